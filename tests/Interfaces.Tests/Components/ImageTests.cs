using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Engine;

namespace Interfaces.Tests.Components;

public sealed class ImageTests
{
    private static readonly Bitmap Dot = new(2, 1, new Pixel(1, 2, 3));

    [Fact]
    public async Task A_handler_is_given_pixels_bytes_a_stream_or_the_file_of_the_same_picture()
    {
        var photo = new Image();
        object? pixels = null, bytes = null, stream = null, file = null;
        photo.Change((Bitmap value) => { pixels = value; }, photo.Pixels);
        photo.Change((byte[] value) => { bytes = value; }, [photo], []);
        photo.Change((Stream value) => { stream = value; }, [photo], []);
        photo.Change((FileData value) => { file = value; }, photo);
        using var demo = new TestDemo(new Blocks { photo });
        var session = demo.Open();
        var uploaded = Dot.ToFile("dot.png");

        await demo.RaiseAsync(session, photo, "change", (photo, Id(session, uploaded)));

        Assert.Equal(Dot.Pixels.ToArray(), Assert.IsType<Bitmap>(pixels).Pixels.ToArray());
        Assert.Equal(uploaded.ReadAllBytes(), bytes);
        Assert.IsAssignableFrom<Stream>(stream);
        Assert.Same(uploaded, file);
    }

    public static TheoryData<string, FileData> NoImages() => new()
    {
        { "This is not an image. Choose a PNG, JPEG, GIF, WebP or AVIF image.", FileData.FromText("MZ", "photo.png", "image/png") },
        { "SVG images are not taken, as they can hold programs. Choose a PNG, JPEG, GIF, WebP or AVIF image.", FileData.FromText("<svg onload='alert(1)'/>", "a.svg") },
        { "This PNG image is broken: it ends too early.", FileData.FromBytes(Dot.ToPng()[..60], "cut.png") },
    };

    [Theory]
    [MemberData(nameof(NoImages))]
    public void What_is_no_image_is_refused_at_the_field(string message, FileData file) => Assert.Equal(message, Refused(session => Id(session, file)));

    [Fact]
    public void Only_a_file_of_this_visitor_is_taken()
    {
        const string Gone = "This file is not here any more. Choose it again.";
        using var other = new TestDemo(new Interface((Bitmap photo) => photo));
        var foreign = Id(other.Open(), Dot);

        Assert.Equal(Gone, Refused(_ => foreign));
        Assert.Equal(Gone, Refused(_ => new { id = "../../etc/passwd", path = "/etc/passwd" }));
        Assert.Equal(Gone, Refused(_ => new { id = new string('.', 300) }));
        Assert.Equal("Choose a file.", Refused(_ => "/etc/passwd"));
        Assert.Equal("Choose a file.", Refused(_ => 1));
        Assert.Equal("Choose a file.", Refused(_ => new { url = "http://example.org/a.png" }));
    }

    [Fact]
    public async Task Pixels_of_another_format_are_asked_for_as_png()
    {
        byte[] gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0];
        var photo = new Image("Photo");
        using var demo = new TestDemo(new Interface((Bitmap image) => image, photo));
        var session = demo.Open();

        var messages = await Submit(demo, session, photo, FileData.FromBytes(gif, "a.gif"));

        var failed = Assert.Single(messages.OfType<EngineMessage.Failed>());
        Assert.Equal("The pixels of a GIF image cannot be read here. Choose a PNG image.", Assert.Single(failed.Fields!).Value);
    }

    [Fact]
    public async Task A_picture_that_is_missing_is_asked_for()
    {
        var photo = new Image("Photo");
        using var demo = new TestDemo(new Interface((Bitmap image) => image, photo));

        var messages = await Submit(demo, demo.Open(), photo, null);

        Assert.Equal("Choose an image.", Assert.Single(Assert.Single(messages.OfType<EngineMessage.Failed>()).Fields!).Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_a_handler_returns_becomes_a_png_file(int kind)
    {
        object output = kind switch { 0 => Dot, 1 => Dot.ToPng(), 2 => new MemoryStream(Dot.ToPng()), _ => Dot.ToFile("x.png") };

        var accepted = new Image().Accept(output);

        var file = Assert.IsAssignableFrom<FileData>(accepted.Value);
        Assert.Equal((kind == 3 ? "x.png" : "image.png", "image/png"), (file.Name, file.ContentType));
        Assert.Equal(Dot.Pixels.ToArray(), Bitmap.Load(file).Pixels.ToArray());
    }

    [Fact]
    public void What_a_handler_returns_that_is_no_image_is_its_authors_mistake()
    {
        Assert.StartsWith("byte[]: This is not an image.", new Image().Accept(new byte[] { 1, 2 }).Error, StringComparison.Ordinal);
        Assert.StartsWith("a.txt: This is not an image.", new Image().Accept(FileData.FromText("x", "a.txt")).Error, StringComparison.Ordinal);
        Assert.NotNull(new Image().Accept("/etc/passwd").Error);
        Assert.Null(new Image().Accept(FileData.FromText("<svg/>", "drawn.svg")).Error);
    }

    [Theory]
    [InlineData("""{"range":[1,0]}""", true)]
    [InlineData("""{"range":[2,0]}""", false)]
    [InlineData("""{"range":[0,2]}""", false)]
    [InlineData("""{"range":[-1,0]}""", false)]
    [InlineData("""{"range":[1e400,0]}""", false)]
    [InlineData("""{"range":["NaN",0]}""", false)]
    [InlineData("""{"range":[0]}""", false)]
    [InlineData("{}", false)]
    public void A_place_is_taken_if_it_is_in_the_picture(string json, bool taken)
    {
        var read = new Image { Value = Dot, Interactive = false }.ReadEvent(typeof(SelectData), JsonDocument.Parse(json).RootElement);

        Assert.Equal(taken, read.Error is null);
        if (taken)
            Assert.Equal((1, 0), (((SelectData)read.Value!).X, ((SelectData)read.Value!).Y));
    }

    [Fact]
    public void A_page_offers_the_sources_and_says_whether_pixels_are_wanted()
    {
        var photo = new Image("Photo") { Sources = [ImageSource.Webcam, ImageSource.Upload], Mirror = false, Value = Dot.ToFile("dot.png"), AlternativeText = "A <dot>" };
        using var demo = new TestDemo(new Interface((Bitmap image) => image, photo));
        var page = Markups.Page.Parse(demo.Engine.Render("d1").ToString());

        var input = page.QuerySelector("image-input")!;
        Assert.True(input.HasAttribute("data-png"));
        Assert.False(input.HasAttribute("data-mirror"));
        var image = input.QuerySelector("image-view img")!;
        Assert.Equal(("A <dot>", "2", "1"), (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Matches("^/demos/[^/]*/files/[0-9a-f]{32}/dot\\.png$", image.GetAttribute("src"));
        Assert.Equal(image.GetAttribute("src")!.Split('/')[^2], input.GetAttribute("data-id"));
        var controls = input.QuerySelectorAll(".sources > *");
        Assert.Equal(["BUTTON", "INPUT"], controls.Select(control => control.TagName));
        Assert.Equal(page.QuerySelector("label.label")!.GetAttribute("for"), controls[0].Id);
        Assert.Equal("Photo", controls[1].GetAttribute("aria-label"));
    }

    [Fact]
    public void A_page_is_told_which_camera_is_wanted_and_nothing_where_any_will_do()
    {
        var webcam = new WebcamOptions { Facing = CameraFacing.Away, Width = 1920, Height = 1080, FrameRate = 15 };
        using var demo = new TestDemo(new Blocks { new Image("Plant") { Webcam = webcam }, new Image("Any"), new Video("Film") { Webcam = new() { Facing = CameraFacing.Visitor } } });
        var page = Markups.Page.Parse(demo.Engine.Render("d1").ToString());

        Assert.Equal(
            ["""{"facingMode":"environment","width":1920,"height":1080,"frameRate":15}""", null],
            page.QuerySelectorAll("image-input").Select(input => input.GetAttribute("data-camera")));
        Assert.Equal("""{"facingMode":"user"}""", page.QuerySelector("media-input")!.GetAttribute("data-camera"));
    }

    [Fact]
    public void What_is_wanted_of_a_camera_has_bounds()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new WebcamOptions { Width = 15 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WebcamOptions { Height = 8_193 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new WebcamOptions { FrameRate = 0 });
        Assert.Throws<ArgumentNullException>(() => new Video { Webcam = null! });
    }

    [Fact]
    public void A_place_can_be_chosen_where_somebody_listens()
    {
        var quiet = new Image("Quiet") { Value = Dot };
        var asked = new Image("Asked") { Value = Dot };
        asked.Select((SelectData place) => { }, [], []);
        using var demo = new TestDemo(new Blocks { quiet, asked });

        var page = Markups.Page.Parse(demo.Engine.Render("d1").ToString());

        Assert.StartsWith("Choose a place in Asked", Assert.Single(page.QuerySelectorAll("button.target")).GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_and_sizes_have_bounds()
    {
        Assert.Throws<ArgumentException>(() => new Image { Sources = [] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Image { Height = 19 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Image { Width = 10_001 });
    }

    [Fact]
    public void The_types_of_a_function_say_that_they_are_pictures()
    {
        using var one = new TestDemo(new Interface((Bitmap photo) => photo));
        using var many = new TestDemo(new Interface((List<Bitmap> photos) => photos));
        using var two = new TestDemo(new Interface((Bitmap photo) => new ImagePair(photo, photo)));

        Assert.Equal(2, one.Engine.Definition.Blocks.OfType<Image>().Count());
        Assert.Equal(2, many.Engine.Definition.Blocks.OfType<Gallery>().Count());
        Assert.Single(two.Engine.Definition.Blocks.OfType<ImageSlider>());
    }

    internal static object? Id(Session session, FileData? file) => file is null ? null : new { id = session.Files.Add(file) };

    private static string Refused(Func<Session, object?> value)
    {
        var photo = new Image("Photo");
        using var demo = new TestDemo(new Interface((Bitmap image) => image, photo));
        var session = demo.Open();
        var handler = demo.Engine.Definition.Handlers.First(handler => handler.Runs).Number;
        return Assert.Single(Assert.IsType<Admission.Invalid>(demo.AdmitOne(session, handler, (photo, value(session)))).Fields).Value;
    }

    private static async Task<List<EngineMessage>> Submit(TestDemo demo, Session session, Component photo, FileData? file)
    {
        var handler = demo.Engine.Definition.Handlers.First(handler => handler.Runs).Number;
        var run = Assert.IsType<Admission.Admitted>(demo.AdmitOne(session, handler, (photo, Id(session, file)))).Run;
        var messages = new List<EngineMessage>();
        await foreach (var message in run.RunAsync(CancellationToken.None))
            messages.Add(message);
        return messages;
    }
}
