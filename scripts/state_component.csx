// Remembers what each visitor added: another page, or another tab, begins with nothing.
var basket = new State<List<string>>(() => []);
var item = new Textbox("Item");
var add = new Button("Add");
var shown = new Json("In the basket");

(List<string>, List<string>, string) Add(string item, List<string> basket)
{
    List<string> more = item == "" ? basket : [.. basket, item];
    return (more, more, "");
}

Demo.On(add.Click(), item.Submit()).Run(Add, [item, basket], [basket, shown, item]);

new Blocks("Basket") { new Row { item, add }, shown }
