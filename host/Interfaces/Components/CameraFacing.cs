namespace Interfaces;

/// <summary>Where a camera looks, on devices that have several.</summary>
public enum CameraFacing
{
    /// <summary>Anywhere: the browser, or the visitor, chooses.</summary>
    Any,

    /// <summary>At the visitor.</summary>
    Visitor,

    /// <summary>Away from the visitor, at what they look at: the camera on the back of a telephone.</summary>
    Away,
}
