// Many steps: their names make room for one another where it is narrow.
string[] stops = ["Lisbon", "Madrid", "Paris", "Brussels", "Amsterdam", "Berlin", "Prague", "Vienna"];

var walkthrough = new Walkthrough { AnyOrder = false };
foreach (var (index, stop) in stops.Index())
{
    var next = new Button(index < stops.Length - 1 ? $"On to {stops[index + 1]}" : "Home again");
    next.Click(() => walkthrough with { Selected = (index + 1) % stops.Length }, [], [walkthrough]);
    walkthrough.Add(new Step(stop) { new Markdown($"Stop {index + 1}: **{stop}**."), next });
}

var visited = new Textbox("Here");
walkthrough.Change((SelectData step) => step.Text, [], [visited]);

new Blocks("By train") { walkthrough, visited }
