// Plays what one instrument, or a voice, has played on another: its pitch and loudness are read from the sound, and steer an own synthesis.
const int Hop = 512;

// How strong each overtone is.
var instruments = new Dictionary<string, double[]>
{
    ["Flute"] = [1, 0.25, 0.08],
    ["Clarinet"] = [1, 0.05, 0.6, 0.05, 0.35, 0.04, 0.2],
    ["Strings"] = [1, 0.6, 0.45, 0.35, 0.28, 0.22, 0.18, 0.15],
};

// The lag at which a stretch of sound is most like itself; none when it is not like itself at all.
double? PitchAt(float[] sound, int at, int rate)
{
    var (best, bestLag, energy) = (0.0, 0, 1e-9);
    for (var n = 0; n < 2 * Hop; n++)
        energy += sound[at + n] * sound[at + n];
    for (var lag = rate / 1_000; lag <= rate / 70; lag++)
    {
        var likeness = 0.0;
        for (var n = 0; n < 2 * Hop; n += 2)
            likeness += sound[at + n] * sound[at + n + lag];
        if (2 * likeness / energy > best + 0.02)
            (best, bestLag) = (2 * likeness / energy, lag);
    }

    return best > 0.5 ? (double)rate / bestLag : null;
}

AudioClip Play(AudioClip sound, string instrument, int octaves, double loudness)
{
    if (sound.Duration.TotalSeconds > 20)
        throw new UserError("Give at most 20 seconds.");
    var (source, rate, overtones) = (sound.Channel(0), sound.SampleRate, instruments[instrument]);
    var played = new float[source.Length];
    var (phase, frequency, strength) = (0.0, 220.0, 0.0);
    for (var at = 0; at + 2 * Hop + rate / 70 < source.Length; at += Hop)
    {
        var pitch = PitchAt(source, at, rate);
        var wanted = pitch is null ? 0 : loudness * Math.Sqrt(2 * source.Skip(at).Take(Hop).Average(sample => (double)sample * sample));
        var step = ((pitch ?? frequency) - frequency) / Hop;
        for (var n = 0; n < Hop; n++)
        {
            (frequency, strength) = (frequency + step, strength + (wanted - strength) / Hop);
            phase += frequency * Math.Pow(2, octaves) / rate;
            var sum = overtones.Select((overtone, index) => overtone * Math.Sin(2 * Math.PI * (index + 1) * phase)).Sum();
            played[at + n] = (float)(strength * sum / overtones.Sum());
        }
    }

    return new AudioClip(rate, played);
}

new Interface(
    Play,
    inputs:
    [
        new Audio("Sound") { Value = FileData.Beside("media/sax.wav"), MaxSeconds = 20 },
        new Radio<string>("Instrument") { Choices = [.. instruments.Keys], Value = "Flute" },
        new Slider(-2, 2, "Octaves up") { Value = 0, Step = 1 },
        new Slider(0, 3, "Loudness") { Value = 1, Step = 0.1 },
    ],
    outputs: new Audio("On the other instrument"))
{
    Title = "Another instrument",
    SubmitText = "Play it",
}
