// Three boxes in a row: the middle one takes twice the room. Where it is narrow they wrap.
var first = new Textbox("First");
var middle = new Textbox("Middle") { Scale = 2 };
var last = new Textbox("Last");
var joined = new Textbox("Joined");

Demo.On(first.Change(), middle.Change(), last.Change()).Run(
    (string first, string middle, string last) => $"{first} {middle} {last}".Trim(),
    [first, middle, last], [joined]);

new Blocks
{
    new Row { first, middle, last },
    new Row { joined, new Textbox("A note") { Lines = 3 } } with { EqualHeight = true, Variant = LayoutVariant.Panel },
}
