namespace Interfaces.Tests.Media;

public sealed class SubtitlesTests
{
    [Theory]
    [InlineData("WEBVTT\n\n00:00.500 --> 00:01.500 align:start\nOne\n\nNOTE nothing\n\nnamed\n01:00:02.000 --> 01:00:03.000\nTwo\nlines\n")]
    [InlineData("1\r\n00:00:00,500 --> 00:00:01,500\r\nOne\r\n\r\n2\r\n01:00:02,000 --> 01:00:03,000\r\nTwo\r\nlines\r\n")]
    public void Both_kinds_of_files_are_read_and_written_as_one(string text)
    {
        var subtitles = Subtitles.Read(FileData.FromText(text, "words.srt")).Value!;

        Assert.Equal([new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1.5), "One"), new(new TimeSpan(1, 0, 2), new TimeSpan(1, 0, 3), "Two\nlines")], subtitles.Cues);
        Assert.Equal("WEBVTT\n\n00:00:00.500 --> 00:00:01.500\nOne\n\n01:00:02.000 --> 01:00:03.000\nTwo\nlines\n", subtitles.File.ReadAllText());
        Assert.Equal("text/vtt", subtitles.File.ContentType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("WEBVTT")]
    [InlineData("--> -->\n\n00:02.000 --> 00:01.000\nBackwards")]
    [InlineData("9999:99:99,999 --> 9999:99:99,999\nLate")]
    public void A_file_without_subtitles_is_told_to_the_visitor(string text)
    {
        Assert.Equal("words.txt has no subtitles in it. Use a WebVTT or SRT file.", Subtitles.Read(FileData.FromText(text, "words.txt")).Error);
        Assert.Throws<UserError>(() => (Subtitles?)FileData.FromText(text, "words.txt"));
    }

    [Fact]
    public void Text_cannot_end_its_cue_or_begin_another()
    {
        var subtitles = new Subtitles([new(TimeSpan.Zero, TimeSpan.FromSeconds(1), "a\n\n00:05.000 --> 00:06.000\nb")]);

        Assert.Equal("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\na\n00:05.000 → 00:06.000\nb\n", subtitles.File.ReadAllText());
    }
}
