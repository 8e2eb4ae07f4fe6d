namespace Interfaces.Engine;

/// <summary>The texts of a session that grow at this moment, by the numbers of their blocks. The session's lock guards it.</summary>
internal sealed class GrowingTexts
{
    private readonly Dictionary<int, GrowingText> _texts = [];

    public IEnumerable<int> Numbers => _texts.Keys;

    public GrowingText? Find(int number) => _texts.GetValueOrDefault(number);

    /// <summary>The text that a block shows, to follow it from here on; <see langword="null"/> when it shows none that can grow.</summary>
    public GrowingText? Of(int number, Block block)
    {
        if (block is not Component component || block is not IGrowing growing || growing.TextOf(component.CurrentValue) is not var (text, item))
            return null;
        if (Find(number) is { } known && known.Length == text.Length && known.Item == item)
            return known;
        Break(number);
        return _texts[number] = new GrowingText(text, item);
    }

    /// <summary>The block with all of its text.</summary>
    public Block Settle(int number, Block block) => Find(number) is { IsAhead: true } text && block is Component component
        ? component.WithValue(((IGrowing)block).WithText(component.CurrentValue, text.Take()))
        : block;

    /// <summary>The block shows something else: what grew is of no use any more.</summary>
    public void Break(int number)
    {
        if (_texts.Remove(number, out var text))
            text.Break();
    }

    /// <summary>The handler is done.</summary>
    public void End(int number)
    {
        if (_texts.Remove(number, out var text))
            text.End();
    }
}
