using System.Collections.Immutable;
using System.Net;
using System.Numerics;
using System.Text.Json;

namespace Interfaces.Tests.Values;

public sealed class ValueConverterTests
{
    private static readonly JsonSerializerOptions Options = JsonValues.CreateOptions();

    public enum Color
    {
        Red,
        Green,
        Blue,
    }

    public static TheoryData<object?, Type, object?> Conversions => new()
    {
        // As it is
        { "text", typeof(string), "text" },
        { 5, typeof(object), 5 },
        { 5, typeof(int?), 5 },
        { 5, typeof(IComparable), 5 },
        { null, typeof(string), null },
        { null, typeof(int?), null },

        // Numbers
        { 5, typeof(long), 5L },
        { 5, typeof(double), 5.0 },
        { 5, typeof(double?), 5.0 },
        { 5.0, typeof(int), 5 },
        { 5.0f, typeof(byte), (byte)5 },
        { 1.5, typeof(decimal), 1.5m },
        { 1.5m, typeof(float), 1.5f },
        { ulong.MaxValue, typeof(UInt128), (UInt128)ulong.MaxValue },
        { long.MinValue, typeof(BigInteger), new BigInteger(long.MinValue) },
        { new BigInteger(7), typeof(nint), (nint)7 },
        { double.PositiveInfinity, typeof(float), float.PositiveInfinity },
        { 0.5, typeof(Half), (Half)0.5 },

        // From text
        { "42", typeof(int), 42 },
        { " 42 ", typeof(int), 42 },
        { "42.0", typeof(int), 42 },
        { "1e3", typeof(int), 1000 },
        { "-1.5", typeof(double), -1.5 },
        { "9007199254740993", typeof(long), 9007199254740993L },
        { "", typeof(int?), null },
        { "  ", typeof(DateOnly?), null },
        { "true", typeof(bool), true },
        { "False", typeof(bool), false },
        { " ", typeof(char), ' ' },
        { "f4a8b6de-0a5f-4d2e-9a75-d4f0f0d2a001", typeof(Guid), new Guid("f4a8b6de-0a5f-4d2e-9a75-d4f0f0d2a001") },
        { "https://example.org/a", typeof(Uri), new Uri("https://example.org/a") },
        { "2026-01-31", typeof(DateOnly), new DateOnly(2026, 1, 31) },
        { "12:30", typeof(TimeOnly), new TimeOnly(12, 30) },
        { "01:30:00", typeof(TimeSpan), new TimeSpan(1, 30, 0) },
        { "2026-01-31T12:30", typeof(DateTime), new DateTime(2026, 1, 31, 12, 30, 0) },
        { "2026-01-31T12:30Z", typeof(DateTime), new DateTime(2026, 1, 31, 12, 30, 0, DateTimeKind.Utc) },
        { "2026-01-31T12:30", typeof(DateTimeOffset), new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.Zero) },
        { "2026-01-31T12:30+02:00", typeof(DateTimeOffset), new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.FromHours(2)) },
        { "127.0.0.1", typeof(IPAddress), IPAddress.Loopback },
        { "Green", typeof(Color), Color.Green },
        { "green", typeof(Color?), Color.Green },

        // To text
        { 1.5, typeof(string), "1.5" },
        { 1_000_000, typeof(string), "1000000" },
        { true, typeof(string), "True" },
        { Color.Blue, typeof(string), "Blue" },
        { new DateOnly(2026, 1, 31), typeof(string), "2026-01-31" },
        { new TimeOnly(12, 30), typeof(string), "12:30:00" },
        { new DateTime(2026, 1, 31, 12, 30, 0, DateTimeKind.Utc), typeof(string), "2026-01-31T12:30:00Z" },
        { new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.FromHours(2)), typeof(string), "2026-01-31T12:30:00+02:00" },
        { new[] { 1, 2 }, typeof(string), "1\n2" },
        { new[] { "a", null }, typeof(string), "a\n" },
        { new Dictionary<string, int> { ["a"] = 1 }, typeof(string), """{"a":1}""" },
        { new Point(1, 2), typeof(string), "Point { X = 1, Y = 2 }" },
        { Markup.Of($"<b>{"<"}</b>"), typeof(string), "<b>&lt;</b>" },
        { "<b>", typeof(Markup), Markup.Text("<b>") },

        // Dates
        { new DateTime(2026, 1, 31, 12, 30, 0), typeof(DateOnly), new DateOnly(2026, 1, 31) },
        { new DateTime(2026, 1, 31, 12, 30, 0), typeof(TimeOnly), new TimeOnly(12, 30) },
        { new DateTime(2026, 1, 31, 12, 30, 0), typeof(DateTimeOffset), new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.Zero) },
        { new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.FromHours(2)), typeof(DateTime), new DateTime(2026, 1, 31, 12, 30, 0) },
        { new DateOnly(2026, 1, 31), typeof(DateTime), new DateTime(2026, 1, 31) },

        // Sequences
        { new[] { 1, 2 }, typeof(List<int>), new List<int> { 1, 2 } },
        { new List<string> { "1", "2" }, typeof(int[]), new[] { 1, 2 } },
        { new List<object> { 1, "2", 3.0 }, typeof(IReadOnlyList<int>), new List<int> { 1, 2, 3 } },
        { new[] { "Red", "Blue" }, typeof(Color[]), new[] { Color.Red, Color.Blue } },
        { new[] { 1, 1, 2 }, typeof(ISet<long>), new HashSet<long> { 1, 2 } },
        { new[] { 1, 2 }, typeof(HashSet<int>), new HashSet<int> { 1, 2 } },
        { new[] { 1, 2 }, typeof(ImmutableArray<int>), ImmutableArray.Create(1, 2) },
        { new[] { 1, 2 }, typeof(IEnumerable<double>), new List<double> { 1, 2 } },
        { new int?[] { 1, null }, typeof(double?[]), new double?[] { 1, null } },
        { new[] { new[] { 1 } }, typeof(List<List<long>>), new List<List<long>> { new() { 1 } } },
        { "a\r\n\n b ", typeof(List<string>), new List<string> { "a", "b" } },
        { "1\n2", typeof(int[]), new[] { 1, 2 } },
        { "", typeof(string[]), Array.Empty<string>() },

        // JSON
        { Json("5"), typeof(int), 5 },
        { Json("5.0"), typeof(int), 5 },
        { Json("\"9007199254740993\""), typeof(long), 9007199254740993L },
        { Json("\"text\""), typeof(string), "text" },
        { Json("[1,2]"), typeof(string), "[1,2]" },
        { Json("[1,2]"), typeof(List<int>), new List<int> { 1, 2 } },
        { Json("\"Green\""), typeof(Color), Color.Green },
        { Json("\"2026-01-31\""), typeof(DateOnly), new DateOnly(2026, 1, 31) },
        { Json("""{"x":1,"Y":2}"""), typeof(Point), new Point(1, 2) },
        { Json("null"), typeof(int?), null },
        { Json("true"), typeof(bool), true },
    };

    public static TheoryData<object?, Type, string> Refusals => new()
    {
        { null, typeof(int), "Enter a value." },
        { "", typeof(int), "Enter a value." },
        { Json("null"), typeof(int), "Enter a value." },
        { 1.5, typeof(int), "Enter a whole number." },
        { double.NaN, typeof(int), "Enter a whole number." },
        { double.NaN, typeof(decimal), "Enter a number between -79228162514264337593543950335 and 79228162514264337593543950335." },
        { 300, typeof(byte), "Enter a number between 0 and 255." },
        { -1, typeof(uint), "Enter a number between 0 and 4294967295." },
        { 1e300, typeof(float), "Enter a number between -3.4028235E+38 and 3.4028235E+38." },
        { (double)long.MaxValue, typeof(long), "Enter a number between -9223372036854775808 and 9223372036854775807." },
        { "1.5", typeof(int), "Enter a whole number." },
        { "1,5", typeof(double), "Enter a number." },
        { "abc", typeof(double), "Enter a number." },
        { "abc", typeof(int), "Enter a whole number." },
        { "300", typeof(byte), "Enter a number between 0 and 255." },
        { new string('9', 2_000), typeof(BigInteger), "Enter a whole number." },
        { "1e999999999", typeof(BigInteger), "Enter a whole number." },
        { Json("1.5"), typeof(int), "Enter a whole number." },
        { "x", typeof(Guid), "This is not a valid GUID." },
        { "x", typeof(DateOnly), "This is not a valid date." },
        { "x", typeof(DateTime), "This is not a valid date and time." },
        { "x y", typeof(Uri), "This is not a valid web address." },
        { "x", typeof(IPAddress), "This is not a valid IP address." },
        { "Pink", typeof(Color), "Enter one of: Red, Green, Blue." },
        { "7", typeof(Color), "Enter one of: Red, Green, Blue." },
        { "1\nx", typeof(int[]), "Line 2: Enter a whole number." },
        { new[] { 1, 1000 }, typeof(byte[]), "Enter a number between 0 and 255." },
        { Json("{}"), typeof(List<int>), "This value has the wrong type." },
        { Json("5"), typeof(bool), "This value has the wrong type." },
        { true, typeof(int), "A value of type bool cannot become int." },
        { new List<int>(), typeof(int), "A value of type List<int> cannot become int." },
        { (1, "a"), typeof(DateOnly), "A value of type (int, string) cannot become DateOnly." },
    };

    public static TheoryData<Type, Type, bool> Pairs => new()
    {
        { typeof(string), typeof(string), true },
        { typeof(object), typeof(int), true },
        { typeof(int), typeof(object), true },
        { typeof(int), typeof(double?), true },
        { typeof(int?), typeof(double), true },
        { typeof(string), typeof(Guid?), true },
        { typeof(List<int>), typeof(string), true },
        { typeof(string), typeof(List<int>), true },
        { typeof(string), typeof(List<List<int>>), false },
        { typeof(List<object>), typeof(int[]), true },
        { typeof(List<int>), typeof(List<bool>), false },
        { typeof(List<int>), typeof(ISet<double>), true },
        { typeof(Dictionary<string, int>), typeof(List<int>), false },
        { typeof(bool), typeof(int), false },
        { typeof(Color), typeof(string), true },
        { typeof(Color), typeof(int), false },
        { typeof(DateTime), typeof(DateOnly), true },
        { typeof(TimeOnly), typeof(DateTime), false },
        { typeof(Point), typeof(JsonElement), true },
        { typeof(JsonElement), typeof(Point), true },
        { typeof(Point), typeof(int), false },
        { typeof(string), typeof(Point), false },
        { typeof(IReadOnlyList<int>), typeof(List<int>), true },
        { typeof(ArgumentException), typeof(Exception), true },
        { typeof(Exception), typeof(ArgumentException), true },
        { typeof(Markup), typeof(string), true },
    };

    [Theory]
    [MemberData(nameof(Conversions))]
    public void A_value_becomes_the_type_that_is_asked_for(object? value, Type target, object? expected)
    {
        var converted = ValueConverter.Convert(value, target, Options);

        Assert.Null(converted.Error);
        Assert.Equal(expected, converted.Value);
        Assert.True(converted.Value is null || target.IsInstanceOfType(converted.Value));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_value_that_does_not_fit_is_refused_with_a_sentence(object? value, Type target, string message) =>
        Assert.Equal(message, ValueConverter.Convert(value, target, Options).Error);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Whether_types_convert_is_known_without_a_value(Type from, Type to, bool expected) =>
        Assert.Equal(expected, ValueConverter.CanConvert(from, to));

    [Fact]
    public void Every_conversion_that_works_was_announced()
    {
        foreach (var row in Conversions)
        {
            if (row[0] is { } value)
                Assert.True(ValueConverter.CanConvert(value.GetType(), (Type)row[1]!), $"{value.GetType()} to {row[1]}");
        }
    }

    [Fact]
    public void Anything_becomes_JSON()
    {
        var json = ValueConverter.To<JsonElement>(new { Name = "a", Pair = (1, 2) }, Options);

        Assert.Equal("""{"Name":"a","Pair":{"Item1":1,"Item2":2}}""", json.Value.GetRawText());
    }

    [Fact]
    public void The_typed_form_gives_the_same_as_the_untyped()
    {
        Assert.Equal(5, ValueConverter.To<int>("5", Options).Value);
        Assert.Null(ValueConverter.To<int?>(null, Options).Value);
        Assert.Equal("Enter a whole number.", ValueConverter.To<int>("x", Options).Error);
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;

    public sealed record Point(int X, int Y);
}
