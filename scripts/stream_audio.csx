// What you say is added to what you said before, while you speak. The last minute is kept.
var microphone = new Audio("Microphone") { Sources = [AudioSource.Microphone] };
var said = new State<AudioClip?>(() => null);
var recording = new Audio("All you have said") { Interactive = false };
var seconds = new Number<double>("Seconds") { Interactive = false };
var clear = new Button("Forget it");

(AudioClip, AudioClip, double) Add(AudioClip piece, AudioClip? said)
{
    var most = 60 * piece.SampleRate * piece.Channels;
    var all = piece with { Samples = [.. (said?.Samples ?? []).Concat(piece.Samples).TakeLast(most)] };
    return (all, all, Math.Round(all.Duration.TotalSeconds, 1));
}

microphone.Stream(Add, [microphone, said], [said, recording, seconds]);
clear.Click(() => ((AudioClip?)null, (FileData?)null, 0.0), [], [said, recording, seconds]);

new Blocks("A recording that grows") { microphone, recording, new Row { seconds, clear } }
