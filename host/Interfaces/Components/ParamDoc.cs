namespace Interfaces;

/// <summary>What there is to know of a parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as C# writes it.</param>
/// <param name="Description">What it is for, in Markdown. Default: nothing is said.</param>
/// <param name="Default">What it is when it is left out, as C# writes it; <see langword="null"/> when it cannot be. Default: <see langword="null"/>.</param>
public sealed record ParamDoc(string Name, string Type, string? Description = null, string? Default = null);
