// The simplest that can be done with a film: to give it back.
FileData VideoIdentity(FileData video) => video;

new Interface(
    VideoIdentity,
    inputs: new Video { Value = FileData.Beside("media/waves.webm"), MaxSeconds = 60 },
    outputs: new Video("Playable video"))
