using System.Globalization;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>Draws a conversation. Each message is an element of its own, which depends on nothing but that message: only what is new need be looked at.</summary>
internal sealed class ChatMarkup(Chatbot chat, RenderContext context)
{
    private readonly IReadOnlyList<ChatMessage> _messages = chat.Value ?? [];
    private readonly bool _likes = chat.Hears("like");
    private readonly bool _edits = chat.Hears("edit");
    private readonly bool _retries = chat.Hears("retry");
    private readonly bool _undoes = chat.Hears("undo");
    private readonly bool _selects = chat.Hears("select");
    private readonly ChatParts _parts = new(chat, context);

    public Markup Log()
    {
        var content = Markup.Of($"""
            <div class="{Classes}" id="{context.Id}-log" role="log" tabindex="0" aria-labelledby="{Frame.LabelId(context)}" style="height:{chat.Height}px"{Markup.Attribute("dir", chat.RightToLeft ? "rtl" : null)}>{(Shown.Any() ? List(Top, 0) : Empty)}</div>
            """);
        return Markup.Of($"""<chat-log>{(chat.AutoScroll ? Markup.Of($"<follow-end>{content}</follow-end>") : content)}</chat-log>""");
    }

    private string Classes => (chat.Layout == ChatLayout.Panel ? "chat panel-layout" : "chat") + (chat.Resizable ? " resizable" : "") + (chat.GroupConsecutive ? " grouped" : "");

    private IEnumerable<int> Shown => Enumerable.Range(0, _messages.Count).Where(index => _messages[index].Role != ChatRole.System);

    private IEnumerable<int> Top => Shown.Where(index => Parent(index) is null);

    private int? Parent(int index) => _messages[index].Metadata?.ParentId is { Length: > 0 } parent
        ? Enumerable.Range(0, index).Cast<int?>().LastOrDefault(other => _messages[other!.Value].Metadata?.Id == parent)
        : null;

    // A message inside itself cannot be: its parent stands before it.
    private Markup List(IEnumerable<int> indexes, int depth) => Markup.Of($"""<ol class="messages">{indexes.Select(index => Message(index, depth))}</ol>""");

    private Markup Message(int index, int depth)
    {
        var message = _messages[index];
        var isUser = message.Role == ChatRole.User;
        var avatar = isUser ? chat.UserAvatar : chat.AssistantAvatar;
        var picture = avatar is null || depth > 0 ? Markup.Empty : Markup.Of($"""<img class="avatar" src="{context.FileUrl(avatar)}" alt="">""");
        return Markup.Of($"""
            <li class="message {(isUser ? "user" : "assistant")}" id="{context.Id}-m{index}" data-index="{index}"{Markup.Attribute("data-text", CanEdit(isUser) ? message.Text : null)}>{picture}<div class="said"><span class="visually-hidden">{(isUser ? "You:" : "Answer:")}</span>{Body(message, index, depth)}{Options(message, index)}{Actions(message, index)}</div></li>
            """);
    }

    private Markup Body(ChatMessage message, int index, int depth)
    {
        var body = Markup.Of($"""<div class="body prose" id="{context.Id}-m{index}-body">{_parts.Of(message, index)}</div>""");
        var inside = message.Metadata?.Id is null || depth >= BlockNumbering.MaxDepth ? [] : Shown.Where(other => other > index && Parent(other) == index).ToArray();
        if (inside.Length > 0)
            body += List(inside, depth + 1);
        return message.Metadata is { Title.Length: > 0 } thought ? Thought(thought, index, body) : body;
    }

    private Markup Thought(ChatMetadata thought, int index, Markup body)
    {
        var duration = thought.Duration is { } time ? Markup.Of($"""<span class="duration">{Seconds(time)}</span>""") : Markup.Empty;
        var log = thought.Log is null ? Markup.Empty : Markup.Of($"""<span class="note">{thought.Log}</span>""");
        var pending = thought.Status == ChatStatus.Pending ? Markup.Of($"""<span class="pending" role="img" aria-label="Goes on"></span>""") : Markup.Empty;
        return Markup.Of($"""
            <details class="thought" id="{context.Id}-m{index}-fold"{Markup.Attribute("open", thought.Status != ChatStatus.Done)}><summary><span class="title">{thought.Title}</span>{log}{duration}{pending}</summary>{body}</details>
            """);
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString(time.TotalSeconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + " s";

    private static Markup Options(ChatMessage message, int index) => message.Options.Count == 0 ? Markup.Empty : Markup.Of($"""
        <div class="options">{message.Options.Select((option, place) => Markup.Of($"""<button type="button" class="secondary small" data-action="option" value="{place}">{option.Label ?? option.Value}</button>"""))}</div>
        """);

    private Markup Actions(ChatMessage message, int index)
    {
        if (message.Metadata?.Title is not null)
            return Markup.Empty;
        var isUser = message.Role == ChatRole.User;
        var isLast = index == _messages.Count - 1;
        var copy = chat.ShowCopy && !isUser && message.Text.Length > 0
            ? Markup.Of($"""<button type="button" class="copy" data-copy="#{context.Id}-m{index}-body" aria-label="Copy this message"></button>""")
            : Markup.Empty;
        var actions = copy
            + Action(_likes && (!isUser || chat.LikeUserMessages), () => Feedback(index))
            + Action(CanEdit(isUser), () => Button("edit", "Edit this message"))
            + Action(_selects, () => Button("select", "Select this message"))
            + Action(_retries && isLast && !isUser, () => Button("retry", "Ask again"))
            + Action(_undoes && isLast, () => Button("undo", "Take the last message back"));
        return actions.IsEmpty ? actions : Markup.Of($"""<div class="actions">{actions}</div>""");
    }

    private bool CanEdit(bool isUser) => _edits && (isUser || chat.Editable == ChatEditable.All);

    private static Markup Action(bool shown, Func<Markup> make) => shown ? make() : Markup.Empty;

    private static Markup Button(string action, string label) => Markup.Of($"""<button type="button" class="chat-action {action}" data-action="{action}" aria-label="{label}"></button>""");

    private Markup Feedback(int index)
    {
        var given = index < chat.FeedbackValues.Count ? chat.FeedbackValues[index] : null;
        var thumbs = chat.FeedbackOptions.Where(IsThumb).Select(option => Markup.Of($"""
            <button type="button" class="chat-action {option.ToLowerInvariant()}" data-action="like" value="{option}" aria-label="{option}" aria-pressed="{(option == given ? "true" : "false")}"></button>
            """));
        var others = chat.FeedbackOptions.Where(option => !IsThumb(option)).ToArray();
        var list = others.Length == 0 ? Markup.Empty : Markup.Of($"""
            <select class="feedback" data-action="like" aria-label="Feedback"><option value="">Feedback</option>{others.Select(option => Markup.Of($"""<option{Markup.Attribute("selected", option == given)}>{option}</option>"""))}</select>
            """);
        return Markup.Join(thumbs) + list;
    }

    private static bool IsThumb(string option) => option is "Like" or "Dislike";

    private Markup Empty
    {
        get
        {
            var placeholder = chat.Placeholder is { } text ? Markup.Of($"""<div class="prose">{context.Markdown.Render(text)}</div>""") : Markup.Empty;
            var examples = chat.Examples.Count == 0 ? Markup.Empty : Markup.Of($"""
                <ul class="examples">{chat.Examples.Select((example, place) => Markup.Of($"""<li><button type="button" class="secondary" data-action="example" value="{place}">{example.Label ?? example.Text}</button></li>"""))}</ul>
                """);
            return Markup.Of($"""<div class="empty">{placeholder}{examples}</div>""");
        }
    }
}
