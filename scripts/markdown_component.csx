// Shows what Markdown looks like while you write it.
var source = new Textbox("Markdown")
{
    Lines = 8,
    Value = """
        # Shopping
        - *ripe* tomatoes
        - **two** loaves of bread

        > Do not forget the `salt`.
        """,
};
var preview = new Markdown(source.Value) { Label = "Preview", ShowCopy = true };

source.Change((string text) => text, source, preview);

new Blocks
{
    new Row { source, preview },
}
