namespace Interfaces.Docs;

/// <summary>A heading of a guide.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its text, without formatting.</param>
/// <param name="Anchor">The <c>id</c> of the heading on the page, unique there.</param>
public sealed record DocHeading(int Level, string Text, string Anchor);
