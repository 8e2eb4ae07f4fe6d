// A function in the browser prepares what the handler is given: here it puts the words in order.
string Sentence(string words) => $"{words.Split(' ').Length} words: {words}";

var words = new Textbox("Words") { Value = "pear apple cherry" };
var sentence = new Textbox("In order");
var make = new Button("Put in order");
var reverse = new Button("Turn round");

make.Click(Sentence, words, sentence, new EventOptions { Client = new ClientFunction("sorted") });
reverse.Click(new ClientFunction("reversed"), [words], [words]);

new Blocks { words, new Row { make, reverse }, sentence }
