// Blurs a picture, and compares it with what it was.
(Bitmap, Bitmap) Blur(Bitmap picture, int radius)
{
    var (width, height) = (picture.Width, picture.Height);
    // Made small and large again, a picture loses its details.
    var small = picture.Resize(Math.Max(1, width / radius), Math.Max(1, height / radius));
    return (picture, small.Resize(width, height));
}

var picture = new Image("Picture") { Value = FileData.Beside("media/tower.png") };
var radius = new Slider<int>(1, 32) { Label = "Radius", Value = 8 };
var blur = new Button("Blur") { Variant = ButtonVariant.Primary };
var compared = new ImageSlider("Sharp and blurred") { BeforeLabel = "Sharp", AfterLabel = "Blurred" };

blur.Click(Blur, [picture, radius], [compared]);

new Blocks
{
    new Row
    {
        new Column { picture, radius, blur },
        compared,
    },
}
