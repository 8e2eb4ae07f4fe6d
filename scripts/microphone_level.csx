// Listens to the microphone for as long as you like, and notes when it was loud.
var microphone = new Audio("Microphone") { Sources = [AudioSource.Microphone] };
var threshold = new Slider(-60, 0, "Loud is more than (dB)") { Value = -30 };
var level = new Number<double>("Level (dB)") { Interactive = false };
var alerts = new Textbox("Alerts") { Lines = 6, Interactive = false };

(double, string) Listen(AudioClip piece, double threshold, string alerts, TimeProvider time)
{
    var mean = piece.Samples.Average(sample => (double)sample * sample);
    var level = Math.Round(Math.Max(-90, 10 * Math.Log10(mean + 1e-9)), 1);
    var alert = FormattableString.Invariant($"{time.GetUtcNow():HH:mm:ss} {level} dB\n");
    return (level, level > threshold ? alert + alerts : alerts);
}

microphone.Stream(Listen, [microphone, threshold, alerts], [level, alerts], new EventOptions
{
    StreamEvery = TimeSpan.FromSeconds(1),
    StreamTimeLimit = null,
});

new Blocks("An ear") { microphone, threshold, level, alerts }
