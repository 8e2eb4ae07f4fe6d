using System.Collections;

namespace Interfaces;

/// <summary>A conversation as it stands at one moment. It never changes, and its version tells it from every other: a page that says its version says what it shows.</summary>
internal sealed class Conversation : IReadOnlyList<ChatMessage>
{
    // Another process, which a page may meet after a restart, hardly counts from the same number.
    private static long _latest = Random.Shared.NextInt64(1L << 40);

    private readonly ChatMessage[] _messages;

    /// <summary>Makes a copy, which nobody changes any more: handlers go on with the list that they returned.</summary>
    public Conversation(IEnumerable<ChatMessage> messages)
        : this([.. messages], Interlocked.Increment(ref _latest), touched: [])
    {
    }

    private Conversation(ChatMessage[] messages, long version, IReadOnlyList<int> touched) => (_messages, Version, Touched) = (messages, version, touched);

    public long Version { get; }

    /// <summary>The messages that became others in this version: the page shows them as they were typed, or as they grew, and not yet as they are drawn.</summary>
    public IReadOnlyList<int> Touched { get; }

    public int Count => _messages.Length;

    public ChatMessage this[int index] => _messages[index];

    /// <summary>The conversation with a message as the visitor edited it. For the page, which knows of that, it is the same version.</summary>
    public Conversation Edit(int index, ChatMessage message)
    {
        var messages = _messages.ToArray();
        messages[index] = message;
        return new(messages, Version, Touched.Contains(index) ? Touched : [.. Touched, index]);
    }

    /// <summary>The conversation with a longer text in its last message. The page is told of that beside: it is the same version.</summary>
    public Conversation Grow(ChatMessage last) => Edit(Count - 1, last);

    public IEnumerator<ChatMessage> GetEnumerator() => ((IEnumerable<ChatMessage>)_messages).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
