using System.Text.Json;

namespace Interfaces;

/// <summary>Which of a visitor's cameras is wanted, and what it should give. These are wishes: a camera that cannot fulfil them is used all the same, with what comes nearest.</summary>
/// <example><code>new Image("Plant") { Webcam = new() { Facing = CameraFacing.Away, Width = 1920, Height = 1080 } }</code></example>
public sealed record WebcamOptions
{
    /// <summary>Where the camera looks. Default: <see cref="CameraFacing.Any"/>.</summary>
    public CameraFacing Facing { get; init; }

    /// <summary>How wide its pictures are, in pixels. Default: <see langword="null"/>, the browser's own choice. Bounds: 16 to 8,192.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Width { get; init => field = Bound.Within(value, 16, 8_192); }

    /// <summary>How high its pictures are, in pixels. Default: <see langword="null"/>, the browser's own choice. Bounds: 16 to 8,192.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? Height { get; init => field = Bound.Within(value, 16, 8_192); }

    /// <summary>How many pictures it takes in a second. Default: <see langword="null"/>, the browser's own choice. Bounds: 1 to 240.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of bounds.</exception>
    public int? FrameRate { get; init => field = Bound.Within(value, 1, 240); }

    /// <summary>The wishes as browsers take them.</summary>
    internal Markup Attribute()
    {
        var wishes = new Dictionary<string, object>();
        if (Facing != CameraFacing.Any)
            wishes["facingMode"] = Facing == CameraFacing.Away ? "environment" : "user";
        foreach (var (name, wish) in new[] { ("width", Width), ("height", Height), ("frameRate", FrameRate) })
        {
            if (wish is { } number)
                wishes[name] = number;
        }
        return wishes.Count == 0 ? Markup.Empty : Markup.Attribute("data-camera", JsonSerializer.Serialize(wishes));
    }
}
