// Stands in for a model that finds parts in a picture: the number of parts is real, their places are chance.
(FileData, List<Annotation>) Segment(FileData picture, int boxes, int circles, Random random)
{
    var size = ImageInfo.Of(picture).Value!;
    var parts = new List<Annotation>();
    for (var number = 1; number <= boxes; number++)
    {
        var (x, y) = (random.Next(size.Width * 3 / 4), random.Next(size.Height * 3 / 4));
        var (width, height) = (random.Next(20, 120), random.Next(20, 120));
        parts.Add(new Annotation($"box {number}", new Box(x, y, x + width, y + height)));
    }

    for (var number = 1; number <= circles; number++)
    {
        var (centerX, centerY) = (random.Next(size.Width), random.Next(size.Height));
        double radius = random.Next(20, 80);
        parts.Add(new Annotation($"circle {number}", new Mask(size.Width, size.Height, (x, y) =>
            Math.Clamp(radius - Math.Sqrt(Math.Pow(x - centerX, 2) + Math.Pow(y - centerY, 2)), 0, 1))));
    }

    return (picture, parts);
}

var picture = new Image("Picture") { Value = FileData.Beside("media/village.png") };
var boxes = new Slider<int>(0, 5) { Label = "Boxes", Value = 2 };
var circles = new Slider<int>(0, 5) { Label = "Circles", Value = 1 };
var segment = new Button("Find parts") { Variant = ButtonVariant.Primary };
var found = new AnnotatedImage("Parts");
var chosen = new Textbox("Chosen part");

segment.Click(Segment, [picture, boxes, circles], [found]);
found.Select((SelectData part) => part.Text, [], [chosen]);

new Blocks
{
    new Row { boxes, circles },
    new Row { picture, found },
    segment,
    chosen,
}
