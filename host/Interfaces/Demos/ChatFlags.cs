namespace Interfaces;

/// <summary>Keeps what visitors say of answers, or each answer, for whoever runs the demo.</summary>
/// <param name="chat">The conversation.</param>
/// <param name="callback">Keeps it; <see langword="null"/> for the one of the host.</param>
internal sealed class ChatFlags(Chatbot chat, IFlaggingCallback? callback)
{
    private static EventOptions Options { get; } = new() { Name = "flag", ConcurrencyLimit = null, ShowProgress = ShowProgress.Hidden };

    /// <summary>A listener that keeps the conversation up to the message that a visitor liked, or whatever there is to say of it.</summary>
    public Listener Manual(CallSite site) => new(LikeAsync, [chat], [], Options, site) { IsAside = true, IsForPage = true };

    /// <summary>A listener that keeps the conversation with its latest answer.</summary>
    public Listener Auto(CallSite site) => new(AnsweredAsync, [chat], [], Options, site) { IsAside = true, IsForPage = true };

    private async Task LikeAsync(IReadOnlyList<ChatMessage> messages, LikeData like, FlagContext context, Request request, TimeProvider time, Notices notices, CancellationToken cancellation)
    {
        // Taken back: nothing is said of the message any more.
        if (like.Feedback.Length == 0 || like.Index >= messages.Count)
            return;
        await SaveAsync([.. messages.Take(like.Index + 1)], like.Feedback, context, request, time, cancellation);
        notices.Success($"Thank you, it was saved as “{like.Feedback}”.");
    }

    private Task AnsweredAsync(IReadOnlyList<ChatMessage> messages, FlagContext context, Request request, TimeProvider time, CancellationToken cancellation) =>
        messages.Count == 0 ? Task.CompletedTask : SaveAsync(messages, null, context, request, time, cancellation);

    private Task SaveAsync(IReadOnlyList<ChatMessage> messages, string? option, FlagContext context, Request request, TimeProvider time, CancellationToken cancellation)
    {
        var sample = new FlaggedSample(
            context.Demo,
            [
                FlaggedValue.Of(chat, messages) with { Files = [.. messages.SelectMany(ChatTurn.FilesOf)] },
                FlaggedValue.Of(new Textbox("Answer"), messages[^1].Text),
            ],
            time.GetUtcNow())
        {
            Option = option,
            User = request.UserName,
        };
        return (callback ?? context.Callback ?? throw new UserError("This host keeps nothing that is flagged.")).FlagAsync(sample, cancellation);
    }
}
