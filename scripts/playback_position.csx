// Reads where a sound or film is, and sends it somewhere else.
var sound = new Audio("Sound") { Value = FileData.Beside("media/words.mp3") };
var film = new Video("Film") { Value = FileData.Beside("media/waves.webm"), MaxHeight = 240 };
var soundAt = new Number("Sound is at") { Precision = 1 };
var filmAt = new Number("Film is at") { Precision = 1 };
var read = new Button("Where are they?");
var goTo = new Slider(0, 3) { Label = "Go to second", Step = 0.5, Value = 1 };
var jump = new Button("Go there");

read.Click((Audio heard, Video seen) => (heard.PlaybackPosition ?? 0, seen.PlaybackPosition ?? 0), [sound, film], [soundAt, filmAt]);
jump.Click((double second) => (sound with { PlaybackPosition = second }, film with { PlaybackPosition = second }), [goTo], [sound, film]);

new Blocks
{
    new Row { sound, film },
    new Row { soundAt, filmAt, read },
    new Row { goTo, jump },
}
