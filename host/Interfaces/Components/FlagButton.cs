using System.Runtime.CompilerServices;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>
/// A button that flags: it keeps what components hold at that moment, for whoever runs the demo. Passwords and states
/// are left out.
/// </summary>
/// <remarks>
/// Without a <see cref="Callback"/> the host writes it to a CSV file; how much, and where, is in its options <c>Flags</c>.
/// </remarks>
/// <example><code>new FlagButton([question, answer], "Wrong")</code></example>
public sealed record FlagButton : Button
{
    private readonly IReadOnlyList<Component> _components;
    private readonly string? _option;
    private readonly CallSite _site;

    /// <summary>Makes a button.</summary>
    /// <param name="components">What is kept.</param>
    /// <param name="option">As what it is flagged; it is the text on the button, and is kept as well. Default: none, the text is "Flag".</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">There are no components.</exception>
    public FlagButton(IReadOnlyList<Component> components, string? option = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : this(components, option, new CallSite(file, line))
    {
    }

    internal FlagButton(IReadOnlyList<Component> components, string? option, CallSite site)
        : base(option ?? "Flag")
    {
        ArgumentNullException.ThrowIfNull(components);
        if (components.Count == 0)
            throw new ArgumentException("A FlagButton needs components whose values it keeps.", nameof(components));
        (_components, _option, _site) = (components, option, site);
    }

    /// <summary>Keeps what is flagged. Default: <see langword="null"/>, the host does.</summary>
    public IFlaggingCallback? Callback { get; init; }

    /// <summary>The text on the button while it is being kept. Default: <c>Saving…</c>.</summary>
    public string SavingText { get; init => field = Set(value); } = "Saving…";

    /// <summary>Listens to its own clicks.</summary>
    internal override void Complete()
    {
        if (!Identity.IsHeard(EventNames.Click))
            new FlagRecorder(_components, _option, Callback).Manual(_site, this, SavingText).ListensTo(this, EventNames.Click);
    }
}
