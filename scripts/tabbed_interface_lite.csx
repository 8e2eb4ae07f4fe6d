// Two functions, a tab for each.
string Hello(string name) => $"Hello {name}!";
string Bye(string name) => $"Bye {name}!";

new TabbedInterface([new Interface(Hello), new Interface(Bye)], ["Hello", "Bye"])
