namespace Interfaces.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["interface_state", "interface-basics", "calculator", "calculator_live", "score_tracker"];

    [Theory]
    [InlineData("interfce_state", "interface_state")]
    [InlineData("interface-state", "interface_state")]
    [InlineData("Interface State", "interface_state")]
    [InlineData("interfcae_state", "interface_state")]
    [InlineData("calculater", "calculator")]
    [InlineData("calculator", "calculator")]
    [InlineData("score", "score_tracker")]
    [InlineData("weather", null)]
    [InlineData("", null)]
    [InlineData("x", null)]
    public void The_nearest_name_is_found_when_one_is_near(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, Names));

    [Fact]
    public void Names_come_the_nearest_first_and_no_more_than_asked_for()
    {
        Assert.Equal(["calculator", "calculator_live"], NearestName.Rank("calculato", Names, 5));
        Assert.Single(NearestName.Rank("calculato", Names, 1));
        Assert.Empty(NearestName.Rank("calculato", Names, 0));
    }

    [Fact]
    public void Long_names_and_long_lists_are_not_compared()
    {
        var longName = new string('a', NearestName.MaxLength + 1);
        var many = Enumerable.Repeat("zzz", NearestName.MaxCandidates).Append("calculator");

        Assert.Null(NearestName.Find(longName, [longName]));
        Assert.Null(NearestName.Find("calculator", many));
        Assert.Throws<ArgumentOutOfRangeException>(() => NearestName.Rank("a", Names, -1));
    }
}
