// The function of a Render waits in line like any other: one visitor at a time, unless it is said that it need not.
var count = new Slider<int>(0, 5, "Buttons") { Value = 2 };
var pressed = new Textbox("Pressed") { Interactive = false };
var unlimited = new EventOptions { ConcurrencyLimit = null };

IEnumerable<Block> Buttons(int count)
{
    foreach (var number in Enumerable.Range(1, count))
    {
        var button = new Button($"Button {number}") { Key = number };
        button.Click(() => $"Button {number}", pressed, unlimited);
        yield return button;
    }
}

new Blocks { count, Render.Of(Buttons, count) with { Options = unlimited }, pressed }
