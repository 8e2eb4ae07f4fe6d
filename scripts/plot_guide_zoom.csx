// Zooms as a plot does by itself, but no closer than ten kilograms.
#load "data/people.csx"

var plot = new ScatterPlot<Person>(people, x: person => person.Weight, y: person => person.Height, color: person => person.Ethnicity);

object Zoom(SelectData selection) => selection.AxisRange is { } range && range.To - range.From >= 10
    ? plot with { XLim = range }
    : throw new UserError("Select at least ten kilograms.");

plot.Select(Zoom, [], [plot]);
plot.DoubleClick(() => plot with { XLim = null }, [], [plot]);

new Blocks { plot }
