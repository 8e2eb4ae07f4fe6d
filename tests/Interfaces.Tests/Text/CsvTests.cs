namespace Interfaces.Tests.Text;

public sealed class CsvTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        string[][] rows = [["a", "b,c", "say \"hi\""], ["", "two\r\nlines", "\t=1"], ["ä", "\r", "'"]];

        var read = Csv.Read(string.Concat(rows.Select(Csv.WriteRow)));

        Assert.Equal(rows, read.Value.Select(row => row.ToArray()));
    }

    [Theory]
    [InlineData("a,b\nc,d", 2)]
    [InlineData("a,b\r\nc,d\r\n", 2)]
    [InlineData("\"a\nb\",\n", 1)]
    [InlineData("", 0)]
    public void Rows_end_with_lines(string text, int count) => Assert.Equal(count, Csv.Read(text).Value.Count);

    [Theory]
    [InlineData("\"a")]
    [InlineData("\"a\"b")]
    public void A_quote_must_be_closed_and_end_its_cell(string text) => Assert.NotNull(Csv.Read(text).Error);
}
