record Reading(int Number, string Station, DateTime Time, double Degrees, bool Checked);

string[] stations = ["Lisbon", "Oslo", "Cairo", "Hobart", "Lima"];

// The same for everybody: visitors who only look cost nothing, whatever they sort by.
var table = new Dataframe<Reading>(
    Enumerable.Range(1, 100_000).Select(number => new Reading(
        number,
        stations[number * 7 % 5],
        new DateTime(2026, 1, 1).AddMinutes(number * 5),
        Math.Round(15 + 12 * Math.Sin(number / 50.0) + number % 13 * 0.3, 1),
        number % 3 == 0)),
    "100,000 readings")
{
    ShowSearch = TableSearch.Filter,
    Columns = [new("Number") { IsPinned = true, IsStatic = true }, new("Degrees") { Format = "N1" }],
};
var chosen = new Textbox("Chosen");

table.Select((SelectData select) => $"{select.Text}, in the row of reading {select.RowValue[0]}", [], [chosen]);

new Blocks("Many rows") { table, chosen }
