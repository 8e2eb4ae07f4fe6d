using System.Text.Json;

namespace Interfaces;

/// <summary>A box to tick.</summary>
public sealed record Checkbox : Component<bool>, IRaisesChange, IRaisesInput, IRaisesSelect
{
    /// <summary>Makes a box to tick.</summary>
    /// <param name="label">The label. Default: the name of the handler's parameter.</param>
    public Checkbox(string? label = null) => Label = label;

    private protected override object? Unset => false;

    /// <inheritdoc/>
    protected internal override Markup Render(RenderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var hidden = ShowLabel ? Markup.Empty : Markup.Attribute("class", "visually-hidden");
        return Markup.Of($"""
            {Frame.Info(this, context)}<div class="control"><label class="option"><input type="checkbox" data-value="bool"{Markup.Attribute("checked", Value)}{Frame.Control(this, context)}><span{hidden}>{Frame.NameOf(this)}</span></label></div>{Frame.Error(context)}
            """);
    }

    // The box is its own only choice.
    internal override Parsed<EventData?> ReadEvent(Type type, JsonElement json)
    {
        var read = base.ReadEvent(type, json);
        return read.Value is SelectData select ? Parsed.Ok<EventData?>(new SelectData { Selected = select.Selected, Value = JsonValues.Write(select.Selected, JsonOptions) }) : read;
    }

    /// <inheritdoc/>
    protected override Parsed<bool> Parse(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => Parsed.Ok(true),
        JsonValueKind.False or JsonValueKind.Null => Parsed.Ok(false),
        _ => Parsed.Error<bool>("Tick the box, or leave it empty."),
    };
}
