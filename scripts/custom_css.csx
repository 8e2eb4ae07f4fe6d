// The style of this demo, and of nothing else, is custom_css.css beside it.
new Blocks("Colors of one's own")
{
    new Row
    {
        new Markdown("A *column* with a warm background.") { CssClass = "warm" },
        new Markdown("A **column** with a cold one.") { CssClass = "cold" },
    },
    new Textbox("Found by its id") { ElementId = "big-box", Value = "Large letters" },
}
