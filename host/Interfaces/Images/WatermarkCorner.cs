namespace Interfaces;

/// <summary>The corner of a picture or film in which a <see cref="Watermark"/> lies.</summary>
public enum WatermarkCorner
{
    /// <summary>On the right at the bottom.</summary>
    BottomRight,

    /// <summary>On the left at the bottom.</summary>
    BottomLeft,

    /// <summary>On the right at the top.</summary>
    TopRight,

    /// <summary>On the left at the top.</summary>
    TopLeft,
}
