namespace Interfaces.Docs;

/// <summary>A figure that a guide wants.</summary>
/// <param name="Kind">Code, demo, or both.</param>
/// <param name="Name">The demo's name, one of <see cref="IDocFigures.DemoNames"/>.</param>
/// <param name="Id">An <c>id</c> for the figure, unique on the page: <c>figure-2</c>. Ids inside the figure begin with it and a hyphen.</param>
/// <param name="Mount">Where the live demo is mounted, unique on the page: <c>d1</c>. Empty for code alone.</param>
/// <param name="Page">The guide's slug.</param>
public sealed record FigureRequest(FigureKind Kind, string Name, string Id, string Mount, string Page);
