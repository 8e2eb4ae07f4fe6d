// How many people there are in each ten kilograms.
#load "data/people.csx"

new Blocks
{
    new BarPlot<Person>(people, x: person => person.Weight)
    {
        XBin = 10,
        YAggregate = Aggregate.Count,
    },
}
