using Interfaces.Engine;

namespace Interfaces.Host.Events;

/// <summary>A message as it is sent.</summary>
/// <param name="Id">Its number in the stream.</param>
/// <param name="Bytes">The Server-Sent Event; <see langword="null"/> for one that was let go and can be made again.</param>
internal sealed record EventFrame(int Id, byte[]? Bytes)
{
    /// <summary>The block that it shows; <see langword="null"/> for none.</summary>
    public int? Block { get; init; }

    /// <summary>Whether it gives the block another value.</summary>
    public bool HasValue { get; init; }

    /// <summary>Whether it can be made again by looking at the block as it is then.</summary>
    public bool IsView { get; init; }

    /// <summary>Whether it shows nothing but that block, in which there are no others.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Up to where the block's text is in it, to be followed from there; <see langword="null"/> when it cannot be.</summary>
    public GrowthMark? Mark { get; init; }

    /// <summary>Whether it says that a block's text has grown: what is sent is what each connection lacks.</summary>
    public bool IsGrowth { get; init; }

    /// <summary>Whether the text does not grow any further.</summary>
    public bool IsEnd { get; init; }

    public int Length => Bytes?.Length ?? 0;
}
