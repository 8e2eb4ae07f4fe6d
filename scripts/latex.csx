// Formulas between dollar signs are set; what stands between two of them has a line of its own.
new Blocks
{
    new Markdown("""
        # Two roads

        The ratio $\frac{\sqrt{x + y}}{4}$ is today's lesson, and $e^{i\pi} + 1 = 0$ tomorrow's.

        $$
        \int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}
        $$
        """) { Latex = true },
    new Markdown("Here a beer is $4 and a coffee $3: without `Latex`, dollars are dollars."),
}
