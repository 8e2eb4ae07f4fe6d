namespace Interfaces;

/// <summary>What something was recognized as.</summary>
/// <param name="Label">The class it most likely belongs to.</param>
/// <param name="Confidences">How likely each class is, the likeliest first; empty when only one is known.</param>
public sealed record Classification(string Label, IReadOnlyList<Confidence> Confidences);

/// <summary>How likely a class is.</summary>
/// <param name="Label">The name of the class.</param>
/// <param name="Share">From 0, impossible, to 1, certain.</param>
public readonly record struct Confidence(string Label, double Share);
