// Plays a sound backwards. The channels of a frame stay in their order.
AudioClip Reverse(AudioClip clip)
{
    var frames = clip.Samples.Chunk(clip.Channels).Reverse();
    return clip with { Samples = [.. frames.SelectMany(frame => frame)] };
}

new Interface(
    Reverse,
    inputs: new Audio("Sound") { Value = FileData.Beside("media/sax.wav"), MaxSeconds = 120 },
    outputs: new Audio("Backwards"))
