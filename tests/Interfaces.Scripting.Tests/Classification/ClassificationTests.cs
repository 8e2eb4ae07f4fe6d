namespace Interfaces.Scripting.Tests.Classification;

public sealed class ClassificationTests(ExampleSource example) : IClassFixture<ExampleSource>
{
    private ScriptSource Source => example.Source;

    [Theory]
    [InlineData("nullable", SpanKind.Directive)]
    [InlineData("// A comment with \"quotes\".", SpanKind.Comment)]
    [InlineData("using", SpanKind.Keyword)]
    [InlineData("Globalization", SpanKind.Namespace)]
    [InlineData("record", SpanKind.Keyword)]
    [InlineData("Thing", SpanKind.Type)]
    [InlineData("Count", SpanKind.Parameter)]
    [InlineData("Pi", SpanKind.Field)]
    [InlineData("3.14", SpanKind.Number)]
    [InlineData("Red", SpanKind.Field)]
    [InlineData("Greet", SpanKind.Method)]
    [InlineData("name", SpanKind.Parameter)]
    [InlineData("local", SpanKind.Local)]
    [InlineData("var", SpanKind.Keyword)]
    [InlineData("Length", SpanKind.Property)]
    [InlineData("if", SpanKind.ControlKeyword)]
    [InlineData("return", SpanKind.ControlKeyword)]
    [InlineData("foreach", SpanKind.ControlKeyword)]
    [InlineData("in", SpanKind.ControlKeyword)]
    [InlineData("is", SpanKind.Keyword)]
    [InlineData("not", SpanKind.Keyword)]
    [InlineData("&&", SpanKind.Operator)]
    [InlineData("0x10", SpanKind.Number)]
    [InlineData("Hi ", SpanKind.StringLiteral)]
    [InlineData("\\t", SpanKind.Escape)]
    [InlineData("{{", SpanKind.Escape)]
    [InlineData("\\n", SpanKind.Escape)]
    [InlineData("@\"C:\\x", SpanKind.StringLiteral)]
    [InlineData("\"\"", SpanKind.Escape)]
    [InlineData("\"\"\"raw {\" text\"\"\"", SpanKind.StringLiteral)]
    [InlineData("this is off", SpanKind.Comment)]
    [InlineData("top", SpanKind.Field)]
    [InlineData("Blocks", SpanKind.Type)]
    [InlineData("ToUpper", SpanKind.Method)]
    [InlineData("CultureInfo", SpanKind.Type)]
    [InlineData("{", SpanKind.Punctuation)]
    public void Each_piece_has_its_kind(string piece, SpanKind kind)
    {
        var span = Source.Spans.First(span => TextOf(Source, span) == piece);
        Assert.Equal(kind, span.Kind);
    }

    [Theory]
    [InlineData("Greet", "string Greet(string name, Color? color = null)\nSays hello to name.")]
    [InlineData("Thing", "record Thing\nA thing, see Int32.")]
    [InlineData("local", "double local")]
    [InlineData("name", "string name")]
    [InlineData("Pi", "double Thing.Pi = 3.14")]
    [InlineData("top", "Thing top")]
    [InlineData("Length", "int string.Length")]
    [InlineData("Red", "Color.Red = 0")]
    public void Names_explain_themselves(string name, string hover)
    {
        Assert.Equal(hover, Source.Spans.First(span => TextOf(Source, span) == name && span.Hover is not null).Hover);
    }

    [Fact]
    public void What_a_script_is_made_of_is_explained_by_its_documentation()
    {
        var hover = Source.Spans.Single(span => TextOf(Source, span) == "Textbox").Hover!.Split('\n');
        Assert.StartsWith("Textbox.Textbox(", hover[0], StringComparison.Ordinal);
        Assert.Equal(2, hover.Length);
    }

    [Fact]
    public void Spans_are_in_order_and_leave_out_nothing_but_blanks()
    {
        var end = 0;
        foreach (var span in Source.Spans)
        {
            Assert.True(span.Start >= end && span.Length > 0);
            Assert.True(string.IsNullOrWhiteSpace(Source.Text[end..span.Start]), $"\"{Source.Text[end..span.Start]}\" is left out.");
            end = span.Start + span.Length;
        }

        Assert.True(string.IsNullOrWhiteSpace(Source.Text[end..]));
    }

    [Theory]
    [InlineData("var a = (1 + ;\nreturn \"text\n// end\nif ))) class {")]
    [InlineData("@#$%^&*\\\n'''\n\"\"\"\n$\"{")]
    [InlineData("new Unknown(\"x\") { A = 1, }")]
    [InlineData("#load")]
    [InlineData("/* open")]
    [InlineData("\"\\")]
    [InlineData("\"\\x")]
    [InlineData("\"\\u1")]
    public async Task What_does_not_compile_is_coloured_as_far_as_it_goes(string text)
    {
        using var folder = new ScriptFolder();
        var failed = await folder.FailAsync(text);

        Assert.NotEmpty(failed.Source.Spans);
        Assert.All(failed.Source.Spans.Zip(failed.Source.Spans.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start));
        Assert.True(failed.Source.Spans[^1].Start + failed.Source.Spans[^1].Length <= text.Length);
    }

    private static string TextOf(ScriptSource source, SourceSpan span) => source.Text.Substring(span.Start, span.Length);
}
