using System.Text.Json;
using Interfaces.Engine;
using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class FileTests
{
    private const string Hostile = "\"'><img src=x onerror=alert(1)>&amp;.txt";

    private static FileData Text(string name = "a.txt", int length = 3) => FileData.FromText(new string('x', length), name);

    [Fact]
    public void A_box_shows_its_file_as_a_link_and_keeps_names_as_text()
    {
        using var demo = new TestDemo(new Blocks { new FileBox("Report") { Value = Text(Hostile), FileTypes = [".txt", "image"] } });
        var element = Page.Parse(demo.Engine.RenderBlock("d1", demo.Open(), 1).ToString());

        Assert.Empty(element.QuerySelectorAll("img"));
        var input = element.QuerySelector("file-box[data-value=element] > .file-drop > input[type=file]#d1-1-input")!;
        Assert.Equal(".txt,image/*", input.GetAttribute("accept"));
        Assert.Equal("d1-1-input", element.QuerySelector("label")!.GetAttribute("for"));
        var link = element.QuerySelector("ul.file-list > li > a.file-name")!;
        Assert.Equal("'img src=x onerror=alert(1)&amp;.txt", link.TextContent.Trim('>'));
        Assert.StartsWith("/demos//files/", link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("3 bytes", element.QuerySelector(".file-size")!.TextContent);
    }

    [Fact]
    public void An_output_has_nothing_to_drop_on()
    {
        using var demo = new TestDemo(new Blocks { new FileBox("Report") { Interactive = false }, new MultiFileBox("All") { Interactive = false, Value = [Text(), Text("b.txt")] } });
        var session = demo.Open();

        Assert.Empty(Page.Parse(demo.Engine.RenderBlock("d1", session, 1).ToString()).QuerySelectorAll("input"));
        Assert.Equal(2, Page.Parse(demo.Engine.RenderBlock("d1", session, 2).ToString()).QuerySelectorAll("li > a").Length);
    }

    [Theory]
    [InlineData("\"/etc/passwd\"")]
    [InlineData("{\"path\":\"/etc/passwd\",\"meta\":{\"_type\":\"FileData\"}}")]
    [InlineData("{\"id\":\"/etc/passwd\"}")]
    [InlineData("{\"id\":\"00000000000000000000000000000000\"}")]
    [InlineData("{\"id\":42}")]
    [InlineData("{\"id\":null}")]
    [InlineData("{\"name\":\"a.txt\",\"size\":3}")]
    [InlineData("42")]
    [InlineData("true")]
    public void Only_ids_that_the_host_gave_out_are_files(string json)
    {
        var file = new FileBox("File");
        var files = new MultiFileBox("Files");
        var upload = new UploadButton();
        using var demo = new TestDemo(new Blocks { file, files, upload });
        var session = demo.Open();
        var sent = Page.Json(json);

        Assert.NotNull(file.ParseValue(sent, session).Error);
        Assert.NotNull(upload.ParseValue(sent, session).Error);
        Assert.NotNull(files.ParseValue(Page.Json($"[{json}]"), session).Error);
        Assert.NotNull(files.ParseValue(sent, session).Error);
    }

    [Fact]
    public void The_file_of_another_session_is_as_unknown_as_one_that_never_was()
    {
        var file = new FileBox("File");
        using var demo = new TestDemo(new Blocks { file });
        var (own, other) = (demo.Open(), demo.Open());
        var sent = Page.Json($$"""{"id":"{{own.Files.Add(Text())}}"}""");

        Assert.Equal("a.txt", ((FileData)file.ParseValue(sent, own).Value!).Name);
        Assert.Equal(FileJson.Gone, file.ParseValue(sent, other).Error);
    }

    [Fact]
    public void Type_and_size_and_number_are_checked_on_the_host()
    {
        var file = new FileBox("File") { FileTypes = [".TXT", "image"], MaxBytes = 10 };
        var files = new MultiFileBox("Files") { MaxFiles = 1 };
        using var demo = new TestDemo(new Blocks { file, files });
        var session = demo.Open();
        Parsed<object?> Send(FileData data) => file.ParseValue(Sent(data), session);
        JsonElement Sent(FileData data) => Page.Json($$"""{"id":"{{session.Files.Add(data)}}"}""");

        Assert.Null(Send(Text("A.txt")).Error);
        Assert.Null(Send(Text("a.PNG")).Error);
        Assert.Equal("a.exe is of another type than is wanted here: .txt, image.", Send(FileData.FromBytes([1], "a.exe", "image/png")).Error);
        Assert.Equal("a.txt has 11 bytes; 10 bytes are allowed.", Send(Text(length: 11)).Error);
        Assert.Equal("Choose at most 1 files.", files.ParseValue(Page.Json($"[{Sent(Text())},{Sent(Text())}]"), session).Error);
    }

    [Fact]
    public void An_author_hears_of_types_that_are_none()
    {
        foreach (var type in new[] { "pdf", "*.pdf", "", ".", "images", ".a b", "../x" })
            Assert.Throws<ArgumentException>(() => new FileBox { FileTypes = [type] });
    }

    [Fact]
    public void A_handler_takes_a_file_in_the_form_that_it_wants()
    {
        var disk = new FileInfo(Path.GetTempFileName());
        try
        {
            File.WriteAllText(disk.FullName, "abc");
            FileData file = disk;
            T To<T>() => ValueConverter.To<T>(file, JsonSerializerOptions.Default).Value!;

            Assert.Equal("abc"u8, To<byte[]>());
            using (var stream = To<Stream>())
                Assert.Equal('a', stream.ReadByte());
            Assert.Equal(disk.FullName, To<FileInfo>().FullName);
            Assert.Contains("in memory", ValueConverter.To<FileInfo>(Text(), JsonSerializerOptions.Default).Error, StringComparison.Ordinal);
        }
        finally
        {
            disk.Delete();
        }
    }

    [Fact]
    public void Text_is_no_file_and_the_author_is_told_what_is()
    {
        var (file, files, shown, go) = (new FileBox("Report"), new MultiFileBox("All"), new Textbox(), new Button());
        go.Click((string path) => path, [file], [shown]);

        var error = Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { file, files, shown, go }));
        Assert.Contains("Take it as FileData", error.Message, StringComparison.Ordinal);
        var (back, again) = (new FileBox("Report"), new Button());
        again.Click(() => "/etc/passwd", [], [back]);
        Assert.Throws<DemoDefinitionException>(() => DemoDefinition.Of(new Blocks { back, again }));
    }

    [Fact]
    public void The_types_of_a_function_bring_the_components()
    {
        var demo = new Interface((FileData one, IReadOnlyList<FileData> several, byte[] bytes, FileInfo disk) => (one, several));
        var blocks = DemoDefinition.Of(demo).Blocks;

        Assert.Equal(4, blocks.OfType<FileBox>().Count());
        Assert.Equal(2, blocks.OfType<MultiFileBox>().Count());
    }

    [Fact]
    public async Task A_file_that_is_missing_is_said_at_its_field()
    {
        var (file, shown, go) = (new FileBox("Report"), new Textbox(), new Button());
        go.Click((FileData file) => file.Name, [file], [shown]);
        using var demo = new TestDemo(new Blocks { file, shown, go });

        var messages = await demo.RaiseAsync(demo.Open(), go, "click", (file, null));

        Assert.Equal("Choose a file.", Assert.Single(messages.OfType<EngineMessage.Failed>()).Fields["1"]);
    }

    [Theory]
    [InlineData("{\"index\":-1,\"name\":\"a\"}")]
    [InlineData("{\"index\":100,\"name\":\"a\"}")]
    [InlineData("{\"index\":\"one\"}")]
    public void An_event_speaks_of_a_place_that_can_be(string json)
    {
        var files = new MultiFileBox();

        Assert.NotNull(files.ReadEvent(typeof(DeletedFileData), Page.Json(json)).Error);
        Assert.NotNull(files.ReadEvent(typeof(DownloadData), Page.Json(json)).Error);
        Assert.NotNull(files.ReadEvent(typeof(SelectData), Page.Json(json)).Error);
    }

    [Fact]
    public void The_name_in_an_event_is_cleaned()
    {
        var read = new MultiFileBox().ReadEvent(typeof(DeletedFileData), Page.Json("""{"index":0,"name":"../../\u202egnp.exe"}"""));

        Assert.Equal("gnp.exe", ((DeletedFileData)read.Value!).Name);
    }

    [Fact]
    public void A_download_is_a_link_where_there_is_a_file_and_a_button_where_there_is_none()
    {
        using var demo = new TestDemo(new Blocks { new DownloadButton("Get") { Value = Text("my report.txt") }, new DownloadButton("Make"), new DownloadButton("Not now") { Value = Text(), Enabled = false } });
        var session = demo.Open();
        AngleSharp.Dom.IElement Block(int number) => Page.Parse(demo.Engine.RenderBlock("d1", session, number).ToString());

        Assert.EndsWith("/my%20report.txt", Block(1).QuerySelector("download-button > a[download]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotNull(Block(2).QuerySelector("download-button > button[data-value=button]:not([disabled])"));
        Assert.NotNull(Block(3).QuerySelector("download-button > button[disabled]"));
    }
}
