// Sound that is heard while it is still being made: a melody note by note, or a file portion by portion.
const int Rate = 24_000;

var melody = new Button("Play a melody") { Variant = ButtonVariant.Primary };
var words = new Button("Play an MP3 file");
var stop = new Button("Stop");
var sound = new Audio("Sound") { Streaming = true, Autoplay = true, Interactive = false };

AudioClip Note(int semitones)
{
    var samples = new float[Rate / 2];
    for (var frame = 0; frame < samples.Length; frame++)
    {
        // Fading from beginning to end, so that notes join without a click.
        var fade = Math.Min(1, frame / 200.0) * (1 - (double)frame / samples.Length);
        samples[frame] = (float)(0.4 * fade * Math.Sin(2 * Math.PI * 262 * Math.Pow(2, semitones / 12.0) * frame / Rate));
    }

    return new AudioClip(Rate, samples);
}

async IAsyncEnumerable<AudioClip> Melody(TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    foreach (var note in new[] { 0, 2, 4, 5, 7, 7, 9, 9, 7, 5, 5, 4, 4, 2, 2, 0 })
    {
        yield return Note(note);
        await Task.Delay(TimeSpan.FromMilliseconds(400), time, cancellation);
    }
}

async IAsyncEnumerable<byte[]> Words(TimeProvider time, [EnumeratorCancellation] CancellationToken cancellation)
{
    foreach (var portion in FileData.Beside("media/words.mp3").ReadAllBytes().Chunk(4_000))
    {
        yield return portion;
        await Task.Delay(TimeSpan.FromMilliseconds(300), time, cancellation);
    }
}

var plays = melody.Click(Melody, [], [sound]);
var reads = words.Click(Words, [], [sound]);
stop.Click(() => { }, options: new EventOptions { Cancels = [plays, reads] });

new Blocks("Sound in pieces") { new Row { melody, words, stop }, sound }
