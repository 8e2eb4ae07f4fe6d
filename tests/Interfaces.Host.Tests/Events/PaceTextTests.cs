using Interfaces.Engine;
using Interfaces.Host.Events;

namespace Interfaces.Host.Tests.Events;

public sealed class PaceTextTests
{
    [Theory]
    [InlineData(null, null, "")]
    [InlineData(3.9, null, "3 s")]
    [InlineData(3.2, 6.4, "3 s, about 7 s left")]
    [InlineData(65.0, 89.0, "1 min 5 s, about 1 min left")]
    [InlineData(60.0, 59.2, "1 min, about 1 min left")]
    [InlineData(3_600.0, 5_430.0, "1 h, about 1 h 30 min left")]
    [InlineData(90_000.0, 200_000.0, "1 d 1 h, about 2 d 7 h left")]
    public void Times_are_as_exact_as_one_wants_to_know_them(double? elapsed, double? remaining, string text) =>
        Assert.Equal(text, PaceText.Of(new ProgressLevel { Elapsed = Time(elapsed), Remaining = Time(remaining) }));

    [Theory]
    [InlineData(1_234.5, "lines", "2 s, 1,235 lines/s")]
    [InlineData(2.54, "lines", "2 s, 2.5 lines/s")]
    [InlineData(0.5, null, "2 s, 30/min")]
    [InlineData(0.002, "films", "2 s, 7.2 films/h")]
    public void Rates_are_numbers_that_one_can_read(double rate, string? unit, string text) =>
        Assert.Equal(text, PaceText.Of(new ProgressLevel { Elapsed = Time(2), Rate = rate, Unit = unit }));

    private static TimeSpan? Time(double? seconds) => seconds is { } number ? TimeSpan.FromSeconds(number) : null;
}
