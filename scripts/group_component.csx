// What belongs together, joined in one frame.
var amount = new Number("Amount") { Value = 10 };
var currency = new Radio(["EUR", "USD", "GBP"], "Currency") { Value = "EUR" };
var convert = new Button("Convert");
var result = new Textbox("In yen");

convert.Click((decimal amount, string currency) => $"{amount * (currency switch { "EUR" => 160m, "USD" => 150m, _ => 190m }):N0} ¥", [amount, currency], [result]);

new Blocks { new Group { new Row { amount, currency }, result, convert } }
