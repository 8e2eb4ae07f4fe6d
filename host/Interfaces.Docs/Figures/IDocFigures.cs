namespace Interfaces.Docs;

/// <summary>What guides need to know of the demos. The host implements it.</summary>
public interface IDocFigures
{
    /// <summary>The names of all demos.</summary>
    IReadOnlyCollection<string> DemoNames { get; }

    /// <summary>Makes a figure. Compiles the script when it is the first to need it; called concurrently for all figures of a page. A script that fails is a <see cref="FigureResult.Failed"/>; an exception ends the whole page.</summary>
    /// <param name="request">Which figure.</param>
    /// <param name="cancellation">Ends when nobody waits for the page any more.</param>
    ValueTask<FigureResult> RenderAsync(FigureRequest request, CancellationToken cancellation);

    /// <summary>The source of a script, or <see langword="null"/> when there is no such demo any more.</summary>
    /// <param name="name">The demo's name.</param>
    /// <param name="cancellation">Ends when nobody waits any more.</param>
    ValueTask<string?> ReadSourceAsync(string name, CancellationToken cancellation);

    /// <summary>What is wrong with a script, by its own file, line and column: nothing when its demo loads.</summary>
    /// <param name="name">The demo's name.</param>
    /// <param name="cancellation">Ends when nobody waits any more.</param>
    ValueTask<IReadOnlyList<DocProblem>> CheckAsync(string name, CancellationToken cancellation);
}
