// As many tracks as were asked for, each with a volume of its own; the button mixes them all.
var tracks = new State<int>(2);
var add = new Button("Add a track");
add.Click((int tracks) => Math.Min(tracks + 1, 6), tracks, tracks);
var mixed = new Audio("Mixed") { Interactive = false };

IEnumerable<Block> Tracks(int tracks)
{
    var sounds = Enumerable.Range(1, tracks).Select(n => new Audio($"Track {n}") { Key = $"sound {n}" }).ToList();
    var volumes = Enumerable.Range(1, tracks).Select(n => new Slider(0, 1, $"Volume {n}") { Key = $"volume {n}", Value = 1, Step = 0.1 }).ToList();
    var mix = new Button("Mix") { Key = "mix", Variant = ButtonVariant.Primary };

    mix.Click(
        (InputValues values) => Mix(sounds.Zip(volumes, (sound, volume) => (values.Get(sound), values.Get(volume)))),
        [.. sounds, .. volumes],
        [mixed]);
    return [.. sounds.Zip(volumes, (sound, volume) => new Row { sound, volume }), mix];
}

AudioClip Mix(IEnumerable<(FileData? Sound, double Volume)> tracks)
{
    var clips = tracks.Where(track => track.Sound is not null).Select(track => (Clip: AudioClip.FromFile(track.Sound!), track.Volume)).ToList();
    if (clips.Count == 0)
        throw new UserError("Give one of the tracks a sound.");
    if (clips.Select(track => (track.Clip.SampleRate, track.Clip.Channels)).Distinct().Count() > 1)
        throw new UserError("The sounds must have the same sample rate and number of channels.");

    var sum = new float[clips.Max(track => track.Clip.Samples.Length)];
    foreach (var (clip, volume) in clips)
    {
        for (var n = 0; n < clip.Samples.Length; n++)
            sum[n] += clip.Samples[n] * (float)volume / clips.Count;
    }

    return clips[0].Clip with { Samples = sum };
}

new Blocks("Audio mixer") { add, Render.Of(Tracks, tracks), mixed }
