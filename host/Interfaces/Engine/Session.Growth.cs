namespace Interfaces.Engine;

public sealed partial class Session
{
    private GrowingTexts? _growing;

    /// <summary>Gives a component a value that is the one before with a longer text.</summary>
    /// <returns>What was added; <see langword="null"/> when that is not what the value is.</returns>
    internal EngineMessage.Appended? Grow(int number, object? value)
    {
        lock (_lock)
        {
            if (Settled(number) is not Component before || before is not IGrowing growing || growing.Added(before.CurrentValue, value) is not { } added)
                return null;
            var text = (_growing ??= new()).Of(number, before)!;
            var message = new EngineMessage.Appended(number, text.Length, added) { Item = text.Item };
            text.Append(added);
            text.Taken();
            (_blocks ??= [])[number] = before.WithValue(growing.WithText(before.CurrentValue, growing.TextOf(value)!.Value.Text));
            return message;
        }
    }

    /// <summary>Adds to the text of a component.</summary>
    /// <returns>What was added; <see langword="null"/> when the component is gone, or shows no text to add to.</returns>
    internal EngineMessage.Appended? Append(int number, string added)
    {
        lock (_lock)
        {
            if (TextOf(number) is not { } text)
                return null;
            var message = new EngineMessage.Appended(number, text.Length, added) { Item = text.Item };
            text.Append(added);
            IsUsed = true;
            return message;
        }
    }

    /// <summary>Whether a component shows a text that can be added to.</summary>
    internal bool HasText(int number)
    {
        lock (_lock)
            return TextOf(number) is not null;
    }

    /// <summary>The block as this visitor sees it, and its text to be followed from there on, if it has one.</summary>
    internal (Block Block, GrowingText? Text) Follow(int number)
    {
        lock (_lock)
        {
            var block = Settled(number) ?? Demo.Declared(number);
            return (block, (_growing ??= new()).Of(number, block));
        }
    }

    /// <summary>The handler that lets a text grow is done.</summary>
    internal void EndGrowth(int number)
    {
        lock (_lock)
        {
            Settled(number);
            _growing?.End(number);
        }
    }

    private GrowingText? TextOf(int number) => _growing?.Find(number)
        ?? (Settled(number) is { } block ? (_growing ??= new()).Of(number, block) : null);

    // A text that was added to is put together when somebody wants to see it.
    private Block? Settled(int number)
    {
        var block = _blocks?.GetValueOrDefault(number) ?? Demo.Find(number);
        if (block is null || _growing is null)
            return block;
        var settled = _growing.Settle(number, block);
        if (!ReferenceEquals(settled, block))
            (_blocks ??= [])[number] = settled;
        return settled;
    }
}
