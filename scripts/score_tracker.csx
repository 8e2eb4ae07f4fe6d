// The three best scores of all visitors together: a variable at the top of a script is shared.
List<int> best = [];

List<int> Track(int score) => best = [.. best.Append(score).OrderDescending().Take(3)];

new Interface(Track, inputs: new Number<int>("Score"), outputs: new Json("Best scores"))
