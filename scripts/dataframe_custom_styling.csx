record Score(string Name, int Written, int Oral);

Score[] scores = [new("Ada", 92, 88), new("Alan", 41, 67), new("Grace", 75, 100), new("Linus", 58, 49)];

IEnumerable<CellStyle> StylesOf(IReadOnlyList<Score> scores)
{
    for (var row = 0; row < scores.Count; row++)
    {
        int[] points = [scores[row].Written, scores[row].Oral];
        for (var column = 1; column <= points.Length; column++)
            if (points[column - 1] < 50)
                yield return new CellStyle(row, column) { Tone = CellTone.Danger, Shade = 0.6, Text = $"{points[column - 1]} ✗" };
            else if (points[column - 1] >= 90)
                yield return new CellStyle(row, column) { Tone = CellTone.Success, Bold = true, Text = $"{points[column - 1]} ★" };
    }
}

var table = new Dataframe<Score>(scores, "Scores") { Styles = [.. StylesOf(scores)], CanAddRows = false, CanDeleteRows = false };

// What is edited is coloured anew.
table.Change((IReadOnlyList<Score> scores) => table with { Styles = [.. StylesOf(scores)] }, [table], [table]);

new Blocks("Scores") { table }
