using Interfaces.Host.Transcripts;

namespace Interfaces.Host.Tests.Transcripts;

public sealed class LineDifferenceTests
{
    [Fact]
    public void Same_texts_have_none() => Assert.Equal("", LineDifference.Of("a\nb\n", "a\nb\n"));

    [Fact]
    public void A_changed_line_is_shown_with_three_lines_around_and_its_number() => Assert.Equal(
        """
          line 3:
            3
            4
            5
          - 6
          + six
            7
            8
            9

        """,
        LineDifference.Of("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "1\n2\n3\n4\n5\nsix\n7\n8\n9\n10\n"));

    [Fact]
    public void Changes_far_from_each_other_are_shown_apart()
    {
        var lines = Enumerable.Range(1, 40).Select(number => $"{number}").ToArray();
        var before = string.Join('\n', lines);
        (lines[4], lines[34]) = ("five", "thirty-five");

        var difference = LineDifference.Of(before, string.Join('\n', lines)).Split('\n');

        Assert.Equal(["  line 2:", "  line 32:"], difference.Where(line => line.Contains("line", StringComparison.Ordinal)));
        Assert.Contains("  + thirty-five", difference);
    }

    [Theory]
    [InlineData("", "a")]
    [InlineData("a\nb\nc\nd", "d\nc\nb\na")]
    [InlineData("a\na\na", "a\na")]
    [InlineData("x\ny", "x\nnew\ny\nnew")]
    public void Applied_to_the_one_it_gives_the_other(string before, string after)
    {
        var edits = LineDifference.Of(before, after).Split('\n').Where(line => line.Length > 2 && !line.StartsWith("  line", StringComparison.Ordinal)).Select(line => line.PadRight(4)).ToList();

        Assert.Equal(before.Split('\n'), edits.Where(line => line[2] is ' ' or '-').Select(line => line[4..]));
        Assert.Equal(after.Split('\n'), edits.Where(line => line[2] is ' ' or '+').Select(line => line[4..]));
    }

    [Fact]
    public void Large_texts_are_compared_without_a_table_of_all_pairs()
    {
        var before = string.Join('\n', Enumerable.Range(0, 100_000));
        var after = string.Join('\n', Enumerable.Range(0, 100_000).Select(number => -number - 1));

        Assert.Equal(200_001, LineDifference.Of(before, after).TrimEnd('\n').Split('\n').Length);
    }
}
