// A list to which a visitor can add a value of their own.
var fruit = new Dropdown(["Apple", "Banana", "Cherry"], "Fruit") { AllowCustomValue = true };
var answer = new Textbox("Answer");

fruit.Change((string chosen) => $"You chose {chosen}.", fruit, answer);

new Blocks { fruit, answer }
