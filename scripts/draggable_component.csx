// Put the planets in order: with the mouse, a finger or the arrow keys.
string[] planets = ["Mars", "Venus", "Mercury", "Earth"];
int[] right = [2, 1, 3, 0];

var verdict = new Textbox("Verdict");
var shuffle = new Button("Start again");
var list = new Draggable();
foreach (var planet in planets)
    list.Add(new Markdown(planet) { Label = planet, ShowLabel = false });

list.Change((OrderData data) => data.Order.SequenceEqual(right) ? "That is the order from the sun." : $"{planets[data.Order[0]]} comes first now.", [], [verdict]);
shuffle.Click(() => list with { Order = [0, 1, 2, 3] }, [], [list]);

new Blocks { new Markdown("Which is nearest to the sun?"), list, verdict, shuffle }
