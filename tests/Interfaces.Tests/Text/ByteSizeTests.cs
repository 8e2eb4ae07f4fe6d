namespace Interfaces.Tests.Text;

public sealed class ByteSizeTests
{
    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(1, "1 byte")]
    [InlineData(999, "999 bytes")]
    [InlineData(1_000, "1 kB")]
    [InlineData(1_540, "1.5 kB")]
    [InlineData(9_949, "9.9 kB")]
    [InlineData(9_960, "10 kB")]
    [InlineData(999_499, "999 kB")]
    [InlineData(999_500, "1 MB")]
    [InlineData(200_000_000, "200 MB")]
    [InlineData(long.MaxValue, "9.2 EB")]
    public void A_size_is_said_in_the_unit_that_fits(long bytes, string text) => Assert.Equal(text, ByteSize.Text(bytes));
}
