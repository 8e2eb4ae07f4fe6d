// Counts a letter in a word, in capitals or not.
int Count([Required] string word = "Strawberry", char letter = 'r') =>
    word.Count(c => char.ToUpperInvariant(c) == char.ToUpperInvariant(letter));

new Interface(Count)
