// Says hello to some guests, in a language from a list.
string Greet(string hello, string[] guests) => guests is []
    ? $"{hello}, whoever you are!"
    : $"{hello}, {string.Join(", ", guests)}!";

var language = new Dropdown("Language")
{
    Choices =
    [
        ("Czech", "Ahoj"), ("Danish", "Hej"), ("Dutch", "Hallo"),
        ("English", "Hello"), ("Finnish", "Hei"), ("French", "Bonjour"),
        ("German", "Guten Tag"), ("Greek", "Γειά σου"), ("Hawaiian", "Aloha"),
        ("Italian", "Ciao"), ("Japanese", "こんにちは"), ("Polish", "Cześć"),
        ("Portuguese", "Olá"), ("Spanish", "Hola"), ("Swahili", "Jambo"),
    ],
    Value = "Bonjour",
};

var guests = new MultiselectDropdown(["Ada", "Grace", "Katherine"], "Guests")
{
    Info = "Choose, or add names of your own.",
    AllowCustomValue = true,
    MaxChoices = 5,
};

new Interface(
    Greet,
    inputs: [language, guests],
    outputs: new Textbox("Greeting"))
{
    Live = true,
}
