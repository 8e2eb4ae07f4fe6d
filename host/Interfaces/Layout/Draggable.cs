using System.Text.Json;

namespace Interfaces;

/// <summary>Blocks that a visitor puts into an order of their own, by mouse, by touch or with the arrow keys.</summary>
/// <remarks>The order is the visitor's as long as the page is open. A handler of <c>Change</c> learns it from <see cref="OrderData"/>.</remarks>
/// <example><code>new Draggable { sales, visitors, errors }</code></example>
public sealed record Draggable : HeldContainer, IRaisesChange
{
    private IReadOnlyList<int>? _order;

    /// <summary>Makes an empty list, to be filled by a collection initializer.</summary>
    /// <param name="orientation">How the blocks follow one another. Default: <see cref="Interfaces.Orientation.Column"/>.</param>
    public Draggable(Orientation orientation = Orientation.Column) => Orientation = orientation;

    /// <summary>How the blocks follow one another. Default: <see cref="Interfaces.Orientation.Column"/>.</summary>
    public Orientation Orientation { get; init => field = Set(value); }

    /// <summary>The places, from 0, that the blocks were declared at, in the order in which they are shown. Default: as declared. Bounds: each place once.</summary>
    /// <exception cref="ArgumentException">A place is missing, there twice, or none.</exception>
    public IReadOnlyList<int> Order
    {
        get => _order is { } order && IsOrder(order) ? order : [.. Enumerable.Range(0, Nested.Count)];
        init => _order = SetTurn<IReadOnlyList<int>>(IsOrder(value) ? [.. value] : throw new ArgumentException($"Order must name each of the {Nested.Count} places once, from 0.", nameof(Order)));
    }

    internal override object? Watched => Order;

    internal override string Kind => Orientation == Orientation.Row ? "draggable across" : "draggable";

    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        return read.Value is OrderData data && !IsOrder(data.Order) ? Parsed.Error<EventData?>(Expected) : read;
    }

    internal override EventData? DescribeChange(Type type, Func<Block, Block> current) =>
        type == typeof(OrderData) ? new OrderData { Order = Order } : null;

    internal override Parsed<VisitorChange?> ReadChange(string name, JsonElement json, Func<Block, Block> current)
    {
        var read = JsonValues.Read<OrderData>(json, Identity.JsonOptions);
        if (read.Error is not null || !IsOrder(read.Value!.Order))
            return Parsed.Error<VisitorChange?>(Expected);
        var order = read.Value.Order;
        return Parsed.Ok<VisitorChange?>(new(this, block => ((Draggable)block).WithVisited(order)));
    }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => Markup.Of($"""
        <drag-list{State(string.Join(',', Order))}>{Order.Select(place => Item(place, context))}</drag-list><p class="visually-hidden" role="status"></p>
        """);

    private string Expected => $"order must name each of the {Nested.Count} places once, from 0.";

    private Markup Item(int place, RenderContext context)
    {
        var block = context.Current(Nested[place]);
        return Markup.Of($"""
            <div class="drag-item" id="{context.Id}-item-{place}" data-place="{place}"{Markup.Attribute("hidden", !block.Visible || block.Hidden)}><button type="button" class="drag-handle" aria-label="Move {block.Caption ?? $"block {place + 1}"}"></button>{context.Render(Nested[place])}</div>
            """);
    }

    private bool IsOrder(IReadOnlyList<int>? order) =>
        order?.Count == Nested.Count && order.Order().SequenceEqual(Enumerable.Range(0, Nested.Count));

    private Draggable WithVisited(IReadOnlyList<int> order) => AsVisited(this with { Order = order });
}
