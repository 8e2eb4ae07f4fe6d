// A pure tone, at any pitch a piano has.
enum Note { C, CSharp, D, DSharp, E, F, FSharp, G, GSharp, A, ASharp, B }

const int Rate = 48_000;

AudioClip GenerateTone(Note note, [Range(1, 7)] int octave = 4, [Range(1, 5)] int seconds = 1)
{
    // The A of octave 4 has 440 Hz, and each semitone is a twelfth of a doubling from there.
    var frequency = 440 * Math.Pow(2, octave - 4 + (note - Note.A) / 12.0);
    var samples = new float[Rate * seconds];
    for (var frame = 0; frame < samples.Length; frame++)
    {
        var fade = Math.Min(1, Math.Min(frame, samples.Length - frame) / (Rate * 0.01));
        samples[frame] = (float)(0.5 * fade * Math.Sin(2 * Math.PI * frequency * frame / Rate));
    }

    return new AudioClip(Rate, samples);
}

new Interface(GenerateTone, outputs: new Audio("Tone") { Autoplay = true })
{
    SubmitText = "Play",
}
