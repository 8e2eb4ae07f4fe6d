// Counts a letter in a word, in capitals or not.
int Count(string word, [StringLength(1, MinimumLength = 1)] string letter) =>
    word.Count(c => char.ToUpperInvariant(c) == char.ToUpperInvariant(letter[0]));

new Interface(Count, inputs: [new Textbox { Value = "strawberry" }, new Textbox { Value = "r", MaxLength = 1 }])
