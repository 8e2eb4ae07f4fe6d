namespace Interfaces.Engine;

/// <summary>Takes what a handler says while it runs, from any thread.</summary>
internal interface ISignals
{
    /// <summary>The clock by which it is told how long the handler takes.</summary>
    TimeProvider Time { get; }

    /// <summary>How far it is, from the outermost loop to the innermost.</summary>
    void Report(IReadOnlyList<ProgressLevel> levels);

    /// <summary>Something for the visitor.</summary>
    void Say(EngineMessage.Notice notice);
}
