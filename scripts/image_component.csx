// Shows any picture a little larger than it is.
Bitmap Enlarge(Bitmap photo) =>
    photo.Resize(photo.Width * 5 / 4, photo.Height * 5 / 4);

new Interface(
    Enlarge,
    inputs: new Image("Photo") { Value = FileData.Beside("media/lion.png") },
    outputs: new Image("Enlarged"))
