using System.Text.Json;
using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Images;

public sealed class WatermarkTests
{
    private static readonly Pixel Blue = new(0, 0, 255);
    private static readonly Pixel Red = new(255, 0, 0);
    private static readonly byte[] Gif = [.. "GIF89a"u8, 40, 0, 30, 0, 0];

    [Theory]
    [InlineData(WatermarkCorner.TopLeft, 5, 5)]
    [InlineData(WatermarkCorner.TopRight, 31, 5)]
    [InlineData(WatermarkCorner.BottomLeft, 5, 23)]
    [InlineData(WatermarkCorner.BottomRight, 31, 23)]
    public void It_lies_in_its_corner(WatermarkCorner corner, int x, int y) =>
        Assert.Equal((x, y, 4, 2), new Watermark(new(4, 2)) { Corner = corner, Margin = 5 }.In(40, 30));

    [Fact]
    public void It_lies_where_it_is_told_and_is_whole_and_inside()
    {
        Assert.Equal((7, 0, 4, 2), new Watermark(new(4, 2)) { X = 7, Y = 0 }.In(40, 30));
        Assert.Equal((7, 18, 4, 2), new Watermark(new(4, 2)) { X = 7 }.In(40, 30));
        Assert.Equal((36, 28, 4, 2), new Watermark(new(4, 2)) { X = 30_000, Y = 29 }.In(40, 30));
        Assert.Equal((0, 0, 4, 2), new Watermark(new(4, 2)) { Margin = 1_000 }.In(40, 30));
        Assert.Equal((0, 10, 40, 10), new Watermark(new(80, 20)).In(40, 30));
        Assert.Equal((0, 0, 1, 1), new Watermark(new(3_000, 1)).In(1, 1));
    }

    [Fact]
    public void Its_place_has_bounds()
    {
        var mark = new Watermark(new(1, 1));

        Assert.Throws<ArgumentOutOfRangeException>(() => mark with { X = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => mark with { Y = 30_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => mark with { Margin = 1_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => mark with { Corner = (WatermarkCorner)4 });
    }

    [Fact]
    public void A_picture_over_another_covers_it_as_far_as_it_is_opaque()
    {
        var below = new Bitmap(3, 2, Blue);
        var above = new Bitmap(2, 2, Red);
        above[1, 0] = Red with { Alpha = 0 };
        above[0, 1] = Red with { Alpha = 102 };

        var covered = below.Overlay(above, 1, 0);

        Assert.Equal([Blue, Red, Blue, Blue, new Pixel(102, 0, 153), Red], covered.Pixels.ToArray());
        Assert.Equal(Blue, below[1, 0]);
        Assert.Equal([Red, Blue, Blue, Blue, Blue, Blue], below.Overlay(above, -1, -1).Pixels.ToArray());
        Assert.Equal(below.Pixels.ToArray(), below.Overlay(above, int.MaxValue, int.MinValue).Pixels.ToArray());
    }

    [Fact]
    public async Task What_visitors_load_and_download_has_it_and_what_handlers_read_has_not()
    {
        var show = new Button("Show");
        var shown = new Image("Shown") { Interactive = false, Watermark = new Watermark(new(1, 1, Red)) { X = 2, Y = 1 } };
        FileData? read = null;
        show.Click(() => new Bitmap(4, 4, Blue), shown);
        shown.Change((FileData picture) => { read = picture; }, shown);
        using var demo = new TestDemo(new Blocks { show, shown });
        var session = demo.Open();

        await demo.RaiseAsync(session, show, "click");

        var page = Page.Parse(demo.Engine.Render("d1", session).ToString());
        var addresses = new[] { page.QuerySelector("image-view img")!.GetAttribute("src"), page.QuerySelector("a.download")!.GetAttribute("href") };
        Assert.Equal(addresses[0], addresses[1]);
        var loaded = Bitmap.Load(session.FindFile(addresses[0]!.Split('/')[^2])!);
        Assert.Equal((Red, Blue), (loaded[2, 1], loaded[3, 1]));
        Assert.Null(page.QuerySelector("picture-mark"));
        Assert.Equal(addresses[0], Page.Parse(demo.Engine.Render("d1", session).ToString()).QuerySelector("image-view img")!.GetAttribute("src"));
        Assert.Equal(Blue, Bitmap.Load(read!)[2, 1]);
    }

    [Fact]
    public void The_page_lays_it_over_what_is_not_read_here()
    {
        var mark = new Watermark(new(6, 2)) { Corner = WatermarkCorner.TopLeft, Margin = 3, Y = 9 };
        var page = Markup(new Image("Shown") { Interactive = false, Value = FileData.FromBytes(Gif, "a.gif"), Watermark = mark }, "section");

        var laid = page.QuerySelector(".frame > img + picture-mark")!;
        Assert.Equal(("TopLeft", "3", null, "9"), (laid.GetAttribute("data-corner"), laid.GetAttribute("data-margin"), laid.GetAttribute("data-x"), laid.GetAttribute("data-y")));
        var image = laid.QuerySelector("img")!;
        Assert.Equal(("", "6", "2"), (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.EndsWith("/watermark.png", image.GetAttribute("src"), StringComparison.Ordinal);
        Assert.NotNull(Markup(new Image("Shown") { Interactive = false, Value = FileData.FromText("<svg/>", "a.svg"), Watermark = mark }, "picture-mark"));
        Assert.NotNull(Markup(new Video("Film") { Interactive = false, Watermark = mark }, "media-player > video + picture-mark"));
    }

    [Fact]
    public void A_visitor_changes_a_picture_or_film_without_it()
    {
        var mark = new Watermark(new(1, 1, Red)) { X = 0, Y = 0 };
        var picture = new Bitmap(2, 2, Blue).ToFile("blue.png");
        var image = new Image("Shown") { Interactive = true, Value = picture, Watermark = mark };

        Assert.EndsWith("/blue.png", Markup(image, "image-input img").GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(picture.Length, ((Component)image).FormatValue(picture).GetProperty("size").GetInt64());
        Assert.Null(Markup(new Video("Film") { Interactive = true, Watermark = mark }, "picture-mark"));
        Assert.NotEqual(picture.Length, ((Component)(image with { Interactive = null })).FormatValue(picture).GetProperty("size").GetInt64());
    }

    [Fact]
    public void It_is_written_as_json_without_its_pixels() =>
        Assert.Equal("""{"Corner":0,"Margin":10,"X":1,"Y":null}""", JsonSerializer.Serialize(new Watermark(new(1, 1)) { X = 1 }));

    private static AngleSharp.Dom.IElement Markup(Block block, string selector)
    {
        using var demo = new TestDemo(new Blocks { block });
        return Page.Parse(demo.Engine.Render("d1").ToString(), selector);
    }
}
