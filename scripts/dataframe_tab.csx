record Planet(string Name, int Moons, bool Visited);

Planet[] planets = [new("Mars", 2, true), new("Jupiter", 95, true), new("Neptune", 16, true)];

new Blocks("Tables on tabs")
{
    new Tabs
    {
        new Tab("Text") { new Html("<p>The table on the other tab is as wide as it should be, although it began unseen.</p>") },
        new Tab("Table") { new Dataframe<Planet>(planets, "Planets") { Columns = [new("Name") { IsPinned = true }] } },
    },
}
