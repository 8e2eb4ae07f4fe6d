// Says hello to some guests in a language from a list: type to find it.
string Greet(string hello, string[] guests) => $"{hello}, {(guests is [] ? "whoever you are" : string.Join(", ", guests))}!";

var language = new Dropdown("Language")
{
    Choices =
    [
        ("Czech", "Ahoj"), ("Danish", "Hej"), ("Dutch", "Hallo"), ("English", "Hello"), ("Finnish", "Hei"),
        ("French", "Bonjour"), ("German", "Guten Tag"), ("Greek", "Γειά σου"), ("Hawaiian", "Aloha"),
        ("Italian", "Ciao"), ("Japanese", "こんにちは"), ("Polish", "Cześć"), ("Portuguese", "Olá"),
        ("Spanish", "Hola"), ("Swahili", "Jambo"), ("Turkish", "Merhaba"),
    ],
    Filterable = true,
    Value = "Bonjour",
};

var guests = new MultiselectDropdown(["Ada", "Grace", "Katherine"], "Guests")
{
    Info = "Choose, or add names of your own.",
    AllowCustomValue = true,
    MaxChoices = 5,
};

new Interface(Greet, inputs: [language, guests], outputs: new Textbox("Greeting")) { Live = true }
