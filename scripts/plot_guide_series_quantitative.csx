// The older, the darker.
#load "data/people.csx"

new Blocks
{
    new ScatterPlot<Person>(people, x: person => person.Weight, y: person => person.Height, color: person => person.Age)
    {
        Tooltip = [nameof(Person.Name), nameof(Person.Age)],
    },
}
