record Planet(string Name, int Moons);

var planets = new Dataframe<Planet>("Moons") { Interactive = false };
var second = new Tab("Planets") { planets };

// Nothing is fetched before somebody wants to see it.
second.Select(() => (IReadOnlyList<Planet>)[new("Mars", 2), new("Earth", 1), new("Venus", 0)], planets);

new Blocks("A table that waits for its tab")
{
    new Tabs
    {
        new Tab("Welcome") { new Markdown("The planets are on the other tab.") },
        second,
    },
}
