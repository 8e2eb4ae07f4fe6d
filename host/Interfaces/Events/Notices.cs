using Interfaces.Engine;

namespace Interfaces;

/// <summary>
/// Tells the visitor something while a handler runs: a handler that has a parameter of this type is given one. What is
/// said after the handler has ended reaches nobody.
/// </summary>
/// <remarks>It may be used from several threads. How many notices one run may show is an option of the host.</remarks>
[Injected]
public sealed class Notices
{
    /// <summary>How many characters of a message are shown: 5,000. The rest is cut off.</summary>
    public const int MaxLength = 5_000;

    private readonly ISignals _signals;

    internal Notices(ISignals signals) => _signals = signals;

    /// <summary>Something to know.</summary>
    /// <param name="message">The text, shown as it is written.</param>
    /// <param name="title">A heading above it. Default: none.</param>
    /// <param name="duration">How long it stays on the page. Default: <see langword="null"/>, 6 seconds. Bounds: 1 second to 1 hour, or <see cref="Timeout.InfiniteTimeSpan"/> until it is dismissed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is out of bounds.</exception>
    public void Info(string message, string? title = null, TimeSpan? duration = null) => Say(NoticeLevel.Info, message, title, duration);

    /// <summary>Something went well.</summary>
    /// <param name="message">The text, shown as it is written.</param>
    /// <param name="title">A heading above it. Default: none.</param>
    /// <param name="duration">How long it stays on the page. Default: <see langword="null"/>, 5 seconds. Bounds: 1 second to 1 hour, or <see cref="Timeout.InfiniteTimeSpan"/> until it is dismissed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is out of bounds.</exception>
    public void Success(string message, string? title = null, TimeSpan? duration = null) => Say(NoticeLevel.Success, message, title, duration);

    /// <summary>Something to watch out for.</summary>
    /// <param name="message">The text, shown as it is written.</param>
    /// <param name="title">A heading above it. Default: none.</param>
    /// <param name="duration">How long it stays on the page. Default: <see langword="null"/>, 10 seconds. Bounds: 1 second to 1 hour, or <see cref="Timeout.InfiniteTimeSpan"/> until it is dismissed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is out of bounds.</exception>
    public void Warning(string message, string? title = null, TimeSpan? duration = null) => Say(NoticeLevel.Warning, message, title, duration);

    private void Say(NoticeLevel level, string message, string? title, TimeSpan? duration)
    {
        ArgumentNullException.ThrowIfNull(message);
        _signals.Say(new EngineMessage.Notice(level, ShownText.Cut(message, MaxLength), title is null ? null : ShownText.Cut(title, MaxLength), ShownTime.Checked(duration)));
    }
}
