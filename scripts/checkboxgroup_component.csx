// Adds up what a pizza costs with its toppings.
enum Topping { Mushrooms, Olives, Peppers, Artichokes, Truffles }

decimal Price(Topping[] toppings) => 8.50m + toppings.Sum(topping => topping switch
{
    Topping.Truffles => 6m,
    _ => 1.20m,
});

new Interface(
    Price,
    inputs: new CheckboxGroup<Topping>(),
    outputs: new Number<decimal>("Price") { Precision = 2 })
{
    Live = true,
}
