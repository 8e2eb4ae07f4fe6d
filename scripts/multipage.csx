// Two pages with addresses of their own. What was counted on one is known on the other.
string Spell(string word) => string.Join("-", word.ToUpperInvariant().AsEnumerable());

var visits = new State<int>(0);
var name = new Textbox("Name");
var greet = new Button("Greet");
var greeting = new Textbox("Greeting");
var show = new Button("How many greetings?");
var count = new Number("Greetings");

greet.Click((string name, int visits) => ($"Hello {name}!", visits + 1), [name, visits], [greeting, visits]);
show.Click((int visits) => visits, [visits], [count]);

new Pages("A demo of two pages")
{
    new Route("Greet") { name, greet, greeting },
    new Route("Statistics", "statistics") { show, count, new Interface(Spell) },
}
