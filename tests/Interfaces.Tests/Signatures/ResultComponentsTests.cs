namespace Interfaces.Tests.Signatures;

public sealed class ResultComponentsTests
{
    public static TheoryData<Delegate, Type> Kinds => new()
    {
        { () => "", typeof(Textbox) },
        { () => 1, typeof(Number<int>) },
        { () => (double?)1, typeof(Number<double?>) },
        { () => true, typeof(Checkbox) },
        { () => DayOfWeek.Monday, typeof(Textbox) },
        { () => new DateOnly(2026, 1, 31), typeof(Textbox) },
        { () => Guid.Empty, typeof(Textbox) },
        { () => Markup.Empty, typeof(Html) },
        { () => new Dictionary<string, double>(), typeof(Label) },
        { IReadOnlyDictionary<string, float> () => new Dictionary<string, float>(), typeof(Label) },
        { () => new Classification("a", []), typeof(Label) },
        { () => new Dictionary<string, int>(), typeof(Json) },
        { () => new List<string>(), typeof(Json) },
        { () => new object(), typeof(Json) },
        { () => Task.FromResult(1), typeof(Number<int>) },
        { IAsyncEnumerable<string> () => AsyncEnumerable.Empty<string>(), typeof(Textbox) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_type_of_the_result_chooses_the_component(Delegate handler, Type component) =>
        Assert.Equal(component, Assert.Single(ResultComponents.For(HandlerSignature.Of(handler))).GetType());

    [Fact]
    public void The_elements_of_a_tuple_have_a_component_each()
    {
        static (string firstName, int) Handle() => default;

        Assert.Equal([("First name", typeof(Textbox)), ("Output 2", typeof(Number<int>))], Outputs(Handle));
        Assert.Equal([("Output", typeof(Textbox))], Outputs(() => ""));
        Assert.Empty(Outputs(() => { }));

        static IEnumerable<(string?, Type)> Outputs(Delegate handler) =>
            ResultComponents.For(HandlerSignature.Of(handler)).Select(component => (component.Label, component.GetType()));
    }

    [Fact]
    public void An_update_needs_an_output_that_is_named()
    {
        var box = new Textbox();

        Assert.Contains("Name the outputs", Assert.Throws<ArgumentException>(() => ResultComponents.For(HandlerSignature.Of(() => box))).Message, StringComparison.Ordinal);
    }
}
