namespace Interfaces.Engine;

/// <summary>What a handler that was called does.</summary>
public enum HandlerPhase
{
    /// <summary>It waits for its turn.</summary>
    Waiting,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It was cancelled, and has not ended yet.</summary>
    Stopping,

    /// <summary>It was cancelled, went on for longer than it may, and still runs for nobody.</summary>
    Abandoned,
}
