// Notes that handlers keep by hand: for everybody, or for this visitor alone.
string Keep(string name, string note, bool alone, Cache cache)
{
    var place = alone ? cache.ForSession : cache;
    place.Set(name, note, lifetime: TimeSpan.FromMinutes(10));
    return $"Kept for ten minutes. Notes: {place.Count}.";
}

string Find(string name, bool alone, Cache cache) =>
    (alone ? cache.ForSession : cache).TryGet<string>(name, out var note) ? note : $"There is no note “{name}”.";

string Remove(string name, bool alone, Cache cache) =>
    (alone ? cache.ForSession : cache).Remove(name) ? "Gone." : $"There is no note “{name}”.";

string Clear(bool alone, Cache cache)
{
    (alone ? cache.ForSession : cache).Clear();
    return "All gone.";
}

var name = new Textbox("Name") { Value = "milk" };
var note = new Textbox("Note") { Value = "two bottles" };
var alone = new Checkbox("For me alone");
var keep = new Button("Keep");
var find = new Button("Find");
var remove = new Button("Remove");
var clear = new Button("Clear all");
var answer = new Textbox("Answer");

keep.Click(Keep, [name, note, alone], [answer]);
find.Click(Find, [name, alone], [answer]);
remove.Click(Remove, [name, alone], [answer]);
clear.Click(Clear, [alone], [answer]);

new Blocks("Notes")
{
    new Row { name, note },
    alone,
    new Row { keep, find, remove, clear },
    answer,
}
