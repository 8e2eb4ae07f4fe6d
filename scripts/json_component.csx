// Turns lines of comma-separated values into objects.
List<Dictionary<string, string>> Read(string table)
{
    var rows = table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(',', StringSplitOptions.TrimEntries))
        .ToList();
    return rows is [var names, .. var others]
        ? [.. others.Select(row => names.Zip(row).DistinctBy(pair => pair.First).ToDictionary())]
        : [];
}

new Interface(
    Read,
    inputs: new Textbox { Lines = 5, Value = "city, country\nLisbon, Portugal\nOslo, Norway" },
    outputs: new Json("Rows") { ShowIndices = true })
