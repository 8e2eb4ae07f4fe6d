namespace Interfaces;

/// <summary>The conversations that a visitor can go back to: a list of buttons, each with another one that deletes.</summary>
internal sealed record ChatList : Component<ChatTitles>, IRaisesSelect, IRaisesDelete
{
    public ChatList() => Label = "Conversations";

    internal override string Kind => "chat-list";

    internal override bool IsInput => false;

    internal override Markup WrapperAttributes(RenderContext context) => Frame.Labelled(context);

    private protected override object? Unset => ChatTitles.None;

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) =>
        Frame.Display(this, context, Markup.Empty, Markup.Of($"""<chat-list><ul>{(Value ?? ChatTitles.None).Chats.Select(Entry)}</ul></chat-list>"""));

    private Markup Entry(ChatTitle chat) => Markup.Of($"""
        <li><button type="button" class="open" data-action="select" value="{chat.Id}"{Markup.Attribute("aria-current", chat.Id == Value?.Current ? "true" : null)}>{chat.Title}</button><button type="button" class="icon delete" data-action="delete" value="{chat.Id}" aria-label="Delete {chat.Title}"></button></li>
        """);
}
