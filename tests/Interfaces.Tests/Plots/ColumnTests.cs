using System.Text.Json;
using Interfaces.Plots;

namespace Interfaces.Tests.Plots;

public sealed class ColumnTests
{
    private enum Size
    {
        Small,
        Large,
    }

    [Fact]
    public void Every_type_of_number_is_a_number()
    {
        var column = ColumnReader.Read("n", null, [(byte)1, 2m, 3f, (Int128)4, 5L, null]);

        Assert.Equal(ColumnKind.Number, column.Kind);
        Assert.Equal([1, 2, 3, 4, 5, double.NaN], column.Values);
    }

    [Fact]
    public void Times_are_milliseconds()
    {
        var second = new DateTime(1970, 1, 1, 0, 0, 1);

        Assert.Equal([1000], ColumnReader.Read("t", typeof(DateTime), [second]).Values);
        Assert.Equal([1000 - 3_600_000], ColumnReader.Read("t", typeof(DateTimeOffset), [new DateTimeOffset(second, TimeSpan.FromHours(1))]).Values);
        Assert.Equal([86_400_000, double.NaN], ColumnReader.Read("t", typeof(DateOnly?), [new DateOnly(1970, 1, 2), null]).Values);
        Assert.True(double.IsNaN(ColumnReader.Read("t", typeof(DateTime), [DateTime.MinValue]).Values[0]));
    }

    [Fact]
    public void Anything_else_is_a_category()
    {
        Assert.Equal(["true", "false"], ColumnReader.Read("b", typeof(bool), [true, false, true]).Categories);
        Assert.Equal(["Small", "Large"], ColumnReader.Read("e", typeof(Size), [Size.Large, Size.Small]).Categories);
        Assert.Equal(["1", "x"], ColumnReader.Read("o", null, [1, "x"]).Categories);
        Assert.Equal(ColumnKind.Category, ColumnReader.Read("s", typeof(string), []).Kind);
    }

    [Fact]
    public void Cells_of_dictionaries_and_json_are_read()
    {
        object[] rows =
        [
            new Dictionary<string, object?> { ["a"] = 1, ["b"] = "x" },
            new Dictionary<string, int> { ["a"] = 2 },
            JsonDocument.Parse("""{"a": 3, "b": null}""").RootElement,
            new { a = 4, b = "y" },
            (a: 5, b: "z"),
        ];

        Assert.Equal([1, 2, 3, 4, double.NaN], ColumnReader.Read("a", null, RowFields.Read(rows, "a")).Values);
        Assert.Equal([0, double.NaN, double.NaN, 1, double.NaN], ColumnReader.Read("b", null, RowFields.Read(rows, "b")).Values);
    }
}
