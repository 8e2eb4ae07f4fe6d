// Indents JSON, or says where it is wrong.
JsonSerializerOptions indented = new() { WriteIndented = true };

string Indent(string source)
{
    try
    {
        return JsonSerializer.Serialize(JsonElement.Parse(source), indented);
    }
    catch (JsonException error)
    {
        throw new UserError($"Line {error.LineNumber + 1}: this is not JSON.");
    }
}

var source = new Code
{
    Language = CodeLanguage.Json,
    Value = """{"name":"Ada","born":1815,"languages":["English","French"]}""",
};

new Interface(
    Indent,
    inputs: source,
    outputs: new Code("Indented") { Language = CodeLanguage.Json })
