using System.Text.Json;

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

    /// <summary>Writes a value so that it can be made again elsewhere; <see langword="null"/> when it cannot.</summary>
    JsonElement? Save(object? value);

    /// <summary>Makes a value again that was saved.</summary>
    bool TryLoad(JsonElement saved, out object? value);

    /// <summary>Something that is equal for equal contents: tells whether a handler changed a value in place.</summary>
    string Fingerprint(object? value);
}
