// A color for each group.
#load "data/people.csx"

new Blocks
{
    new ScatterPlot<Person>(people, x: person => person.Weight, y: person => person.Height, color: person => person.Ethnicity),
}
