namespace Interfaces.Docs;

/// <summary>A guide as markup.</summary>
/// <param name="Page">The guide.</param>
/// <param name="Body">Its text, from the first heading on: what goes into the page's <c>article</c>.</param>
/// <param name="Problems">What is shown in place of something: unknown demos, scripts that fail, dead links.</param>
public sealed record RenderedPage(DocPage Page, Markup Body, IReadOnlyList<DocProblem> Problems);
