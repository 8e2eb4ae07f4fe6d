namespace Interfaces;

/// <summary>A component that can record, and raise events while it does.</summary>
internal interface IStreamingInput : IRaisesStream
{
    /// <summary>Whether a live <see cref="Interface"/> listens to what it records while it records.</summary>
    bool Streaming { get; }
}
