// A tab says when it is chosen, and a handler changes its label.
var count = new State<int>(0);
var inbox = new Tab("Inbox") { new Markdown("Nothing to read.") };
var receive = new Button("Receive");
var opened = new Textbox("Opened");

receive.Click((int count) => (count + 1, inbox with { Label = $"Inbox ({count + 1})" }), [count], [count, inbox]);
inbox.Select((SelectData tab) => tab.Text, [], [opened]);

new Blocks { new Tabs { new Tab("Desk") { receive }, inbox }, opened }
