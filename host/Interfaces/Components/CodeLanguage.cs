#pragma warning disable CS1591 // The names are the languages' own.
namespace Interfaces;

/// <summary>The language that a <see cref="Code"/> is highlighted in.</summary>
public enum CodeLanguage
{
    /// <summary>Not highlighted.</summary>
    Plain,
    CSharp,
    Json,
    JavaScript,
    TypeScript,
    Html,
    Css,
    Python,
    Markdown,
    Sql,
    Xml,
    Yaml,
    Shell,
    C,
    Cpp,
    Java,
    Rust,
    Go,
    R,
    Latex,
    Dockerfile,
    Diff,
}
