using System.Globalization;
using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Collects an interpolated string for <see cref="Markup.Of"/>: literals as they are, holes encoded.</summary>
[InterpolatedStringHandler]
public ref struct MarkupInterpolation
{
    private DefaultInterpolatedStringHandler _html;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Characters in the literal parts.</param>
    /// <param name="formattedCount">Number of holes.</param>
    public MarkupInterpolation(int literalLength, int formattedCount) =>
        _html = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Adds a literal part.</summary>
    /// <param name="literal">HTML written in the source.</param>
    public void AppendLiteral(string literal) => _html.AppendLiteral(literal);

    /// <summary>Adds markup as it is.</summary>
    /// <param name="markup">The markup.</param>
    public void AppendFormatted(Markup markup) => _html.AppendLiteral(markup.ToString());

    /// <summary>Adds markup piece by piece.</summary>
    /// <param name="markup">The pieces.</param>
    public void AppendFormatted(IEnumerable<Markup> markup)
    {
        foreach (var piece in markup)
            _html.AppendLiteral(piece.ToString());
    }

    /// <summary>Adds text, encoded.</summary>
    /// <param name="text">The text.</param>
    public void AppendFormatted(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _html.AppendLiteral(Markup.Encoder.Encode(text));
    }

    /// <summary>Adds anything else as invariant text, encoded.</summary>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">Its type.</typeparam>
    public void AppendFormatted<T>(T value)
    {
        // Lists and arrays of markup come here, because their own type fits better than the interface.
        if (value is IEnumerable<Markup> markup)
            AppendFormatted(markup);
        else
            AppendFormatted(Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    internal string ToStringAndClear() => _html.ToStringAndClear();
}
