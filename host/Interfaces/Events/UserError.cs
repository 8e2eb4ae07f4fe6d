namespace Interfaces;

/// <summary>
/// Thrown by a handler to tell the visitor something: the message is shown as it is written. Any other exception shows
/// only that something went wrong, and the number of its entry in the log.
/// </summary>
public sealed class UserError : Exception
{
    /// <summary>Makes an error for the visitor.</summary>
    /// <param name="message">What the visitor is told.</param>
    public UserError(string message)
        : base(message)
    {
    }

    /// <summary>A heading above the message. Default: none.</summary>
    public string? Title { get; init; }

    /// <summary>How long the message stays on the page. Default: <see langword="null"/>, until it is dismissed or the handler runs again. Bounds: 1 second to 1 hour, or <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public TimeSpan? Duration { get; init => field = ShownTime.Checked(value); }
}
