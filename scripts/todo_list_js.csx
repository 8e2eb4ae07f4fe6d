// A list that is kept in the browser alone: both functions are in todo_list_js.js, and the host is not asked.
var task = new Textbox("Task");
var add = new Button("Add") { Variant = ButtonVariant.Primary };
var clear = new Button("Clear the list");
var list = new Textbox("To do") { Lines = 4, Interactive = false };

Demo.On(add.Click(), task.Submit()).Run(new ClientFunction("add"), [task, list], [task, list]);
clear.Click(new ClientFunction("clear"), [], [list]);

new Blocks("To do") { new Row { task, add }, list, clear }
