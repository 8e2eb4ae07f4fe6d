// Guesses the language of a text by its little words.
Dictionary<string, string[]> languages = new()
{
    ["English"] = ["the", "and", "of", "is", "to", "in", "it", "that"],
    ["French"] = ["le", "la", "et", "de", "est", "les", "que", "un"],
    ["German"] = ["der", "die", "und", "das", "ist", "ein", "nicht", "zu"],
    ["Spanish"] = ["el", "la", "y", "de", "es", "los", "que", "un"],
};

Dictionary<string, double> Guess(string text)
{
    var found = text.ToLowerInvariant().Split(' ', ',', '.', '\n', '?', '!');
    var counts = languages.ToDictionary(
        language => language.Key,
        language => (double)found.Count(language.Value.Contains));
    var all = Math.Max(1, counts.Values.Sum());
    return counts.ToDictionary(count => count.Key, count => count.Value / all);
}

var text = new Textbox
{
    Lines = 3,
    Value = "El final de la historia es que la vida continúa.",
};

new Interface(Guess, inputs: text, outputs: new Label("Language") { TopClasses = 3 })
