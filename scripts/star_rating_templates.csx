// What a component shows follows its value, whoever changes it.
[Style("star_rating.css")]
record Stars : Component<int>
{
    protected override Markup Render(RenderContext context)
    {
        var drawn = new string('★', Value) + new string('☆', 5 - Value);
        return Frame.Output(this, context, Markup.Of($"""
            <p class="stars" role="img" aria-label="{Value} of 5 stars">{drawn}</p>
            """));
    }
}

var stars = new Stars { Label = "Rating", Value = 3 };
var slider = new Slider<int>(minimum: 0, maximum: 5, label: "How many stars?") { Value = 3 };

slider.Change((int rating) => rating, slider, stars);

new Blocks { stars, slider }
