namespace Interfaces.Docs;

/// <summary>A guide that no file holds.</summary>
/// <param name="Slug">The name in its address.</param>
/// <param name="Markdown">Its text.</param>
public sealed record GeneratedPage(string Slug, string Markdown);
