// Turns lines of comma-separated values into objects.
List<Dictionary<string, string>> Read(string table)
{
    var rows = table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(',', StringSplitOptions.TrimEntries))
        .ToList();
    return rows is [var names, .. var others]
        ? [.. others.Select(row => Named(names.Zip(row)))]
        : [];
}

Dictionary<string, string> Named(IEnumerable<(string Name, string Value)> cells) =>
    cells.DistinctBy(cell => cell.Name).ToDictionary();

var table = new Textbox
{
    Lines = 5,
    Value = "city, country\nLisbon, Portugal\nOslo, Norway",
};

new Interface(Read, inputs: table, outputs: new Json("Rows") { ShowIndices = true })
