// What a visitor made goes when they do: each has a folder on the host, and it is deleted when nobody can come back to it.
int folders = 0;

DirectoryInfo Open()
{
    folders++;
    return Directory.CreateTempSubdirectory("state-cleanup-");
}

void Delete(DirectoryInfo folder)
{
    folders--;
    folder.Delete(recursive: true);
}

var folder = new State<DirectoryInfo>(Open) { OnDelete = Delete, TimeToLive = TimeSpan.FromMinutes(10) };
var drawings = new Gallery("Your drawings") { Columns = 4 };
var left = new Textbox("On the host");
var draw = new Button("Draw");
var look = new Button("Look");

// A state that is stored again, though it is the same, begins its ten minutes anew.
(DirectoryInfo, List<FileInfo>) Draw(DirectoryInfo folder, Random random)
{
    var color = new Pixel((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));
    var name = $"{folder.GetFiles().Length + 1:000}.png";
    using (var file = File.Create(Path.Combine(folder.FullName, name)))
    using (var drawing = ((FileData)new Bitmap(64, 64, color)).OpenRead())
        drawing.CopyTo(file);
    return (folder, [.. folder.GetFiles().OrderBy(file => file.Name)]);
}

draw.Click(Draw, [folder], [folder, drawings]);
look.Click(() => $"{folders} {(folders == 1 ? "folder" : "folders")}", left);

new Blocks("Drawings that go") { drawings, new Row { draw, look }, left }
