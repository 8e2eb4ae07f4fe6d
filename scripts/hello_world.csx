// Greets whoever gives a name: one function, and nothing else.
string Greet(string name) => $"Hello, {name}!";

new Interface(Greet)
