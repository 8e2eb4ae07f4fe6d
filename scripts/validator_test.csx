// Validators of every kind: for several fields, for the first one, for a picture, at a change, and one that takes its time.
var several = new Tab("Several fields");
var (a, b, ratio) = (new Number("A") { Value = 1 }, new Number("B") { Value = 0 }, new Textbox("A divided by B"));
var divide = new Button("Divide");
divide.Click((double a, double b) => $"{a / b:0.###}", [a, b], [ratio], new EventOptions
{
    Validator = (double a, double b) => new[] { Validation.That(a >= 0, "A must not be negative."), Validation.That(b != 0, "Nothing can be divided by 0.") },
});
several.Add(new Row { a, b });
several.Add(divide);
several.Add(ratio);

var first = new Tab("A picture");
var (picture, size) = (new Image("Picture"), new Textbox("Size"));
var measure = new Button("Measure");
measure.Click((Bitmap? picture) => $"{picture!.Width} x {picture.Height}", [picture], [size], new EventOptions
{
    Validator = (Bitmap? picture) => picture is null ? Validation.Failed("Choose a picture.") : Validation.That(picture.Width <= 2_000, "2,000 pixels wide at most."),
});
first.Add(picture);
first.Add(measure);
first.Add(size);

var live = new Tab("At a change");
var (even, half) = (new Number<int>("An even number") { Value = 2 }, new Number<int>("Half of it"));
even.Change((int n) => n / 2, [even], [half], new EventOptions { Validator = (int n) => Validation.That(n % 2 == 0, $"{n} is odd.") });
live.Add(even);
live.Add(half);

var slow = new Tab("One that asks elsewhere");
var (name, account) = (new Textbox("Name"), new Textbox("Account"));
var register = new Button("Register");
async Task<Validation> IsFree(string name, TimeProvider time, Notices notices)
{
    await Task.Delay(TimeSpan.FromSeconds(1), time);
    if (name == "ada")
        notices.Info("Try a number after it.", title: "An idea");
    return Validation.That(name != "ada", $"{name} is taken.");
}

register.Click((string name) => $"{name} is registered.", [name], [account], new EventOptions { Validator = IsFree });
slow.Add(name);
slow.Add(register);
slow.Add(account);

new Blocks("Validators") { new Tabs { several, first, live, slow } }
