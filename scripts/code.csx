// Code whose language can be chosen, and one that the language of a file's name decides.
var language = new Dropdown<CodeLanguage>("Language") { Value = CodeLanguage.CSharp };
var name = new Textbox("File") { Value = "notes.md" };
var open = new Button("Open");
var code = new Code("Code") { Language = CodeLanguage.CSharp, Value = """Console.WriteLine("Hello");""", Lines = 6 };
var lines = new Textbox("Said of it");

CodeLanguage LanguageOf(string name) => Path.GetExtension(name) switch
{
    ".cs" or ".csx" => CodeLanguage.CSharp,
    ".py" => CodeLanguage.Python,
    ".js" => CodeLanguage.JavaScript,
    ".json" => CodeLanguage.Json,
    ".md" => CodeLanguage.Markdown,
    _ => CodeLanguage.Plain,
};

language.Change((CodeLanguage language) => code with { Language = language }, [language], [code]);
open.Click(
    (string name) => (LanguageOf(name), code with { Value = "", Language = LanguageOf(name) }),
    [name], [language, code]);
code.Change((string? code) => $"{(code ?? "").Split('\n').Length} lines", [code], [lines]);

new Blocks { new Row { language, name, open }, code, lines }
