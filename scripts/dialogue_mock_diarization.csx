// Who speaks when? Here only by ear for pitch: what is high is one voice, what is low another.
List<(string, string)> Listen(AudioClip clip)
{
    var (sound, rate) = (clip.Channel(0), clip.SampleRate);
    var turns = sound
        .Chunk(rate / 4)
        .Select((piece, index) => (Start: index / 4.0, Pitch: PitchOf(piece, rate)))
        .Where(piece => piece.Pitch > 0)
        .ToList();
    if (turns.Count == 0)
        throw new UserError("Nobody says anything.");

    // The ear hears ratios, so the middle of two pitches is the root of their product.
    var middle = Math.Sqrt(turns.Min(turn => turn.Pitch) * turns.Max(turn => turn.Pitch));
    return [.. turns.Select(turn => (turn.Pitch < middle ? "Low voice" : "High voice", $"{turn.Start:0.00} s: about {turn.Pitch:0} Hz"))];
}

// How often the sound goes from below to above, which it does once in each wave; nothing when it is too quiet.
double PitchOf(float[] piece, int rate) => piece.Max(Math.Abs) < 0.02
    ? 0
    : piece.Zip(piece.Skip(1)).Count(pair => pair.First < 0 && pair.Second >= 0) * (double)rate / piece.Length;

new Interface(
    Listen,
    inputs: new Audio("Conversation") { Value = FileData.Beside("media/sax.wav") },
    outputs: new Dialogue("Who speaks"))
{
    Title = "Two voices",
}
