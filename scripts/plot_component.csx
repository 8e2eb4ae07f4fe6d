// The same plot in several ways: as a specification of Vega-Lite, as a figure of Plotly, and as SVG; and a picture.
var rows = "ABCDEF".Select((letter, number) => new { Letter = letter, Amount = 20 + number * 37 % 60 }).ToArray();

object Specify() => new
{
    description = "Amounts by letter",
    data = new { values = rows },
    mark = "bar",
    encoding = new
    {
        x = new { field = "Letter", type = "nominal", axis = new { labelAngle = 0 } },
        y = new { field = "Amount", type = "quantitative" },
    },
};

object Trace() => new
{
    data = new[] { new { type = "bar", x = rows.Select(row => row.Letter), y = rows.Select(row => row.Amount) } },
    layout = new { title = new { text = "Amounts by letter" } },
};

string Draw() => $"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 100" width="640" height="200">
    {string.Concat(rows.Select((row, place) => $"""<rect x="{place * 54}" y="{100 - row.Amount}" width="44" height="{row.Amount}" fill="#4467e6"/>"""))}
    </svg>
    """;

object Show(string way) => way switch
{
    "Vega-Lite" => Specify(),
    "Plotly" => Trace(),
    "SVG" => Draw(),
    _ => FileData.Beside("media/cheetah.png"),
};

var way = new Radio(["Vega-Lite", "Plotly", "SVG", "picture"], "As") { Value = "Vega-Lite" };
var plot = new Plot("Amounts") { Value = Specify() };

way.Change(Show, way, plot);

new Blocks { way, plot }
