using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>The function that a <see cref="ChatInterface"/> is made around: what it takes, and how its results are read.</summary>
internal sealed class ChatFunction
{
    private readonly ChatDialect? _dialect;
    private readonly int _extras;

    /// <summary>Reads the signature of a function.</summary>
    /// <param name="respond">The function.</param>
    /// <param name="extras">How many values it returns beside the answer.</param>
    /// <exception cref="ArgumentException">It takes no message, or returns no answer.</exception>
    public ChatFunction(Delegate respond, int extras)
    {
        var signature = HandlerSignature.Of(respond);
        var name = HandlerName.Of(respond);
        Message = signature.Values.ElementAtOrDefault(0)
            ?? throw new ArgumentException($"{name} takes no message. Its first parameter is what the visitor says: string message.");
        if (!IsMessage(Message.Type))
            throw new ArgumentException($"{name} takes a {TypeName.Of(Message.Type)} as its first parameter, which no message can be. Take a string, a MultimodalMessage or a ChatMessage.");
        Given = GivenOf(signature);
        Additional = [.. signature.Values.Skip(Given.Count)];
        (_dialect, _extras) = (DialectOf(signature, name, extras), extras);
    }

    /// <summary>What takes the visitor's message.</summary>
    public HandlerParameter Message { get; }

    /// <summary>The parameters that the conversation fills: the message, and perhaps what stands before it.</summary>
    public IReadOnlyList<HandlerParameter> Given { get; }

    /// <summary>The parameters that additional inputs fill.</summary>
    public IReadOnlyList<HandlerParameter> Additional { get; }

    /// <summary>Whether it takes files with the message.</summary>
    public bool TakesFiles => Message.Type == typeof(MultimodalMessage);

    /// <summary>What fills <see cref="Given"/>.</summary>
    public object?[] Arguments(ChatTurn turn) => Arguments(Given, turn);

    /// <summary>Which parameters the conversation fills, of the function or of its validator.</summary>
    public static IReadOnlyList<HandlerParameter> GivenOf(HandlerSignature signature) => [.. signature.Values.Take(IsHistory(signature.Values.ElementAtOrDefault(1)) ? 2 : 1)];

    /// <summary>What fills parameters for a message and for the conversation before it.</summary>
    public static object?[] Arguments(IReadOnlyList<HandlerParameter> given, ChatTurn turn) =>
        [.. given.Select((parameter, index) => index == 0 ? MessageOf(parameter.Type, turn.Asked) : HistoryOf(parameter.Type, turn.Before))];

    /// <summary>Begins to read the results of one call.</summary>
    public ChatAnswer Begin(TimeProvider time) => _dialect?.Begin(time) ?? new PlainAnswer();

    /// <summary>The answer, and what goes to the additional outputs.</summary>
    public (object? Answer, IReadOnlyList<object?> Extras) Split(object? result)
    {
        if (_extras == 0)
            return (result, []);
        return result is ITuple tuple && tuple.Length == _extras + 1
            ? (tuple[0], [.. Enumerable.Range(1, _extras).Select(index => tuple[index])])
            : throw new InvalidOperationException($"With {_extras} additional outputs a chat's function returns a tuple of {_extras + 1} values: the answer first. It returned {result?.GetType().Name ?? "null"}.");
    }

    private static object MessageOf(Type type, ChatMessage asked)
    {
        if (type == typeof(string) || type == typeof(object))
            return asked.Text;
        if (type == typeof(MultimodalMessage))
            return new MultimodalMessage(asked.Text, ChatTurn.FilesOf(asked));
        return ChatDialects.OfMessage(type) is { } dialect ? dialect.ToMessage(asked)! : asked;
    }

    private static object HistoryOf(Type type, IReadOnlyList<ChatMessage> before)
    {
        var sequence = SequenceType.Find(type)!;
        return sequence.Build(ChatDialects.OfMessage(sequence.Element) is { } dialect
            ? [.. before.Select(dialect.ToMessage).Where(message => message is not null)]
            : [.. before]);
    }

    private static bool IsMessage(Type type) =>
        type == typeof(string) || type == typeof(object) || type == typeof(MultimodalMessage) || type == typeof(ChatMessage) || ChatDialects.OfMessage(type) is not null;

    private static bool IsHistory(HandlerParameter? parameter) =>
        parameter is not null && SequenceType.Find(parameter.Type)?.Element is { } element && (element == typeof(ChatMessage) || ChatDialects.OfMessage(element) is not null);

    private static ChatDialect? DialectOf(HandlerSignature signature, string name, int extras)
    {
        var results = signature.ResultsFor(extras + 1);
        if (results is null)
            return null;
        if (results.Count != extras + 1)
            throw new ArgumentException($"{name} returns {(results.Count == 0 ? "nothing" : $"{results.Count} values")}. A chat's function returns its answer{(extras > 0 ? $", and {extras} values for the additional outputs, as a tuple" : "")}.");
        if (ChatDialects.OfResult(results[0].Type) is { } dialect)
            return dialect;
        return PlainAnswer.CanRead(results[0].Type)
            ? null
            : throw new ArgumentException($"{name} returns a {TypeName.Of(results[0].Type)}, which is no answer. Return a text, a ChatMessage, a file or a component, several of them as a list, or one after another as an IAsyncEnumerable.");
    }
}
