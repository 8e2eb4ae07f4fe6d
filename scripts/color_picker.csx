// Puts another sky behind the lighthouse: what is more blue than red becomes the color.
Bitmap ChangeSky(Bitmap picture, string color)
{
    var paint = Pixel.FromHex(color);
    return picture.Map(pixel => pixel.Blue > pixel.Red && pixel.Blue > 80 ? paint : pixel);
}

new Interface(
    ChangeSky,
    inputs:
    [
        new Image { Value = FileData.Beside("media/tower.png"), Height = 240 },
        new ColorPicker { Value = "#0d6b78" },
    ],
    outputs: new Image("Repainted") { Height = 240 })
