// A basket that fills up: session state in a layout of your own.
var basket = new State<List<string>>(() => []);
var item = new Textbox("Item") { Placeholder = "Bread" };
var add = new Button("Add to basket") { Variant = ButtonVariant.Primary };
var contents = new Json("Basket");
var count = new Number<int>("Items");

(List<string>, List<string>, int, Textbox) Add(string wanted, List<string> basket)
{
    List<string> filled = wanted == "" ? basket : [.. basket, wanted];
    return (filled, filled, filled.Count, item with { Value = "" });
}

add.Click(Add, [item, basket], [basket, contents, count, item]);
item.Submit(Add, [item, basket], [basket, contents, count, item]);

new Blocks("Basket")
{
    new Row { item, add },
    new Row { contents, count },
}
