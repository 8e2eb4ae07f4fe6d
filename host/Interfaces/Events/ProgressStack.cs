using Interfaces.Engine;

namespace Interfaces;

/// <summary>The loops of one handler that run inside one another, and what it reports in the innermost.</summary>
internal sealed class ProgressStack(ISignals signals)
{
    /// <summary>How many levels are shown; what is deeper is counted, and not shown.</summary>
    public const int MaxLevels = 8;

    private readonly Lock _lock = new();
    private readonly ISignals _signals = signals;
    private readonly List<Loop> _loops = [];
    private Loop? _reported;

    public void Report(ProgressLevel level)
    {
        lock (_lock)
        {
            (_reported ??= new Loop(this)).Note(level);
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
        var loops = _reported is null ? _loops : _loops.Append(_reported);
        _signals.Report([.. loops.Select(loop => loop.Level).OfType<ProgressLevel>().Take(MaxLevels)]);
    }

    /// <summary>One loop, from its first item until it is left; or what is reported in it, up to its next item.</summary>
    internal sealed class Loop(ProgressStack stack) : IDisposable
    {
        private readonly ProgressPace _pace = new(stack._signals.Time);
        private ProgressLevel? _level;

        /// <summary>How far it is, and since when; <see langword="null"/> before that was said.</summary>
        public ProgressLevel? Level => _level is null ? null : _pace.Timed(_level);

        public void Show(ProgressLevel level)
        {
            lock (stack._lock)
            {
                Note(level);
                stack._reported = null;
                stack.Tell();
            }
        }

        public void Dispose()
        {
            lock (stack._lock)
                stack._loops.Remove(this);
        }

        internal void Note(ProgressLevel level)
        {
            _level = level;
            _pace.Note(level);
        }
    }
}
