namespace Interfaces;

/// <summary>Dialogue as plain text: a line for each, <c>Speaker: text</c>.</summary>
internal static class DialogueText
{
    public static string Write(IEnumerable<DialogueLine> lines) =>
        string.Join('\n', lines.Select(line => line.Speaker.Length == 0 ? OneLine(line.Text) : $"{line.Speaker}: {OneLine(line.Text)}"));

    /// <summary>Reads lines; who speaks is told only by names that are known, or by any short one where none are.</summary>
    public static IReadOnlyList<DialogueLine> Read(string text, IReadOnlyList<string> speakers) =>
        [.. text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => Line(line, speakers))];

    private static DialogueLine Line(string line, IReadOnlyList<string> speakers)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var name = colon > 0 ? line[..colon].Trim() : "";
        var isSpeaker = speakers.Count > 0 ? speakers.Contains(name) : name.Length is > 0 and <= Dialogue.MaxSpeakerLength;
        return isSpeaker ? new DialogueLine(name, line[(colon + 1)..].Trim()) : new DialogueLine("", line);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
