// Two boxes for dates say which stretch is shown.
#load "data/sales.csx"

var from = new DateTimePicker<DateOnly>("From") { Value = new(2025, 3, 1) };
var to = new DateTimePicker<DateOnly>("To") { Value = new(2025, 3, 11) };
var plot = new LinePlot<Sale>(sales, x: sale => sale.Time, y: sale => sale.Price);

object Show(DateOnly from, DateOnly to) => from < to
    ? plot with { XLim = (from, to) }
    : throw new UserError("The second date comes after the first.");

Demo.On(from.Change(), to.Change()).Run(Show, [from, to], [plot]);

new Blocks
{
    new Row { from, to },
    plot,
}
