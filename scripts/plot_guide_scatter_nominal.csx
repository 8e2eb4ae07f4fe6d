// Categories on the x axis.
#load "data/people.csx"

new Blocks
{
    new ScatterPlot<Person>(people, x: person => person.Ethnicity, y: person => person.Height),
}
