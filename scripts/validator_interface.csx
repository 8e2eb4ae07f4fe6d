// The inputs of an Interface, checked before its function waits in line.
async Task<string> Book(string name, int guests, DateOnly day, TimeProvider time)
{
    await Task.Delay(TimeSpan.FromSeconds(1), time);
    return $"A table for {guests} on {day:d MMMM}, {name}.";
}

(Validation, Validation, Validation) Check(string name, int guests, DateOnly day, TimeProvider time) => (
    Validation.That(name.Trim().Length >= 2, "A name has two letters at least."),
    Validation.That(guests is >= 1 and <= 8, "A table has 1 to 8 seats."),
    Validation.That(day >= DateOnly.FromDateTime(time.GetUtcNow().DateTime), "That day is over."));

new Interface(Book) { Validator = Check, SubmitText = "Book" }
