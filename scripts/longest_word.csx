// Compares the words of a text by their length.
Dictionary<string, double> Compare(string text)
{
    var words = text.Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
    var longest = words.Select(word => word.Length).DefaultIfEmpty(1).Max();
    return words.DistinctBy(word => word.ToLowerInvariant()).ToDictionary(word => word, word => (double)word.Length / longest);
}

new Interface(Compare, inputs: "textbox", outputs: new Label("Longest word") { TopClasses = 3 })
{
    Examples = ["The quick brown fox jumped over the lazy dog.", "Extraordinary claims require extraordinary evidence.", "I am."],
}
