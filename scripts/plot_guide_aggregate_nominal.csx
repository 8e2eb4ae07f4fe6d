// The mean of each group, the highest first.
#load "data/people.csx"

new Blocks
{
    new BarPlot<Person>(people, x: person => person.Ethnicity, y: person => person.Weight)
    {
        YAggregate = Aggregate.Mean,
        Sort = PlotSort.X,
        YFormat = "0.0",
    },
}
