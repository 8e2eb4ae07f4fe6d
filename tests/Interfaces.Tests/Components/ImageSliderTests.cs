using System.Text.Json;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Components;

public sealed class ImageSliderTests
{
    private static readonly Bitmap Dark = new(1, 1, new Pixel(0, 0, 0));
    private static readonly Bitmap Light = new(1, 1, new Pixel(255, 255, 255));

    [Fact]
    public void Pairs_of_pictures_are_taken_from_handlers()
    {
        var slider = new ImageSlider();
        var (dark, light) = (Dark.ToFile("dark.png"), Light.ToFile("light.png"));

        Assert.Equal(new ImagePair(dark, light), slider.Accept((dark, light)).Value);
        Assert.Equal("image.png", Assert.IsType<ImagePair>(slider.Accept((Dark, Light.ToPng())).Value).After!.Name);
        Assert.Equal(new ImagePair(dark), slider.Accept((dark, (FileData?)null)).Value);
        Assert.True(slider.CanAccept(typeof((Bitmap, byte[]))));
        Assert.False(slider.CanAccept(typeof((string, string))));
        Assert.NotNull(slider.Accept((dark, FileData.FromText("x", "x.txt"))).Error);
    }

    [Fact]
    public async Task A_handler_takes_both_as_a_tuple()
    {
        var slider = new ImageSlider();
        (Bitmap Before, byte[] After)? taken = null;
        slider.Change(((Bitmap, byte[]) pair) => { taken = pair; }, [slider], []);
        using var demo = new TestDemo(new Blocks { slider });
        var session = demo.Open();

        await demo.RaiseAsync(session, slider, "change", (slider, new { Before = ImageTests.Id(session, Dark), After = ImageTests.Id(session, Light) }));

        Assert.Equal(Dark[0, 0], taken!.Value.Before[0, 0]);
        Assert.Equal(Light.ToPng(), taken!.Value.After);
    }

    [Fact]
    public void What_is_wrong_with_one_is_said_at_that_one()
    {
        using var demo = new TestDemo(new Blocks { new ImageSlider() });
        var session = demo.Open();

        var parsed = new ImageSlider().ParseValue(JsonSerializer.SerializeToElement(new { Before = ImageTests.Id(session, Dark), After = new { id = "x" } }), session);

        Assert.Equal(("This file is not here any more. Choose it again.", "After"), (parsed.Error, parsed.Path));
        Assert.NotNull(new ImageSlider().ParseValue(JsonSerializer.SerializeToElement("x"), session).Error);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImageSlider { Position = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImageSlider { Position = 101 });
    }

    [Fact]
    public void The_line_is_a_slider_with_a_name()
    {
        using var demo = new TestDemo(new Blocks { new ImageSlider("Night") { Value = new ImagePair(Dark, Light), Position = 12.5, Interactive = false } });

        var page = Markups.Page.Parse(demo.Engine.Render("d1").ToString());

        var slider = page.QuerySelector("image-compare input[type=range]")!;
        Assert.Equal(("12.5", "Night: how much of Before is seen"), (slider.GetAttribute("value"), slider.GetAttribute("aria-label")));
        Assert.Equal(["After", "Before"], page.QuerySelectorAll("figure img").Select(image => image.GetAttribute("alt")));
    }

    [Theory]
    [InlineData("""{"value":25.5}""", 25.5)]
    [InlineData("""{"value":0}""", 0d)]
    [InlineData("""{"value":100.5}""", null)]
    [InlineData("""{"value":-1}""", null)]
    [InlineData("""{"value":1e999}""", null)]
    [InlineData("""{"value":"25"}""", null)]
    [InlineData("{}", null)]
    public void Where_the_line_stands_is_told_in_percent(string json, double? place)
    {
        var read = new ImageSlider().ReadEvent(typeof(SelectData), JsonDocument.Parse(json).RootElement);

        Assert.Equal(place is null, read.Error is not null);
        Assert.Equal(place, (read.Value as SelectData)?.Number);
    }

    [Theory]
    [InlineData("\"25\"")]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_number_is_none_and_not_zero(string value) =>
        Assert.Null(new SelectData { Value = JsonDocument.Parse(value).RootElement }.Number);
}
