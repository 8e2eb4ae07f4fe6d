// A small dashboard: which cities, and how to look at them. Both buttons and the boxes draw the same plot anew.
string[] months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
var chance = new Random(4);

// More in winter than in summer, and a little of chance.
int[] Year(int mean) =>
    [.. Enumerable.Range(0, 12).Select(month => (int)(mean * (1 + 0.5 * Math.Cos(month * Math.Tau / 12))) + chance.Next(-15, 16))];

var rain = new Dictionary<string, int[]> { ["Bergen"] = Year(190), ["Lisbon"] = Year(60), ["Oslo"] = Year(70), ["Rome"] = Year(65) };

object Draw(string[] cities, string view) => new
{
    data = cities.Select(city => view == "months"
        ? (object)new { type = "scatter", name = city, x = months, y = rain[city] }
        : new { type = "box", name = city, y = rain[city], boxpoints = "all" }),
    layout = new
    {
        title = new { text = view == "months" ? "Rain month by month" : "How the months differ" },
        yaxis = new { title = new { text = "mm" }, rangemode = "tozero" },
        hovermode = view == "months" ? "x unified" : "closest",
    },
};

var cities = new CheckboxGroup(rain.Keys, "Cities") { Value = ["Bergen", "Rome"] };
var view = new State<string>("months");
var plot = new Plot("Rain") { Value = Draw(["Bergen", "Rome"], "months") };
var (byMonth, byCity) = (new Button("Month by month"), new Button("City by city"));

byMonth.Click((string[] cities) => ("months", Draw(cities, "months")), [cities], [view, plot]);
byCity.Click((string[] cities) => ("cities", Draw(cities, "cities")), [cities], [view, plot]);
cities.Change(Draw, [cities, view], [plot]);

new Blocks("Rain in four cities")
{
    cities,
    new Row { byMonth, byCity },
    plot,
}
