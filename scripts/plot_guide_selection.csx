// Select a stretch of the plot to count the people in it.
#load "data/people.csx"

var plot = new ScatterPlot<Person>(people, x: person => person.Weight, y: person => person.Height, color: person => person.Ethnicity);
var count = new Number<int>("People in the selection");

int Count(SelectData selection) =>
    people.Count(person => selection.AxisRange is { } range && range.Contains(person.Weight));

plot.Select(Count, [], [count]);

new Blocks { plot, count }
