// What you said, backwards.
AudioClip ReverseAudio(AudioClip clip) =>
    clip with { Samples = [.. clip.Samples.Chunk(clip.Channels).Reverse().SelectMany(frame => frame)] };

new Interface(ReverseAudio, inputs: "microphone", outputs: "audio")
{
    Live = true,
}
