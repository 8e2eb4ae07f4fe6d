// Measures a sound: upload one, or say something.
(string, double) Measure(AudioClip clip)
{
    var loudest = clip.Samples.Length == 0 ? 0 : clip.Samples.Max(Math.Abs);
    return (
        $"{clip.Duration.TotalSeconds:0.00} seconds at {clip.SampleRate:N0} Hz, {(clip.Channels == 1 ? "mono" : $"{clip.Channels} channels")}",
        Math.Round(20 * Math.Log10(Math.Max(loudest, 0.00001f)), 1));
}

new Interface(
    Measure,
    inputs: new Audio("Sound") { Value = FileData.Beside("media/sax.wav"), MaxSeconds = 60 },
    outputs: [new Textbox("What it is"), new Number("Loudest, in dB")])
