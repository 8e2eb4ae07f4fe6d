using System.Text.RegularExpressions;

// Compares two texts word by word: what was taken away is red, what was added is green.
List<(string, string?)> Compare(string before, string after)
{
    var (old, now) = (Words(before), Words(after));
    var (i, j) = (0, 0);
    var common = Common(old, now);
    var parts = new List<(string, string?)>();
    while (i < old.Length || j < now.Length)
    {
        if (i < old.Length && j < now.Length && old[i] == now[j])
        {
            parts.Add((old[i], null));
            (i, j) = (i + 1, j + 1);
        }
        else if (j == now.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
        {
            parts.Add((old[i++], "-"));
        }
        else
        {
            parts.Add((now[j++], "+"));
        }
    }

    return parts;
}

string[] Words(string text) => Regex.Split(text, @"(\s+)");

// How many words the rests of both texts have in common, from each place on.
int[,] Common(string[] old, string[] now)
{
    var common = new int[old.Length + 1, now.Length + 1];
    for (var i = old.Length - 1; i >= 0; i--)
        for (var j = now.Length - 1; j >= 0; j--)
            common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
    return common;
}

new Interface(
    Compare,
    inputs:
    [
        new Textbox("Before") { Lines = 3, MaxLength = 10_000, Value = "The quick brown fox jumped over the lazy dogs." },
        new Textbox("After") { Lines = 3, MaxLength = 10_000, Value = "The fast brown fox jumps over lazy dogs." },
    ],
    outputs: new HighlightedText("Differences")
    {
        CombineAdjacent = true,
        ShowLegend = true,
        Colors = new Dictionary<string, string> { ["+"] = "green", ["-"] = "red" },
    })
