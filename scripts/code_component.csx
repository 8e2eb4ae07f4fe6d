// Indents JSON, or says where it is wrong.
string Indent(string source)
{
    try
    {
        using var document = JsonDocument.Parse(source);
        return JsonSerializer.Serialize(document, new JsonSerializerOptions { WriteIndented = true });
    }
    catch (JsonException error)
    {
        throw new UserError($"Line {error.LineNumber + 1}: this is not JSON.");
    }
}

new Interface(
    Indent,
    inputs: new Code { Language = CodeLanguage.Json, Value = """{"name":"Ada","born":1815,"languages":["English","French"]}""" },
    outputs: new Code("Indented") { Language = CodeLanguage.Json })
