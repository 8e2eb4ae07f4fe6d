namespace Interfaces.Docs;

/// <summary>A Markdown file of the site, and what its place says.</summary>
/// <param name="FullPath">Where it is on disk.</param>
/// <param name="Path">Its path inside the directory, with forward slashes.</param>
/// <param name="DisplayPath">The path as problems name it.</param>
/// <param name="Slug">The name without number and extension; empty for the home page.</param>
/// <param name="Folder">The folder's name as it is on disk, or <see langword="null"/>.</param>
/// <param name="Category">The folder's name as the navigation shows it, or <see langword="null"/>.</param>
internal sealed record PageFile(
    string FullPath, string Path, string DisplayPath, string Slug, string? Folder, string? Category);
