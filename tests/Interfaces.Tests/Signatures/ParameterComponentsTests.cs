using System.ComponentModel.DataAnnotations;
using System.Numerics;

namespace Interfaces.Tests.Signatures;

public sealed class ParameterComponentsTests
{
    public enum Color
    {
        Red,
        [Display(Name = "Dark green")]
        Green,
    }

    public static TheoryData<Delegate, Type> Kinds => new()
    {
        { (string a) => { }, typeof(Textbox) },
        { (bool a) => { }, typeof(Checkbox) },
        { (bool? a) => { }, typeof(Radio<bool?>) },
        { (int a) => { }, typeof(Number<int>) },
        { (int? a) => { }, typeof(Number<int?>) },
        { (byte a) => { }, typeof(Number<byte>) },
        { (double a) => { }, typeof(Number<double>) },
        { (decimal a) => { }, typeof(Number<decimal>) },
        { (Half a) => { }, typeof(Number<Half>) },
        { (BigInteger a) => { }, typeof(Textbox) },
        { ([Range(1, 10)] int a) => { }, typeof(Slider<int>) },
        { ([Range(0.5, 1)] decimal a) => { }, typeof(Slider<decimal>) },
        { ([Range(1, 10)] int? a) => { }, typeof(Number<int?>) },
        { ([Range(1, int.MaxValue)] int a) => { }, typeof(Number<int>) },
        { ([Range(double.NegativeInfinity, 3)] double a) => { }, typeof(Number<double>) },
        { (Color a) => { }, typeof(Radio<Color>) },
        { (Color? a) => { }, typeof(Radio<Color?>) },
        { (ConsoleColor a) => { }, typeof(Dropdown<ConsoleColor>) },
        { (Color[] a) => { }, typeof(CheckboxGroup<Color>) },
        { (IReadOnlyList<Color> a) => { }, typeof(CheckboxGroup<Color>) },
        { (ISet<ConsoleColor> a) => { }, typeof(MultiselectDropdown<ConsoleColor>) },
        { (DateOnly a) => { }, typeof(DateTimePicker<DateOnly>) },
        { (DateTime? a) => { }, typeof(DateTimePicker<DateTime?>) },
        { (DateTimeOffset a) => { }, typeof(DateTimePicker<DateTimeOffset>) },
        { (TimeOnly a) => { }, typeof(DateTimePicker<TimeOnly>) },
        { (Guid a) => { }, typeof(Textbox) },
        { (Uri a) => { }, typeof(Textbox) },
        { (TimeSpan a) => { }, typeof(Textbox) },
        { (char a) => { }, typeof(Textbox) },
        { (List<string> a) => { }, typeof(Textbox) },
        { (int[] a) => { }, typeof(Textbox) },
        { (Person a) => { }, typeof(FieldGroup<Person>) },
        { (Point a) => { }, typeof(FieldGroup<Point>) },
        { (Settings a) => { }, typeof(FieldGroup<Settings>) },
        { ([AllowedValues("a", "b")] string a) => { }, typeof(Radio<string>) },
        { ([AllowedValues(1, 2, 3, 4, 5, 6)] int a) => { }, typeof(Dropdown<int>) },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_type_of_a_parameter_chooses_the_component(Delegate handler, Type component) =>
        Assert.Equal(component, For(handler).GetType());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_the_component_holds_converts_to_the_parameter(Delegate handler, Type component)
    {
        _ = component;
        Assert.True(ValueConverter.CanConvert(For(handler).ValueType, Parameter(handler).Type));
    }

    [Fact]
    public void Label_help_and_prompt_come_from_the_parameter()
    {
        Assert.Equal("First name", For((string firstName) => { }).Label);

        var box = Assert.IsType<Textbox>(For(([Display(Name = "Who", Description = "As on the passport", Prompt = "Ann")] string firstName) => { }));
        Assert.Equal(("Who", "As on the passport", "Ann"), (box.Label, box.Info, box.Placeholder));
        Assert.Equal("One entry per line.", For((List<string> tags) => { }).Info);
    }

    [Fact]
    public void Default_values_are_there_from_the_start()
    {
        Assert.Equal("Ann", Value((string name = "Ann") => { }));
        Assert.Equal(0, Value((int count = 0) => { }));
        Assert.Equal(true, Value((bool yes = true) => { }));
        Assert.Equal(Color.Green, Value((Color color = Color.Green) => { }));
        Assert.Equal(Color.Red, Value((Color? color = Color.Red) => { }));
        Assert.Equal(1.5m, Value((decimal price = 1.5m) => { }));
        Assert.Equal(7, Value(([Range(1, 10)] int stars = 7) => { }));
        Assert.Null(Value((int? count = null) => { }));
        Assert.Null(Value((DateOnly day = default) => { }));
        Assert.Equal("", Value((Guid id = default) => { }));
        Assert.Equal("a", Value(([AllowedValues("a", "b")] string name = "a") => { }));

        static object? Value(Delegate handler) => For(handler).CurrentValue;
    }

    [Fact]
    public void Attributes_bound_what_can_be_entered()
    {
        var slider = Assert.IsType<Slider<int>>(For(([Range(1, 10)] int a) => { }));
        Assert.Equal((1, 10), (slider.Minimum, slider.Maximum));

        var number = Assert.IsType<Number<int>>(For(([Range(1, int.MaxValue)] int a) => { }));
        Assert.Contains("min=\"1\"", Markups.Page.Html(number), StringComparison.Ordinal);
        Assert.DoesNotContain("max=", Markups.Page.Html(number), StringComparison.Ordinal);

        var day = Assert.IsType<DateTimePicker<DateOnly>>(For(([Range(typeof(DateOnly), "2026-01-01", "2026-12-31")] DateOnly a) => { }));
        Assert.Equal((new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)), (day.Minimum, day.Maximum));

        Assert.Equal(5, Box(([StringLength(5)] string a) => { }).MaxLength);
        Assert.Equal(6, Box(([MaxLength(6)] string a) => { }).MaxLength);
        Assert.Equal(7, Box(([Length(1, 7)] string a) => { }).MaxLength);
        Assert.Equal(1, Box((char a) => { }).MaxLength);
        Assert.Null(Box(([MaxLength(2)] string[] a) => { }).MaxLength);
    }

    [Fact]
    public void Data_types_choose_the_kind_of_text_box()
    {
        Assert.Equal(TextboxType.Password, Box(([DataType(DataType.Password)] string a) => { }).Type);
        Assert.Equal(TextboxType.Email, Box(([EmailAddress] string a) => { }).Type);
        Assert.Equal(TextboxType.Tel, Box(([Phone] string a) => { }).Type);
        Assert.Equal(TextboxType.Url, Box(([Url] string a) => { }).Type);
        Assert.Equal(TextboxType.Url, Box((Uri a) => { }).Type);
        Assert.Equal(TextboxType.Text, Box((string a) => { }).Type);
        Assert.True(Box(([DataType(DataType.MultilineText)] string a) => { }).Lines > 1);
    }

    [Fact]
    public void Allowed_values_are_the_choices()
    {
        var radio = Assert.IsType<Radio<int>>(For(([AllowedValues(3, 1)] int a) => { }));

        Assert.Equal([3, 1], radio.Choices.Select(choice => choice.Value));
    }

    [Fact]
    public void A_type_without_a_component_is_refused_with_the_fix()
    {
        Refused((Task later) => { }, "No component can be derived for later, which is of type Task. Name the component");
        Refused((Dictionary<string, int> counts) => { }, "Dictionary<string, int>");
        Refused((object anything) => { }, "object");
        Refused((Action callback) => { }, "Action");
        Refused((List<Stream> rows) => { }, "List<Stream>");
        Refused((Endless a) => { }, "nested more than 5 records deep");
        Refused((Holder a) => { }, "No component can be derived for Image");

        static void Refused(Delegate handler, string message) =>
            Assert.Contains(message, Assert.Throws<ArgumentException>(() => For(handler)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_of_records_tuples_and_lists_are_tables()
    {
        Assert.IsType<Dataframe<Person>>(For((IReadOnlyList<Person> a) => { }));
        Assert.IsType<Dataframe<(string, int)>>(For(((string, int)[] a) => { }));
        Assert.IsType<Dataframe>(For((List<List<int>> a) => { }));
        Assert.IsType<Dataframe>(For((double[,] a) => { }));
        Assert.IsType<Dataframe>(For((System.Data.DataTable a) => { }));
    }

    private static Component For(Delegate handler) => ParameterComponents.For(Parameter(handler));

    private static Textbox Box(Delegate handler) => Assert.IsType<Textbox>(For(handler));

    private static HandlerParameter Parameter(Delegate handler) => Assert.Single(HandlerSignature.Of(handler).Values);

    public sealed record Person(string Name);

    public readonly record struct Point(int X, int Y);

    public sealed class Settings
    {
        public bool Dark { get; set; }
    }

    public sealed record Endless(string Name, Endless? Next);

    public sealed record Holder(Stream Image);
}
