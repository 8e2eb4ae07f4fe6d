// As many boxes as one asks for: the others are there and not shown.
const int Most = 10;

var count = new Slider<int>(1, Most, "Boxes") { Value = 3 };
var boxes = Enumerable.Range(0, Most).Select(index => new Textbox($"Box {index + 1}") { Visible = index < 3, Interactive = true }).ToList();

count.Change(
    (int count) =>
    {
        var updates = new Updates();
        foreach (var (index, box) in boxes.Index())
            updates[box] = box with { Visible = index < count };
        return updates;
    },
    [count], [.. boxes]);

var demo = new Blocks { count };
foreach (var box in boxes)
    demo.Add(box);
demo
