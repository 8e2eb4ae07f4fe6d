// What is drawn, and how, is chosen on the page.
#load "data/people.csx"

string[] columns = [nameof(Person.Weight), nameof(Person.Height), nameof(Person.Age)];

var plot = new ScatterPlot<Person>(people, x: person => person.Weight, y: person => person.Height);
var x = new Dropdown(columns, "Across") { Value = nameof(Person.Weight) };
var y = new Dropdown(columns, "Up") { Value = nameof(Person.Height) };
var byGroup = new Checkbox("Color by group");

Demo.On(x.Change(), y.Change(), byGroup.Change()).Run(
    (string x, string y, bool byGroup) => plot with { X = x, Y = y, Color = byGroup ? nameof(Person.Ethnicity) : null },
    [x, y, byGroup],
    [plot]);

new Blocks
{
    new Row { x, y, byGroup },
    plot,
}
