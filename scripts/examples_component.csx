// Pictures to choose from, which are turned as soon as one is chosen.
var picture = new Image("Picture");
var turned = new Image("Turned");

Bitmap Turn(Bitmap picture) => picture.FlipVertically();

var flip = new Button("Turn");
flip.Click(Turn, [picture], [turned]);

new Blocks
{
    new Row { picture, turned },
    flip,
    new Examples(
        [FileData.Beside("media/cheetah.png"), FileData.Beside("media/lion.png"), FileData.Beside("media/tower.png")],
        inputs: [picture],
        Turn,
        outputs: [turned])
    {
        RunOnClick = true,
    },
}
