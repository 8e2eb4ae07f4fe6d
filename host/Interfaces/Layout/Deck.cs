using System.Text.Json;

namespace Interfaces;

/// <summary>Several panels of which one is seen at a time: what tabs and walkthroughs have in common.</summary>
public abstract record Deck : HeldContainer, IRaisesChange, IRaisesSelect
{
    private readonly List<DeckItem> _items = [];

    private protected Deck()
    {
    }

    /// <summary>
    /// Which one is seen: its id, or its place from 0. One that is not there, or not visible, gives way to the first
    /// that is. Default: <see langword="null"/>, the first.
    /// </summary>
    public ItemKey? Selected
    {
        get;
        init
        {
            field = SetTurn(value);
            Reached = Math.Max(Reached, IndexOf(value));
        }
    }

    internal override object? Watched => IndexOf(Selected);

    internal IReadOnlyList<DeckItem> Items => _items;

    /// <summary>The furthest place that was selected so far.</summary>
    internal int Reached { get; private set; }

    /// <summary>What one of them is called in messages.</summary>
    private protected abstract string ItemName { get; }

    internal sealed override Parsed<EventData?> ReadEvent(Type type, JsonElement json, Func<Block, Block> current)
    {
        var read = base.ReadEvent(type, json, current);
        return read.Value is SelectData && Find(json, current) is var (item, error)
            ? item is null ? Parsed.Error<EventData?>(error!) : Parsed.Ok<EventData?>(item.Selection())
            : read;
    }

    internal sealed override EventData? DescribeChange(Type type, Func<Block, Block> current) =>
        type == typeof(SelectData) && Items.Count > 0 ? ((DeckItem)current(Items[SelectedIndex(current)])).Selection() : null;

    internal sealed override Parsed<VisitorChange?> ReadChange(string name, JsonElement json, Func<Block, Block> current)
    {
        var (item, error) = Find(json, current);
        return item is null ? Parsed.Error<VisitorChange?>(error!) : Parsed.Ok<VisitorChange?>(Move(item.Index));
    }

    /// <summary>The visitor has gone to another one.</summary>
    internal VisitorChange Move(int index) => new(this, block => ((Deck)block).WithVisited(index));

    /// <summary>The place of the one that is seen.</summary>
    internal int SelectedIndex(Func<Block, Block> current)
    {
        var wanted = IndexOf(Selected);
        return wanted >= 0 && current(Items[wanted]) is { Visible: true, Hidden: false }
            ? wanted
            : Items.FirstOrDefault(item => current(item) is DeckItem { Visible: true, Hidden: false, Enabled: true })?.Index ?? 0;
    }

    /// <summary>Whether a visitor may go to one.</summary>
    internal virtual bool IsReachable(DeckItem item, Func<Block, Block> current) => item is { Visible: true, Hidden: false, Enabled: true };

    /// <summary>Puts one after the others.</summary>
    private protected void Take(DeckItem item)
    {
        item.PutInto(this, _items.Count);
        _items.Add(item);
    }

    /// <summary>The place of one; -1 when it is not there, 0 when none is named.</summary>
    private protected int IndexOf(ItemKey? key) => key switch
    {
        null => 0,
        { Id: { } id } => Items.FirstOrDefault(item => item.Id == id)?.Index ?? -1,
        { Index: var index } => index >= 0 && index < Items.Count ? index : -1,
    };

    private protected abstract Deck WithVisited(int index);

    private (DeckItem? Item, string? Error) Find(JsonElement json, Func<Block, Block> current)
    {
        if (!json.TryGetProperty("index", out var value) || value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var index))
            return (null, $"It does not say which {ItemName} was chosen: index is its place, from 0.");
        if (index < 0 || index >= Items.Count)
            return (null, $"There is no {ItemName} {index}. There are {Items.Count}, from 0.");
        var item = (DeckItem)current(Items[index]);
        return IsReachable(item, current) ? (item, null) : (null, $"The {ItemName} \"{item.Label}\" cannot be chosen at this moment.");
    }
}
