using Interfaces.Host.Transcripts;

namespace Interfaces.Host.Tests.Transcripts;

public sealed class TranscriptParserTests
{
    [Fact]
    public void Settings_steps_and_comments_are_read()
    {
        var transcript = Read("""
            # A comment.
            seed 7
            clock 2030-02-01T00:00:00Z

            ada: Name = "Ada"
            ada: start click Greet
            advance 1.5s
            ada: wait
            """);

        Assert.Equal(7, transcript.Seed);
        Assert.Equal(new DateTimeOffset(2030, 2, 1, 0, 0, 0, TimeSpan.Zero), transcript.Clock);
        Assert.Collection(
            transcript.Steps,
            step => Assert.Equal("Ada", Fill(step).Value.GetString()),
            step => Assert.True(Assert.IsType<Happening.Act>(step.Happening).IsStart),
            step => Assert.Equal(new Happening.Advance(TimeSpan.FromSeconds(1.5)), step.Happening),
            step => Assert.Equal(new Happening.Wait("ada"), step.Happening));
        Assert.Equal([5, 6, 7, 8], transcript.Steps.Select(step => step.Line));
    }

    [Fact]
    public void What_the_demo_said_belongs_to_no_step_and_may_have_blank_lines()
    {
        var transcript = Read("""
            ada: click Go
                Text = \"\"\"
                    a

                    b
                    \"\"\"

            ada: click Stop
            """.Replace("\\\"", "\"", StringComparison.Ordinal));

        Assert.Equal(2, transcript.Steps.Count());
        Assert.Single(transcript.Parts.OfType<TranscriptPart.Prose>());
    }

    [Theory]
    [InlineData("ada: click Go", "Go", null)]
    [InlineData("ada: click Go#2", "Go", 2)]
    [InlineData("ada: click Go now", "Go now", null)]
    [InlineData("ada: click \"a = b\"", "a = b", null)]
    [InlineData("ada: click \"#1\"#3", "#1", 3)]
    [InlineData("ada: click \"say \\\"hi\\\"\"", "say \"hi\"", null)]
    public void A_block_is_named_by_its_text_and_its_place_among_those_alike(string line, string text, int? ordinal)
    {
        var raise = Assert.IsType<VisitorAction.Raise>(Assert.IsType<Happening.Act>(Assert.Single(Read(line).Steps).Happening).Action);

        Assert.Equal(new BlockAddress(text, ordinal), raise.Block);
        Assert.Equal(raise.Block, BlockAddress.TryParse(raise.Block.ToString()));
    }

    [Fact]
    public void A_value_may_be_a_text_of_several_lines()
    {
        var step = Assert.Single(Read("ada: Text = \"\"\"\n    one\n\n      two\n    \"\"\"\n    Output = 1\n").Steps);

        Assert.Equal("one\n\n  two", Fill(step).Value.GetString());
    }

    [Fact]
    public void A_value_may_be_an_object_of_several_lines()
    {
        var step = Assert.Single(Read("ada: Person = {\n  \"Name\": \"Ada\",\n  \"Friends\": [\n  ]\n}\n").Steps);

        Assert.Equal("Ada", Fill(step).Value.GetProperty("Name").GetString());
        Assert.Equal(5, step.Lines.Count);
    }

    [Fact]
    public void A_component_may_be_called_like_a_word_of_the_language()
    {
        var transcript = Read("ada: start = 1\nada: wait = 2\nada: click me = 3\n");

        Assert.Equal(["start", "wait", "click me"], transcript.Steps.Select(step => Fill(step).Block.Text));
    }

    [Theory]
    [InlineData("hello", 1, "This is no line of a transcript")]
    [InlineData("    indented", 1, "Take the indentation away")]
    [InlineData("\nada: Name = Ada", 2, "Write text in quotes, as in Name = \"text\"")]
    [InlineData("ada: Name = [1,\n2]", 1, "is not JSON")]
    [InlineData("ada: Name = {\n\"a\": 1", 1, "is not JSON")]
    [InlineData("ada: Name = \"\"\"\ntext", 1, "has no end")]
    [InlineData("ada: Click Go", 1, "says nothing that a visitor can do")]
    [InlineData("ada:", 1, "says nothing that a visitor can do")]
    [InlineData("ada: click \"Go", 1, "does not name a block")]
    [InlineData("ada: click Go#0", 1, "does not name a block")]
    [InlineData("seed x", 1, "whole number")]
    [InlineData("seed 1\nseed 2", 2, "set once")]
    [InlineData("ada: open\nclock 2026-01-01T12:00:00Z", 2, "set once, above the first step")]
    [InlineData("clock noon", 1, "clock 2026-01-01T12:00:00Z")]
    [InlineData("advance soon", 1, "advance 500ms")]
    [InlineData("advance 0s", 1, "advance 500ms")]
    [InlineData("advance 999999999h", 1, "advance 500ms")]
    public void A_mistake_is_named_with_its_line_and_what_to_write_instead(string text, int line, string message)
    {
        var problem = Problem(text);

        Assert.Equal(line, problem.Line);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transcript_is_bounded()
    {
        var options = new TranscriptOptions { MaxBytes = 100, MaxSteps = 2, MaxVisitors = 1 };

        Assert.Contains("bytes", Problem(new string('#', 101), options).Message, StringComparison.Ordinal);
        Assert.Equal(3, Problem("a: open\na: open\na: open", options).Line);
        Assert.Contains("1 visitors", Problem("a: open\nb: open", options).Message, StringComparison.Ordinal);
        Assert.Contains("is not JSON", Problem("a: x = " + new string('[', 2000) + new string(']', 2000)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500ms", 500)]
    [InlineData("1.5s", 1_500)]
    [InlineData("2m", 120_000)]
    [InlineData("1h", 3_600_000)]
    public void A_time_is_written_as_it_is_read(string written, int milliseconds)
    {
        Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Duration.TryParse(written));
        Assert.Equal(written, Duration.Write(TimeSpan.FromMilliseconds(milliseconds)));
    }

    private static VisitorAction.Fill Fill(TranscriptPart.Step step) =>
        Assert.IsType<VisitorAction.Fill>(Assert.IsType<Happening.Act>(step.Happening).Action);

    private static Transcript Read(string text) => Assert.IsType<TranscriptReading.Read>(TranscriptParser.Parse(text, new())).Transcript;

    private static TranscriptProblem Problem(string text, TranscriptOptions? options = null) =>
        Assert.IsType<TranscriptReading.Unreadable>(TranscriptParser.Parse(text, options ?? new())).Problem;
}
