using Interfaces.Engine;

namespace Interfaces;

/// <summary>Lays out a <see cref="ChatInterface"/> and wires it.</summary>
internal sealed class ChatInterfaceLayout
{
    private readonly ChatInterface _demo;
    private readonly Delegate _respond;
    private readonly CallSite _site;
    private readonly ChatFunction _function;
    private readonly Chatbot _chat;
    private readonly Component _box;
    private readonly IReadOnlyList<Component> _inputs;
    private readonly IReadOnlyList<Component> _outputs;
    private readonly ChatExampleValues _examples;
    private readonly ChatHandlers _handlers;
    private readonly ChatExampleCache? _cache;

    // Which of the kept conversations goes on. Whoever changes the conversation writes it as well, so that one waits for the other.
    private readonly State<string> _current = new("");

    public ChatInterfaceLayout(ChatInterface demo, Delegate respond, CallSite site)
    {
        (_demo, _respond, _site) = (demo, respond, site);
        _function = new ChatFunction(respond, demo.AdditionalOutputs.Count);
        _chat = demo.Examples.Count > 0 ? demo.Chatbot with { Examples = demo.Examples } : demo.Chatbot;
        if (demo.FlaggingOptions.Count > 0)
            _chat = _chat with { FeedbackOptions = demo.FlaggingOptions };
        _box = ChatBox.Sending(demo.Textbox, demo.SubmitText);
        _inputs = InterfaceComponents.AdditionalInputs(demo.AdditionalInputs, _function.Additional);
        _outputs = InterfaceComponents.AdditionalOutputs(demo.AdditionalOutputs);
        _examples = new ChatExampleValues(_chat.Examples, _inputs, _function.Additional);
        _handlers = new ChatHandlers(_function, _chat, _box, _examples, _outputs);
        if (demo.CacheExamples == ExampleCache.None)
        {
            if (demo.Options.Cache is not null)
                throw new ArgumentException("A chat keeps no answers but those to its examples. Set CacheExamples as well, or no Cache.");
            return;
        }

        ChatExampleCache.Check(respond, _function, [.. _inputs, .. _outputs]);
        _cache = new ChatExampleCache(_chat, _box, _inputs, _examples);
    }

    private bool RunsExamples => _demo.RunOnClick || _cache is not null;

    public Container Build()
    {
        var answer = WireAnswer();
        var response = new Json("Response") { Visible = false };
        WireFunction(response);
        if (_demo.StopText is not null)
            OnPage(null, [], [], answer).ListensTo(_box, ChatEventNames.Stop);
        OnPage(_handlers.Undo, [_chat], [_chat, _box, _current], answer).ListensTo(_chat, ChatEventNames.Undo);
        if (!RunsExamples)
            OnPage(_handlers.Fill, [], [_box, .. Filled]).ListensTo(_chat, ChatEventNames.ExampleSelect);

        var chat = new Column
        {
            _chat,
            _box,
            new Remainder(new Accordion(_demo.AdditionalInputsLabel, _demo.AdditionalInputsOpen), Placed(_inputs)),
            new Remainder(new Column(), Placed(_outputs)),
            response,
        };
        chat = chat with { CssClass = _demo.FillHeight ? "chat-interface fills" : "chat-interface" };
        if (_demo.SaveHistory)
            return new SavedChatsLayout(_chat, _current, answer, _site).Around(chat, _demo.StorageKey ?? _demo.Title ?? HandlerName.Of(_respond));
        OnPage(() => new Updates { [_chat] = Array.Empty<ChatMessage>() }, [], [_chat, _current], answer).ListensTo(_chat, ChatEventNames.Clear);
        return chat;
    }

    private IReadOnlyList<Component> Inputs => [_box, _chat, .. _inputs];

    // What an example fills in is what a visitor could have filled in.
    private IReadOnlyList<Component> Filled => _examples.IsEmpty ? [] : [.. _inputs.Where(input => !_outputs.Any(input.Is))];

    private Listener WireAnswer()
    {
        var options = _demo.AllOptions with { ShowProgressOn = _demo.AllOptions.ShowProgressOn is { Count: > 0 } shown ? shown : [_chat] };
        var listener = new Listener(_respond, Inputs, [_chat, _box, .. Filled, .. _outputs, _current], _cache?.Keeping(options) ?? options, _site)
        {
            Held = _current,
            Prepared = _demo.CacheExamples == ExampleCache.Eager ? _cache!.Calls() : [],
            Composition = new HandlerComposition(_handlers.AnswerAsync, _respond, _function.Given, Inputs.Count),
            ValidatorComposition = Validator(options.Validator),
            WhileRunning = _demo.StopText is { } stop ? [ChatBox.Stopping(_box, stop)] : [],
            IsForPage = true,
        };
        listener.ListensTo(_box, EventNames.Submit).ListensTo(_chat, ChatEventNames.Retry).ListensTo(_chat, ChatEventNames.OptionSelect);
        if (_demo.Editable)
            listener.ListensTo(_chat, ChatEventNames.Edit);
        if (RunsExamples)
            listener.ListensTo(_chat, ChatEventNames.ExampleSelect);
        OnPage(ChatHandlers.Settle, [_chat], [_chat]).ListensTo(listener, EventNames.Then);
        var flags = new ChatFlags(_chat, _demo.FlaggingCallback);
        if (_demo.Flagging == FlaggingMode.Auto)
            flags.Auto(_site).ListensTo(listener, EventNames.Success);
        if (_demo.Flagging == FlaggingMode.Manual)
            flags.Manual(_site).ListensTo(_chat, ChatEventNames.Like);
        return listener;
    }

    // It hangs on the conversation, and no event of a page calls it: other programs do, by the function's name.
    private void WireFunction(Json response)
    {
        var listener = new Listener(_respond, Inputs, [response, _chat, .. _outputs, _current], _demo.AllOptions with { Cache = null }, _site)
        {
            Composition = new HandlerComposition(CallAsync, _respond, _function.Given, Inputs.Count),
            ValidatorComposition = Validator(_demo.AllOptions.Validator),
        };
        ((IEventSource)_chat).Identity.AddOnce(listener);

        IAsyncEnumerable<Updates> CallAsync(object? said, IReadOnlyList<ChatMessage> messages, InnerCall call, TimeProvider time, CancellationToken cancellation) =>
            _handlers.CallAsync(response, said, messages, call, time, cancellation);
    }

    private HandlerComposition? Validator(Delegate? validator)
    {
        if (validator is null)
            return null;
        var given = ChatFunction.GivenOf(HandlerSignature.Of(validator));
        return new HandlerComposition(ValidateAsync, validator, given, Inputs.Count);

        Task<IReadOnlyList<Validation>> ValidateAsync(ChatAsk ask, object? said, IReadOnlyList<ChatMessage> messages, InnerCall call, CancellationToken cancellation) =>
            _handlers.ValidateAsync(given, ask, said, messages, call, cancellation);
    }

    private Listener OnPage(Delegate? handler, IReadOnlyList<Component> inputs, IReadOnlyList<Block> outputs, params IReadOnlyList<Listener> cancels) =>
        new(handler, inputs, outputs, new EventOptions { Cancels = cancels, ConcurrencyLimit = null, ShowProgress = ShowProgress.Hidden }, _site) { IsForPage = true };

    private static List<Block> Placed(IEnumerable<Component> components) => [.. components.Where(component => component.IsPlaced)];
}
