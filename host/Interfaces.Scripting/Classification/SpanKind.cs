namespace Interfaces.Scripting;

/// <summary>What a piece of source is.</summary>
public enum SpanKind
{
    /// <summary>A name of which nothing is known; also what no span covers.</summary>
    Text,

    /// <summary><c>var</c>, <c>class</c>, <c>new</c> …</summary>
    Keyword,

    /// <summary>A keyword that steers: <c>if</c>, <c>return</c>, <c>await</c> …</summary>
    ControlKeyword,

    /// <summary>Text of a string or a character, quotes included.</summary>
    StringLiteral,

    /// <summary>An escape sequence in a string or a character.</summary>
    Escape,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A comment, or source that is switched off.</summary>
    Comment,

    /// <summary>A namespace.</summary>
    Namespace,

    /// <summary>A type or type parameter.</summary>
    Type,

    /// <summary>A method or function.</summary>
    Method,

    /// <summary>A property or event.</summary>
    Property,

    /// <summary>A field, a constant, a member of an enumeration, or a variable at the top of a script.</summary>
    Field,

    /// <summary>A local variable.</summary>
    Local,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>An operator.</summary>
    Operator,

    /// <summary>A bracket, comma, semicolon or point.</summary>
    Punctuation,

    /// <summary>A directive: <c>#load</c>, <c>#r</c>, <c>#nullable</c> …</summary>
    Directive,
}
