namespace Interfaces;

/// <summary>Which messages of a conversation stand inside which others. Instructions are not among them.</summary>
internal sealed class ChatTree
{
    private readonly Dictionary<int, List<int>> _inside = [];

    public ChatTree(IReadOnlyList<ChatMessage> messages)
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        var top = new List<int>();
        for (var index = 0; index < messages.Count; index++)
        {
            var message = messages[index];
            if (message.Role == ChatRole.System)
                continue;
            // A message inside itself cannot be: what it belongs inside stands before it.
            if (message.Metadata?.ParentId is { Length: > 0 } parent && named.TryGetValue(parent, out var outer))
                (_inside.TryGetValue(outer, out var others) ? others : _inside[outer] = []).Add(index);
            else
                top.Add(index);
            if (message.Metadata?.Id is { Length: > 0 } id)
                named[id] = index;
        }

        (Messages, Top) = (messages, top);
    }

    public IReadOnlyList<ChatMessage> Messages { get; }

    /// <summary>The places of the messages that stand by themselves.</summary>
    public IReadOnlyList<int> Top { get; }

    /// <summary>The places of the messages that stand directly inside another.</summary>
    public IReadOnlyList<int> Inside(int index) => _inside.TryGetValue(index, out var inside) ? inside : [];
}
