namespace Interfaces;

/// <summary>A component, or the name of a kind of component: <c>"textbox"</c>, <c>"number"</c>, <c>"json"</c>.</summary>
public readonly record struct ComponentReference
{
    private ComponentReference(Component? component, string? name) => (Component, Name) = (component, name);

    internal Component? Component { get; }

    internal string? Name { get; }

    /// <summary>Refers to a component by the name of its kind.</summary>
    /// <param name="name">The name of a component's type, in any case.</param>
    public static implicit operator ComponentReference(string name) => new(null, name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>Refers to a component.</summary>
    /// <param name="component">The component.</param>
    public static implicit operator ComponentReference(Component component) => new(component ?? throw new ArgumentNullException(nameof(component)), null);

    /// <summary>Refers to a component by the name of its kind.</summary>
    /// <param name="name">The name of a component's type, in any case.</param>
    public static ComponentReference FromString(string name) => name;

    /// <summary>Refers to a component.</summary>
    /// <param name="component">The component.</param>
    public static ComponentReference FromComponent(Component component) => component;
}
