// Saves what people think worth keeping: the picture as it came in, how strong, and what came out.
Bitmap Sepia(Bitmap photo, double strength) => photo.Map(pixel => Pixel.Of(
    Mix(pixel.Red, 0.393 * pixel.Red + 0.769 * pixel.Green + 0.189 * pixel.Blue, strength),
    Mix(pixel.Green, 0.349 * pixel.Red + 0.686 * pixel.Green + 0.168 * pixel.Blue, strength),
    Mix(pixel.Blue, 0.272 * pixel.Red + 0.534 * pixel.Green + 0.131 * pixel.Blue, strength),
    pixel.Alpha));

double Mix(double from, double to, double share) => from + (to - from) * share;

var photo = new Image("Photo");
var strength = new Slider(0, 1, "Strength") { Step = 0.1, Value = 0.8 };
var brown = new Image("Brown");
var filter = new Button("Filter") { Variant = ButtonVariant.Primary };

filter.Click(Sepia, [photo, strength], [brown]);

new Blocks
{
    new Row
    {
        new Column { photo, strength, filter },
        new Column { brown, new FlagButton([photo, strength, brown]) },
    },
}
