// A photo and a film from the camera, as they come to the host.
(FileData?, FileData?) Snap(FileData? photo, FileData? film) => (photo, film);

new Interface(
    Snap,
    inputs: [new Image { Sources = [ImageSource.Webcam] }, new Video { Sources = [VideoSource.Webcam], MaxSeconds = 30 }],
    outputs: [new Image("Your photo"), new Video("Your film")])
