record Quarter(string Name, int Customers, double Revenue);

Quarter[] year = [new("Q1", 118, 40_310.5), new("Q2", 131, 47_080), new("Q3", 127, 45_902.25), new("Q4", 164, 61_777)];

new Blocks("The year in numbers")
{
    new Row
    {
        new Label("Customers") { Value = $"{year.Sum(quarter => quarter.Customers):N0}" },
        new Label("Revenue") { Value = $"{year.Sum(quarter => quarter.Revenue):N0} €" },
        new Label("Best quarter") { Value = year.MaxBy(quarter => quarter.Revenue)!.Name },
    },
    new Dataframe<Quarter>(year, "Quarters")
    {
        Interactive = false,
        Columns = [new("Name") { Header = "Quarter" }, new("Customers") { Format = "N0" }, new("Revenue") { Header = "Revenue in €", Format = "N2" }],
    },
}
