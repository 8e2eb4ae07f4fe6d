// A component of a script's own says how it looks. Its style lies beside the script.
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

new Blocks
{
    new Stars { Label = "Food", Value = 3 },
    new Stars { Label = "Service", Value = 5 },
}
