using Interfaces.Docs.Reference;

namespace Interfaces.Docs.Tests.Reference;

public sealed class ReferencePagesTests
{
    private static readonly Dictionary<string, string> Pages = ReferencePages.Make(["textbox_component", "browser_state_component"]).ToDictionary(page => page.Slug, page => page.Markdown);

    public static TheoryData<string> Subjects => [.. ReferenceSubject.All.Select(subject => subject.Name)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_page_says_what_the_component_is_and_how_it_is_made(string name)
    {
        var page = Pages[name.ToLowerInvariant()];

        Assert.Matches($@"\A# {name}\n\n[A-Z]", page);
        Assert.Contains("## Making one", page, StringComparison.Ordinal);
        Assert.Contains("## Properties", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Each_property_says_what_it_is(string name) =>
        Assert.DoesNotMatch(@"\n\| `\w+` \| `[^`]*` \| *\|", Pages[name.ToLowerInvariant()]);

    [Fact]
    public void A_page_shows_the_demo_of_its_component()
    {
        Assert.Contains("$code_textbox_component\n$demo_textbox_component\n", Pages["textbox"], StringComparison.Ordinal);
        Assert.Contains("$demo_browser_state_component", Pages["browserstate"], StringComparison.Ordinal);
        Assert.DoesNotContain("$demo", Pages["number"], StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_and_bounds_are_told_apart_from_the_rest()
    {
        Assert.Contains("| `Lines` | `int` | How many lines are there when the box is empty. Bounds: 1 to 1,000. | 1 |", Pages["textbox"], StringComparison.Ordinal);
        Assert.Contains("| `Placeholder` | `string?` |", Pages["textbox"], StringComparison.Ordinal);
    }

    [Fact]
    public void Events_say_when_they_are_raised() =>
        Assert.Contains("| `Submit` | the visitor pressed Enter in it |", Pages["textbox"], StringComparison.Ordinal);

    [Fact]
    public void A_constructor_is_written_as_it_is_called() =>
        Assert.Contains("new Textbox(string? label = null)\n", Pages["textbox"], StringComparison.Ordinal);

    [Fact]
    public void An_example_of_several_lines_is_not_indented() =>
        Assert.Contains("{ Value = FileData.Beside(\"list.csv\") }\n\ndownload.Click(", Pages["downloadbutton"], StringComparison.Ordinal);
}
