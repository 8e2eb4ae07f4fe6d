// A sound in the browser says that the work is done: whoever looks elsewhere hears it.
async Task<string> Work(string task, TimeProvider time, CancellationToken cancellation)
{
    await Task.Delay(TimeSpan.FromSeconds(2), time, cancellation);
    return $"{task}: done.";
}

var task = new Textbox("Task") { Value = "Sort the letters" };
var result = new Textbox("Result");
var work = new Button("Work");

work.Click(Work, [task], [result]);
result.Change(new ClientFunction("chime"), [result], []);

new Blocks { task, work, result }
