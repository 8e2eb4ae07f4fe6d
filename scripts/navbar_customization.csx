// A bar of links that handlers fill, empty and take away.
var bar = new Navbar { MainPageName = "Start" };
var add = new Button("Add a link");
var drop = new Button("Drop the links");
var toggle = new Checkbox("Show the bar") { Value = true };
var said = new Textbox("Links of its own");

add.Click(() => bar with { Value = [("Guides", "/"), ("All demos", "/demos")] }, [], [bar]);
drop.Click(() => bar with { Value = [] }, [], [bar]);
toggle.Change((bool shown) => bar with { Visible = shown }, [toggle], [bar]);
bar.Change(() => "changed", said);

new Pages("Links as one likes")
{
    bar,
    new Route("Home") { new Row { add, drop }, toggle, said },
    new Route("Settings", "settings") { new Textbox("Setting") },
    new Route("Secret", "secret") { new Markdown("There is no link to this page.") } with { ShowInNavbar = false },
}
