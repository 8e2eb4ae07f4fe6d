namespace Interfaces;

/// <summary>A message to begin a conversation with, offered while there is none.</summary>
/// <param name="Text">The message.</param>
/// <param name="Label">What is shown instead of it. Default: the message.</param>
public sealed record ChatExample(string Text, string? Label = null)
{
    /// <summary>Files that go along. Default: none.</summary>
    public IReadOnlyList<FileData> Files { get; init; } = [];

    /// <summary>A small picture before it. Default: none.</summary>
    public FileData? Icon { get; init; }

    /// <summary>Values for the additional inputs of a <see cref="ChatInterface"/>, in order; <see langword="null"/> leaves one as it is. Default: none.</summary>
    public IReadOnlyList<object?> AdditionalInputs { get; init; } = [];

    /// <summary>A message without files.</summary>
    /// <param name="text">The message.</param>
    public static implicit operator ChatExample(string text) => new(text);

    /// <summary>A message without files.</summary>
    /// <param name="text">The message.</param>
    public static ChatExample FromString(string text) => new(text);
}
