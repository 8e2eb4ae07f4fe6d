// Builds a sentence from six answers of different kinds.
enum Place { Park, Zoo, Library }

string Build(int count, string animal, string[] colors, Place place, string[] activities, bool inTheMorning)
{
    var who = $"{count} {string.Join(" and ", colors)} {animal}s".Replace("  ", " ");
    var what = activities is [] ? "met" : string.Join(" and ", activities);
    return $"The {who} {what} at the {place.ToString().ToLowerInvariant()} {(inTheMorning ? "in the morning" : "at night")}.";
}

new Interface(
    Build,
    inputs:
    [
        new Slider<int>(minimum: 2, maximum: 20) { Value = 4 },
        new Dropdown(["cat", "dog", "bird"]),
        new CheckboxGroup(["black", "white", "brown"]),
        new Radio<Place> { Value = Place.Park },
        new MultiselectDropdown(["ran", "swam", "ate", "slept"]) { Value = ["ran"] },
        "checkbox",
    ],
    outputs: new Textbox("Sentence"))
