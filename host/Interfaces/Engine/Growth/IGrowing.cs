namespace Interfaces.Engine;

/// <summary>A component that shows a text, which a handler may let grow piece by piece. The usual value is the text itself.</summary>
internal interface IGrowing
{
    /// <summary>The text in a value that can grow, and in which item of the value it is; <see langword="null"/> when there is none.</summary>
    (string Text, int? Item)? TextOf(object? value) => value is null or string ? ((string?)value ?? "", null) : null;

    /// <summary>The value with another text.</summary>
    object? WithText(object? value, string text) => text;

    /// <summary>What the one value has more than the other, if that is all by which they differ.</summary>
    string? Added(object? before, object? after) => Rest(before as string, after as string);

    /// <summary>How the growth is shown; <see langword="null"/> when the component is rendered anew instead.</summary>
    GrowthView? Growth(RenderContext context);

    /// <summary>The end of a text that begins with another.</summary>
    static string? Rest(string? before, string? after) =>
        before is { Length: > 0 } && after is not null && after.Length > before.Length && after.StartsWith(before, StringComparison.Ordinal) ? after[before.Length..] : null;
}
