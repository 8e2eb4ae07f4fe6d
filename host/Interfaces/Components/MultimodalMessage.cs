namespace Interfaces;

/// <summary>A text, and the files that go with it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Files">The files, in order.</param>
public sealed record MultimodalMessage(string Text, IReadOnlyList<FileData> Files)
{
    /// <summary>A text without files.</summary>
    /// <param name="text">The text.</param>
    public MultimodalMessage(string text)
        : this(text, [])
    {
    }

    /// <summary>A text without files.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator MultimodalMessage(string text) => new(text);

    /// <summary>A text without files.</summary>
    /// <param name="text">The text.</param>
    public static MultimodalMessage FromString(string text) => new(text);

    /// <summary>Whether text and files are the same.</summary>
    /// <param name="other">The other message.</param>
    public bool Equals(MultimodalMessage? other) => other is not null && Text == other.Text && Files.SequenceEqual(other.Files);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Files.Count);
}
