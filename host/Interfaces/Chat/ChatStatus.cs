namespace Interfaces;

/// <summary>How far a thought or the use of a tool is.</summary>
public enum ChatStatus
{
    /// <summary>Nothing is said of it: it stands there unfolded.</summary>
    None,

    /// <summary>It goes on: it is unfolded, with a sign that something moves.</summary>
    Pending,

    /// <summary>It is over: it is folded.</summary>
    Done,
}
