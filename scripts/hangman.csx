// The word and the letters that were tried belong to the session: each page is a game of its own.
const string Word = "compiler";

var tried = new State<string>("");
var letter = new Textbox("Letter") { MaxLength = 1 };
var guess = new Button("Guess") { Shortcut = "Ctrl+Enter" };
var word = new Textbox("Word") { Value = new string('_', Word.Length), Interactive = false };
var wrong = new Textbox("Not in it");

(string, string, string, string) Guess(string letter, string tried)
{
    if (letter.Length == 0 || !char.IsAsciiLetter(letter[0]))
        throw new UserError("Guess a letter.");
    tried = tried.Contains(letter.ToLowerInvariant()) ? tried : tried + letter.ToLowerInvariant();
    var shown = string.Concat(Word.Select(c => tried.Contains(c) ? c : '_'));
    return (tried, shown, string.Join(' ', tried.Where(c => !Word.Contains(c))), "");
}

Demo.On(guess.Click(), letter.Submit()).Run(Guess, [letter, tried], [tried, word, wrong, letter]);

new Blocks("Hangman") { word, new Row { letter, guess }, wrong }
