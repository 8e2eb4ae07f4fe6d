using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Components;

public sealed class DialogueTests
{
    private static readonly Dialogue Scene = new("Scene") { Speakers = ["Ada", "Charles"], Tags = ["[laughs]"], Value = [("Ada", "Tea?"), ("Charles", "Yes.\nPlease.")] };

    [Fact]
    public void Lines_are_entered_with_a_speaker_and_a_text()
    {
        var page = Page.Render(Scene);

        Assert.Equal("Scene", page.QuerySelector("fieldset > legend")!.TextContent);
        Assert.Equal(["Ada", "Charles"], page.QuerySelectorAll("dialogue-lines[data-value=element] li select option[selected]").Select(option => option.TextContent));
        Assert.Equal(["Tea?", "Yes.\nPlease."], page.QuerySelectorAll("li textarea").Select(box => box.TextContent));
        Assert.Equal("[laughs]", page.QuerySelector("[data-tag]")!.GetAttribute("data-tag"));
        Assert.NotNull(Page.Render(new Dialogue()).QuerySelector("li input.speaker"));
    }

    [Fact]
    public void As_one_text_each_line_begins_with_its_speaker()
    {
        var page = Page.Render(Scene with { Mode = DialogueMode.Text });

        Assert.Equal("Ada: Tea?\nCharles: Yes. Please.", page.QuerySelector("textarea[data-value=text]")!.TextContent);
        Assert.Equal(page.QuerySelector("textarea")!.Id, page.QuerySelector("label")!.GetAttribute("for"));
    }

    [Fact]
    public void As_an_output_it_reads_like_a_play()
    {
        var page = Page.Render(Scene, interactive: false);

        Assert.Equal(["Ada", "Charles"], page.QuerySelectorAll("dl.script dt").Select(term => term.TextContent));
        Assert.Equal("Tea?", page.QuerySelector("dd")!.TextContent);
    }

    [Fact]
    public void Both_forms_are_read()
    {
        DialogueLine[] expected = [new("Ada", "Tea?"), new("", "Grace: never")];

        Assert.Equal(expected, Page.Send(Scene, """[{"Speaker":"Ada","Text":"Tea?"},{"Speaker":"","Text":"Grace: never"}]"""));
        Assert.Equal(expected, Page.Send(Scene, "\"Ada: Tea?\\n\\nGrace: never\""));
        Assert.Equal(Array.Empty<DialogueLine>(), Page.Send(Scene, "null"));
    }

    [Theory]
    [InlineData("""[{"Speaker":"Grace","Text":"x"}]""", "Line 1: Choose one of Ada, Charles.")]
    [InlineData("""[{"Speaker":"Ada"}]""", "Enter lines of a speaker and a text.")]
    [InlineData("[null]", "Enter lines of a speaker and a text.")]
    [InlineData("[1]", "Enter lines of a speaker and a text.")]
    [InlineData("{}", "Enter lines of a speaker and a text.")]
    [InlineData("1e400", "Enter lines of a speaker and a text.")]
    public void What_is_no_conversation_is_refused(string json, string message) => Assert.Equal(new Page.Refused(message), Page.Send(Scene, json));

    [Fact]
    public void A_conversation_has_bounds()
    {
        Assert.Equal(new Page.Refused("Enter at most 1,000 lines."), Page.Send(Scene, $"[{string.Join(',', Enumerable.Repeat("{\"Speaker\":\"\",\"Text\":\"x\"}", 1_001))}]"));
        Assert.Equal(new Page.Refused("Enter at most 1,000 lines."), Page.Send(Scene, $"\"{string.Concat(Enumerable.Repeat("x\\n", 1_001))}\""));
        Assert.Equal(new Page.Refused("Line 1: Enter at most 20,000 characters."), Page.Send(Scene, $"\"{new string('x', 20_001)}\""));
    }

    [Fact]
    public void Handlers_take_a_text_and_return_tuples_or_a_text()
    {
        Assert.Equal("Ada: Tea?\nCharles: Yes. Please.", ValueConverter.To<string>(Scene.Value, JsonValues.CreateOptions()).Value);
        Assert.Equal([new DialogueLine("Ada", "Tea?")], (IEnumerable<DialogueLine>)Scene.Accept(new List<(string, string)> { ("Ada", "Tea?") }).Value!);
        Assert.Equal([new DialogueLine("Ada", "Tea?")], (IEnumerable<DialogueLine>)Scene.Accept("Ada: Tea?").Value!);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "</textarea><img src=x onerror=alert(1)>";
        var scene = new Dialogue(Hostile) { Speakers = [Hostile], Tags = [Hostile], Value = [(Hostile, Hostile)] };

        Assert.Empty(Page.Render(scene).QuerySelectorAll("img"));
        Assert.Empty(Page.Render(scene, interactive: false).QuerySelectorAll("img"));
    }
}
