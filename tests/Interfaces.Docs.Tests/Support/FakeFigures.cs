using System.Collections.Concurrent;

namespace Interfaces.Docs.Tests.Support;

/// <summary>Demos without scripts: each shows its own request.</summary>
internal sealed class FakeFigures(params string[] names) : IDocFigures
{
    public IReadOnlyCollection<string> DemoNames { get; } = names.ToHashSet();

    public Dictionary<string, string> Sources { get; } = [];

    public Dictionary<string, string> Broken { get; } = [];

    public ConcurrentQueue<FigureRequest> Requests { get; } = [];

    /// <summary>What each figure waits for before it is made.</summary>
    public Func<FigureRequest, Task> Before { get; init; } = _ => Task.CompletedTask;

    public async ValueTask<FigureResult> RenderAsync(FigureRequest request, CancellationToken cancellation)
    {
        Requests.Enqueue(request);
        await Before(request);
        return Broken.TryGetValue(request.Name, out var message)
            ? new FigureResult.Failed(message, "line one\nline <two>")
            : new FigureResult.Shown(Markup.Of($"<section id=\"{request.Mount}\" data-figure=\"{request.Id}\" data-kind=\"{request.Kind}\" data-demo=\"{request.Name}\"></section>"));
    }

    public ValueTask<string?> ReadSourceAsync(string name, CancellationToken cancellation) =>
        ValueTask.FromResult(Sources.GetValueOrDefault(name));

    public ValueTask<IReadOnlyList<DocProblem>> CheckAsync(string name, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<DocProblem>>(
            Broken.TryGetValue(name, out var message) ? [new($"scripts/{name}.csx", 3, 7, message)] : []);
}
