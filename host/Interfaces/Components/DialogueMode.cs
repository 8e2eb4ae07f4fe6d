namespace Interfaces;

/// <summary>How a <see cref="Dialogue"/> is entered.</summary>
public enum DialogueMode
{
    /// <summary>Line by line: a speaker and a text each.</summary>
    Lines,

    /// <summary>As one text, each line of which begins with its speaker: <c>Ada: Good morning.</c></summary>
    Text,
}
