namespace Interfaces;

/// <summary>Keeps what visitors flag. The host has one that writes CSV files; a script can have its own.</summary>
/// <example><code>new FlagButton([question, answer], "Wrong") { Callback = new Votes() }</code></example>
public interface IFlaggingCallback
{
    /// <summary>Keeps what a visitor flagged. It may be called for several visitors at the same time.</summary>
    /// <param name="sample">What it is.</param>
    /// <param name="cancellation">Is cancelled when the visitor leaves.</param>
    /// <exception cref="UserError">It cannot be kept; the visitor reads why.</exception>
    Task FlagAsync(FlaggedSample sample, CancellationToken cancellation);
}
