// Which events run which handlers: each change is counted, and said in a notice.
var changes = new State<int>(0);
var said = new Textbox("Said") { Lines = 2 };

(int, string) Say(string what, int before, Notices notices)
{
    notices.Info($"{what}.");
    return (before + 1, $"{what}. Change {before + 1}.");
}

var text = new Textbox("Text");
var fill = new Button("Fill in");
var free = new Checkbox("The text can be edited") { Value = true };
text.Change((string text, int n, Notices notices) => Say($"The text is {(text == "" ? "empty" : text)}", n, notices), [text, changes], [changes, said]);
fill.Click(() => "Filled by a handler", text);
free.Change((bool yes) => text with { Interactive = yes }, [free], [text]);

var size = new Radio(["small", "large"], "Size");
size.Change((string? size, int n, Notices notices) => Say($"The size is {size ?? "open"}", n, notices), [size, changes], [changes, said]);

var picture = new Image("Picture");
picture.Change((Bitmap? picture, int n, Notices notices) => Say(picture is null ? "The picture is gone" : $"A picture, {picture.Width} wide", n, notices), [picture, changes], [changes, said]);

var file = new FileBox("File");
file.Change((FileData? file, int n, Notices notices) => Say(file is null ? "The file is gone" : $"A file, {file.Name}", n, notices), [file, changes], [changes, said]);

var film = new Video("Film") { Value = FileData.Beside("media/waves.webm"), MaxHeight = 200 };
foreach (var (what, happens) in new[] { ("plays", film.Play()), ("pauses", film.Pause()), ("stops", film.Stop()), ("ends", film.End()) })
    Demo.On(happens).Run((int n, Notices notices) => Say($"The film {what}", n, notices), [changes], [changes, said]);

var tabs = new Tabs
{
    new Tab("Words") { text, free, fill, size },
    new Tab("Files") { new Row { picture, file } },
    new Tab("A film") { film },
};
tabs.Select((SelectData tab, int n, Notices notices) => Say($"The tab is {tab.Text}", n, notices), [changes], [changes, said]);

new Blocks("Events that run handlers") { tabs, said }
