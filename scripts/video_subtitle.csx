// A film and what is said in it, from two files.
Video AddSubtitles(FileData film, FileData? subtitles) =>
    result with { Value = film, Subtitles = subtitles };

var result = new Video("With subtitles") { MaxHeight = 320 };

new Interface(
    AddSubtitles,
    inputs:
    [
        new Video("Film") { Value = FileData.Beside("media/waves.webm"), MaxHeight = 320 },
        new FileBox("Subtitles") { Value = FileData.Beside("media/words.srt"), FileTypes = [".vtt", ".srt"] },
    ],
    outputs: result)
