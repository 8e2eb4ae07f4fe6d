using System.Globalization;
using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces;

/// <summary>An editor for code; or, as an output, code with its colors.</summary>
public sealed record Code : Component<string>, IRaisesChange, IRaisesInput, IRaisesFocus, IRaisesBlur, IGrowing
{
    /// <summary>Makes an editor.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Code(string? label = null) => Label = label;

    /// <summary>The language. Default: <see cref="CodeLanguage.Plain"/>, without colors.</summary>
    public CodeLanguage Language { get; init => field = Set(value); }

    /// <summary>How many lines are there when there is no code. Default: 5. Bounds: 1 to 1,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int Lines { get; init => field = Set(Bound.Within(value, 1, 1_000)); } = 5;

    /// <summary>Up to how many lines it grows; it scrolls from there on. Default: <see langword="null"/>, as many as there are. Bounds: 1 to 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? MaxLines { get; init => field = Set(Bound.Within(value, 1, 100_000)); }

    /// <summary>Whether long lines are broken. Default: <see langword="false"/>.</summary>
    public bool WrapLines { get; init => field = Set(value); }

    /// <summary>Whether lines have numbers. Default: <see langword="true"/>.</summary>
    public bool ShowLineNumbers { get; init => field = Set(value); } = true;

    /// <summary>Whether there is a button that copies the code. Default: <see langword="true"/>.</summary>
    public bool ShowCopy { get; init => field = Set(value); } = true;

    internal override Markup WrapperAttributes(RenderContext context) => context.Interactive ? Markup.Empty : Frame.Labelled(context);

    GrowthView? IGrowing.Growth(RenderContext context) => context.Interactive || string.IsNullOrEmpty(Value) ? null : new GrowthView(context.Id + "-text");

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Interactive ? Editor(context) : View(context);
    }

    /// <inheritdoc/>
    protected override Parsed<string?> Parse(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Parsed.Ok<string?>(""),
        _ => JsonText.Read(json) is { } text ? Parsed.Ok<string?>(text) : Parsed.Error<string?>("Enter a text."),
    };

    // HTML drops one line break after the opening tag of a textarea.
    private Markup Editor(RenderContext context) => Frame.Around(this, context, Markup.Of(
        $"<code-editor class=\"control\"{Attributes}><textarea data-value=\"text\" rows=\"{Lines}\" spellcheck=\"false\"{Frame.TextControl(this, context)}>\n{Value}</textarea></code-editor>"));

    private Markup View(RenderContext context)
    {
        var id = context.Id + "-text";
        var beside = Markup.Of($"""
            {(Language == CodeLanguage.Plain ? Markup.Empty : Markup.Of($"""<span class="language">{Name}</span>"""))}{Frame.Copy(this, id, ShowCopy && !string.IsNullOrEmpty(Value))}
            """);
        return Frame.Display(this, context, beside, Markup.Of(
            $"<code-view class=\"panel\"{Attributes}><pre id=\"{id}\" tabindex=\"0\"><code>{Value}</code></pre></code-view>"));
    }

    private string Name => Language == CodeLanguage.Plain ? "plain" : Language.ToString().ToLowerInvariant();

    private Markup Attributes =>
        Markup.Attribute("language", Name)
        + Markup.Attribute("line-numbers", ShowLineNumbers)
        + Markup.Attribute("wrap", WrapLines)
        + Markup.Attribute("style", string.Create(CultureInfo.InvariantCulture, $"--lines:{Lines};") + (MaxLines is { } max ? string.Create(CultureInfo.InvariantCulture, $"--max-lines:{Math.Max(Lines, max)};") : ""));
}
