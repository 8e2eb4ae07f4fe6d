namespace Interfaces.Engine;

/// <summary>A block as it was rendered, and up to where its text was.</summary>
/// <param name="Markup">The block's HTML; empty when it is gone.</param>
/// <param name="Mark">From where its text can be followed; <see langword="null"/> when it cannot.</param>
public readonly record struct FollowedBlock(Markup Markup, GrowthMark? Mark);
