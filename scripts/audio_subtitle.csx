// Reads subtitles along with a sound: a WebVTT or SRT file.
Audio AddSubtitles(FileData sound, FileData subtitles) =>
    result with { Value = sound, Subtitles = subtitles };

var result = new Audio("With subtitles");

new Interface(
    AddSubtitles,
    inputs:
    [
        new Audio("Sound") { Value = FileData.Beside("media/words.mp3"), Sources = [AudioSource.Upload] },
        new FileBox("Subtitles") { Value = FileData.Beside("media/words.vtt"), FileTypes = [".vtt", ".srt"] },
    ],
    outputs: result)
