// Two regions beside each other. What the boxes hold is merged; the sliders add up as they are moved.
var boxCount = new Slider<int>(1, 5, "Text boxes") { Value = 1 };
var sliderCount = new Slider<int>(1, 5, "Sliders") { Value = 1 };
var merged = new Textbox("Merged") { Interactive = false };
var total = new Number("Total") { Interactive = false };

IEnumerable<Block> Boxes(int count)
{
    var boxes = Enumerable.Range(1, count).Select(number => new Textbox($"Box {number}") { Key = number }).ToList();
    var merge = new Button("Merge") { Key = "merge" };
    var clear = new Button("Clear") { Key = "clear" };
    merge.Click((InputValues values) => string.Join(" ", boxes.Select(box => values.Get(box))), boxes, [merged]);
    clear.Click(() =>
    {
        var empty = new Updates();
        foreach (var box in boxes)
            empty[box] = "";
        return empty;
    }, [], boxes);
    return [.. boxes, new Row { merge, clear }];
}

IEnumerable<Block> Sliders(int count)
{
    var sliders = Enumerable.Range(1, count).Select(number => new Slider<int>(0, 100, $"Slider {number}") { Key = number }).ToList();
    foreach (var slider in sliders)
        slider.Release((InputValues values) => sliders.Sum(slider => values.Get(slider)), sliders, [total]);
    return sliders;
}

new Blocks
{
    new Row { boxCount, sliderCount },
    new Row { Render.Of(Boxes, boxCount), Render.Of(Sliders, sliderCount) },
    new Row { merged, total },
}
