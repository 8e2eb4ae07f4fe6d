namespace Interfaces.Engine;

/// <summary>What became of a run of a handler.</summary>
internal enum RunOutcome
{
    /// <summary>It did not begin: its values did not pass, or its visitor is gone.</summary>
    NotRun,

    /// <summary>It came to its end.</summary>
    Succeeded,

    /// <summary>It could not do its work.</summary>
    Failed,

    /// <summary>Another event of the visitor stopped it.</summary>
    Stopped,
}
