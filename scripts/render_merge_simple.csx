// The listener of the button is wired where the boxes are made, and so can read as many as there are.
var count = new State<int>(1);
var add = new Button("Add a box");
add.Click((int boxes) => boxes + 1, count, count);
var output = new Textbox("Merged output") { Interactive = false };

IEnumerable<Block> Boxes(int count)
{
    // The keys keep what was typed when there is one box more.
    var boxes = Enumerable.Range(0, count).Select(number => new Textbox($"Box {number}") { Key = number }).ToList();
    var merge = new Button("Merge") { Key = "merge", Variant = ButtonVariant.Primary };
    merge.Click((InputValues values) => string.Join(" ", boxes.Select(box => values.Get(box))), boxes, [output]);
    return [.. boxes, merge];
}

new Blocks { add, Render.Of(Boxes, count), output }
