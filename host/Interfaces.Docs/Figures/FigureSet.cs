using Interfaces.Docs.Syntax;

namespace Interfaces.Docs.Figures;

/// <summary>The figures of one page, made, and what went wrong with them.</summary>
internal sealed class FigureSet
{
    private readonly Dictionary<string, Markup> _markup = new(StringComparer.Ordinal);
    private readonly List<DocProblem> _problems = [];

    private FigureSet()
    {
    }

    public IReadOnlyList<DocProblem> Problems => _problems;

    public Markup this[Placeholder placeholder] => _markup[placeholder.Id];

    public static async Task<FigureSet> MakeAsync(
        DocPage page, IDocFigures figures, IReadOnlyCollection<string> names, CancellationToken cancellation)
    {
        var placeholders = page.Syntax.Placeholders;
        var results = await Task.WhenAll(placeholders.Select(MakeAsync));
        var set = new FigureSet();
        for (var i = 0; i < results.Length; i++)
            set.Add(page, placeholders[i], results[i], names);
        return set;

        async Task<FigureResult?> MakeAsync(Placeholder figure) => names.Contains(figure.Name)
            ? await figures.RenderAsync(new(figure.Kind, figure.Name, figure.Id, figure.Mount, page.Slug), cancellation)
            : null;
    }

    private void Add(DocPage page, Placeholder placeholder, FigureResult? result, IReadOnlyCollection<string> names)
    {
        if (result is FigureResult.Shown shown)
        {
            _markup.Add(placeholder.Id, shown.Markup);
            return;
        }

        var failed = result as FigureResult.Failed;
        var problem = failed is null ? Unknown(page, placeholder, names) : page.ProblemAt(placeholder.Offset, failed.Message);
        _problems.Add(problem);
        _markup.Add(placeholder.Id, ProblemMarkup.Box(problem.Text, failed?.Detail));
    }

    public static DocProblem Unknown(DocPage page, Placeholder placeholder, IReadOnlyCollection<string> names)
    {
        var nearest = NearestName.Find(placeholder.Name, names);
        return page.ProblemAt(placeholder.Offset,
            $"There is no demo '{placeholder.Name}'.",
            nearest is null ? null : (placeholder with { Name = nearest }).Written);
    }
}
