[Style("star_rating.css")]
[Module("star_rating.js")]
record StarRating : Component<int>, IRaisesChange, IRaisesInput
{
    public int Maximum { get; init => field = Set(value); } = 5;

    protected override Parsed<int> Parse(JsonElement json) =>
        base.Parse(json) is { Error: null, Value: >= 0 } stars && stars.Value <= Maximum ? stars : Parsed.Error<int>($"Give 1 to {Maximum} stars.");

    protected override Markup Render(RenderContext context) => Frame.Output(this, context, Markup.Of($"""
        <div class="stars">{Enumerable.Range(1, Maximum).Select(star => Star(star, context))}</div>
        """));

    private Markup Star(int star, RenderContext context) => Markup.Of($"""
        <button type="button" value="{star}" aria-label="{star} of {Maximum}" aria-pressed="{(star == Value ? "true" : "false")}"{Markup.Attribute("disabled", !(Enabled && context.Interactive))}>{(star <= Value ? '★' : '☆')}</button>
        """);
}
