using System.Collections;
using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class ValueEqualityTests
{
    public static TheoryData<object?, object?, bool> Pairs => new()
    {
        { null, null, true },
        { null, "", false },
        { "", null, false },
        { "a", "a", true },
        { "a", "A", false },
        { 1.0, 1.0, true },
        { double.NaN, double.NaN, true },
        { 1, 1.0, false },
        { new[] { "a", "b" }, new List<string> { "a", "b" }, true },
        { new[] { "a", "b" }, new[] { "b", "a" }, false },
        { new[] { "a" }, new[] { "a", "b" }, false },
        { new Point(1, 2), new Point(1, 2), true },
        { Json("""{"a":1,"b":[2]}"""), Json("""{"b":[2.0],"a":1}"""), true },
        { Json("""{"a":1}"""), Json("""{"a":null}"""), false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Values_are_the_same_when_a_visitor_sees_no_difference(object? left, object? right, bool same) =>
        Assert.Equal(same, ValueEquality.Same(left, right));

    [Fact]
    public void Values_that_throw_when_they_are_compared_count_as_different()
    {
        Assert.False(ValueEquality.Same(new Quarrelsome(), new Quarrelsome()));
        Assert.False(ValueEquality.Same(new Torn(), new Torn()));
        var same = new Quarrelsome();
        Assert.True(ValueEquality.Same(same, same));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private sealed record Point(int X, int Y);

    private sealed class Quarrelsome
    {
        public override bool Equals(object? obj) => throw new InvalidOperationException("no");

        public override int GetHashCode() => 0;
    }

    private sealed class Torn : IEnumerable<int>
    {
        public IEnumerator<int> GetEnumerator()
        {
            yield return 1;
            throw new InvalidOperationException("torn");
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
