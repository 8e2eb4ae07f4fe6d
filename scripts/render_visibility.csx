// What is made here can be shown and hidden like anything else, from inside and from outside.
var show = new Checkbox("Show the form") { Value = true };

Column Form()
{
    var name = new Textbox("Name");
    var greet = new Button("Greet") { Enabled = false };
    var greeting = new Textbox("Greeting") { Visible = false };
    name.Change((string name) => greet with { Enabled = name != "" }, [name], [greet]);
    greet.Click((string name) => greeting with { Value = $"Hello {name}!", Visible = true }, [name], [greeting]);
    return [name, greet, greeting];
}

var form = new Render(Form);
show.Change((bool show) => form with { Visible = show }, [show], [form]);

new Blocks { show, form }
