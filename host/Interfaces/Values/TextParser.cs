namespace Interfaces;

/// <summary>Reads values of one type from text.</summary>
internal abstract class TextParser
{
    /// <summary>For types that are not read from text.</summary>
    public static TextParser None { get; } = new TextParser<object>(null, static (string _, out object? value) =>
    {
        value = null;
        return false;
    });

    /// <summary>What the text should be, in words; <see langword="null"/> for <see cref="None"/>.</summary>
    public abstract string? Kind { get; }

    public abstract bool TryParse(string text, out object? value);
}

internal sealed class TextParser<T>(string? kind, TextParser<T>.Parse parse) : TextParser
{
    public delegate bool Parse(string text, out T? value);

    public override string? Kind => kind;

    public override bool TryParse(string text, out object? value)
    {
        var parsed = parse(text, out var result);
        value = result;
        return parsed;
    }
}
