using System.Collections;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>The inputs or outputs of an Interface: one component, one name, or several in brackets.</summary>
[CollectionBuilder(typeof(ComponentList), nameof(Create))]
public sealed class ComponentList : IReadOnlyList<ComponentReference>
{
    private readonly ComponentReference[] _references;

    private ComponentList(ComponentReference[] references) => _references = references;

    /// <inheritdoc/>
    public int Count => _references.Length;

    /// <inheritdoc/>
    public ComponentReference this[int index] => _references[index];

    /// <summary>Makes a list; a collection expression calls it.</summary>
    /// <param name="references">The components.</param>
    public static ComponentList Create(ReadOnlySpan<ComponentReference> references) => new(references.ToArray());

    /// <summary>A list of one.</summary>
    /// <param name="name">The name of a kind of component.</param>
    public static implicit operator ComponentList(string name) => new([name]);

    /// <summary>A list of one.</summary>
    /// <param name="component">The component.</param>
    public static implicit operator ComponentList(Component component) => new([component]);

    /// <summary>A list of one.</summary>
    /// <param name="name">The name of a kind of component.</param>
    public static ComponentList FromString(string name) => name;

    /// <summary>A list of one.</summary>
    /// <param name="component">The component.</param>
    public static ComponentList FromComponent(Component component) => component;

    /// <inheritdoc/>
    public IEnumerator<ComponentReference> GetEnumerator() => ((IEnumerable<ComponentReference>)_references).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
