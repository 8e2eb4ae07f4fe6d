// Builds a sentence from six answers of different kinds.
enum Place { Park, Zoo, Library }

string Build(
    int count,
    string animal,
    string[] colors,
    Place place,
    string[] activities,
    bool inTheMorning)
{
    string[] who = [count.ToString(), .. colors, animal + "s"];
    var what = activities is [] ? "met" : string.Join(" and ", activities);
    var where = place.ToString().ToLowerInvariant();
    var when = inTheMorning ? "in the morning" : "at night";
    return $"The {string.Join(' ', who)} {what} at the {where} {when}.";
}

new Interface(
    Build,
    inputs:
    [
        new Slider<int>(minimum: 2, maximum: 20) { Value = 4 },
        new Dropdown(["cat", "dog", "bird"]),
        new CheckboxGroup(["black", "white", "brown"]),
        new Radio<Place> { Value = Place.Park },
        new MultiselectDropdown(["ran", "swam", "slept"]) { Value = ["ran"] },
        "checkbox",
    ],
    outputs: new Textbox("Sentence"))
