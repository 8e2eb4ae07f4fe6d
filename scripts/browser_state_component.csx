// Counts how often this browser has opened the page.
var visits = new BrowserState<int>("visits", 0);
var welcome = new Markdown();
var forget = new Button("Forget me");

(int, string) Count(int visits) => (visits + 1, visits == 0 ? "Welcome. This is your **first** visit." : $"Welcome back. You were here **{visits}** times before.");

forget.Click(() => (0, "Forgotten. The next visit is your first again."), [], [visits, welcome]);

var demo = new Blocks
{
    welcome,
    forget,
    visits,
};

demo.Load(Count, [visits], [visits, welcome]);

demo
