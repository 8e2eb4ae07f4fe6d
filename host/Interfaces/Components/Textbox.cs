using System.Text.Json;

namespace Interfaces;

/// <summary>A box for text: one line, or several.</summary>
public sealed record Textbox : Component<string>, IRaisesChange, IRaisesInput, IRaisesSubmit
{
    /// <summary>Makes a text box.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Textbox(string? label = null) => Label = label;

    /// <summary>What the empty box shows. Default: nothing.</summary>
    public string? Placeholder { get; init => field = Set(value); }

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context) => Frame.Field(this, context, Markup.Of(
        $"""<input data-value="text" type="text" value="{Value}"{Frame.Control(this, context)}{Markup.Attribute("placeholder", Placeholder)}>"""));

    /// <inheritdoc/>
    protected override Parsed<string?> Parse(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => Parsed.Ok<string?>(""),
        JsonValueKind.String => Parsed.Ok(json.GetString()),
        _ => Parsed.Error<string?>("Enter a text."),
    };
}
