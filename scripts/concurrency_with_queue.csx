// One visitor's call runs at a time; the others wait in line, and see their place.
async Task<string> SayHello(string name, TimeProvider time, CancellationToken cancellation)
{
    await Task.Delay(TimeSpan.FromSeconds(5), time, cancellation);
    return $"Hello {name}!";
}

var name = new Textbox("Name");
var hello = new Textbox("Hello");
var greet = new Button("Greet");

greet.Click(SayHello, [name], [hello]);

new Blocks { name, greet, hello }
