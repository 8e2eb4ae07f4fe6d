using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Interfaces;

/// <summary>
/// Anything that has a place in a demo: a component or a layout. A block is data: its properties, and nothing that runs.
/// </summary>
/// <remarks>
/// <c>block with { … }</c> is still the same block. Returned from a handler it updates exactly the properties named in
/// the braces.
/// </remarks>
public abstract record Block : IEventSource
{
    private static readonly string[] DefaultPreserved = [BlockProperties.Value];

    private List<string>? _changed;

    /// <summary>Makes a new block, different from every other.</summary>
    protected Block() => Identity = new BlockIdentity();

    /// <summary>Called by <c>with</c>: the copy is the same block, and has no changes of its own yet.</summary>
    /// <param name="original">The block to copy.</param>
    protected Block(Block original)
    {
        Identity = original.Identity;
        Visible = original.Visible;
        Hidden = original.Hidden;
        ElementId = original.ElementId;
        CssClass = original.CssClass;
        Scale = original.Scale;
        MinWidth = original.MinWidth;
        Key = original.Key;
        Preserved = original.Preserved;
        _changed = null;
    }

    /// <summary>Whether the block is on the page; what is not has no value to give. Default: <see langword="true"/>.</summary>
    public bool Visible { get; init => field = Set(value); } = true;

    /// <summary>Whether the block is on the page and not to be seen: it still gives its value and raises its events. Default: <see langword="false"/>.</summary>
    public bool Hidden { get; init => field = Set(value); }

    /// <summary>An <c>id</c> for the page's own styles and scripts. Default: none.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits, <c>-</c> and <c>_</c>.</exception>
    public string? ElementId { get; init => field = Set(ElementNames.Id(value)); }

    /// <summary>Additional CSS classes, separated by blanks. Default: none.</summary>
    /// <exception cref="ArgumentException">One has other characters than letters, digits, <c>-</c> and <c>_</c>.</exception>
    public string? CssClass { get; init => field = Set(ElementNames.Classes(value)); }

    /// <summary>How much of a row's free width the block takes, relative to its neighbours; 0 takes none. Default: <see langword="null"/>, the usual share. Bounds: 0 to 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Scale { get; init => field = Set(Bound.Within(value, 0, 100)); }

    /// <summary>The width, in CSS pixels, below which a row wraps. Default: <see langword="null"/>, the usual width. Bounds: 0 to 10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MinWidth { get; init => field = Set(Bound.Within(value, 0, 10_000)); }

    /// <summary>
    /// Which block it is when a <see cref="Interfaces.Render"/> makes its blocks again: one of the same type and key
    /// stays the same block, with its place in the page, the focus, and what it <see cref="Preserved"/>. It is unique
    /// among those of its type in that Render. Default: <see langword="null"/>, a new block each time.
    /// </summary>
    public object? Key { get; init; }

    /// <summary>
    /// The names of the properties that a block with a <see cref="Key"/> keeps when it is made again, if the visitor or
    /// a handler changed them. Default: <c>Value</c> alone.
    /// </summary>
    public IReadOnlyList<string> Preserved { get; init; } = DefaultPreserved;

    internal BlockIdentity Identity { get; }

    BlockIdentity IEventSource.Identity => Identity;

    /// <summary>The properties set since the block was made, or since <c>with</c> copied it.</summary>
    internal IReadOnlyList<string> Changed => _changed ?? (IReadOnlyList<string>)[];

    /// <summary>Blocks inside this one, in order.</summary>
    internal virtual IReadOnlyList<Block> Nested => [];

    /// <summary>The CSS classes that say what the block is.</summary>
    internal virtual string Kind => Wrapper.KindOf(GetType());

    /// <summary>The text by which people know the block: its label.</summary>
    internal virtual string? Caption => null;

    /// <summary>What a change of makes the block raise <c>Change</c>; <see langword="null"/> for a block that never does.</summary>
    internal virtual object? Watched => null;

    /// <summary>Whether the block is on the page and not to be seen at this moment.</summary>
    internal virtual bool IsConcealed(RenderContext context) => Hidden;

    /// <summary>Declarations of the wrapper's style beside those that every block has: numbers only.</summary>
    internal virtual string StyleDeclarations => "";

    /// <summary>Attributes of the wrapper element beside those that every block has.</summary>
    internal virtual Markup WrapperAttributes(RenderContext context) => Markup.Empty;

    /// <summary>Two blocks are equal when they are the same block, and their properties are equal as well.</summary>
    /// <param name="other">The block to compare with.</param>
    public virtual bool Equals(Block? other) => other is not null && ReferenceEquals(Identity, other.Identity);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Identity);

    /// <summary>Notes that a property was set; every <c>init</c> accessor of a block calls it: <c>init => field = Set(value)</c>.</summary>
    /// <param name="value">The new value.</param>
    /// <param name="property">The property's name, filled in by the compiler.</param>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <returns><paramref name="value"/>.</returns>
    protected T Set<T>(T value, [CallerMemberName] string property = "")
    {
        _changed ??= [];
        if (!_changed.Contains(property))
            _changed.Add(property);
        return value;
    }

    /// <summary>Makes the block's HTML, without the wrapper element that carries its number.</summary>
    /// <param name="context">What the block needs to know of the page it is rendered into.</param>
    protected internal abstract Markup Render(RenderContext context);

    /// <summary>Called when a demo takes the block in: the last moment to see that it can be shown, and to listen to itself where nobody else does. Default: nothing.</summary>
    internal virtual void Complete()
    {
    }

    /// <summary>Reads what an event of this block says of itself. The default takes any JSON that fits the type; a block that knows better checks it here.</summary>
    /// <param name="type">A type of <see cref="EventData"/>.</param>
    /// <param name="json">What the page sent.</param>
    /// <returns>The data, or what is wrong with it.</returns>
    internal virtual Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = JsonValues.Read(json, type, Identity.JsonOptions);
        return read.Error is { } error ? Parsed.Error<EventData?>(error) : Parsed.Ok((EventData?)read.Value);
    }

    /// <summary>Reads what an event of this block says of itself, where that depends on other blocks as the visitor sees them.</summary>
    internal virtual Parsed<EventData?> ReadEvent(Type type, JsonElement json, Func<Block, Block> current) => ReadEvent(type, json);

    /// <summary>What a handler is told of a change that another handler made; <see langword="null"/> when there is nothing to tell.</summary>
    internal virtual EventData? DescribeChange(Type type, Func<Block, Block> current) => null;

    /// <summary>What the visitor did to a layout when this event was raised: which tab is chosen, what is open. The default: nothing.</summary>
    /// <param name="name">The event.</param>
    /// <param name="json">What the page sent.</param>
    /// <param name="current">Finds a block as the visitor sees it.</param>
    /// <returns>What has become different, or why that cannot be.</returns>
    internal virtual Parsed<VisitorChange?> ReadChange(string name, JsonElement json, Func<Block, Block> current) => Parsed.Ok<VisitorChange?>(null);

    /// <summary>
    /// Answers a question that the page asks of this block by itself: for rows that scroll into sight, or for what is in
    /// a folder. The default knows no questions. What may change is checked here as in an event.
    /// </summary>
    /// <param name="question">What the page asks.</param>
    /// <param name="context">Where the block is on the page.</param>
    /// <returns>The answer, or what is wrong with the question.</returns>
    internal virtual Parsed<BlockAnswer> Answer(JsonElement question, RenderContext context) =>
        Parsed.Error<BlockAnswer>("This block answers no questions.");

    /// <summary>Whether the other is this block, or a copy of it with other properties.</summary>
    internal bool Is(Block other) => ReferenceEquals(Identity, other.Identity);

    /// <summary>A copy in which the named properties are those of another block.</summary>
    internal Block WithPropertiesOf(Block source, IReadOnlyList<string> names)
    {
        var copy = this with { };
        var properties = BlockProperties.Of(GetType());
        foreach (var name in names)
        {
            // A number that is not there cannot be set as a property of type double: the value goes its own way.
            if (name == BlockProperties.Value && copy is Component component)
                copy = component.WithValue(((Component)source).CurrentValue);
            else
                properties.Set(copy, name, properties.Get(source, name));
        }

        return copy;
    }
}
