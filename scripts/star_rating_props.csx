// A component with properties of its own. `with` updates those that it names, no others.
[Style("star_rating.css")]
record Stars : Component<int>
{
    public int Maximum { get; init => field = Set(value); } = 5;

    public string Color { get; init => field = Set(value); } = "goldenrod";

    protected override Markup Render(RenderContext context)
    {
        var drawn = new string('★', Value) + new string('☆', Math.Max(0, Maximum - Value));
        return Frame.Output(this, context, Markup.Of($"""
            <p class="stars" style="color: {Color}" role="img" aria-label="{Value} of {Maximum} stars">{drawn}</p>
            """));
    }
}

var stars = new Stars { Label = "Rating", Value = 3 };
var maximum = new Slider<int>(minimum: 3, maximum: 10, label: "Out of how many?") { Value = 5 };
var color = new Radio(["goldenrod", "crimson", "seagreen"], "Color") { Value = "goldenrod" };

maximum.Change((int most) => stars with { Maximum = most }, [maximum], [stars]);
color.Change((string name) => stars with { Color = name }, [color], [stars]);

new Blocks { stars, new Row { maximum, color } }
