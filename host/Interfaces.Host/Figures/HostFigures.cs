using Interfaces.Docs;
using Interfaces.Engine;

namespace Interfaces.Host.Figures;

/// <summary>Figures of guides, from the catalog.</summary>
internal sealed class HostFigures(DemoCatalog catalog, ILogger<HostFigures> log) : IDocFigures
{
    private readonly string _folder = Path.GetFileName(catalog.Directory);

    public IReadOnlyCollection<string> DemoNames => catalog.Names;

    public async ValueTask<FigureResult> RenderAsync(FigureRequest request, CancellationToken cancellation)
    {
        if (await catalog.GetAsync(request.Name, cancellation) is not { } state)
            return new FigureResult.Failed($"There is no demo '{request.Name}' any more.");

        var source = request.Kind == FigureKind.Demo ? default : DemoFigure.Source(state, $"{request.Id}-code");
        if (request.Kind == FigureKind.Code)
            return new FigureResult.Shown(DemoFigure.Of(source, default));
        if (state.Version is null)
            return new FigureResult.Failed(state.Trouble, DiagnosticsMarkup.Text(state));
        if (Draw(state.Name, state.Version, request.Mount) is not { } demo)
            return new FigureResult.Failed($"The demo '{state.Name}' failed while it was drawn.");

        var trouble = state.Errors.Count == 0 ? default : DiagnosticsMarkup.Section(state);
        return new FigureResult.Shown(trouble + DemoFigure.Of(source, DemoFigure.Live(state.Name, demo)));
    }

    public ValueTask<string?> ReadSourceAsync(string name, CancellationToken cancellation) => catalog.ReadTextAsync(name, cancellation);

    public async ValueTask<IReadOnlyList<DocProblem>> CheckAsync(string name, CancellationToken cancellation)
    {
        if (await catalog.GetAsync(name, cancellation) is not { } state)
            return [];
        var problems = state.Errors.Select(error => new DocProblem(Display(error.File), error.Line, error.Column, $"{error.Id}: {error.Message}")).ToList();
        if (problems.Count == 0 && state.Version is { } version && Draw(name, version, "d1") is null)
            problems.Add(new($"{_folder}/{name}.csx", 1, 1, "The demo failed while it was drawn."));
        return problems;
    }

    /// <summary>The demo as markup, or <see langword="null"/> when a component of its script threw.</summary>
    public Markup? Draw(string name, DemoVersion version, string mount, string route = "", Session? session = null)
    {
        try
        {
            return session is null ? version.Engine.Render(mount, route) : version.Engine.Render(mount, session);
        }
        catch (Exception exception)
        {
            // Components of a script draw themselves with its code: what they throw is no fault of the page.
            HostLog.DrawingFailed(log, name, exception);
            return null;
        }
    }

    private string Display(string file)
    {
        var relative = Path.GetRelativePath(catalog.Directory, file);
        return relative.StartsWith("..", StringComparison.Ordinal) ? file : $"{_folder}/{relative.Replace(Path.DirectorySeparatorChar, '/')}";
    }
}
