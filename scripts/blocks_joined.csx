// A question, its button and its answer in one frame.
FileData[] pictures = [FileData.Beside("media/lion.png"), FileData.Beside("media/cheetah.png"), FileData.Beside("media/village.png"), FileData.Beside("media/tower.png")];

var wanted = new Textbox("What to look for") { ShowLabel = false, Placeholder = "lion, tower …", Scale = 4 };
var search = new Button("Search") { Scale = 1, MinWidth = 120 };
var found = new Gallery("Found") { Columns = 2, Interactive = false };

search.Click(
    (string wanted) => pictures.Where(picture => picture.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)).Select(picture => new GalleryItem(picture, picture.Name)).ToList(),
    [wanted], [found]);

new Blocks("Pictures by name") { new Group { new Row { wanted, search }, found } }
