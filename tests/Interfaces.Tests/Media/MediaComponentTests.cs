using Interfaces.Tests.Markups;

namespace Interfaces.Tests.Media;

public sealed class MediaComponentTests
{
    private static readonly byte[] Mp4 = [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 2, 0];
    private static readonly byte[] WebM = [0x1A, 0x45, 0xDF, 0xA3, 1, 2, 3, 4];
    private static readonly byte[] Mp3 = [0xFF, 0xFB, 0x90, 0x64, 0];

    public static TheoryData<byte[], bool, bool> Beginnings => new()
    {
        { new AudioClip(8_000, [0f]).ToWave(), true, false },
        { Mp3, true, false },
        { [.. "ID3"u8, 4, 0], true, false },
        { [0xFF, 0xF1, 0x50, 0x80], true, false },
        { [.. "fLaC"u8, 0], true, false },
        { [.. "OggS"u8, 0], true, true },
        { Mp4, true, true },
        { WebM, true, true },
        { [], false, false },
        { [0xFF, 0xFF, 0xFF, 0xFF], false, false },
        { [.. "<html>"u8], false, false },
        { [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBP"u8], false, false },
    };

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void The_first_bytes_tell_what_is_taken(byte[] bytes, bool sound, bool film)
    {
        Assert.Equal(sound, Send(new Audio(), bytes) is FileData);
        Assert.Equal(film, Send(new Video(), bytes) is FileData);
        if (!film)
            Assert.Equal(new Page.Refused("This file is no film that can be played: use MP4, WebM or Ogg."), Send(new Video(), bytes));
    }

    [Theory]
    [InlineData("\"/etc/passwd\"", "Choose a file.")]
    [InlineData("""{"id":"../../etc/passwd"}""", FileJson.Gone)]
    [InlineData("""{"id":"00000000000000000000000000000000"}""", FileJson.Gone)]
    [InlineData("""{"id":7}""", "Choose a file.")]
    [InlineData("""{"path":"/etc/passwd"}""", "Choose a file.")]
    [InlineData("[]", "Choose a file.")]
    [InlineData("1e400", "Choose a file.")]
    public void Only_a_file_of_the_visitor_is_a_value(string json, string message)
    {
        Assert.Equal(message, new Audio().ParseValue(Page.Json(json), new OneFile(null)).Error);
        Assert.Equal(message, new Video().ParseValue(Page.Json(json), new OneFile(null)).Error);
    }

    [Fact]
    public void A_file_has_bounds()
    {
        var clip = new AudioClip(8_000, new float[8_000 * 4]).ToWave();

        Assert.Equal(new Page.Refused("This file has 64,044 bytes; at most 1,000 are taken."), Send(new Audio { MaxBytes = 1_000 }, clip));
        Assert.Equal(new Page.Refused("This is too long: at most 2 seconds are taken."), Send(new Audio { MaxSeconds = 2 }, clip));
        Assert.IsAssignableFrom<FileData>(Send(new Audio { MaxSeconds = 4 }, clip));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Audio { MaxSeconds = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Audio { MaxBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Video { PlaybackPosition = double.NaN });
        Assert.Throws<ArgumentException>(() => new Audio { Sources = [] });
    }

    [Fact]
    public void Bytes_are_named_by_what_they_are()
    {
        var film = (FileData)new Video().Accept(WebM).Value!;
        var sound = (FileData)new Audio().Accept(new MemoryStream(Mp3)).Value!;

        Assert.Equal(("video.webm", "video/webm"), (film.Name, film.ContentType));
        Assert.Equal(("audio.mp3", "audio/mpeg"), (sound.Name, sound.ContentType));
        Assert.NotNull(new Video().Accept(new byte[] { 1, 2, 3 }).Error);
    }

    [Fact]
    public void A_page_says_how_far_it_has_played()
    {
        var audio = new Audio { PlaybackPosition = 9 };

        Assert.Equal(1.5, ((Audio)audio.WithSent(Page.Json("""{"id":"x","position":1.5}"""))).PlaybackPosition);
        foreach (var json in (string[])["null", "7", """{"position":-1}""", """{"position":1e400}""", """{"position":"2"}""", """{"position":90000}"""])
            Assert.Equal(9, ((Audio)audio.WithSent(Page.Json(json))).PlaybackPosition);
    }

    [Fact]
    public void What_an_event_says_of_the_position_has_bounds()
    {
        var read = new Audio().ReadEvent(typeof(PlaybackData), Page.Json("""{"position":1.5,"duration":2}"""));

        Assert.Equal(new PlaybackData { Position = 1.5, Duration = 2 }, read.Value);
        foreach (var json in (string[])["""{"position":-1}""", """{"position":"NaN"}""", """{"duration":1e400}""", """{"position":[]}"""])
            Assert.NotNull(new Audio().ReadEvent(typeof(PlaybackData), Page.Json(json)).Error);
    }

    [Fact]
    public void An_input_offers_its_sources_by_their_label()
    {
        var both = Page.Render(new Audio("Voice") { Info = "Speak" });
        Assert.Equal("d1-3-input", both.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("audio/*", both.QuerySelector("media-input[kind=audio][data-value=element] input[type=file]#d1-3-input")!.GetAttribute("accept"));
        Assert.Equal("d1-3-label d1-3-record", both.QuerySelector("button.media-record")!.GetAttribute("aria-labelledby"));
        Assert.True(both.QuerySelector("media-player")!.HasAttribute("hidden"));

        var microphone = Page.Render(Audio.Microphone());
        Assert.Null(microphone.QuerySelector("input"));
        Assert.Equal("d1-3-input", microphone.QuerySelector("button.media-record")!.Id);
        Assert.Null(Page.Render(new Video { Sources = [VideoSource.Upload] }).QuerySelector("button"));
    }

    [Fact]
    public void A_sound_that_is_given_can_be_cut_where_it_is_drawn()
    {
        Assert.Equal("600", Page.Render(new Audio()).QuerySelector("media-input")!.GetAttribute("data-editable"));
        Assert.All(
            [new Audio { Editable = false }, new Audio { ShowWaveform = false }, (MediaComponent)new Video()],
            component => Assert.False(Page.Render(component).QuerySelector("media-input")!.HasAttribute("data-editable")));
    }

    [Fact]
    public void What_cannot_be_used_is_disabled()
    {
        var audio = Page.Render(new Audio { Enabled = false });

        Assert.All(audio.QuerySelectorAll("input, button"), control => Assert.True(control.HasAttribute("disabled")));
    }

    [Fact]
    public void The_same_position_twice_is_two_journeys()
    {
        var audio = new Audio();
        var once = (Audio)audio.WithPropertiesOf(audio with { PlaybackPosition = 2 }, ["PlaybackPosition"]);
        var twice = (Audio)once.WithPropertiesOf(audio with { PlaybackPosition = 2 }, ["PlaybackPosition"]);

        Assert.NotEqual(
            Page.Render(once).QuerySelector("media-player")!.GetAttribute("data-seek"),
            Page.Render(twice).QuerySelector("media-player")!.GetAttribute("data-seek"));
    }

    private static object? Send(MediaComponent component, byte[] bytes)
    {
        var parsed = component.ParseValue(Page.Json("""{"id":"known"}"""), new OneFile(FileData.FromBytes(bytes, "any.thing")));
        return parsed.Error is { } error ? new Page.Refused(error) : parsed.Value;
    }

    private sealed class OneFile(FileData? file) : IFileLookup
    {
        public FileData? Find(string id) => id == "known" ? file : null;
    }
}
