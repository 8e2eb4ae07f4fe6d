using System.Text.Json;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Components;

public sealed class GalleryTests
{
    private static readonly FileData Red = new Bitmap(1, 1, new Pixel(255, 0, 0)).ToFile("red.png");
    private static readonly FileData Blue = new Bitmap(1, 1, new Pixel(0, 0, 255)).ToFile("blue.png");
    private static readonly FileData Film = FileData.FromBytes([0x1A, 0x45, 0xDF, 0xA3, 0, 0], "film.webm");

    [Fact]
    public void Pictures_captions_and_films_are_taken_from_handlers()
    {
        var gallery = new Gallery();

        Assert.Equal([new GalleryItem(Red), new GalleryItem(Blue)], Items(gallery.Accept(new[] { Red, Blue })));
        Assert.Equal(["Red", null], Items(gallery.Accept(new List<GalleryItem> { new(Red, "Red"), Blue })).Select(item => item.Caption));
        Assert.Equal(["Red"], Items(gallery.Accept(new List<(FileData, string)> { (Red, "Red") })).Select(item => item.Caption));
        Assert.Equal(["image.png"], Items(gallery.Accept(new[] { new Bitmap(1, 1) })).Select(item => item.File.Name));
        Assert.Equal([new GalleryItem(Film)], Items(gallery.Accept(new[] { Film })));
        Assert.Empty(Items(gallery.Accept(null)));
        Assert.StartsWith("notes.txt: This is not an image.", gallery.Accept(new[] { FileData.FromText("x", "notes.txt") }).Error, StringComparison.Ordinal);
        Assert.NotNull(gallery.Accept("/etc/passwd").Error);
    }

    [Fact]
    public void A_visitor_sends_files_of_their_own_with_captions()
    {
        using var demo = new TestDemo(new Blocks { new Gallery() });
        var session = demo.Open();
        var gallery = new Gallery { MaxItems = 2 };
        var (red, blue) = (session.Files.Add(Red), session.Files.Add(Blue));

        Assert.Equal([new(Red, "Red"), new(Blue)], Items(Parse(new object[] { new { id = red, caption = "Red" }, new { id = blue, caption = 7 } })));
        Assert.Empty(Items(Parse(null)));
        Assert.Equal("This file is not here any more. Choose it again.", Parse(new[] { new { id = "../x" } }).Error);
        Assert.Equal("Choose at most 2 files.", Parse(new[] { new { id = red }, new { id = red }, new { id = blue } }).Error);
        Assert.Equal("Choose files.", Parse("x").Error);
        Assert.Equal("Choose a file.", Parse(new[] { "x" }).Error);
        Assert.Equal("A caption has at most 1,000 characters.", Parse(new[] { new { id = red, caption = new string('x', 1_001) } }).Error);

        Parsed<object?> Parse(object? value) => gallery.ParseValue(JsonSerializer.SerializeToElement(value), session);
    }

    [Fact]
    public void What_is_neither_picture_nor_film_is_refused_and_films_only_where_they_are_wanted()
    {
        using var demo = new TestDemo(new Blocks { new Gallery() });
        var session = demo.Open();

        Assert.StartsWith("a.png: This is neither an image nor a video.", Send(new Gallery(), FileData.FromText("x", "a.png")), StringComparison.Ordinal);
        Assert.StartsWith("a.mp4: This is neither an image nor a video.", Send(new Gallery(), FileData.FromText("x", "a.mp4")), StringComparison.Ordinal);
        Assert.StartsWith("a.svg: SVG images are not taken", Send(new Gallery(), FileData.FromText("<svg/>", "a.svg")), StringComparison.Ordinal);
        Assert.StartsWith("film.webm: This is not an image.", Send(new Gallery { AllowVideos = false }, Film), StringComparison.Ordinal);
        Assert.Null(Send(new Gallery(), Film));

        string? Send(Gallery gallery, FileData file) => gallery.ParseValue(JsonSerializer.SerializeToElement(new[] { ImageTests.Id(session, file) }), session).Error;
    }

    [Theory]
    [InlineData("""{"index":1}""", "blue.png")]
    [InlineData("""{"index":7}""", null)]
    public void What_is_chosen_is_what_the_server_knows_of_it(string json, string? name)
    {
        var gallery = new Gallery { Value = [Red, Blue] };

        var select = Assert.IsType<SelectData>(gallery.ReadEvent(typeof(SelectData), JsonDocument.Parse(json).RootElement).Value);

        Assert.Equal(name, select.Value?.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("""{"index":-1}""")]
    [InlineData("""{"index":100}""")]
    [InlineData("""{"index":"x"}""")]
    public void A_place_out_of_bounds_is_refused(string json)
    {
        Assert.NotNull(new Gallery().ReadEvent(typeof(SelectData), JsonDocument.Parse(json).RootElement).Error);
        Assert.NotNull(new Gallery().ReadEvent(typeof(DeletedFileData), JsonDocument.Parse(json).RootElement).Error);
    }

    [Fact]
    public async Task A_handler_takes_the_pictures_as_pixels()
    {
        var photos = new Gallery();
        List<Bitmap>? taken = null;
        photos.Change((List<Bitmap> value) => { taken = value; }, [photos], []);
        using var demo = new TestDemo(new Blocks { photos });
        var session = demo.Open();

        await demo.RaiseAsync(session, photos, "change", (photos, new[] { ImageTests.Id(session, Red), ImageTests.Id(session, Blue) }));

        Assert.Equal([new(255, 0, 0), new(0, 0, 255)], taken!.Select(photo => photo[0, 0]));
    }

    [Fact]
    public void Items_are_buttons_with_names()
    {
        var page = Markups.Page.Parse(Render(new Gallery("Trip") { Value = [new(Red, "At <home>"), Film], Columns = 4, Interactive = false }));

        Assert.Equal(["At <home>", "film.webm"], page.QuerySelectorAll("button.item").Select(item => item.GetAttribute("aria-label")));
        Assert.Equal("At <home>", Assert.Single(page.QuerySelectorAll(".caption")).TextContent);
        Assert.Single(page.QuerySelectorAll("video"));
        Assert.Null(page.QuerySelector("input"));
        Assert.Contains("--columns:4;", page.QuerySelector("gallery-view")!.GetAttribute("style"), StringComparison.Ordinal);
        Assert.NotNull(Markups.Page.Parse(Render(new Gallery("Trip"))).QuerySelector("gallery-view[data-editable] input[type=file][multiple]"));
    }

    private static string Render(Gallery gallery)
    {
        using var demo = new TestDemo(new Blocks { gallery });
        return demo.Engine.Render("d1").ToString();
    }

    private static IReadOnlyList<GalleryItem> Items(Parsed<object?> parsed)
    {
        Assert.Null(parsed.Error);
        return Assert.IsAssignableFrom<IReadOnlyList<GalleryItem>>(parsed.Value);
    }
}
