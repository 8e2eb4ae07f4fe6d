using Interfaces.Tests.Engine;
using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class MultimodalTextboxTests
{
    private static readonly FileData Mine = FileData.FromText("mine", "mine.txt");

    [Theory]
    [InlineData("""{"text": 7}""", "Enter a text.")]
    [InlineData("""{"text": "\ud800"}""", "Enter a text.")]
    [InlineData("""[]""", "Enter a message.")]
    [InlineData("""{"files": []}""", "Enter a message.")]
    [InlineData("""{"text": "123456"}""", "Enter at most 5 characters.")]
    [InlineData("""{"text": "a", "files": {}}""", "Choose files.")]
    [InlineData("""{"text": "a", "files": ["/etc/passwd"]}""", "Choose a file.")]
    [InlineData("""{"text": "a", "files": [{"path": "/etc/passwd"}]}""", "Choose a file.")]
    [InlineData("""{"text": "a", "files": [{"id": "other"}]}""", FileJson.Gone)]
    [InlineData("""{"text": "a", "files": [{"id": "mine"}, {"id": "mine"}, {"id": "mine"}]}""", "Choose at most 2 files.")]
    public void What_cannot_be_a_message_is_refused(string json, string message)
    {
        Assert.Equal(message, new MultimodalTextbox { MaxLength = 5, MaxFiles = 2 }.ParseValue(Page.Json(json), new OneFile()).Error);
    }

    [Fact]
    public void Only_files_of_the_kinds_that_are_named_go_along()
    {
        var json = Page.Json("""{"text": "a", "files": [{"id": "mine"}]}""");

        Assert.Equal("mine.txt is of another type than is wanted here: image, .pdf.", new MultimodalTextbox { FileTypes = ["image", ".pdf"] }.ParseValue(json, new OneFile()).Error);
        Assert.Equal(new MultimodalMessage("a", [Mine]), new MultimodalTextbox { FileTypes = ["text"] }.ParseValue(json, new OneFile()).Value);
        Assert.Equal(new MultimodalMessage("a", [Mine]), new MultimodalTextbox { FileTypes = [".TXT"] }.ParseValue(json, new OneFile()).Value);
    }

    [Fact]
    public void An_empty_box_is_an_empty_message_and_a_text_fills_it()
    {
        Assert.Equal(new MultimodalMessage(""), new MultimodalTextbox().Value);
        Assert.Equal(new MultimodalMessage("Hi"), new MultimodalTextbox().Accept("Hi").Value);
        Assert.Equal(new MultimodalMessage(""), new MultimodalTextbox().Accept(null).Value);
    }

    [Fact]
    public void What_is_written_into_it_stays_text()
    {
        const string Hostile = "\"></textarea><script>alert(1)</script>";
        var page = Page.Render(new MultimodalTextbox { Value = Hostile, Placeholder = Hostile });

        Assert.Equal(Hostile, page.QuerySelector("textarea")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void A_recording_is_a_file_that_must_be_taken()
    {
        Assert.NotNull(Page.Render(new MultimodalTextbox { Microphone = true, FileTypes = ["image", "audio"] }).QuerySelector("button.voice[aria-pressed=false]"));
        Assert.Null(Page.Render(new MultimodalTextbox()).QuerySelector("button.voice"));
        Assert.Throws<InvalidOperationException>(() => new TestDemo(new Blocks { new MultimodalTextbox { Microphone = true, FileTypes = ["image"] } }));
        Assert.Throws<InvalidOperationException>(() => new TestDemo(new Blocks { new MultimodalTextbox { Microphone = true, MaxFiles = 0 } }));
    }

    private sealed class OneFile : IFileLookup
    {
        public FileData? Find(string id) => id == "mine" ? Mine : null;
    }
}
