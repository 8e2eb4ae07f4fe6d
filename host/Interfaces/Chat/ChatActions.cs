namespace Interfaces;

/// <summary>Draws the buttons beside a message: those that the demo listens to.</summary>
internal sealed class ChatActions(Chatbot chat, RenderContext context)
{
    private readonly bool _likes = chat.Hears("like");
    private readonly bool _edits = chat.Hears("edit");
    private readonly bool _retries = chat.Hears("retry");
    private readonly bool _undoes = chat.Hears("undo");
    private readonly bool _selects = chat.Hears("select");

    public bool CanEdit(ChatMessage message) => _edits && (message.Role == ChatRole.User || chat.Editable == ChatEditable.All);

    /// <summary>The buttons; nothing for a thought, and nothing where there are none.</summary>
    public Markup Of(ChatMessage message, int index, bool isLast)
    {
        if (message.Metadata?.Title is not null)
            return Markup.Empty;
        var isUser = message.Role == ChatRole.User;
        var copy = chat.ShowCopy && !isUser && message.Text.Length > 0
            ? Markup.Of($"""<button type="button" class="copy" data-copy="#{context.Id}-m{index}-body" aria-label="Copy this message"></button>""")
            : Markup.Empty;
        var actions = copy
            + Shown(_likes && (!isUser || chat.LikeUserMessages), () => Feedback(index))
            + Shown(CanEdit(message), () => Button("edit", "Edit this message"))
            + Shown(_selects, () => Button("select", "Select this message"))
            + Shown(_retries && isLast && !isUser, () => Button("retry", "Ask again"))
            + Shown(_undoes && isLast, () => Button("undo", "Take the last message back"));
        return actions.IsEmpty ? actions : Markup.Of($"""<div class="actions">{actions}</div>""");
    }

    /// <summary>Ready answers, which are for the last message alone: the others have been answered.</summary>
    public static Markup Options(ChatMessage message, bool isLast) => message.Options.Count == 0 || !isLast ? Markup.Empty : Markup.Of($"""
        <div class="options" role="group" aria-label="Ready answers">{message.Options.Select((option, place) => Markup.Of($"""<button type="button" class="secondary small" data-action="option" value="{place}">{option.Label ?? option.Value}</button>"""))}</div>
        """);

    private static Markup Shown(bool isShown, Func<Markup> make) => isShown ? make() : Markup.Empty;

    private static Markup Button(string action, string label) => Markup.Of($"""<button type="button" class="icon sign chat-action {action}" data-action="{action}" aria-label="{label}"></button>""");

    private Markup Feedback(int index)
    {
        var given = index < chat.FeedbackValues.Count ? chat.FeedbackValues[index] : null;
        var thumbs = chat.FeedbackOptions.Where(IsThumb).Select(option => Markup.Of($"""
            <button type="button" class="icon sign chat-action {option.ToLowerInvariant()}" data-action="like" value="{option}" aria-label="{option}" aria-pressed="{(option == given ? "true" : "false")}"></button>
            """));
        var others = chat.FeedbackOptions.Where(option => !IsThumb(option)).ToArray();
        var list = others.Length == 0 ? Markup.Empty : Markup.Of($"""
            <select class="feedback" data-action="like" aria-label="Feedback"><option value="">Feedback</option>{others.Select(option => Markup.Of($"""<option{Markup.Attribute("selected", option == given)}>{option}</option>"""))}</select>
            """);
        return Markup.Join(thumbs) + list;
    }

    private static bool IsThumb(string option) => option is "Like" or "Dislike";
}
