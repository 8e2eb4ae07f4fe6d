using Interfaces.Engine;

namespace Interfaces;

/// <summary>The loops of one handler that run inside one another, and what it reports in the innermost.</summary>
internal sealed class ProgressStack(HandlerSignals signals)
{
    /// <summary>How many levels are shown; what is deeper is counted, and not shown.</summary>
    public const int MaxLevels = 8;

    private readonly Lock _lock = new();
    private readonly List<Loop> _loops = [];
    private ProgressLevel? _reported;

    public void Report(ProgressLevel level)
    {
        lock (_lock)
        {
            _reported = level;
            Tell();
        }
    }

    public Loop Enter()
    {
        var loop = new Loop(this);
        lock (_lock)
            _loops.Add(loop);
        return loop;
    }

    private void Tell()
    {
        var levels = _loops.Select(loop => loop.Level).OfType<ProgressLevel>();
        signals.Report([.. (_reported is null ? levels : levels.Append(_reported)).Take(MaxLevels)]);
    }

    /// <summary>One loop, from its first item until it is left.</summary>
    internal sealed class Loop(ProgressStack stack) : IDisposable
    {
        public ProgressLevel? Level { get; private set; }

        public void Show(ProgressLevel level)
        {
            lock (stack._lock)
            {
                Level = level;
                stack._reported = null;
                stack.Tell();
            }
        }

        public void Dispose()
        {
            lock (stack._lock)
                stack._loops.Remove(this);
        }
    }
}
