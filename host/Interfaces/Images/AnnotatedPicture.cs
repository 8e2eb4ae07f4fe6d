namespace Interfaces;

/// <summary>A picture with named parts.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Annotations">The parts. The later ones lie above the others.</param>
public sealed record AnnotatedPicture(FileData? Picture, IReadOnlyList<Annotation> Annotations);
