// What comes after a handler: always, after a success, after a failure.
int log = 0;

string Divide(int a, int b) => b == 0
    ? throw new UserError("Nothing can be divided by nothing.") { Title = "No result", Duration = TimeSpan.FromSeconds(20) }
    : $"{a} / {b} = {(double)a / b:0.##}";

var a = new Number<int>("A") { Value = 8 };
var b = new Number<int>("B") { Value = 2 };
var result = new Textbox("Result");
var story = new Textbox("Story") { Lines = 3 };
var divide = new Button("Divide");

var division = divide.Click(Divide, a, b, result);
division.Then(() => $"Division {++log} was tried.", story);
division.OnSuccess((string text, Notices notices) =>
{
    notices.Success("It can be divided.");
    return $"{text}\nIt went well.";
}, [story], [story]);
division.OnFailure((string text, Notices notices) =>
{
    notices.Warning("Take another B.", title: "It went wrong");
    return $"{text}\nIt went wrong.";
}, [story], [story]);

new Blocks("Chained events") { new Row { a, b }, divide, result, story }
