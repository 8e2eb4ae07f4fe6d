namespace Interfaces;

/// <summary>What happens when an event is raised while its handler still runs for the same visitor.</summary>
public enum TriggerMode
{
    /// <summary>The usual mode of the event: <see cref="Multiple"/> for pieces of a recording, <see cref="AlwaysLast"/> for changes and input, <see cref="Once"/> for the others.</summary>
    Default,

    /// <summary>The new one is ignored.</summary>
    Once,

    /// <summary>The new one runs as well.</summary>
    Multiple,

    /// <summary>The latest one runs when the current one is done; those between are skipped.</summary>
    AlwaysLast,
}
