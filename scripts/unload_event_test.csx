// When a visitor leaves, the session's last values can still be read: here they go to the sum of all.
int gone = 0;
int total = 0;

var count = new State<int>(0);
var clicks = new Number<int>("Your clicks") { Value = 0, Interactive = false };
var farewells = new Textbox("Those who left");
var click = new Button("Click");
var look = new Button("Who left?");

click.Click((int n) => (n + 1, n + 1), [count], [count, clicks]);
look.Click(() => $"{gone} left, after {total} clicks.", farewells);

var demo = new Blocks("Farewell") { clicks, new Row { click, look }, farewells };

demo.Unload((int n) => { gone++; total += n; }, [count], []);

demo
