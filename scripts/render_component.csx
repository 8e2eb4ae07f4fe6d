// As many boxes as the slider says. What was typed into a box stays as long as the box is there.
IEnumerable<Block> Boxes(int count) =>
    Enumerable.Range(1, count).Select(n => new Textbox($"Guest {n}") { Key = n });

var count = new Slider<int>(1, 5, "How many guests?") { Value = 2 };

new Blocks("Guests") { count, Render.Of(Boxes, count) }
