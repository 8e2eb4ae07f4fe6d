using System.Text.Json;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Components;

public sealed class AnnotatedImageTests
{
    private static readonly Bitmap Picture = new(200, 100, new Pixel(1, 2, 3));

    [Fact]
    public void A_picture_and_its_parts_are_taken_from_handlers()
    {
        var image = new AnnotatedImage();
        Annotation[] parts = [new("Nose", new Box(1, 2, 3, 4))];

        Assert.Equal("Nose", Assert.Single(Assert.IsType<AnnotatedPicture>(image.Accept((Picture, parts)).Value).Annotations).Label);
        Assert.True(image.CanAccept(typeof((FileData, List<Annotation>))));
        Assert.True(image.CanAccept(typeof(AnnotatedPicture)));
        Assert.False(image.CanAccept(typeof((string, List<Annotation>))));
        Assert.NotNull(image.Accept((FileData.FromText("x", "x.txt"), parts)).Error);
        Assert.Equal("A picture has at most 500 parts, and 501 were returned.", image.Accept((Picture, Enumerable.Repeat(parts[0], 501).ToList())).Error);
    }

    [Fact]
    public void Parts_lie_where_they_are_and_outside_is_cut_off()
    {
        var page = Render([new("Left <part>", new Box(-50, 0, 100, 50)), new("Nowhere", new Box(300, 0, 400, 50)), new("Sky", new Mask(2, 1, (x, _) => x == 0))]);

        var box = Assert.Single(page.QuerySelectorAll("button.box"));
        Assert.Equal("Left <part>", box.GetAttribute("aria-label"));
        Assert.Contains("left:0%;top:0%;width:50%;height:50%;", box.GetAttribute("style"), StringComparison.Ordinal);
        Assert.Matches("^/demos/[^/]*/files/[0-9a-f]{32}/mask\\.png$", Assert.Single(page.QuerySelectorAll(".mask")).GetAttribute("data-mask"));
        Assert.Equal(["Left <part>", "Nowhere", "Sky"], page.QuerySelectorAll(".legend button").Select(button => button.TextContent));
    }

    [Fact]
    public void A_mask_is_opaque_where_the_part_is()
    {
        var mask = Bitmap.Load(new Mask(3, 1, (x, _) => x / 2.0).File);

        Assert.Equal([0, 128, 255], mask.Pixels.ToArray().Select(pixel => (int)pixel.Alpha));
    }

    [Theory]
    [InlineData("""{"index":0,"value":"Forged"}""", "Nose")]
    [InlineData("""{"index":1}""", null)]
    [InlineData("""{"index":-1}""", null)]
    public void What_is_chosen_has_the_name_that_the_server_knows(string json, string? label)
    {
        var image = new AnnotatedImage { Value = new AnnotatedPicture(Picture, [new("Nose", new Box(1, 2, 3, 4))]) };

        var read = image.ReadEvent(typeof(SelectData), JsonDocument.Parse(json).RootElement);

        Assert.Equal(label, (read.Value as SelectData)?.Text);
    }

    [Fact]
    public void Colors_that_are_none_are_refused() =>
        Assert.Throws<ArgumentException>(() => new AnnotatedImage { Colors = new Dictionary<string, string> { ["Nose"] = "red;background:url(//evil)" } });

    private static AngleSharp.Dom.IElement Render(Annotation[] parts)
    {
        using var demo = new TestDemo(new Blocks { new AnnotatedImage("Cat") { Value = new AnnotatedPicture(Picture, parts) } });
        return Markups.Page.Parse(demo.Engine.Render("d1").ToString());
    }
}
