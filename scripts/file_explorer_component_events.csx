// A list that follows what it is told to show.
var kinds = new Dropdown(["**", "*.png", "*.wav"], "Files") { Value = "**" };
var files = new FileExplorer("media", "Explorer");
var chosen = new Number<int>("Chosen") { Value = 0 };
var last = new Textbox("Last");
var lion = new Button("Choose the lion");

kinds.Change((string glob) => files with { Glob = glob, Value = [] }, [kinds], [files]);
files.Change((IReadOnlyList<FileInfo> chosen) => chosen.Count, files, chosen);
files.Select((SelectData select) => $"{select.Text} {(select.Selected ? "chosen" : "left out")}", [], [last]);
lion.Click(() => (IReadOnlyList<FileInfo>)files.Folder.GetFiles("lion.png"), files);

new Blocks
{
    new Row { kinds, lion },
    files,
    new Row { chosen, last },
}
