// One point for each person.
#load "data/people.csx"

new Blocks
{
    new ScatterPlot<Person>(people, x: person => person.Weight, y: person => person.Height),
}
