using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;

namespace Interfaces.Tests.Signatures;

public sealed class HandlerSignatureTests
{
    private enum Color
    {
        Red,
        Green,
    }

    public static TheoryData<Delegate, string> ReturnTypes => new()
    {
        { () => { }, "" },
        { () => Task.CompletedTask, "" },
        { () => ValueTask.CompletedTask, "" },
        { () => "", "string" },
        { () => Task.FromResult(1), "int" },
        { () => ValueTask.FromResult<int?>(1), "int?" },
        { () => new List<int>(), "List<int>" },
        { () => (1, "a"), "int, string" },
        { () => Task.FromResult((1, "a")), "int, string" },
        { () => (1, 2, 3, 4, 5, 6, 7, 8, "nine"), "int, int, int, int, int, int, int, int, string" },
        { () => (1, (2, 3)), "int, (int, int)" },
        { () => new object(), "object" },
        { IEnumerable<int> () => [], "stream of int" },
        { IAsyncEnumerable<string> () => AsyncEnumerable.Empty<string>(), "stream of string" },
        { IAsyncEnumerable<(int, string)> () => AsyncEnumerable.Empty<(int, string)>(), "stream of int, string" },
        { Task<IEnumerable<int>> () => Task.FromResult<IEnumerable<int>>([]), "IEnumerable<int>" },
        { IReadOnlyList<int> () => [], "IReadOnlyList<int>" },
    };

    [Theory]
    [MemberData(nameof(ReturnTypes))]
    public void The_results_are_what_is_returned_without_its_wrapping(Delegate handler, string expected)
    {
        var signature = HandlerSignature.Of(handler);

        var results = string.Join(", ", signature.Results.Select(result => TypeName.Of(result.Type)));

        Assert.Equal(expected, signature.IsStreaming ? "stream of " + results : results);
    }

    [Fact]
    public void The_elements_of_a_tuple_have_their_names()
    {
        Assert.Equal(["sum", "product"], Names(Tuple));
        Assert.Equal(["sum", "product"], Names(TupleAsync));
        Assert.Equal(["sum", "product"], Names(TupleStream));
        Assert.Equal(["sum", "product"], Names(() => (sum: 1, product: 2)));
        Assert.Equal(["a", "b", "c", "d", "e", "f", "g", "h", "i"], Names(Long));
        Assert.Equal(["outer", "pair"], Names(Nested));
        Assert.Equal([null, null], Names(() => (1, 2)));

        static IEnumerable<string?> Names(Delegate handler) => HandlerSignature.Of(handler).Results.Select(result => result.Name);
        static (int sum, int product) Tuple() => default;
        static Task<(int sum, int product)> TupleAsync() => Task.FromResult<(int, int)>(default);
        static IAsyncEnumerable<(int sum, int product)> TupleStream() => AsyncEnumerable.Empty<(int, int)>();
        static (int a, int b, int c, int d, int e, int f, int g, int h, int i) Long() => default;
        static (int outer, (int x, int y) pair) Nested() => default;
    }

    [Fact]
    public void What_is_returned_depends_on_how_many_outputs_take_it()
    {
        var tuple = HandlerSignature.Of(() => (1, "a"));
        Assert.Empty(tuple.ResultsFor(0)!);
        Assert.Equal(typeof((int, string)), Assert.Single(tuple.ResultsFor(1)!).Type);
        Assert.Equal([typeof(int), typeof(string)], tuple.ResultsFor(2)!.Select(result => result.Type));
        Assert.Equal(2, tuple.ResultsFor(3)!.Count);

        var nothing = HandlerSignature.Of(() => { });
        Assert.Empty(nothing.ResultsFor(1)!);

        var untyped = HandlerSignature.Of(ITuple () => (1, 2));
        Assert.Null(untyped.ResultsFor(2));
        Assert.Single(untyped.ResultsFor(1)!);
        Assert.Null(HandlerSignature.Of(() => new object()).ResultsFor(2));
        Assert.Single(HandlerSignature.Of(() => 1).ResultsFor(2)!);
    }

    [Fact]
    public void Parameters_tell_their_names_types_and_defaults()
    {
        var parameters = HandlerSignature.Of(Handle).Parameters;

        Assert.Equal(["name", "nick", "count", "limit", "color", "maybe", "day", "price"], parameters.Select(parameter => parameter.Name));
        Assert.Equal([false, true, false, true, false, true, false, false], parameters.Select(parameter => parameter.IsNullable));
        Assert.Equal([false, false, true, true, true, true, true, true], parameters.Select(parameter => parameter.HasDefault));
        Assert.Equal([null, null, 3, null, Color.Green, Color.Green, default(DateOnly), 1.5m], parameters.Select(parameter => parameter.Default));
        Assert.Equal(typeof(int), parameters[3].CoreType);
        Assert.Equal(3, parameters[0].Find<StringLengthAttribute>()?.MaximumLength);

        static void Handle([StringLength(3)] string name, string? nick, int count = 3, int? limit = null, Color color = Color.Green, Color? maybe = Color.Green, DateOnly day = default, decimal price = 1.5m)
        {
        }
    }

    [Fact]
    public void Parameters_that_the_engine_fills_are_no_values()
    {
        var signature = HandlerSignature.Of((CancellationToken stop, string a, TimeProvider time, Request request, int b, Random random) => a);

        Assert.Equal(["a", "b"], signature.Values.Select(parameter => parameter.Name));
        Assert.Equal([1, 4], signature.Values.Select(parameter => parameter.Position));
        Assert.Equal(6, signature.Parameters.Count);
        Assert.True(signature.TakesCancellation);
        Assert.False(HandlerSignature.Of((string a) => a).TakesCancellation);
    }

    [Fact]
    public void An_extension_method_has_its_first_argument_already()
    {
        Func<int, string> handler = "ab".Repeat;

        Assert.Equal(["count"], HandlerSignature.Of(handler).Parameters.Select(parameter => parameter.Name));
    }

    [Fact]
    public void A_parameter_that_no_page_can_fill_is_refused_with_the_fix()
    {
        Assert.Contains("parameter n by reference", Refusal((ref int n) => { }), StringComparison.Ordinal);
        Assert.Contains("return what it should give back", Refusal((out int n) => n = 1), StringComparison.Ordinal);
        Assert.Contains("Use an array", Refusal((Span<int> n) => { }), StringComparison.Ordinal);

        static string Refusal(Delegate handler) => Assert.Throws<ArgumentException>(() => HandlerSignature.Of(handler)).Message;
    }

    [Fact]
    public void No_signature_takes_nothing_and_returns_nothing()
    {
        Assert.Empty(HandlerSignature.None.Parameters);
        Assert.Empty(HandlerSignature.None.Results);
        Assert.False(HandlerSignature.None.HasValidation);
    }
}

internal static class TextExtensions
{
    public static string Repeat(this string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
