using System.Reflection;
using System.Text;

namespace Interfaces.Docs.Reference;

/// <summary>Writes the page of one component or layout as Markdown.</summary>
internal sealed class ReferenceWriter(XmlDocs docs, IReadOnlyCollection<string> demos)
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // What every block has is told once, on the page that comes before these.
    private static readonly Type[] Common = [typeof(Block), typeof(Component), typeof(Component<>), typeof(Container), typeof(object)];

    public string Write(ReferenceSubject subject)
    {
        var page = new StringBuilder().Append($"# {subject.Name}\n\n");
        Paragraph(page, docs.Text(IdOf(subject.Types[0]), "summary"));
        Paragraph(page, docs.Text(IdOf(subject.Type), "remarks"));
        if (docs.Example(IdOf(subject.Type)) is { } example)
            page.Append($"```csharp\n{example}\n```\n\n");
        if (subject.FindDemo(demos) is { } demo)
            page.Append($"$code_{demo}\n$demo_{demo}\n\n");
        Making(page, subject);
        Properties(page, subject);
        Events(page, subject);
        return page.ToString();
    }

    private static void Paragraph(StringBuilder page, string text)
    {
        if (text.Length > 0)
            page.Append(text).Append("\n\n");
    }

    private void Making(StringBuilder page, ReferenceSubject subject)
    {
        var constructors = subject.Types.SelectMany(type => type.GetConstructors().Select(constructor => (type, constructor))).ToList();
        page.Append("## Making one\n\n```csharp\n");
        foreach (var (type, constructor) in constructors)
            page.Append(Signatures.Of(type, constructor)).Append('\n');
        page.Append("```\n\n");
        if (ValueOf(subject.Type) is { } value)
            Paragraph(page, $"Its value is a `{value}`. {docs.Text(IdOf(subject.Type), "typeparam")}".TrimEnd());
        var names = ShortNames(subject).ToList();
        if (names.Count > 0)
            page.Append($"Its short {(names.Count == 1 ? "name is" : "names are")} {string.Join(", ", names.Select(name => $"`\"{name}\"`"))}.\n\n");
    }

    private void Properties(StringBuilder page, ReferenceSubject subject)
    {
        var properties = Chain(subject.Type).SelectMany(type => type.GetProperties(Own))
            .Where(property => property.SetMethod?.IsPublic == true && property.GetIndexParameters().Length == 0 && property.Name != "Value")
            .DistinctBy(property => property.Name)
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .ToList();
        var more = subject.IsLayout ? "Beside these it has what [every block](01-components.md) has." : "Beside these it has what [every component](01-components.md) has.";
        page.Append("## Properties\n\n");
        if (properties.Count == 0)
        {
            page.Append(subject.IsLayout ? "It has what [every block](01-components.md) has.\n\n" : "It has what [every component](01-components.md) has.\n\n");
            return;
        }

        page.Append("| Property | Type | What it is | Default |\n|---|---|---|---|\n");
        var nullability = new NullabilityInfoContext();
        foreach (var property in properties)
        {
            var text = PropertyText.Of(docs.Text(IdOf(property), "summary"));
            page.Append($"| `{property.Name}` | `{Cell(Signatures.Of(property, nullability))}` | {Cell(text.Description)} | {Cell(text.Default)} |\n");
        }

        page.Append($"\n{more}\n\n");
    }

    private void Events(StringBuilder page, ReferenceSubject subject)
    {
        var events = subject.Type.GetInterfaces().Where(type => type.Name.StartsWith("IRaises", StringComparison.Ordinal)).OrderBy(type => type.Name, StringComparer.Ordinal).ToList();
        if (events.Count == 0)
            return;
        page.Append("## Events\n\n| Event | is raised when | can tell |\n|---|---|---|\n");
        foreach (var raised in events)
        {
            var summary = docs.Text(IdOf(raised), "summary");
            var when = summary[(summary.IndexOf(": ", StringComparison.Ordinal) + 1)..].Trim().TrimEnd('.');
            page.Append($"| `{raised.Name["IRaises".Length..]}` | {Cell(when)} | {DataOf(raised)} |\n");
        }

        page.Append('\n');
    }

    private static string DataOf(Type raised) => raised.GetCustomAttributesData()
        .SelectMany(attribute => attribute.NamedArguments)
        .Where(argument => argument.MemberName == "Data")
        .Select(argument => $"`{((Type)argument.TypedValue.Value!).Name}`")
        .FirstOrDefault() ?? "";

    private static IEnumerable<string> ShortNames(ReferenceSubject subject)
    {
        var plain = subject.Types[0];
        if (plain.IsGenericType || subject.IsLayout || plain.GetConstructors().All(constructor => constructor.GetParameters().Any(parameter => !parameter.HasDefaultValue)))
            return [];
        return subject.Aliases.Prepend(subject.Slug);
    }

    private static string? ValueOf(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && current.GetGenericTypeDefinition() == typeof(Component<>))
                return Signatures.Of(current.GenericTypeArguments[0]);
        }

        return null;
    }

    private static IEnumerable<Type> Chain(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var definition = current.IsGenericType ? current.GetGenericTypeDefinition() : current;
            if (Common.Contains(definition))
                yield break;
            yield return definition;
        }
    }

    private static string IdOf(Type type) => $"T:{type.FullName}";

    private static string IdOf(PropertyInfo property) => $"P:{property.DeclaringType!.FullName}.{property.Name}";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
