// Films by the names of their components; the handler sees bytes.
byte[] VideoIdentity(byte[] video) => video;

new Interface(VideoIdentity, inputs: "video", outputs: "video")
