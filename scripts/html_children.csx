// A piece of HTML that holds other components: they stand in the place of its slot.
var name = new Textbox("Name");
var letter = new Textbox("What the letter says") { Lines = 2 };

name.Submit((string to) => $"Dear {to}, please find enclosed …", name, letter);

new Blocks
{
    new Html("""
        <section class="letter">
        <header>Address</header>
        <slot></slot>
        <footer>Press Enter to write the letter.</footer>
        </section>
        """)
    {
        name,
    },
    letter,
}
