namespace Interfaces.Engine;

/// <summary>Gives out the numbers of what regions make in a session: they go on where the demo's own end, and none is given twice.</summary>
internal sealed class NumberSource(int firstBlock, int firstHandler)
{
    private int _block = firstBlock;
    private int _handler = firstHandler;

    public int TakeBlock() => _block++;

    /// <returns>The first of as many numbers as were asked for.</returns>
    public int TakeHandlers(int count)
    {
        var first = _handler;
        _handler += count;
        return first;
    }
}
