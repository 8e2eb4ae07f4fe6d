using System.Reflection;

namespace Interfaces.Docs.Reference;

/// <summary>A component or layout that has a page of the reference: its type, and the generic form where there is one.</summary>
/// <param name="Name">Its name, without type arguments: <c>Dropdown</c>.</param>
/// <param name="Types">The types of that name; the one without type arguments first.</param>
public sealed record ReferenceSubject(string Name, IReadOnlyList<Type> Types)
{
    private const string DemoEnding = "component";

    /// <summary>All public components and layouts, by name.</summary>
    public static IReadOnlyList<ReferenceSubject> All { get; } =
    [
        .. typeof(Block).Assembly.GetExportedTypes()
            .Where(type => type is { IsAbstract: false, IsNested: false } && IsBlock(type))
            .GroupBy(NameOf)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new ReferenceSubject(group.Key, [.. group.OrderBy(type => type.GetGenericArguments().Length)])),
    ];

    /// <summary>The name in the address of the page.</summary>
    public string Slug => Name.ToLowerInvariant();

    /// <summary>Whether it holds other blocks rather than a value.</summary>
    public bool IsLayout => !IsComponent(Types[0]);

    /// <summary>The type that says most: the generic one.</summary>
    public Type Type => Types[^1];

    /// <summary>The other names by which a script can name it.</summary>
    public IEnumerable<string> Aliases => Types[0].GetCustomAttributesData()
        .Where(attribute => attribute.AttributeType.Name == "AliasAttribute")
        .Select(attribute => (string)attribute.ConstructorArguments[0].Value!);

    /// <summary>The demo that shows it: <c>textbox_component</c>, of its name or another of its names, with or without further underscores.</summary>
    /// <param name="demos">The names of all demos.</param>
    /// <returns><see langword="null"/> when there is none.</returns>
    public string? FindDemo(IEnumerable<string> demos)
    {
        ArgumentNullException.ThrowIfNull(demos);
        var plain = demos.ToLookup(demo => demo.Replace("_", "", StringComparison.Ordinal), StringComparer.Ordinal);
        return Aliases.Prepend(Slug).SelectMany(name => plain[name + DemoEnding]).FirstOrDefault();
    }

    internal static string NameOf(Type type)
    {
        var arity = type.Name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? type.Name : type.Name[..arity];
    }

    internal static bool IsComponent(Type type) => type.IsAssignableTo(typeof(Component));

    private static bool IsBlock(Type type) => type.GetTypeInfo().IsAssignableTo(typeof(Block));
}
