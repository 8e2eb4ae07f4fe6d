namespace Interfaces;

/// <summary>A conversation that a browser keeps.</summary>
/// <param name="Id">Tells it from the others.</param>
/// <param name="Messages">What was said: texts alone, of a file its name.</param>
internal sealed record SavedChat(string Id, IReadOnlyList<ChatMessage> Messages)
{
    private const int MaxTitle = 40;

    /// <summary>What it is called: the beginning of what the visitor said first.</summary>
    public string Title()
    {
        var first = Messages.FirstOrDefault(message => message.Role == ChatRole.User)?.Text ?? "";
        var line = string.Join(' ', first.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaxTitle)
            return line.Length == 0 ? "Chat" : line;
        // A character of two halves is not cut apart.
        return line[..(char.IsHighSurrogate(line[MaxTitle - 1]) ? MaxTitle - 1 : MaxTitle)] + "…";
    }
}
