// Links to the pages, and to two places elsewhere.
var note = new Textbox("Note");
var seen = new Textbox("Seen");
var look = new Button("Look at the note");

look.Click((string note) => note == "" ? "There is no note yet." : note, [note], [seen]);

new Pages
{
    new Navbar { Value = [("Guides", "/"), ("All demos", "/demos")], MainPageName = "Write" },
    new Route("Note") { note },
    new Route("Read", "read") { look, seen },
}
