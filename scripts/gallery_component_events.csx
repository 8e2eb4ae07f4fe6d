// Says what happens to a gallery.
var photos = new Gallery("Photos")
{
    Value = [FileData.Beside("media/lion.png"), FileData.Beside("media/tower.png")],
    AllowVideos = false,
    Interactive = true,
};
var count = new Number<int>("How many") { Value = 2 };
var log = new Textbox("What happened") { Lines = 6 };

string Add(string log, string line) => $"{log}{line}\n";

photos.Change((List<GalleryItem> items) => items.Count, [photos], [count]);
photos.Select((string log, SelectData chosen) => Add(log, $"chose item {chosen.Index}"), [log], [log]);
photos.Upload((string log) => Add(log, "added"), log, log);
photos.Delete((string log, DeletedFileData gone) => Add(log, $"took out {gone.Name}"), [log], [log]);
photos.PreviewOpen((string log) => Add(log, "opened"), log, log);
photos.PreviewClose((string log) => Add(log, "closed"), log, log);

new Blocks
{
    photos,
    new Row { count, log },
}
