// What people say of an answer is kept by a class of the script: here it is counted.
class Votes : IFlaggingCallback
{
    private int _good;
    private int _bad;

    // Several visitors may press at the same time.
    public Task FlagAsync(FlaggedSample sample, CancellationToken cancellation)
    {
        Interlocked.Increment(ref sample.Option == "Good" ? ref _good : ref _bad);
        return Task.CompletedTask;
    }

    public override string ToString() => $"{_good} good, {_bad} bad";
}

var votes = new Votes();
var question = new Textbox("Question") { Value = "Is it going to rain?" };
var answer = new Textbox("Answer");
var ask = new Button("Ask");
var good = new FlagButton([question, answer], "Good") { Callback = votes };
var bad = new FlagButton([question, answer], "Bad") { Callback = votes };
var count = new Textbox("Votes");
var show = new Button("Count");

ask.Click((string question) => question.Length % 2 == 0 ? "Yes." : "No.", question, answer);
show.Click(() => votes.ToString(), count);

new Blocks { question, ask, answer, new Row { good, bad }, new Row { show, count } }
