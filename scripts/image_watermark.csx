#load "_stamp.csx"

// Every postcard has a stamp in its corner: also one that is downloaded.
Bitmap Postcard(Bitmap photo, int evening) => photo.Map(pixel => Pixel.Of(
    pixel.Red,
    pixel.Green * (1 - (evening / 250.0)),
    pixel.Blue * (1 - (evening / 125.0))));

new Interface(
    Postcard,
    inputs:
    [
        new Image("Photo") { Value = FileData.Beside("media/village.png") },
        new Slider<int>(0, 100) { Label = "Evening", Value = 40 },
    ],
    outputs: new Image("Postcard")
    {
        Watermark = new Watermark(Stamp(72)) { Corner = WatermarkCorner.TopRight },
    })
