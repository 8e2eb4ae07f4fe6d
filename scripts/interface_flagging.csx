// Guesses whether a sentence is glad or sad, and lets people say whether it was right.
string[] glad = ["good", "great", "happy", "love", "nice", "sunny", "wonderful"];
string[] sad = ["bad", "sad", "rain", "awful", "hate", "lost", "tired"];

string Guess(string sentence)
{
    var words = sentence.ToLowerInvariant().Split(' ', ',', '.', '!', '?');
    var score = words.Count(glad.Contains) - words.Count(sad.Contains);
    return score > 0 ? "glad" : score < 0 ? "sad" : "neither";
}

new Interface(Guess, inputs: "textbox", outputs: new Textbox("Mood"))
{
    Examples = ["What a wonderful day!", "I lost my keys in the rain.", "Not bad at all."],
    Flagging = FlaggingMode.Manual,
    FlaggingOptions = ["Right", "Wrong"],
}
