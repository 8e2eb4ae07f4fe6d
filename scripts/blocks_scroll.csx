// When the handler is done, the page scrolls to its output.
var poem = new Textbox("First") { Lines = 12, Value = string.Join('\n', Enumerable.Range(1, 30).Select(n => $"Line {n}")) };
var count = new Button("Count the lines");
var lines = new Textbox("Lines");

count.Click((string text) => $"{text.Split('\n').Length} lines", poem, lines, new EventOptions { ScrollToOutput = true });

new Blocks { count, poem, lines }
