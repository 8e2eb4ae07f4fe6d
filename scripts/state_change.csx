// Whoever listens to a state hears of each change, whichever handler made it: also one inside what a function makes.
var numbers = new State<List<int>>(() => []);
var next = new Number("Next number") { Value = 1, Interactive = false };
var add = new Button("Add");
var shown = new Textbox("Numbers") { Interactive = false };

add.Click((List<int> all, double next) => ((List<int>)[.. all, (int)next], next + 1), [numbers, next], [numbers, next]);
numbers.Change((List<int> all) => string.Join(", ", all), numbers, shown);

Column Counter(List<int> all)
{
    // A state of this region alone, kept from run to run by its key.
    var clicks = new State<int>(0) { Key = "clicks" };
    var count = new Button($"Count ({all.Count} numbers)") { Key = "count" };
    var said = new Markdown("Not clicked yet.") { Key = "said", Label = "Clicks" };
    count.Click((int now) => now + 1, clicks, clicks);
    clicks.Change((int now) => $"Clicked {now} times.", clicks, said);
    return [count, said];
}

new Blocks { new Row { next, add }, shown, Render.Of(Counter, numbers) }
