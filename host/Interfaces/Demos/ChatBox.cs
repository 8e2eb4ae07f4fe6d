namespace Interfaces;

/// <summary>The box of a chat: one for texts, or one for texts and files.</summary>
internal static class ChatBox
{
    private const string Prompt = "Type a message…";

    /// <summary>The box that fits a function.</summary>
    public static Component For(Delegate respond, bool multimodal)
    {
        var message = HandlerSignature.Of(respond).Values.ElementAtOrDefault(0);
        if (multimodal || message?.Type == typeof(MultimodalMessage))
            return new MultimodalTextbox("Message") { ShowLabel = false, Placeholder = Prompt };
        var box = message is null ? new Textbox() : TextboxFor.Parameter(message);
        return box with { Label = "Message", ShowLabel = false, Placeholder = box.Placeholder ?? Prompt, MaxLines = Textbox.DefaultMaxLines };
    }

    /// <summary>The box with a button that sends.</summary>
    public static Component Sending(Component box, string? submit) => box switch
    {
        Textbox text => text with { SubmitText = submit },
        MultimodalTextbox files => files with { ShowSubmit = submit is not null },
        _ => box,
    };

    /// <summary>What the box becomes while an answer is made: a button that stops stands in the place of the one that sends.</summary>
    public static Component Stopping(Component box, string stop) => box switch
    {
        Textbox text => text with { SubmitText = null, StopText = stop },
        MultimodalTextbox files => files with { ShowSubmit = false, ShowStop = true },
        _ => box,
    };

    /// <summary>A message as the value of a box.</summary>
    public static object ValueOf(Component box, string text, IReadOnlyList<FileData> files) =>
        box is MultimodalTextbox ? new MultimodalMessage(text, files) : (object)text;
}
