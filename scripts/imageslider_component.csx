// Two pictures of the same place, with a line to move between them; and how much of the day is seen.
var day = Bitmap.Load(FileData.Beside("media/village.png"));
var night = day.Map(pixel => Pixel.Of(pixel.Red * 0.25, pixel.Green * 0.3, pixel.Blue * 0.55));

var village = new ImageSlider("The village")
{
    Value = new ImagePair(day, night),
    BeforeLabel = "Day",
    AfterLabel = "Night",
    Interactive = false,
};
var daylight = new Textbox("Daylight");

village.Select((SelectData line) => $"{line.Number:0} percent", [], [daylight]);

new Blocks { village, daylight }
