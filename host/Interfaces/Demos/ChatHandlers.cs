using System.Runtime.CompilerServices;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>What happens in a chat: messages are answered, taken back, filled in, cleared away.</summary>
internal sealed class ChatHandlers(ChatFunction function, Chatbot chat, Component box, ChatExampleValues examples, IReadOnlyList<Component> extras)
{
    /// <summary>Answers the visitor.</summary>
    public async IAsyncEnumerable<Updates> AnswerAsync(ChatAsk ask, object? said, IReadOnlyList<ChatMessage> messages, InnerCall respond, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var turn = ChatTurn.Of(ask, said, messages, chat.Examples);
        if (turn.IsEmpty)
            yield break;
        var begin = new Updates { [chat] = turn.With([]) };
        if (ask.Event == EventNames.Submit)
            begin[box] = ChatBox.ValueOf(box, "", []);
        if (ask.Event == ChatEventNames.ExampleSelect)
        {
            examples.Fill(ask.Index, begin);
            examples.Give(ask.Index, respond);
        }

        yield return begin;
        await foreach (var (_, update) in AnswersAsync(turn, respond, time, grows: true, cancellation))
            yield return update;
    }

    /// <summary>Answers another program, whose conversation goes on from call to call.</summary>
    public async IAsyncEnumerable<Updates> CallAsync(Json response, object? said, IReadOnlyList<ChatMessage> messages, InnerCall respond, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (answer, update) in AnswersAsync(ChatTurn.Of(new(), said, messages, []), respond, time, grows: false, cancellation))
        {
            update[response] = answer is [{ Content: [ChatContent.Text { Value: var text }], Metadata: null, Options.Count: 0 }] ? text : answer;
            yield return update;
        }
    }

    /// <summary>Checks what the visitor says.</summary>
    public async Task<IReadOnlyList<Validation>> ValidateAsync(IReadOnlyList<HandlerParameter> given, ChatAsk ask, object? said, IReadOnlyList<ChatMessage> messages, InnerCall validate, CancellationToken cancellation)
    {
        var turn = ChatTurn.Of(ask, said, messages, chat.Examples);
        await foreach (var result in validate.CallAsync(ChatFunction.Arguments(given, turn), cancellation))
            return ChatValidation.Of(result);
        return [Validation.Passed];
    }

    /// <summary>Takes a message back, with what was answered: it stands in the box again.</summary>
    public Updates Undo(UndoData undo, IReadOnlyList<ChatMessage> messages) => new()
    {
        [chat] = messages.Take(undo.Index).ToList(),
        [box] = ChatBox.ValueOf(box, messages[undo.Index].Text, ChatTurn.FilesOf(messages[undo.Index])),
    };

    /// <summary>Puts an example into the box.</summary>
    public Updates Fill(ChatAsk ask)
    {
        if (chat.Examples.ElementAtOrDefault(ask.Index) is not { } example)
            return new();
        var updates = new Updates { [box] = ChatBox.ValueOf(box, example.Text, example.Files) };
        examples.Fill(ask.Index, updates);
        return updates;
    }

    /// <summary>Ends what an answer left unfinished when it was stopped.</summary>
    public static object Settle(IReadOnlyList<ChatMessage> messages) => messages.Any(IsPending)
        ? messages.Select(message => IsPending(message) ? message with { Metadata = message.Metadata! with { Status = ChatStatus.Done } } : message).ToList()
        : Output.Skip;

    private static bool IsPending(ChatMessage message) => message.Metadata?.Status == ChatStatus.Pending;

    // What is only added goes on as it is, at a cost that does not grow; who wants to know the whole answer pays for it.
    private async IAsyncEnumerable<(IReadOnlyList<ChatMessage> Answer, Updates Update)> AnswersAsync(ChatTurn turn, InnerCall respond, TimeProvider time, bool grows, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var answer = function.Begin(time);
        IReadOnlyList<ChatMessage> messages = [];
        await foreach (var result in respond.CallAsync(function.Arguments(turn), cancellation))
        {
            // What a handler says that does not listen to its token is nothing the visitor still waits for.
            cancellation.ThrowIfCancellationRequested();
            var (said, values) = function.Split(result);
            var update = new Updates();
            if (grows && said is Addition && messages.Count > 0)
                update[chat] = said;
            else if (said is not Skipped)
                update[chat] = turn.With(messages = said is Addition addition ? Longer(messages, addition.Text) : answer.Take(said));
            foreach (var (extra, value) in extras.Zip(values))
                update[extra] = value;
            yield return (messages, update);
        }
    }

    private static IReadOnlyList<ChatMessage> Longer(IReadOnlyList<ChatMessage> messages, string text)
    {
        if (messages.Count == 0 || messages[^1] is not { Content: [.., ChatContent.Text last] } message)
            return [.. messages, ChatMessage.Assistant(text)];
        return [.. messages.SkipLast(1), message with { Content = [.. message.Content.SkipLast(1), last.Value + text] }];
    }
}
