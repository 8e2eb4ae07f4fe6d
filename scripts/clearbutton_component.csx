// A form with a button that puts everything back to what it was.
var name = new Textbox("Name") { Value = "Ada" };
var seats = new Slider<int>(minimum: 1, maximum: 8, label: "Seats") { Value = 2 };
var window = new Checkbox("At the window") { Value = true };
var booking = new Textbox("Booking");
var book = new Button("Book") { Variant = ButtonVariant.Primary };
var clear = new ClearButton([name, seats, window, booking]);

string Book(string name, int seats, bool window) =>
    $"{seats} seats for {name}{(window ? ", at the window" : "")}.";

book.Click(Book, name, seats, window, booking);

new Blocks
{
    new Row { name, seats },
    window,
    new Row { clear, book },
    booking,
}
