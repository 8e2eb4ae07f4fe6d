// Gives a photograph the brown of old ones.
Bitmap Sepia(Bitmap photo) => photo.Map(pixel => Pixel.Of(
    0.393 * pixel.Red + 0.769 * pixel.Green + 0.189 * pixel.Blue,
    0.349 * pixel.Red + 0.686 * pixel.Green + 0.168 * pixel.Blue,
    0.272 * pixel.Red + 0.534 * pixel.Green + 0.131 * pixel.Blue,
    pixel.Alpha));

new Interface(Sepia)
