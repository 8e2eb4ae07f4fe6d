// A button that shows a picture.
var picture = new Image("Picture");
var show = new Button("Show the tower");

show.Click(() => FileData.Beside("media/tower.png"), picture);

new Blocks
{
    picture,
    show,
}
