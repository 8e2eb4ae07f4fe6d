// The same fields without a group, and joined in one.
Block[] Fields() => [new Textbox("Name"), new Row { new Number("Age"), new Radio(["Tea", "Coffee"], "Drink") }, new Slider(0, 10, "Sugar")];

var loose = new Column();
var joined = new Group();
foreach (var field in Fields())
    loose.Add(field);
foreach (var field in Fields())
    joined.Add(field);

var inner = new Textbox("In a group in a group");
var count = new Number("Letters");
inner.Change((string text) => text.Length, inner, count);

new Blocks
{
    new Row { new Column { new Markdown("**Loose**"), loose }, new Column { new Markdown("**Joined**"), joined } },
    new Group { new Markdown("A group may hold another."), new Group { inner, count } },
}
