// Nobody waits for anybody: as many calls run at the same time as there are.
async Task<string> SayHello(string name, TimeProvider time, CancellationToken cancellation)
{
    await Task.Delay(TimeSpan.FromSeconds(5), time, cancellation);
    return $"Hello {name}!";
}

var name = new Textbox("Name");
var hello = new Textbox("Hello");
var greet = new Button("Greet");

greet.Click(SayHello, [name], [hello], new EventOptions { ConcurrencyLimit = null });

new Blocks { name, greet, hello }
