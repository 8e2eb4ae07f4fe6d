using Interfaces.Engine;

namespace Interfaces;

/// <summary>A conversation whose last message becomes longer.</summary>
internal static class ChatGrowth
{
    public static (string Text, int? Item)? TextOf(object? value) =>
        value is IReadOnlyList<ChatMessage> { Count: > 0 } messages && messages[^1].Content is [.., ChatContent.Text last] ? (last.Value, messages.Count - 1) : null;

    public static object? WithText(object? value, string text)
    {
        var messages = value as Conversation ?? new Conversation((IReadOnlyList<ChatMessage>)value!);
        var last = messages[^1];
        return messages.Grow(last with { Content = [.. last.Content.Take(last.Content.Count - 1), text] });
    }

    public static string? Added(object? before, object? after)
    {
        if (before is not IReadOnlyList<ChatMessage> { Count: > 0 } old || after is not IReadOnlyList<ChatMessage> next || next.Count != old.Count || !IsLonger(old[^1], next[^1]))
            return null;
        for (var index = 0; index < old.Count - 1; index++)
        {
            if (!ReferenceEquals(old[index], next[index]) && old[index] != next[index])
                return null;
        }

        return IGrowing.Rest(TextOf(before)?.Text, TextOf(after)?.Text);
    }

    /// <summary>A message of one text is one element of the page.</summary>
    public static GrowthView? View(Chatbot chat, RenderContext context)
    {
        if (TextOf(chat.Value) is not ({ } text, { } index) || string.IsNullOrWhiteSpace(text) || chat.Value![index] is not { Content.Count: 1, Role: not ChatRole.System } message)
            return null;
        // Raw HTML may break off in the middle of an element.
        if (chat.TrustsHtml && message.Role == ChatRole.Assistant)
            return null;
        var parts = new ChatParts(chat, context);
        var canEdit = new ChatActions(chat, context).CanEdit(message);
        return new GrowthView($"{context.Id}-m{index}-body")
        {
            Render = text => parts.Growing(text, index),
            Settled = parts.Settled,
            EndsWhole = text => canEdit || text.Contains("```", StringComparison.Ordinal),
        };
    }

    private static bool IsLonger(ChatMessage before, ChatMessage after) =>
        before.Role == after.Role && before.Metadata == after.Metadata && before.Content.Count == after.Content.Count
        && before.Content.Take(before.Content.Count - 1).SequenceEqual(after.Content.Take(after.Content.Count - 1))
        && before.Options.SequenceEqual(after.Options);
}
