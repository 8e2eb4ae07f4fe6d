namespace Interfaces;

/// <summary>
/// Another library's messages, as a <see cref="ChatInterface"/> takes and returns them: a function can then be written
/// with that library's types alone.
/// </summary>
public abstract class ChatDialect
{
    /// <summary>Makes a dialect.</summary>
    protected ChatDialect()
    {
    }

    /// <summary>The library's type of one message.</summary>
    public abstract Type MessageType { get; }

    /// <summary>Says a message in the library's words.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The message, of <see cref="MessageType"/>; <see langword="null"/> for what the library has no message for.</returns>
    public abstract object? ToMessage(ChatMessage message);

    /// <summary>Whether a function's results of a type can be shown.</summary>
    /// <param name="result">The type of one result.</param>
    public abstract bool CanRead(Type result);

    /// <summary>Begins to read the results of one call.</summary>
    /// <param name="time">Tells how long things take.</param>
    public abstract ChatAnswer Begin(TimeProvider time);
}
