namespace Interfaces.Host.Events;

/// <summary>Remembers which of the latest numbers were used: a bit for each, so that an idle session costs nearly nothing.</summary>
internal sealed class CallWindow
{
    /// <summary>How many numbers are remembered, counted back from the latest.</summary>
    public const int Size = 256;

    private readonly ulong[] _used = new ulong[Size / 64];
    private int _latest = -1;

    /// <summary>Whether a number was used, or is so old that it may have been.</summary>
    public bool Contains(int number) => number <= _latest - Size || (number <= _latest && (Word(number) & Bit(number)) != 0);

    /// <summary>Notes that a number is used.</summary>
    /// <returns>Whether it was new.</returns>
    public bool Add(int number)
    {
        if (Contains(number))
            return false;

        if (number > _latest)
            Advance(number);
        Word(number) |= Bit(number);
        return true;
    }

    private void Advance(int latest)
    {
        if (latest - (long)_latest >= Size)
            Array.Clear(_used);
        else
        {
            for (var passed = _latest + 1; passed < latest; passed++)
                Word(passed) &= ~Bit(passed);
        }

        _latest = latest;
    }

    private static ulong Bit(int number) => 1UL << (number % 64);

    private ref ulong Word(int number) => ref _used[number % Size / 64];
}
