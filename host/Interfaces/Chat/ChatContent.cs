using System.Diagnostics.CodeAnalysis;

namespace Interfaces;

/// <summary>One part of a message: a text, a file, or a component that shows something.</summary>
[SuppressMessage("Naming", "CA1724", Justification = "Its parts are what they are called.")]
public abstract record ChatContent
{
    private ChatContent()
    {
    }

    /// <summary>A text, in Markdown. Raw HTML in it shows as text.</summary>
    /// <param name="Value">The text.</param>
    public sealed record Text(string Value) : ChatContent;

    /// <summary>A file: an image, a sound or a film is shown, any other is offered for download.</summary>
    /// <param name="Value">The file.</param>
    /// <param name="Description">What is in it, for who cannot see it. Default: its name.</param>
    public sealed record File(FileData Value, string? Description = null) : ChatContent;

    /// <summary>A component that shows its value. It cannot be changed here, and raises no events.</summary>
    /// <param name="Value">The component.</param>
    public sealed record Shown(Component Value) : ChatContent;

    /// <summary>A text as a part of a message.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ChatContent(string text) => new Text(text);

    /// <summary>A file as a part of a message.</summary>
    /// <param name="file">The file.</param>
    public static implicit operator ChatContent(FileData file) => new File(file);

    /// <summary>A component as a part of a message.</summary>
    /// <param name="component">The component.</param>
    public static implicit operator ChatContent(Component component) => new Shown(component);

    /// <summary>A text as a part of a message.</summary>
    /// <param name="text">The text.</param>
    public static ChatContent FromString(string text) => new Text(text);

    /// <summary>A file as a part of a message.</summary>
    /// <param name="file">The file.</param>
    public static ChatContent FromFileData(FileData file) => new File(file);

    /// <summary>A component as a part of a message.</summary>
    /// <param name="component">The component.</param>
    public static ChatContent FromComponent(Component component) => new Shown(component);
}
