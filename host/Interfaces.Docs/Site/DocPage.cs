using Interfaces.Docs.Syntax;

namespace Interfaces.Docs;

/// <summary>One guide. Immutable.</summary>
public sealed class DocPage
{
    internal DocPage(PageFile file, string url, PageSyntax syntax)
    {
        PageFile = file;
        Url = url;
        Syntax = syntax;
        Title = syntax.FrontMatter.Title ?? (syntax.Headings is [{ Text.Length: > 0 } first, ..] ? first.Text : FileName.Prettify(file.Slug));
        Description = syntax.FrontMatter.Description ?? syntax.FirstParagraph;
        Contents = [.. syntax.Headings.Where(heading => heading.Level is 2 or 3)];
    }

    /// <summary>The name in the address, unique on the site: <c>interface-state</c>. Empty for the home page.</summary>
    public string Slug => PageFile.Slug;

    /// <summary>The address: <c>/docs/interface-state</c>.</summary>
    public string Url { get; }

    /// <summary>The title of the front matter, else the first heading, else made of the slug.</summary>
    public string Title { get; }

    /// <summary>The description of the front matter, else the beginning of the first paragraph; <see langword="null"/> when there is neither.</summary>
    public string? Description { get; }

    /// <summary>The category's name, or <see langword="null"/> when the guide stands in no folder.</summary>
    public string? Category => PageFile.Category;

    /// <summary>Whether the guide is left out of the navigation. Its address works.</summary>
    public bool Hidden => Syntax.FrontMatter.Hidden;

    /// <summary>The file as problems name it: <c>docs-site/02-building-interfaces/03-interface-state.md</c>.</summary>
    public string File => PageFile.DisplayPath;

    /// <summary>All headings, in order.</summary>
    public IReadOnlyList<DocHeading> Headings => Syntax.Headings;

    /// <summary>The table of contents: the headings of levels 2 and 3.</summary>
    public IReadOnlyList<DocHeading> Contents { get; }

    /// <summary>The names of the demos the guide shows, each once, in order.</summary>
    public IReadOnlyList<string> Demos => Syntax.DemoNames;

    internal IReadOnlySet<string> Anchors => Syntax.Anchors;

    internal PageFile PageFile { get; }

    internal PageSyntax Syntax { get; }

    internal DocProblem ProblemAt(int offset, string message, string? suggestion = null)
    {
        var (line, column) = Syntax.Positions.At(offset);
        return new(File, line, column, message, suggestion);
    }
}
