// Shows the source of a demo, chosen among those that are here.
var demos = new FileExplorer(".", "Demos") { Glob = "*.csx", Multiple = false, Height = 240 };
var source = new Code("Source") { Language = CodeLanguage.CSharp, MaxLines = 20 };

string Read(IReadOnlyList<FileInfo> files) => files is [var file] ? FileData.FromDisk(file).ReadAllText() : "";

demos.Change(Read, demos, source);

new Blocks
{
    new Markdown("# Choose a script"),
    new Row { demos, source },
}
