#load "_stamp.csx"

// A film with a stamp over it, in the corner that a visitor chooses; with a picture of theirs, if they give one.
Video Mark(FileData film, Bitmap? stamp, WatermarkCorner corner) =>
    result with { Value = film, Watermark = new Watermark(stamp ?? Stamp(96)) { Corner = corner, Margin = 16 } };

var result = new Video("With a stamp") { MaxHeight = 320 };

new Interface(
    Mark,
    inputs:
    [
        new Video("Film") { Value = FileData.Beside("media/waves.webm"), MaxHeight = 320 },
        new Image("Stamp") { Sources = [ImageSource.Upload, ImageSource.Clipboard] },
        new Dropdown<WatermarkCorner>("Corner") { Value = WatermarkCorner.TopRight },
    ],
    outputs: result)
