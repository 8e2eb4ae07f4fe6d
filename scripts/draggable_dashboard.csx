// Charts in the order that one likes: drag them by their handles.
record Month(DateOnly Begin, double Value);

LinePlot<Month> Chart(string title, double start, double growth) => new(
    Enumerable.Range(0, 12).Select(month => new Month(new DateOnly(2025, 1, 1).AddMonths(month), Math.Round(start * Math.Pow(growth, month), 1))),
    x: month => month.Begin,
    y: month => month.Value)
{
    Label = title,
    Title = title,
};

var order = new Textbox("Order");
string[] names = ["Sales", "Visitors", "Costs"];
var board = new Draggable(Orientation.Row) { Chart("Sales", 100, 1.1), Chart("Visitors", 2_000, 1.05), Chart("Costs", 80, 1.02) };

board.Change((OrderData data) => string.Join(", ", data.Order.Select(place => names[place])), [], [order]);

new Blocks("Dashboard") { board, order }
