// Counts how often this browser has opened the page.
var visits = new BrowserState<int>("visits", 0);
var welcome = new Markdown();
var forget = new Button("Forget me");

(int, string) Count(int visits) => visits == 0
    ? (1, "Welcome. This is your **first** visit.")
    : (visits + 1, $"Welcome back. This is visit **{visits + 1}**.");

(int, string) Forget() => (0, "Forgotten. The next visit is your first again.");

forget.Click(Forget, [], [visits, welcome]);

var demo = new Blocks
{
    welcome,
    forget,
    visits,
};

demo.Load(Count, [visits], [visits, welcome]);

demo
