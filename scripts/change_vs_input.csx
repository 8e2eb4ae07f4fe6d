// Input is what a visitor does; change is any other value, also one that a handler sets.
var text = new Textbox("Text") { Interactive = true };
var number = new Number("Number") { Interactive = true };
var level = new Slider(0, 10) { Label = "Level", Interactive = true };
var yes = new Checkbox("Yes") { Interactive = true };
var color = new Radio(["Red", "Green"], "Color") { Interactive = true };
var film = new Video("Film") { MaxHeight = 200, Interactive = true };
var waves = FileData.Beside("media/waves.webm");
var set = new Button("Let a handler set them");
var seen = new Column();

foreach (var (name, input, change) in new (string, Trigger, Trigger)[]
{
    ("Text", text.Input(), text.Change()), ("Number", number.Input(), number.Change()), ("Level", level.Input(), level.Change()),
    ("Yes", yes.Input(), yes.Change()), ("Color", color.Input(), color.Change()), ("Film", film.Input(), film.Change()),
})
{
    var inputs = new Number<int>(name + ": input") { Value = 0 };
    var changes = new Number<int>(name + ": change") { Value = 0 };
    Demo.On(input).Run((int before) => before + 1, [inputs], [inputs]);
    Demo.On(change).Run((int before) => before + 1, [changes], [changes]);
    seen.Add(new Row { inputs, changes });
}

set.Click(() => ("Hello", 42.0, 7.0, true, "Green", waves), [], [text, number, level, yes, color, film]);

new Blocks("Change and input")
{
    new Row
    {
        new Column { text, number, level, yes, color, film, set },
        seen,
    },
}
