using System.Text;

namespace Interfaces.Engine;

/// <summary>A text that only becomes longer: to add costs what is added, and to read costs what is read. Several threads may use it.</summary>
internal sealed class GrowingText(string start, int? item)
{
    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new(start);
    private int _taken = start.Length;
    private bool _isBroken;
    private bool _isOver;

    /// <summary>In which item of a component's value it is; <see langword="null"/> when it is all of the value.</summary>
    public int? Item => item;

    public int Length
    {
        get
        {
            lock (_lock)
                return _text.Length;
        }
    }

    /// <summary>Whether it is longer than what was last taken of it.</summary>
    public bool IsAhead
    {
        get
        {
            lock (_lock)
                return _taken < _text.Length;
        }
    }

    /// <summary>Whether the component shows something else since.</summary>
    public bool IsBroken => Volatile.Read(ref _isBroken);

    /// <summary>Whether the handler that let it grow is done.</summary>
    public bool IsOver => Volatile.Read(ref _isOver);

    public void Append(string added)
    {
        lock (_lock)
            _text.Append(added);
    }

    /// <summary>The text, which its component holds from now on.</summary>
    public string Take()
    {
        lock (_lock)
        {
            _taken = _text.Length;
            return _text.ToString();
        }
    }

    /// <summary>Notes that its component holds all of it.</summary>
    public void Taken()
    {
        lock (_lock)
            _taken = _text.Length;
    }

    /// <summary>The text from a place on.</summary>
    public string From(int place)
    {
        lock (_lock)
            return _text.ToString(place, _text.Length - place);
    }

    public void Break() => Volatile.Write(ref _isBroken, true);

    public void End() => Volatile.Write(ref _isOver, true);
}
