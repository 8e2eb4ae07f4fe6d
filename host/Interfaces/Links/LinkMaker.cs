using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>Notes how a session stands, and puts another into the same place.</summary>
internal static class LinkMaker
{
    // Of a longer conversation the end goes along; the rest of what a link may hold is for everything else.
    private const int MaxConversationBytes = 50_000;

    /// <summary>Notes the inputs, conversations and states of a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="sent">What the page holds, by block number. What cannot be read as the component's value is left out.</param>
    public static DemoLink Make(Session session, IReadOnlyDictionary<int, JsonElement> sent)
    {
        var demo = session.Demo;
        var (values, states) = (new Dictionary<string, JsonElement>(), new Dictionary<string, JsonElement>());
        foreach (var number in demo.Numbers)
        {
            var block = session.Block(number);
            if (block is ISessionState state && state.Save(session.States.Get(number)) is { } saved)
                states[demo.KeyOf(number)] = saved;
            else if (block is Component component && IsShared(component) && sent.TryGetValue(number, out var json) && component.ParseValue(json, session).Error is null)
                values[demo.KeyOf(number)] = json.Clone();
            else if (block is Chatbot { Value: { Count: > 0 } messages })
                values[demo.KeyOf(number)] = JsonValues.Write(SavedChats.Plain(messages, MaxConversationBytes), demo.JsonOptions);
        }

        return new(values, states, values.Concat(states).Sum(entry => entry.Key.Length + System.Text.Encoding.UTF8.GetByteCount(entry.Value.GetRawText())));
    }

    /// <summary>Puts a new session into the place of a link, as far as the demo still takes what it holds.</summary>
    public static void Restore(DemoLink link, Session session)
    {
        var demo = session.Demo;
        foreach (var number in demo.Numbers)
        {
            var key = demo.KeyOf(number);
            if (demo.Declared(number) is ISessionState state)
            {
                if (link.States.TryGetValue(key, out var saved) && state.TryLoad(saved, out var value))
                    session.States.Set(number, state, value);
            }
            else if (demo.Declared(number) is Component component && (IsShared(component) || component is Chatbot) && link.Values.TryGetValue(key, out var json)
                && component.ParseValue(json, session) is { Error: null } read)
            {
                session.Change(number, read.Value, static (block, value) => ((Component)block).WithValue(value));
            }
        }
    }

    // A password, and what a browser keeps for itself, are nobody else's.
    private static bool IsShared(Component component) =>
        component is { IsInput: true, IsPlaced: true } and not Button and not IStoredInBrowser and not Textbox { Type: TextboxType.Password };
}
