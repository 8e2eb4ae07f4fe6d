using System.Text.Json.Serialization;

namespace Interfaces;

/// <summary>One message of a conversation.</summary>
/// <example><code>ChatMessage.Assistant("Hello! What is your **name**?")</code></example>
[JsonConverter(typeof(ChatMessageConverter))]
public sealed record ChatMessage
{
    /// <summary>Makes a message of parts.</summary>
    /// <param name="role">Who says it.</param>
    /// <param name="content">What is said: texts, files and components, in order.</param>
    public ChatMessage(ChatRole role, params IReadOnlyList<ChatContent> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        (Role, Content) = (role, content);
    }

    /// <summary>Who says it.</summary>
    public ChatRole Role { get; init; }

    /// <summary>What is said, in order.</summary>
    public IReadOnlyList<ChatContent> Content { get; init => field = [.. value]; }

    /// <summary>What makes it a thought, or the use of a tool. Default: <see langword="null"/>: it is an ordinary message.</summary>
    public ChatMetadata? Metadata { get; init; }

    /// <summary>Ready answers below it. Default: none.</summary>
    public IReadOnlyList<ChatOption> Options { get; init => field = [.. value]; } = [];

    /// <summary>The texts of the message, with an empty line between two.</summary>
    public string Text => string.Join("\n\n", Content.OfType<ChatContent.Text>().Select(text => text.Value));

    /// <summary>The files of the message, in order.</summary>
    public IEnumerable<FileData> Files => Content.OfType<ChatContent.File>().Select(file => file.Value);

    /// <summary>A message of the visitor's.</summary>
    /// <param name="content">What is said.</param>
    public static ChatMessage User(params IReadOnlyList<ChatContent> content) => new(ChatRole.User, content);

    /// <summary>A message of the demo's.</summary>
    /// <param name="content">What is said.</param>
    public static ChatMessage Assistant(params IReadOnlyList<ChatContent> content) => new(ChatRole.Assistant, content);

    /// <summary>A text that the demo says.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ChatMessage(string text) => Assistant(text);

    /// <summary>A text that the demo says.</summary>
    /// <param name="text">The text.</param>
    public static ChatMessage FromString(string text) => Assistant(text);

    /// <summary>The message with another text in the place of all of its own.</summary>
    internal ChatMessage WithText(string text)
    {
        var place = Content.TakeWhile(part => part is not ChatContent.Text).Count();
        return this with { Content = [.. Content.Take(place), text, .. Content.Skip(place).Where(part => part is not ChatContent.Text)] };
    }

    /// <summary>Whether both say the same, part by part.</summary>
    /// <param name="other">The other message.</param>
    public bool Equals(ChatMessage? other) =>
        ReferenceEquals(this, other) || (other is not null && Role == other.Role && Metadata == other.Metadata && Content.SequenceEqual(other.Content) && Options.SequenceEqual(other.Options));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Role, Text, Metadata);
}
