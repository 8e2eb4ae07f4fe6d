// Fill it in, press the button, and send the link to somebody.
string Order(string dish, int portions, bool spicy) => $"{portions} × {dish}{(spicy ? ", spicy" : "")}";

var dish = new Dropdown(["Curry", "Noodles", "Soup"], "Dish") { Value = "Soup" };
var portions = new Slider<int>(minimum: 1, maximum: 8, label: "Portions") { Value = 2 };
var spicy = new Checkbox("Spicy");
var order = new Textbox("Order");

var send = new Button("Order it");

send.Click(Order, [dish, portions, spicy], [order]);

new Blocks { dish, portions, spicy, new Row { send, new DeepLinkButton() }, order }
