using Interfaces.Engine;

namespace Interfaces.Host.Events;

/// <summary>What becomes of an event that a page posts.</summary>
internal abstract record EventAnswer
{
    private EventAnswer()
    {
    }

    /// <summary>It runs, or has run, and its messages are here.</summary>
    public sealed record Streamed(EventStream Stream) : EventAnswer;

    /// <summary>It does not run.</summary>
    public sealed record Refused(Admission Admission) : EventAnswer;

    /// <summary>It ran before, and its messages are forgotten.</summary>
    public sealed record Over : EventAnswer;

    /// <summary>Its session has ended.</summary>
    public sealed record Ended : EventAnswer;
}
