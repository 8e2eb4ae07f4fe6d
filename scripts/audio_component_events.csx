// Counts what happens to a sound, and says where it was stopped.
var sound = new Audio("Sound") { Value = FileData.Beside("media/sax.wav") };
var at = new Textbox("Paused at");
var counts = new Row();

foreach (var (name, happened) in new (string, Trigger)[]
{
    ("Change", sound.Change()), ("Input", sound.Input()), ("Upload", sound.Upload()), ("Clear", sound.Clear()),
    ("Play", sound.Play()), ("Pause", sound.Pause()), ("Stop", sound.Stop()), ("End", sound.End()),
    ("Start recording", sound.StartRecording()), ("Pause recording", sound.PauseRecording()), ("Stop recording", sound.StopRecording()),
})
{
    var count = new Number<int>(name) { Value = 0, MinWidth = 120 };
    counts.Add(count);
    Demo.On(happened).Run((int before) => before + 1, [count], [count]);
}

sound.Pause((PlaybackData data) => $"{data.Position:0.0} of {data.Duration:0.0} seconds", [], [at]);

new Blocks { sound, at, counts }
