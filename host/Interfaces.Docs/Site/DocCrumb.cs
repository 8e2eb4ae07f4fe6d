namespace Interfaces.Docs;

/// <summary>One step of the way from the home page to a guide.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Url">Where it leads; <see langword="null"/> for the page itself and for a category, which has no page.</param>
public sealed record DocCrumb(string Title, string? Url);
