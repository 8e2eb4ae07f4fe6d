#load "_picture_filters.csx"

// What the camera sees on one side, and what a filter makes of it on the other.
var filter = new Dropdown<Filter>("Filter") { Value = Filter.Outlines };
var camera = new Image("Camera") { Sources = [ImageSource.Webcam] };
var filtered = new Image("Filtered");

camera.Stream(
    (Filter filter, Bitmap frame) => Apply(filter, frame),
    [filter, camera],
    [filtered],
    new EventOptions { StreamEvery = TimeSpan.FromSeconds(0.2), ConcurrencyLimit = 4 });

new Blocks("Filters for the camera") { filter, new Row { camera, filtered } }
