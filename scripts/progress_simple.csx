// Turns a word round, letter by letter, and says how far it is.
async Task<string> SlowlyReverse(string word, Progress progress, TimeProvider time)
{
    progress.Report("Starting");
    await Task.Delay(TimeSpan.FromSeconds(1), time);

    var reversed = "";
    foreach (var letter in progress.Track(word.ToArray(), "Reversing", unit: "letters"))
    {
        await Task.Delay(TimeSpan.FromSeconds(0.25), time);
        reversed = letter + reversed;
    }

    return reversed;
}

new Interface(SlowlyReverse, inputs: new Textbox { Value = "progress" })
