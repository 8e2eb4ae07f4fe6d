using System.Collections.Frozen;
using System.Reflection;

namespace Interfaces;

/// <summary>Makes components by name: <c>"textbox"</c>, <c>"number"</c>, <c>"json"</c>. Every component of this assembly that needs nothing to be made has its type's name; attributes add others.</summary>
internal static class ComponentNames
{
    private static readonly FrozenDictionary<string, Entry> Entries = Find().ToFrozenDictionary(pair => pair.Name, pair => pair.Entry, StringComparer.OrdinalIgnoreCase);

    /// <summary>All names.</summary>
    public static IEnumerable<string> All => Entries.Keys;

    /// <summary>Makes a component.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <param name="valueType">The type of the parameter or result that it is for, if there is one; a component that is made for several types takes it.</param>
    /// <exception cref="ArgumentException">There is no component of that name.</exception>
    public static Component Create(string name, Type? valueType)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Entries.TryGetValue(name.Trim(), out var entry))
            throw new ArgumentException(Unknown(name), nameof(name));
        if (entry.Preset is { } preset)
            return (Component)preset.Invoke(null, [])!;

        var argument = valueType is null ? null : entry.Generic?.GetCustomAttribute<TypeArgumentAttribute>()?.For(valueType);
        return Make(argument is null ? entry.Plain : entry.Generic!.MakeGenericType(argument));
    }

    private static string Unknown(string name)
    {
        var nearest = NearestName.Find(name, Entries.Keys);
        return nearest is null
            ? $"There is no component \"{name}\". There are {string.Join(", ", Entries.Keys.Order(StringComparer.Ordinal))}."
            : $"There is no component \"{name}\". Did you mean \"{nearest}\"?";
    }

    private static IEnumerable<(string Name, Entry Entry)> Find()
    {
        var types = typeof(Component).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false, IsPublic: true } && typeof(Component).IsAssignableFrom(type))
            .ToList();
        foreach (var type in types.Where(type => !type.IsGenericTypeDefinition && Constructor(type) is not null))
        {
            var entry = new Entry(type, types.Find(other => other.IsGenericTypeDefinition && other.Name == type.Name + "`1"), null);
            yield return (type.Name.ToLowerInvariant(), entry);
            foreach (var alias in type.GetCustomAttributes<AliasAttribute>())
                yield return (alias.Name, entry with { Preset = PresetOf(type, alias) });
        }
    }

    private static MethodInfo? PresetOf(Type type, AliasAttribute alias) => alias.Preset is { } preset
        ? type.GetMethod(preset, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            ?? throw new InvalidOperationException($"{type.Name} has no method {preset}.")
        : null;

    private static Component Make(Type type)
    {
        var constructor = Constructor(type)!;
        return (Component)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [.. constructor.GetParameters().Select(parameter => parameter.DefaultValue)], null);
    }

    private static ConstructorInfo? Constructor(Type type) => type.GetConstructors()
        .Where(constructor => constructor.GetParameters().All(parameter => parameter.HasDefaultValue))
        .MinBy(constructor => constructor.GetParameters().Length);

    private sealed record Entry(Type Plain, Type? Generic, MethodInfo? Preset);
}
