using System.Collections.Concurrent;
using Interfaces.Engine;

namespace Interfaces.Host.Transcripts;

/// <summary>What the visitors of one replay share: an engine of its own, with a clock and a source of chance that always say the same.</summary>
internal sealed class Stage : IDisposable
{
    /// <summary>The place of the demo on a page.</summary>
    public const string Mount = "d1";

    private readonly ConcurrentDictionary<string, HandlerFault> _faults = new();
    private readonly SessionStore _sessions;
    private readonly CancellationTokenSource _end = new();
    private readonly Recorder _recorder;

    /// <summary>Sets the stage.</summary>
    public Stage(DemoDefinition demo, string name, string folder, Transcript transcript, IMarkdownRenderer markdown, TranscriptOptions options)
    {
        Time = new FakeTime(transcript.Clock);
        _recorder = new Recorder(Time, options);
        // Sessions do not end in a replay: whatever the clock says, nobody was idle.
        var limits = new EngineOptions { SessionLifetime = TimeSpan.FromDays(30) };
        _sessions = new SessionStore(limits, TimeProvider.System);
        Engine = new DemoEngine(demo, new EngineContext
        {
            Options = limits,
            Time = Time,
            Random = new Random(transcript.Seed),
            Markdown = markdown,
            Sessions = _sessions,
            Flagging = new KeptFlags(_recorder),
            Faulted = fault => _faults[fault.Reference] = fault,
        })
        { Name = name };
        Files = new TranscriptFiles(folder);
        Path = $"/demos/{name}";
        Ended = _end.Token;
        Demo = Engine.Definition.Describe();
        Names = new BlockNames(Demo);
        Text = new MessageText(Demo, Names);
    }

    public DemoEngine Engine { get; }

    public DemoDescription Demo { get; }

    /// <summary>The files that visitors have to upload.</summary>
    public TranscriptFiles Files { get; }

    public BlockNames Names { get; }

    public MessageText Text { get; }

    public FakeTime Time { get; }

    public Recorder Recorder => _recorder;

    /// <summary>The path of the page that visitors seem to be on.</summary>
    public string Path { get; }

    /// <summary>Cancelled when the replay is over.</summary>
    public CancellationToken Ended { get; }

    public HandlerFault? FaultOf(string reference) => _faults.GetValueOrDefault(reference);

    /// <summary>Records what a visitor's page is told.</summary>
    public void Say(Visitor visitor, IEnumerable<string> lines)
    {
        if (_end.IsCancellationRequested)
            return;
        _recorder.Say(visitor.Name, lines);
        if (_recorder.IsFull)
            _end.Cancel();
    }

    public void Dispose()
    {
        _end.Cancel();
        Engine.Dispose();
        _sessions.Dispose();
        _end.Dispose();
    }
}
