// What is typed in either tab is at hand for the handlers, which also go from one to the other.
var word = new Textbox("Word");
var twice = new Button("Say it twice");
var result = new Textbox("Result");
var back = new Button("Another word");
var tabs = new Tabs
{
    new Tab("Ask", "ask") { word, twice },
    new Tab("Answer", "answer") { result, back },
};
var seen = new Textbox("Seen");

twice.Click((string word) => ($"{word} {word}", tabs with { Selected = "answer" }), [word], [result, tabs]);
back.Click(() => ("", tabs with { Selected = "ask" }), [], [word, tabs]);
tabs.Select((SelectData tab) => $"{tab.Text}, tab {tab.Index + 1}", [], [seen]);

new Blocks { tabs, seen }
