using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>A demo made around one function that answers: a conversation, a box to write in, and all that belongs to them.</summary>
/// <remarks>
/// The function takes the message, the conversation before it if it wants to, and whatever additional inputs fill. It
/// returns a text, a <see cref="ChatMessage"/>, a file or a component, several of them as a list, or one after another
/// as an <see cref="IAsyncEnumerable{T}"/>: each takes the place of the one before. Visitors can stop an answer, ask
/// again, take a message back, and begin anew.
/// </remarks>
/// <example><code>new ChatInterface((string message, IReadOnlyList&lt;ChatMessage> history) => $"You said {message}")</code></example>
public sealed class ChatInterface : Demo
{
    private readonly Delegate _respond;
    private readonly CallSite _site;

    /// <summary>Makes a chat around a function.</summary>
    /// <param name="respond">The function: <c>(message, history, …)</c>. The message is a <see cref="string"/>, a <see cref="MultimodalMessage"/> or a <see cref="ChatMessage"/>; the history, which may be left out, a list of <see cref="ChatMessage"/>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ChatInterface(Delegate respond, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(respond);
        _respond = respond;
        _site = new CallSite(file, line);
    }

    /// <summary>Whether files can go along with a message. Default: <see langword="false"/>, unless the function takes a <see cref="MultimodalMessage"/>.</summary>
    public bool Multimodal { get; init; }

    /// <summary>The conversation. What is its value is what the next answer goes on from: other handlers may set it. Default: an empty one.</summary>
    public Chatbot Chatbot { get; init; } = new("Conversation") { ShowLabel = false };

    /// <summary>The box that messages are written in: a <see cref="Interfaces.Textbox"/> or a <see cref="MultimodalTextbox"/>. Default: which of them fits.</summary>
    /// <exception cref="ArgumentException">It is another component.</exception>
    public Component Textbox
    {
        get => field ??= ChatBox.For(_respond, Multimodal);
        init => field = value is Interfaces.Textbox or MultimodalTextbox ? value : throw new ArgumentException("Messages are written in a Textbox or a MultimodalTextbox.", nameof(Textbox));
    }

    /// <summary>
    /// What fills the parameters after message and history. What the script gives no place itself stands below the box,
    /// where they can be folded away. Default: derived from the parameters' types.
    /// </summary>
    public ComponentList? AdditionalInputs { get; init; }

    /// <summary>What stands above the additional inputs. Default: "Additional inputs".</summary>
    public string AdditionalInputsLabel { get; init; } = "Additional inputs";

    /// <summary>Whether the additional inputs are in sight at first. Default: <see langword="false"/>.</summary>
    public bool AdditionalInputsOpen { get; init; }

    /// <summary>
    /// What shows the values that the function returns after the answer, in a tuple. What the script gives no place
    /// itself stands below the chat. Default: none.
    /// </summary>
    public ComponentList AdditionalOutputs { get; init; } = [];

    /// <summary>Whether visitors can edit what they said: the conversation is cut there, and asked again. Default: <see langword="false"/>.</summary>
    public bool Editable { get; init; }

    /// <summary>Messages to begin with, offered while nothing was said. Default: none.</summary>
    public IReadOnlyList<ChatExample> Examples { get; init; } = [];

    /// <summary>
    /// Whether the answers to examples are kept: who begins with one is shown what the function answered before, to the
    /// same values of the additional inputs. The <see cref="EventOptions.Cache"/> of <see cref="Options"/> says how many are
    /// kept, and how long. Default: <see cref="ExampleCache.None"/>.
    /// </summary>
    public ExampleCache CacheExamples { get; init; }

    /// <summary>Whether an example that is chosen is sent at once; otherwise it is put into the box. Default: <see langword="true"/>; with <see cref="CacheExamples"/> it always is.</summary>
    public bool RunOnClick { get; init; } = true;

    /// <summary>The text of the button that sends a message; <see langword="null"/> leaves it out. A box for files shows a sign instead. Default: "Send".</summary>
    public string? SubmitText { get; init; } = "Send";

    /// <summary>The text of the button that stops an answer, which stands there while one is made; <see langword="null"/> leaves it out. Default: "Stop".</summary>
    public string? StopText { get; init; } = "Stop";

    /// <summary>
    /// Whether the visitor's browser keeps conversations, up to 50 of them and 256 KB: a list beside the chat
    /// leads back to them. Texts are kept, of files the names. Default: <see langword="false"/>.
    /// </summary>
    public bool SaveHistory { get; init; }

    /// <summary>The name under which the browser keeps the conversations. Bounds: 1 to 200 characters. Default: the title, or the function's name.</summary>
    public string? StorageKey { get; init; }

    /// <summary>
    /// When conversations are kept for whoever runs the demo: never, when a visitor says something of an answer (by
    /// thumbs, unless <see cref="FlaggingOptions"/> says otherwise), or after each answer. Default: <see cref="FlaggingMode.Never"/>.
    /// </summary>
    public FlaggingMode Flagging { get; init; }

    /// <summary>What a visitor can say of an answer. Default: what the conversation offers, which is Like and Dislike.</summary>
    public IReadOnlyList<string> FlaggingOptions { get; init; } = [];

    /// <summary>Keeps what is flagged. Default: <see langword="null"/>, the host does.</summary>
    public IFlaggingCallback? FlaggingCallback { get; init; }

    /// <summary>Whether the conversation fills the height of the window where the chat has a page of its own. Default: <see langword="true"/>.</summary>
    public bool FillHeight { get; init; } = true;

    /// <summary>How the function is called. Default: <see cref="EventOptions.Default"/>.</summary>
    public EventOptions Options { get; init; } = EventOptions.Default;

    /// <summary>
    /// Checks what a visitor says before the function waits in line: takes the message, and the history and additional
    /// inputs if it wants to. It returns a <see cref="Validation"/>, which stands below the box, or a tuple or list of
    /// one for the message and one for each additional input. Default: <see langword="null"/>, that of <see cref="Options"/>.
    /// </summary>
    public Delegate? Validator { get; init; }

    internal EventOptions AllOptions => Validator is null ? Options : Options with { Validator = Validator };

    /// <inheritdoc/>
    protected internal override Container LayOut()
    {
        try
        {
            return new ChatInterfaceLayout(this, _respond, _site).Build();
        }
        catch (ArgumentException error)
        {
            throw new DemoDefinitionException(error.Message, _site.File, _site.Line);
        }
    }
}
