using Interfaces.Engine;

namespace Interfaces;

/// <summary>Keeps the answers of a chat to its examples: each under the example, and the values of the additional inputs that go along with it.</summary>
internal sealed class ChatExampleCache(Chatbot chat, Component box, IReadOnlyList<Component> inputs, ChatExampleValues examples)
{
    /// <summary>Finds why the answers of a function cannot be kept.</summary>
    /// <param name="respond">The function.</param>
    /// <param name="function">What it takes.</param>
    /// <param name="components">The additional inputs and outputs.</param>
    /// <exception cref="ArgumentException">They cannot.</exception>
    public static void Check(Delegate respond, ChatFunction function, IEnumerable<Component> components)
    {
        const string Mend = "Take it away, or set no CacheExamples.";
        var name = HandlerName.Of(respond);
        if (components.FirstOrDefault(component => component is ISessionState) is { } state)
            throw new ArgumentException($"{name} has CacheExamples, and uses {BlockName.Of(state)}, which each visitor has one of. {Mend}");
        var parameters = HandlerSignature.Of(respond).Parameters.Where(parameter => function.Given.All(given => given.Position != parameter.Position));
        if (CacheCheck.Of(parameters, perSession: false, $"{name} has CacheExamples", Mend) is { } problem)
            throw new ArgumentException(problem);
    }

    /// <summary>Options that keep the answers.</summary>
    public EventOptions Keeping(EventOptions options)
    {
        var kept = Interfaces.Examples.Keeping(options, chat.Examples.Count);
        return kept with { Cache = kept.Cache! with { Key = KeyOf } };
    }

    /// <summary>The calls that make the answers before a visitor asks for them; one is left out where a visitor must enter something first.</summary>
    public IReadOnlyList<PreparedCall> Calls()
    {
        var calls = new List<PreparedCall>();
        for (var example = 0; example < chat.Examples.Count && IsNew(chat.CurrentValue); example++)
        {
            var values = ValuesOf(example, static input => input.CurrentValue);
            if (values.Zip(inputs).All(static pair => pair.First is not null || pair.Second.Accept(null).Error is null))
                calls.Add(new PreparedCall([box.CurrentValue, chat.CurrentValue, .. values], new ChatAsk { Index = example, Target = chat, Event = ChatEventNames.ExampleSelect }));
        }

        return calls;
    }

    // What a visitor writes is answered anew, and so is an example in the middle of a conversation.
    private object? KeyOf(ChatAsk ask, InputValues values) =>
        ask.Event == ChatEventNames.ExampleSelect && ask.Index >= 0 && ask.Index < chat.Examples.Count && IsNew(values[chat])
            ? (object?[])[ask.Index, .. ValuesOf(ask.Index, input => values[input])]
            : null;

    private IReadOnlyList<object?> ValuesOf(int example, Func<Component, object?> current) =>
        [.. inputs.Select(input => examples.ValueOf(example, input) ?? current(input))];

    private static bool IsNew(object? conversation) => conversation is not IReadOnlyCollection<ChatMessage> { Count: > 0 };
}
