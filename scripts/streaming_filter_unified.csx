#load "_picture_filters.csx"

// The picture that comes back takes the place of what the camera sees.
var filter = new Dropdown<Filter>("Filter") { Value = Filter.Gray };
var camera = new Image("Camera") { Sources = [ImageSource.Webcam] };

camera.Stream(
    (Filter filter, Bitmap frame) => Apply(filter, frame),
    [filter, camera],
    [camera],
    new EventOptions { StreamEvery = TimeSpan.FromSeconds(0.2), ConcurrencyLimit = 4 });

new Blocks("A mirror with a filter") { filter, camera }
