using Interfaces.Engine;

namespace Interfaces;

/// <summary>Puts the list of the conversations that a browser keeps beside a chat, and wires it.</summary>
internal sealed class SavedChatsLayout(Chatbot chat, State<string> current, Listener answer, CallSite site)
{
    private readonly ChatList _list = new();
    private readonly Button _begin = new("New chat");

    /// <summary>Lays out both.</summary>
    /// <param name="column">The chat.</param>
    /// <param name="key">Tells the conversations of this demo from those of others.</param>
    public Container Around(Column column, string key)
    {
        var saved = new BrowserState<List<SavedChat>>("chats of " + key, []);
        var handlers = new SavedChatHandlers(chat, saved, current);
        IReadOnlyList<Component> all = [saved, chat, current];
        IReadOnlyList<Block> changed = [chat, saved, current];

        Listen(handlers.Keep, all, [saved, current]).ListensTo(chat, EventNames.Change);
        Listen(handlers.Begin, all, changed, answer).ListensTo(_begin, EventNames.Click);
        Listen(handlers.Open, all, changed, answer).ListensTo(_list, EventNames.Select);
        Listen(handlers.Delete, [saved, current], changed, answer).ListensTo(_list, "delete");
        Listen(handlers.Clear, [saved, current], changed, answer).ListensTo(chat, ChatEventNames.Clear);
        var show = Listen(ChatTitles.Of, [saved, current], [_list]).ListensTo(saved, EventNames.Change).ListensTo(current, EventNames.Change).ListensTo(Trigger.Load);
        ((IEventSource)_list).Identity.AddOnce(show);
        return new Row { new Column { _begin, _list, saved } with { CssClass = "chat-lists" }, column with { Scale = 4 } } with { CssClass = "saved-chats" };
    }

    private Listener Listen(Delegate handler, IReadOnlyList<Component> inputs, IReadOnlyList<Block> outputs, params IReadOnlyList<Listener> cancels) =>
        new(handler, inputs, outputs, new EventOptions { Cancels = cancels, ConcurrencyLimit = null, ShowProgress = ShowProgress.Hidden }, site) { IsForPage = true };
}
