namespace Interfaces.Scripting;

/// <summary>What a directive asks for.</summary>
internal enum DirectiveKind
{
    Load,
    Reference,
}

/// <summary>A <c>#load</c> or <c>#r</c> at the top of a file.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Value">What stands between the quotes.</param>
/// <param name="Start">Position of the opening quote.</param>
/// <param name="Length">Length of the quoted text, quotes included.</param>
internal sealed record Directive(DirectiveKind Kind, string Value, int Start, int Length);
