// Several choices from a list that typing narrows; three at most.
string Order(IReadOnlyList<string> toppings) => toppings.Count == 0
    ? "A plain pizza."
    : $"A pizza with {string.Join(", ", toppings)}.";

var toppings = new MultiselectDropdown(
    ["basil", "capers", "ham", "mushrooms", "olives", "onions", "peppers", "spinach"],
    "Toppings")
{
    MaxChoices = 3,
    Placeholder = "Choose up to three",
};

new Interface(Order, inputs: toppings, outputs: new Textbox("Order"))
