using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces;

/// <summary>The properties of a type of block that an update may name.</summary>
internal sealed class BlockProperties
{
    // Weak keys: a type that a script declares must be collectible with the script.
    private static readonly ConditionalWeakTable<Type, BlockProperties> Cache = [];

    /// <summary>The property that every component has, and that may hold nothing even where its type cannot.</summary>
    public const string Value = nameof(Value);

    private readonly Dictionary<string, PropertyInfo> _properties;

    private BlockProperties(Type type) => _properties = type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0)
        .GroupBy(property => property.Name)
        .ToDictionary(group => group.Key, group => group.First());

    public IReadOnlyCollection<string> Names => _properties.Keys;

    public static BlockProperties Of(Type type) => Cache.GetValue(type, static key => new BlockProperties(key));

    public static JsonElement Format(Block block, string name) => name == Value && block is Component component
        ? component.FormatValue(component.CurrentValue)
        : JsonValues.Write(Of(block.GetType()).Get(block, name), block.Identity.JsonOptions);

    public object? Get(Block block, string name) => Find(name).GetValue(block);

    public void Set(Block block, string name, object? value) => Find(name).SetValue(block, value);

    private PropertyInfo Find(string name) => _properties.TryGetValue(name, out var property)
        ? property
        : throw new ArgumentException($"There is no property {name} to update. It must be public and have an init accessor.", nameof(name));
}
