namespace Interfaces.Docs;

/// <summary>How a problem is shown in its place on a page.</summary>
public static class ProblemMarkup
{
    /// <summary>A box that stands where a figure should be.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="detail">More of it, over several lines, or <see langword="null"/>.</param>
    public static Markup Box(string message, string? detail = null) => Markup.Of($"""
        <div class="problem" role="note"><p>{message}</p>{(detail is null ? default : Markup.Of($"<pre tabindex=\"0\">{detail}</pre>"))}</div>

        """);
}
