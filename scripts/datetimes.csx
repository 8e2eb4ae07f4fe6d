// Two points in time, with and without the time of day, and what is between them.
var from = new DateTimePicker("From");
var to = new DateTimePicker<DateOnly>("To");
var between = new Button("What is between?");
var answer = new Textbox("Between");
var last = new Textbox("Changed last");

string Between(DateTime from, DateOnly to) => $"{(to.ToDateTime(TimeOnly.MinValue) - from).TotalHours:0.##} hours";

between.Click(Between, [from, to], [answer]);
from.Submit(Between, [from, to], [answer]);
from.Change((DateTime time) => $"From is {time:yyyy-MM-dd HH:mm}.", [from], [last]);
to.Change((DateOnly day) => $"To is {day:yyyy-MM-dd}.", [to], [last]);

new Blocks { new Row { from, to }, between, answer, last }
