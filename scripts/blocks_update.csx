// The species decides what else can be said about an animal.
var species = new Radio(["Dog", "Cat", "Neither"], "Species");
var breed = new Dropdown("Breed") { Visible = false };
var details = new Column { breed, new Slider(0, 20, "Age in years") } with { Visible = false };
var describe = new Button("Describe");
var text = new Textbox("Description");

species.Change(
    (string species) => species switch
    {
        "Dog" => (breed with { Choices = ["Poodle", "Terrier"], Value = "Poodle", Visible = true }, details with { Visible = true }),
        "Cat" => (breed with { Choices = ["Siamese", "Persian"], Value = "Siamese", Visible = true }, details with { Visible = true }),
        _ => (breed with { Visible = false }, details with { Visible = false }),
    },
    [species], [breed, details]);
describe.Click((string? species, string? breed) => species is null ? "Choose a species first." : $"{species}{(breed is null ? "" : $", {breed}")}", [species, breed], [text]);

new Blocks("Animals") { species, details, describe, text }
