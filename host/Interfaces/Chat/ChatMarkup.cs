using System.Globalization;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>Draws a conversation. Each message that stands by itself is an element of its own: only those that are new or different need be drawn for a page that has the others.</summary>
internal sealed class ChatMarkup(Chatbot chat, RenderContext context)
{
    private readonly ChatTree _tree = new(chat.Value ?? []);
    private readonly ChatActions _actions = new(chat, context);
    private readonly ChatParts _parts = new(chat, context);

    /// <summary>The whole conversation.</summary>
    public Markup Log() => Log(_tree.Top, Markup.Attribute("data-version", Version(chat)));

    /// <summary>What a page must be told that shows an earlier version; the whole where it must be drawn again.</summary>
    public Markup LogSince(Chatbot before) => ChatDifference.Of(before, chat, _tree) is { } changed
        ? Log(changed, Markup.Of($""" data-version="{Version(chat)}" data-since="{Version(before)}" data-count="{_tree.Messages.Count}" """))
        : Log();

    private Markup Log(IReadOnlyList<int> shown, Markup attributes)
    {
        var content = Markup.Of($"""
            <div class="{Classes}" id="{context.Id}-log" role="log" tabindex="0" aria-labelledby="{Frame.LabelId(context)}" style="height:{chat.Height}px"{Markup.Attribute("dir", chat.RightToLeft ? "rtl" : null)}>{(_tree.Top.Count > 0 ? List(shown, 0) : new ChatOpening(chat, context).Draw())}</div>
            """);
        return Markup.Of($"""<chat-log id="{context.Id}-chat"{attributes}>{(chat.AutoScroll ? Markup.Of($"<follow-end>{content}</follow-end>") : content)}</chat-log>""");
    }

    private string Classes => (chat.Layout == ChatLayout.Panel ? "chat panel-layout" : "chat") + (chat.Resizable ? " resizable" : "") + (chat.GroupConsecutive ? " grouped" : "");

    // What the script declared has no version: nothing is sent that builds on it.
    private static string? Version(Chatbot chat) => (chat.Value as Conversation)?.Version.ToString(CultureInfo.InvariantCulture);

    private Markup List(IEnumerable<int> indexes, int depth) => Markup.Of($"""<ol class="messages">{indexes.Select(index => Message(index, depth))}</ol>""");

    private Markup Message(int index, int depth)
    {
        var message = _tree.Messages[index];
        var isLast = index == _tree.Messages.Count - 1;
        var isUser = message.Role == ChatRole.User;
        var avatar = isUser ? chat.UserAvatar : chat.AssistantAvatar;
        var picture = avatar is null || depth > 0 ? Markup.Empty : Markup.Of($"""<img class="avatar" src="{context.FileUrl(avatar)}" alt="">""");
        return Markup.Of($"""
            <li class="message {(isUser ? "user" : "assistant")}" id="{context.Id}-m{index}" data-index="{index}"{Markup.Attribute("data-text", _actions.CanEdit(message) ? message.Text : null)}>{picture}<div class="said"><span class="visually-hidden">{(isUser ? "You:" : "Answer:")}</span>{Body(message, index, depth)}{ChatActions.Options(message, isLast)}{_actions.Of(message, index, isLast)}</div></li>
            """);
    }

    private Markup Body(ChatMessage message, int index, int depth)
    {
        var body = Markup.Of($"""<div class="body prose" id="{context.Id}-m{index}-body">{_parts.Of(message, index)}</div>""");
        var inside = depth >= BlockNumbering.MaxDepth ? [] : _tree.Inside(index);
        if (inside.Count > 0)
            body += List(inside, depth + 1);
        return message.Metadata is { Title.Length: > 0 } thought ? Thought(thought, index, body) : body;
    }

    private Markup Thought(ChatMetadata thought, int index, Markup body)
    {
        var duration = thought.Duration is { } time ? Markup.Of($"""<span class="duration">{Seconds(time)}</span>""") : Markup.Empty;
        var log = thought.Log is null ? Markup.Empty : Markup.Of($"""<span class="note">{thought.Log}</span>""");
        var status = thought.Status switch { ChatStatus.Pending => "pending", ChatStatus.Done => "done", _ => "none" };
        return Markup.Of($"""
            <details class="thought" id="{context.Id}-m{index}-fold" data-status="{status}"{Markup.Attribute("open", thought.Status != ChatStatus.Done)}><summary><span class="title">{thought.Title}</span>{log}{duration}{(thought.Status == ChatStatus.Pending ? ChatParts.Pending : Markup.Empty)}</summary>{body}</details>
            """);
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString(time.TotalSeconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + " s";
}
