// Pictures and a film side by side. Choose one to see it large.
new Blocks
{
    new Gallery("Journey")
    {
        Value =
        [
            new(FileData.Beside("media/cheetah.png"), "On the savanna"),
            new(FileData.Beside("media/lion.png"), "A lion, up close"),
            new(FileData.Beside("media/tower.png"), "The lighthouse at dusk"),
            new(FileData.Beside("media/village.png"), "The village at the lake"),
            new(FileData.Beside("media/waves.webm"), "Waves"),
        ],
        Columns = 3,
        Interactive = false,
    },
}
