// Turns what the camera sees upside down, picture by picture, as long as it is on.
Bitmap Flip(Bitmap frame) => frame.FlipVertically();

new Interface(
    Flip,
    inputs: new Image("Camera") { Sources = [ImageSource.Webcam], Streaming = true },
    outputs: new Image("Upside down"))
{
    Live = true,
}
