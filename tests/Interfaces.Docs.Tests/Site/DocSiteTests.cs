using System.Diagnostics;
using Interfaces.Docs.Tests.Support;

namespace Interfaces.Docs.Tests.Site;

public sealed class DocSiteTests
{
    private static DocSite Good() => DocSite.Load(new() { Directory = Support.Rendering.Fixture("good"), DisplayName = "docs-site" });

    [Fact]
    public void Slug_category_and_address_come_from_the_names_of_file_and_folder()
    {
        var page = Good().Find("interface-state")!;

        Assert.Equal("Building interfaces", page.Category);
        Assert.Equal("/docs/interface-state", page.Url);
        Assert.Equal("docs-site/02-building-interfaces/03-interface-state.md", page.File);
        Assert.Equal("Interface state", page.Title);
        Assert.Equal("Two kinds.", page.Description);
    }

    [Fact]
    public void Front_matter_overrides_title_and_description()
    {
        var page = Good().Find("quickstart")!;

        Assert.Equal("Quickstart", page.Title);
        Assert.Equal("Your first demo in five minutes.", page.Description);
    }

    [Fact]
    public void The_home_page_has_the_empty_slug()
    {
        var site = Good();

        Assert.Equal("Welcome", site.Home!.Title);
        Assert.Equal("/", site.Home.Url);
        Assert.Same(site.Home, site.Find(""));
    }

    [Fact]
    public void Navigation_lists_categories_and_guides_without_hidden_ones()
    {
        var site = Good();

        Assert.Equal(["Getting started", "Building interfaces"], site.Navigation.Select(category => category.Name));
        Assert.Equal(["quickstart"], site.Navigation[0].Pages.Select(page => page.Slug));
        Assert.True(site.Find("hidden")!.Hidden);
    }

    [Fact]
    public void What_is_listed_and_cannot_be_found_is_left_out_and_said()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var files = new TempSite(("01-a/a.md", "# a"), ("assets/x.png", ""));
        // A name that is not UTF-8 is read as another, under which there is nothing: like what is removed at this very moment.
        Shell("""mkdir "02-$(printf '\377')" && touch "assets/y$(printf '\377')" """);

        var site = files.Load();
        Shell("rm -r 02-* assets/y*");

        Assert.Equal(["a"], site.Pages.Select(page => page.Slug));
        Assert.Equal(["x.png"], site.Assets.Select(asset => asset.Path));
        Assert.Equal(["docs-site/02-\ufffd", "docs-site/assets/y\ufffd"], site.Problems.Select(problem => problem.File));

        void Shell(string command)
        {
            using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = files.Root })!;
            shell.WaitForExit();
        }
    }

    [Fact]
    public void Numbers_order_by_value_and_names_without_number_come_last()
    {
        using var files = new TempSite(
            ("10-late/a.md", "# a"), ("9-early/10-z.md", "# z"), ("9-early/2-y.md", "# y"), ("9-early/b.md", "# b"), ("zeta/c.md", "# c"));

        Assert.Equal(["y", "z", "b", "a", "c"], files.Load().Pages.Select(page => page.Slug));
    }

    [Fact]
    public void Previous_and_next_follow_the_whole_order()
    {
        var site = Good();
        var quickstart = site.Find("quickstart")!;

        Assert.Same(site.Home, site.Previous(quickstart));
        Assert.Equal("interface-state", site.Next(quickstart)!.Slug);
        Assert.Null(site.Next(site.Find("interface-state")!));
        Assert.Null(site.Previous(site.Home!));
        Assert.Null(site.Next(site.Find("hidden")!));
    }

    [Fact]
    public void Breadcrumbs_lead_from_home_over_the_category_to_the_page()
    {
        var site = Good();

        Assert.Equal(
            [new DocCrumb("Welcome", "/"), new("Building interfaces", null), new("Interface state", null)],
            site.Breadcrumbs(site.Find("interface-state")!));
    }

    [Fact]
    public void Contents_hold_second_and_third_level_with_unique_anchors()
    {
        var page = Good().Find("interface-state")!;

        Assert.Equal(
            [new DocHeading(2, "Global state", "global-state"), new(3, "How it works", "how-it-works"), new(2, "Global state", "global-state-1")],
            page.Contents);
        Assert.Equal(["score_tracker", "hello_world"], page.Demos);
    }

    [Fact]
    public void A_duplicate_slug_is_a_problem_that_names_both_files()
    {
        using var files = new TempSite(("01-a/01-same.md", "# One"), ("02-b/05-same.md", "# Two"));

        var site = files.Load();

        var problem = Assert.Single(site.Problems);
        Assert.Equal("docs-site/02-b/05-same.md", problem.File);
        Assert.Contains("docs-site/01-a/01-same.md", problem.Message, StringComparison.Ordinal);
        Assert.Equal("One", site.Find("same")!.Title);
    }

    [Theory]
    [InlineData("01-a/01-Upper.md")]
    [InlineData("01-a/01-two words.md")]
    [InlineData("01-a/01-a--b.md")]
    [InlineData("01-assets.md")]
    [InlineData("01-a/deep/01-x.md")]
    public void A_file_that_cannot_be_a_guide_is_a_problem_and_left_out(string path)
    {
        using var files = new TempSite((path, "# Title"));

        var site = files.Load();

        Assert.Equal("docs-site/" + path, Assert.Single(site.Problems).File);
        Assert.Empty(site.Pages);
    }

    [Fact]
    public void Drafts_dot_files_and_other_files_are_not_guides()
    {
        using var files = new TempSite(("_drafts/x.md", "# x"), (".git/x.md", "# x"), ("01-a/.x.md", "# x"), ("01-a/notes.txt", "x"));

        var site = files.Load();

        Assert.Empty(site.Pages);
        Assert.Empty(site.Problems);
    }

    [Fact]
    public void A_directory_that_does_not_exist_gives_an_empty_site_with_a_problem()
    {
        var site = DocSite.Load(new() { Directory = "/nowhere/at-all" });

        Assert.Empty(site.Pages);
        Assert.Equal("at-all", Assert.Single(site.Problems).File);
    }

    [Fact]
    public void Symbolic_links_are_not_followed()
    {
        using var outside = new TempSite(("secret.md", "# Secret"), ("secret.png", "x"));
        using var files = new TempSite(("01-a/01-x.md", "# x"), ("assets/y.png", ""));
        File.CreateSymbolicLink(files.FullPath("01-a/02-secret.md"), outside.FullPath("secret.md"));
        File.CreateSymbolicLink(files.FullPath("assets/secret.png"), outside.FullPath("secret.png"));
        Directory.CreateSymbolicLink(files.FullPath("02-b"), outside.Root);
        Directory.CreateSymbolicLink(files.FullPath("assets/all"), outside.Root);

        var site = files.Load();

        Assert.Equal(["x"], site.Pages.Select(page => page.Slug));
        Assert.Equal(["y.png"], site.Assets.Select(asset => asset.Path));
    }

    [Theory]
    [InlineData("../01-getting-started/01-quickstart.md")]
    [InlineData("/etc/passwd")]
    [InlineData("diagrams/../diagrams/click.svg")]
    [InlineData("DIAGRAMS/click.svg")]
    public void An_asset_is_found_by_its_exact_path_only(string path)
    {
        var site = Good();

        Assert.NotNull(site.FindAsset("diagrams/click.svg"));
        Assert.Null(site.FindAsset(path));
    }

    [Fact]
    public void Too_large_and_undecodable_guides_are_problems_and_left_out()
    {
        using var files = new TempSite(("01-a/01-large.md", "# " + new string('x', 2_000)), ("01-a/02-fits.md", "# fits"));
        File.WriteAllBytes(files.FullPath("01-a/03-latin.md"), [(byte)'#', (byte)' ', 0xE4]);

        var site = DocSite.Load(files.Options with { MaxPageBytes = 1_000 });

        Assert.Equal(["fits"], site.Pages.Select(page => page.Slug));
        Assert.Equal(["docs-site/01-a/01-large.md", "docs-site/01-a/03-latin.md"], site.Problems.Select(problem => problem.File));
    }

    [Fact]
    public void Guides_and_assets_over_the_bounds_are_left_out_with_a_problem()
    {
        using var files = new TempSite(("01-a.md", "# a"), ("02-b.md", "# b"), ("assets/x", ""), ("assets/y", ""));

        var site = DocSite.Load(files.Options with { MaxPages = 1, MaxAssets = 1 });

        Assert.Single(site.Pages);
        Assert.Single(site.Assets);
        Assert.Equal(2, site.Problems.Count);
    }

    [Fact]
    public void A_guide_nested_too_deeply_is_a_problem_not_a_crash()
    {
        using var files = new TempSite(("01-deep.md", new string('>', 5_000) + " x"));

        Assert.Contains(files.Load().Problems, problem => problem.Message.Contains("cannot be parsed", StringComparison.Ordinal));
    }

    [Fact]
    public void Nearest_finds_the_guide_that_was_meant() =>
        Assert.Equal("interface-state", Assert.Single(Good().Nearest("interfce-state", 3)).Slug);
}
