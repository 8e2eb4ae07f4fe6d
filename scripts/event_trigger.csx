// Which events run which handlers: each is counted, and said in a notice.
var count = new State<int>(0);
var said = new Textbox("Said");

var text = new Textbox("Text") { Interactive = true };
var fill = new Button("Fill in");
var free = new Checkbox("The text can be edited") { Value = true };
var size = new Radio(["small", "large"], "Size");
var picture = new Image("Picture");
var file = new FileBox("File");
var film = new Video("Film") { Value = FileData.Beside("media/waves.webm"), MaxHeight = 200 };
var tabs = new Tabs
{
    new Tab("Words") { text, free, fill, size },
    new Tab("Files") { new Row { picture, file } },
    new Tab("A film") { film },
};

(int, string) Say(EventData happened, int before, Notices notices)
{
    var what = happened.Target is null ? "A handler changed something" : $"{happened.Target.GetType().Name} {happened.Event}";
    notices.Info(what);
    return (before + 1, $"{before + 1}: {what}");
}

Demo.On(text.Change(), size.Change(), picture.Change(), file.Change(), tabs.Select(), film.Play(), film.Pause(), film.End())
    .Run(Say, [count], [count, said]);
fill.Click(() => "Filled by a handler", text);
free.Change((bool yes) => text with { Interactive = yes }, [free], [text]);

new Blocks("Events that run handlers") { tabs, said }
