using System.Security.Cryptography;
using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>
/// One opened page: what differs from the demo as its script declared it. A fresh session holds nothing of its own.
/// </summary>
public sealed partial class Session : IFileLookup
{
    private readonly Lock _lock = new();
    private Dictionary<int, Block>? _blocks;
    private SessionDemo? _demo;
    private SessionRegions? _regions;
    private SessionStates? _states;
    private FileTable? _files;
    private List<IDisposable>? _owned;
    private List<RunningHandler>? _running;
    private HashSet<int>? _held;
    private int _events;
    private bool _closed;

    internal Session(DemoEngine engine)
    {
        Engine = engine;
        Id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
    }

    /// <summary>128 random bits in hexadecimal digits: whoever knows it acts for this visitor.</summary>
    public string Id { get; }

    /// <summary>The engine whose demo this is a session of.</summary>
    public DemoEngine Engine { get; }

    /// <summary>
    /// What tells the browser that opened the session from all others: only that browser may load its files, also where
    /// another knows their addresses. Default: <see langword="null"/>, no browser may.
    /// </summary>
    public string? Owner { get; init; }

    /// <summary>When the session was last used, as a timestamp of the store's clock.</summary>
    internal long LastUsed { get; set; }

    /// <summary>Whether anything was done in it: without that it holds nothing that its page would miss.</summary>
    internal bool IsUsed { get; private set; }

    /// <summary>The session's place in the store's order of use.</summary>
    internal LinkedListNode<Session>? Place { get; set; }

    /// <summary>The blocks and handlers that there are for this visitor.</summary>
    internal SessionDemo Demo => Volatile.Read(ref _demo) ?? Engine.Definition.Initial;

    /// <summary>What regions made for this visitor.</summary>
    internal SessionRegions Regions
    {
        get
        {
            lock (_lock)
                return _regions ??= new SessionRegions(this);
        }
    }

    /// <summary>The values of the demo's states.</summary>
    internal SessionStates States
    {
        get
        {
            lock (_lock)
                return _states ??= new SessionStates(this);
        }
    }

    /// <summary>Drops the values of states whose time is over.</summary>
    internal void SweepStates()
    {
        SessionStates? states;
        lock (_lock)
            states = _states;
        states?.Sweep();
    }

    /// <summary>The files that this visitor uploaded, and those that handlers made for them. They go with the session.</summary>
    public FileTable Files
    {
        get
        {
            lock (_lock)
            {
                if (_files is null)
                {
                    IsUsed = true;
                    _files = new FileTable(Engine.Context.Options.MaxFilesPerSession, Engine.Context.Options.MaxFileBytesPerSession, this);
                    if (_closed && _events == 0)
                        _files.Close();
                }

                return _files;
            }
        }
    }

    /// <summary>Finds a file that this visitor may see: one of the session, or one that the demo shows to everybody.</summary>
    /// <param name="id">Any text.</param>
    public FileData? FindFile(string id)
    {
        FileTable? files;
        lock (_lock)
            files = _files;
        return files?.Find(id) ?? Engine.Files.Find(id);
    }

    /// <summary>Hands something over that is disposed of when the session is over; at once, when it is over already.</summary>
    /// <param name="resource">What the session owns from now on.</param>
    public void Own(IDisposable resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        lock (_lock)
        {
            if (!_closed || _events > 0)
            {
                (_owned ??= []).Add(resource);
                return;
            }
        }

        resource.Dispose();
    }

    FileData? IFileLookup.Find(string id) => FindFile(id);

    /// <summary>Whether events run or wait.</summary>
    internal bool IsBusy => Volatile.Read(ref _events) > 0;

    /// <summary>Notes how the session stands.</summary>
    /// <param name="values">What the page holds, by block number. What cannot be read is left out.</param>
    public DemoLink MakeLink(IReadOnlyDictionary<int, JsonElement> values) => LinkMaker.Make(this, values);

    /// <summary>How this visitor sees a block now.</summary>
    /// <param name="block">The block's number, which must exist.</param>
    public BlockView View(int block) => BlockView.Of(block, this);

    /// <summary>Describes the blocks and handlers that there are for this visitor as data.</summary>
    public DemoDescription Describe() => Demo.Description;

    /// <summary>The numbers of the blocks on the page at which something is said of what a handler has shown: those that it may update, and of them only those that show its progress, if any does; none when it is gone with the region that made it.</summary>
    /// <param name="handler">Its number.</param>
    public IReadOnlyList<int> ShownBy(int handler)
    {
        if (Demo.FindHandler(handler) is not { } plan)
            return [];
        return plan.ShowsProgressOn?.Intersect(plan.Updates).ToList() is { Count: > 0 } shown ? shown : plan.Updates;
    }

    /// <summary>The block as this visitor sees it.</summary>
    internal Block Block(int number) => Find(number) ?? Demo.Declared(number);

    /// <summary>The block as this visitor sees it; <see langword="null"/> when it is gone with the region that made it.</summary>
    internal Block? Find(int number)
    {
        lock (_lock)
            return Settled(number);
    }

    /// <summary>A block, however it was come by, as this visitor sees it.</summary>
    internal Block Current(Block block) => Block(Demo.NumberOf(block));

    /// <summary>Changes a block for this visitor.</summary>
    /// <returns>How it was, and how it is now; <see langword="null"/> when it is gone with the region that made it.</returns>
    internal (Block Before, Block After)? Change<T>(int number, T argument, Func<Block, T, Block> change)
    {
        lock (_lock)
        {
            if (Settled(number) is not { } before)
                return null;
            var after = change(before, argument);
            if (!ReferenceEquals(before, after))
                (_blocks ??= [])[number] = after;
            IsUsed = true;
            if (!ReferenceEquals(before.Watched, after.Watched))
                _growing?.Break(number);
            return (before, after);
        }
    }

    /// <summary>Takes over what there is after a region has run: lets go of blocks that are gone, and gives those that were kept what they preserve.</summary>
    /// <param name="demo">What there is now.</param>
    /// <param name="kept">The blocks of the region that were there before.</param>
    /// <returns>The kept ones whose values are others now.</returns>
    internal IReadOnlyList<EngineMessage.Updated> Renew(SessionDemo demo, IEnumerable<RegionBlock> kept)
    {
        lock (_lock)
        {
            var updates = new List<EngineMessage.Updated>();
            foreach (var block in kept.Where(block => block.Declared is not ISessionState))
            {
                var declared = Demo.Declared(block.Number);
                var before = Settled(block.Number) ?? declared;
                var after = KeptBlock.Of(declared, before, block.Declared);
                _growing?.Break(block.Number);
                if (ReferenceEquals(after, block.Declared))
                    _blocks?.Remove(block.Number);
                else
                    (_blocks ??= [])[block.Number] = after;
                if (before is Component old && !ValueEquality.Same(old.CurrentValue, ((Component)after).CurrentValue))
                    updates.Add(new EngineMessage.Updated(block.Number, after, [BlockProperties.Value]));
            }

            foreach (var gone in _blocks?.Keys.Where(number => demo.Find(number) is null).ToList() ?? [])
                _blocks!.Remove(gone);
            foreach (var gone in _growing?.Numbers.Where(number => demo.Find(number) is null).ToList() ?? [])
                _growing!.Break(gone);
            Volatile.Write(ref _demo, demo);
            return updates;
        }
    }

    /// <summary>Cancels handlers that are gone and have nobody left to tell anything: all their outputs are gone, too.</summary>
    internal void CancelStranded()
    {
        RunningHandler[] cancelled;
        lock (_lock)
            cancelled = _running?.Where(running => running.IsStrandedIn(Demo)).ToArray() ?? [];
        foreach (var running in cancelled)
            _ = running.CancelAsync();
    }

    /// <summary>Counts an event in.</summary>
    /// <returns>Why it may not run; <see langword="null"/> when it may.</returns>
    internal Admission? Begin(int most)
    {
        lock (_lock)
        {
            if (_closed)
                return new Admission.Ended();
            if (_events >= most)
                return new Admission.Busy("Too much is going on at once. Wait for something to finish, then try again.");
            _events++;
            IsUsed = true;
            return null;
        }
    }

    /// <summary>Counts an event out.</summary>
    internal void End()
    {
        bool isOver;
        lock (_lock)
            isOver = --_events == 0 && _closed;
        if (isOver)
            Drop();
    }

    internal void Enter(RunningHandler running)
    {
        bool isClosed;
        lock (_lock)
        {
            (_running ??= []).Add(running);
            isClosed = _closed;
        }

        // A handler whose turn comes after the session has ended is not begun.
        if (isClosed && !running.IsFarewell)
            running.Cancel();
    }

    /// <summary>The handlers that run or wait.</summary>
    internal IReadOnlyList<RunningHandler> Running
    {
        get
        {
            lock (_lock)
                return _running?.ToArray() ?? [];
        }
    }

    internal void Leave(RunningHandler running)
    {
        lock (_lock)
            _running?.Remove(running);
    }

    /// <summary>Notes that updates hold as long as a handler runs.</summary>
    internal void Hold(int handler)
    {
        lock (_lock)
            (_held ??= []).Add(handler);
    }

    /// <summary>Whether updates that held while a handler ran are to be taken back: no run of it is under way any more.</summary>
    internal bool Release(int handler)
    {
        lock (_lock)
            return !(_running?.Exists(running => running.Handler == handler) ?? false) && (_held?.Remove(handler) ?? false);
    }

    /// <summary>Cancels what runs or waits of the given handlers.</summary>
    internal void Cancel(IReadOnlyCollection<int> handlers)
    {
        foreach (var running in Running.Where(running => handlers.Contains(running.Handler)))
            running.Cancel();
    }

    /// <summary>Ends the session: lets no event in, cancels what runs, and drops the states, at once or after the last event that still uses them.</summary>
    internal void Close()
    {
        RunningHandler[] cancelled;
        bool isOver;
        lock (_lock)
        {
            if (_closed)
                return;
            _closed = true;
            cancelled = _running?.ToArray() ?? [];
            // What the script does when a visitor leaves counts as one more event, so that its states are still there.
            _events += Engine.Definition.Unloads.Count;
            isOver = _events == 0;
        }

        // Not here: who ends the session may be another visitor, or a timer.
        foreach (var running in cancelled)
            _ = running.CancelAsync();
        if (isOver)
            Drop();
        else if (Engine.Definition.Unloads.Count > 0)
            _ = Task.Run(LeaveAsync);
    }

    // Nobody is there to be told anything. What the handlers throw is in the log.
    private async Task LeaveAsync()
    {
        foreach (var handler in Engine.Definition.Unloads)
        {
            var call = new EventCall(handler.Number, new Dictionary<int, JsonElement>());
            await foreach (var _ in new EventRun(Engine, this, Demo, handler, call, RaisedEvent.None, SentValues.None(Engine)).RunAsync())
            {
            }
        }
    }

    private void Drop()
    {
        _states?.Drop();
        IDisposable[] owned;
        lock (_lock)
            owned = _owned?.ToArray() ?? [];
        foreach (var resource in owned)
            resource.Dispose();
        _files?.Close();
    }
}
