// A box that nobody sees still has a value, and its change is heard.
var question = new Textbox("Question");
var topic = new Textbox("Topic") { Hidden = true };
var hint = new Textbox("Hint");

question.Change((string text) => text.Contains("price") ? "money" : text.Contains("late") ? "delivery" : "", question, topic);
topic.Change((string topic) => topic == "" ? "" : $"This seems to be about {topic}.", topic, hint);

new Blocks { question, topic, hint }
