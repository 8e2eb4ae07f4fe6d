// The state holds what was pressed so far, and the page shows it as JSON.
var squares = new State<List<int>>(() => []);
var number = new Number<int>("Number") { Value = 1 };
var square = new Button("Square it");
var shown = new Json("Squares");

square.Click(
    (int n, List<int> squares) => (squares = [.. squares, n * n], squares, n + 1),
    [number, squares],
    [squares, shown, number]);

new Blocks { number, square, shown }
