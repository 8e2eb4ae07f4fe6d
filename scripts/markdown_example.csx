// Headings with links, tables, code and formulas, in a panel that scrolls and can be copied.
new Blocks
{
    new Markdown("""
        # Field notes
        Written *by hand*, **typed** later, ~~never~~ printed.

        ## Birds seen
        | Bird | Number |
        |---|---:|
        | Heron | 2 |
        | Swift | 14 |

        ## How fast
        A swift dives at $v = \sqrt{2gh}$, less the drag.

        ```csharp
        var speed = Math.Sqrt(2 * 9.81 * height);
        ```

        > Swifts sleep in the air.

        1. Look up.
        2. Listen.
           - A scream is a swift.
           - A croak is a heron.
        """)
    {
        Label = "Notes",
        Height = 420,
        Latex = true,
        HeaderLinks = true,
        ShowCopy = true,
    },
}
