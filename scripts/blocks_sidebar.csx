// Everything one can choose is at the side; the name is in the middle.
string[] first = ["Waffles", "Pickle", "Comet", "Biscuit", "Noodle"];
string[] last = ["the Brave", "von Snore", "Thunderpaws", "of the Sofa", "McFluff"];

var animal = new Radio(["Dog", "Cat", "Rabbit"], "Animal") { Value = "Dog" };
var mood = new Dropdown(["playful", "noble", "sleepy"], "Mood") { Value = "playful" };
var generate = new Button("Name my pet") { Variant = ButtonVariant.Primary };
var name = new Textbox("Name");

generate.Click(
    (string animal, string mood, Random random) => $"{random.GetItems(first, 1)[0]} {random.GetItems(last, 1)[0]}, a {mood} {animal.ToLowerInvariant()}",
    [animal, mood], [name]);

new Blocks("Pet names")
{
    new Sidebar("Your pet") { animal, mood } with { Position = SidebarPosition.Left },
    new Markdown("Tell us at the side what your pet is like."),
    generate,
    name,
}
