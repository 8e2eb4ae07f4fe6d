// Two pictures of the same place, with a line to move between them.
var day = Bitmap.Load(FileData.Beside("media/village.png"));
var night = day.Map(pixel => Pixel.Of(pixel.Red * 0.25, pixel.Green * 0.3, pixel.Blue * 0.55));

new Blocks
{
    new ImageSlider("The village")
    {
        Value = new ImagePair(day, night),
        BeforeLabel = "Day",
        AfterLabel = "Night",
        Interactive = false,
    },
}
