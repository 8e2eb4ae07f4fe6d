// Counts what happens to a picture.
var photo = new Image("Photo");
var changes = new Number<int>("Changes") { Value = 0 };
var uploads = new Number<int>("Uploads") { Value = 0 };
var clears = new Number<int>("Clears") { Value = 0 };
var place = new Textbox("Last place");

int Next(int count) => count + 1;

photo.Change(Next, changes, changes);
photo.Upload(Next, uploads, uploads);
photo.Clear(Next, clears, clears);
photo.Select(
    (SelectData chosen) => $"{chosen.X} from the left, {chosen.Y} from the top",
    [],
    [place]);

new Blocks
{
    photo,
    new Row { changes, uploads, clears },
    place,
}
