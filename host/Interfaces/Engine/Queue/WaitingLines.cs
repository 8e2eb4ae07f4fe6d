namespace Interfaces.Engine;

/// <summary>
/// Who waits at a gate: a line for each visitor, and the lines take turns. Who comes twenty times so holds up another
/// only once. To be used under a lock.
/// </summary>
internal sealed class WaitingLines
{
    // All are numbered anew when a sixteenth of them was let in since: a step costs the same however many wait.
    private const int Share = 16;

    private readonly Dictionary<object, VisitorLine> _byVisitor = [];
    private readonly LinkedList<VisitorLine> _turns = [];
    private readonly List<LinkedListNode<Place>> _round = [];
    private int _steps;

    /// <summary>How many calls wait.</summary>
    public int Count { get; private set; }

    /// <summary>Gives a visitor's call a place.</summary>
    public Place Add(object visitor)
    {
        if (!_byVisitor.TryGetValue(visitor, out var line))
            _byVisitor.Add(visitor, line = NewLine(visitor));
        Count++;
        return new Place(line, NextPosition(line));
    }

    /// <summary>Takes the first call of the visitor whose turn it is; the visitor's next turn comes after those of all who wait.</summary>
    /// <returns><see langword="null"/> when nobody waits.</returns>
    public Place? Take()
    {
        if (_turns.First is not { } turn)
            return null;
        var place = turn.Value.Places.First!.Value;
        Remove(place);
        if (turn.List is not null)
        {
            _turns.Remove(turn);
            _turns.AddLast(turn);
        }

        return place;
    }

    /// <summary>Gives a place up.</summary>
    /// <returns>Whether it still waited.</returns>
    public bool Remove(Place place)
    {
        var line = place.Line;
        if (place.Node.List is null)
            return false;
        line.Places.Remove(place.Node);
        Count--;
        if (line.Places.Count == 0)
        {
            _turns.Remove(line.Turn);
            _byVisitor.Remove(line.Visitor);
        }

        return true;
    }

    /// <summary>Tells those in front where they stand, and from time to time all.</summary>
    public void Renumber()
    {
        var isAll = ++_steps * Share >= Count;
        if (isAll)
            _steps = 0;
        Renumber(isAll ? Count : Place.Near);
    }

    private VisitorLine NewLine(object visitor)
    {
        var turn = new LinkedListNode<VisitorLine>(null!);
        turn.Value = new VisitorLine(visitor) { Turn = turn };
        _turns.AddLast(turn);
        return turn.Value;
    }

    // Before the visitor's next call come those before it in the line, and of each other line as many, and one more where that line's turn comes first.
    private int NextPosition(VisitorLine line)
    {
        var own = line.Places.Count;
        if (own == 0)
            return _turns.Count;
        var (position, most) = (own + 1, own + 1);
        foreach (var other in _turns)
        {
            if (other == line)
                most = own;
            else
                position += Math.Min(other.Places.Count, most);
        }

        return position;
    }

    private void Renumber(int last)
    {
        foreach (var line in _turns.Take(last))
            _round.Add(line.Places.First!);
        for (var position = 0; _round.Count > 0 && position < last;)
            position = NumberRound(position, last);
        _round.Clear();
    }

    // One call of each line, and what is left of the lines that have more.
    private int NumberRound(int position, int last)
    {
        var left = 0;
        for (var index = 0; index < _round.Count; index++)
        {
            if (position == last)
                return position;
            _round[index].Value.Move(++position);
            if (_round[index].Next is { } next)
                _round[left++] = next;
        }

        _round.RemoveRange(left, _round.Count - left);
        return position;
    }
}
