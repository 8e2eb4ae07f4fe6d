[Style("star_rating.css")]
[Module("star_rating.js")]
record StarRating : Component<int>, IRaisesChange, IRaisesInput
{
    public int Maximum { get; init => field = Set(value); } = 5;

    protected override Parsed<int> Parse(JsonElement json) =>
        base.Parse(json) is { Error: null, Value: >= 0 } stars && stars.Value <= Maximum
            ? stars
            : Parsed.Error<int>($"Give 1 to {Maximum} stars.");

    protected override Markup Render(RenderContext context)
    {
        var disabled = Markup.Attribute("disabled", !(Enabled && context.Interactive));
        var stars = Enumerable.Range(1, Maximum).Select(star => Markup.Of($"""
            <button type="button" value="{star}" aria-label="{star} of {Maximum}"{disabled}
              aria-pressed="{(star == Value ? "true" : "false")}">{(star <= Value ? '★' : '☆')}</button>
            """));
        return Frame.Output(this, context, Markup.Of($"""<div class="stars">{stars}</div>"""));
    }
}
