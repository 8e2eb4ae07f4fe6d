// custom_css.css lies beside this script: it is the style of this demo, and of nothing else.
new Blocks("Colors of one's own")
{
    new Row
    {
        new Markdown("A *column* with a warm background.") { CssClass = "warm" },
        new Markdown("A **column** with a cold one.") { CssClass = "cold" },
    },
    new Textbox("Found by its id") { ElementId = "big-box", Value = "Large letters" },
}
