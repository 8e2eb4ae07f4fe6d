namespace Interfaces.Engine;

/// <summary>A component whose value belongs to a session and never to the page.</summary>
internal interface ISessionState
{
    /// <summary>How long a value is kept after it was stored; <see langword="null"/> as long as the session.</summary>
    TimeSpan? TimeToLive { get; }

    /// <summary>Makes the value that a session starts with.</summary>
    object? CreateInitial();

    /// <summary>Told when a session's value is dropped.</summary>
    void Deleted(object? value);

    /// <summary>Something that is equal for equal contents: tells whether a handler changed a value in place.</summary>
    string Fingerprint(object? value);
}
