// With a module a component has a value that visitors change, and raises events as any other.
[Style("star_rating.css")]
[Module("star_rating.js")]
record StarRating : Component<int>, IRaisesChange, IRaisesInput
{
    protected override Parsed<int> Parse(JsonElement json) =>
        base.Parse(json) is { Error: null, Value: >= 0 and <= 5 } stars
            ? stars
            : Parsed.Error<int>("Give 1 to 5 stars.");

    protected override Markup Render(RenderContext context)
    {
        var disabled = Markup.Attribute("disabled", !(Enabled && context.Interactive));
        var stars = Enumerable.Range(1, 5).Select(star => Markup.Of($"""
            <button type="button" value="{star}" aria-label="{star} of 5"{disabled}
              aria-pressed="{(star == Value ? "true" : "false")}">{(star <= Value ? '★' : '☆')}</button>
            """));
        return Frame.Output(this, context, Markup.Of($"""<div class="stars">{stars}</div>"""));
    }
}

var rating = new StarRating { Label = "Rating" };
var answer = new Textbox("What we say");
var reset = new Button("Start again");

rating.Input((int stars) => stars switch
{
    < 3 => "We are sorry to hear that.",
    < 5 => "Thank you! What could be better?",
    _ => "Thank you!",
}, rating, answer);
reset.Click(() => (0, ""), [], [rating, answer]);

new Blocks { rating, answer, reset }
