namespace Interfaces;

/// <summary>A part of a picture that has a name.</summary>
public sealed record Annotation
{
    /// <summary>Names a rectangle.</summary>
    /// <param name="label">The name.</param>
    /// <param name="box">The rectangle.</param>
    public Annotation(string label, Box box) => (Label, Box) = (label ?? throw new ArgumentNullException(nameof(label)), box);

    /// <summary>Names a part of any shape.</summary>
    /// <param name="label">The name.</param>
    /// <param name="mask">The part.</param>
    public Annotation(string label, Mask mask)
    {
        Label = label ?? throw new ArgumentNullException(nameof(label));
        Mask = mask ?? throw new ArgumentNullException(nameof(mask));
    }

    /// <summary>The name.</summary>
    public string Label { get; }

    /// <summary>The rectangle; <see langword="null"/> when the part has another shape.</summary>
    public Box? Box { get; }

    /// <summary>The part; <see langword="null"/> when it is a rectangle.</summary>
    public Mask? Mask { get; }
}
