// What is typed into a list to unfold, key by key.
var city = new Dropdown(["Lisbon", "London", "Lima", "Oslo"], "City") { Filterable = true };
var typed = new Textbox("Typed so far");
var key = new Textbox("Last key");

city.KeyUp((KeyUpData up) => (up.InputValue, up.Key), [], [typed, key]);

new Blocks { city, new Row { typed, key } }
