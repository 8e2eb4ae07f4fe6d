// Counts what happens to a film.
var film = new Video("Film") { Value = FileData.Beside("media/waves.webm"), MaxHeight = 240 };
var counts = new Row();

foreach (var (name, happened) in new (string, Trigger)[]
{
    ("Change", film.Change()), ("Input", film.Input()), ("Upload", film.Upload()), ("Clear", film.Clear()),
    ("Play", film.Play()), ("Pause", film.Pause()), ("Stop", film.Stop()), ("End", film.End()),
    ("Start recording", film.StartRecording()), ("Stop recording", film.StopRecording()),
})
{
    var count = new Number<int>(name) { Value = 0, MinWidth = 120 };
    counts.Add(count);
    Demo.On(happened).Run((int before) => before + 1, [count], [count]);
}

new Blocks { film, counts }
