// What was chosen on the first page goes along in the address of the link to the second.
string[] drinks = ["tea", "coffee", "cocoa"];

var drink = new Dropdown(drinks, "Drink") { Value = "tea" };
var bar = new Navbar { Value = [("Order tea", "/demos/navbar_query_params/order?drink=tea")] };
var order = new Textbox("Order");
var demo = new Pages("Links that carry a choice")
{
    bar,
    new Route("Choose") { drink },
    new Route("Order", "order") { order } with { ShowInNavbar = false },
};

drink.Change((string drink) => bar with { Value = [($"Order {drink}", $"/demos/navbar_query_params/order?drink={Uri.EscapeDataString(drink)}")] }, [drink], [bar]);
demo.Load((Request request) => request.Query.TryGetValue("drink", out var chosen) && drinks.Contains(chosen) ? $"One {chosen}, please." : "Nothing chosen yet.", [], [order]);

demo
