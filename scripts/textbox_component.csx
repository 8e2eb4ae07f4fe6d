// Counts the words of a short message, and what is left of 280 characters.
(int, int) Measure(string message) => (
    message.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length,
    280 - message.Length);

var message = new Textbox("Message")
{
    Info = "As you would send it from a telephone.",
    Placeholder = "Arrived safely.",
    Lines = 3,
    MaxLength = 280,
};

new Interface(
    Measure,
    inputs: message,
    outputs: [new Number<int>("Words"), new Number<int>("Characters left")])
{
    Live = true,
}
