// Shows what the camera sees, ten times a second and for 15 seconds, after it has been to the host and back.
var camera = new Image("Camera") { Sources = [ImageSource.Webcam] };
var shown = new Image("From the host");

camera.Stream((FileData frame) => frame, camera, shown, new EventOptions
{
    StreamEvery = TimeSpan.FromSeconds(0.1),
    StreamTimeLimit = TimeSpan.FromSeconds(15),
    ConcurrencyLimit = 10,
});

new Blocks("There and back") { new Row { camera, shown } }
