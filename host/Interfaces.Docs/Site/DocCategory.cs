namespace Interfaces.Docs;

/// <summary>A folder of guides, as the navigation shows it.</summary>
/// <param name="Name">From the folder's name: <c>02-building-interfaces</c> is "Building interfaces". <see langword="null"/> for the guides that stand in no folder.</param>
/// <param name="Pages">Its guides in order, hidden ones left out.</param>
public sealed record DocCategory(string? Name, IReadOnlyList<DocPage> Pages);
