// A film of the script's own, with subtitles from a list; upload another, or record one.
new Blocks
{
    new Video("Waves")
    {
        Value = FileData.Beside("media/waves.webm"),
        Loop = true,
        Muted = true,
        Subtitles = new([
            new(TimeSpan.Zero, TimeSpan.FromSeconds(1.5), "The tide comes in."),
            new(TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(3), "The tide goes out."),
        ]),
    },
}
