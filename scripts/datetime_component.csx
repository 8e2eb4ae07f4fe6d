// Counts the days between two dates, and names the last day of the week.
(int, string) Count(DateOnly from, DateOnly to) =>
    (to.DayNumber - from.DayNumber, to.DayOfWeek.ToString());

new Interface(
    Count,
    inputs:
    [
        new DateTimePicker<DateOnly> { Value = new(2000, 1, 1) },
        new DateTimePicker<DateOnly>
        {
            Value = new(2000, 12, 31),
            Minimum = new(1900, 1, 1),
            Maximum = new(2199, 12, 31),
        },
    ],
    outputs: [new Number<int>("Days"), new Textbox("Ends on a")])
{
    Live = true,
}
