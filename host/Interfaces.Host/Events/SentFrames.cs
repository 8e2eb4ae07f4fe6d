using Interfaces.Engine;

namespace Interfaces.Host.Events;

/// <summary>What one connection was sent: a text that has grown since is followed from there.</summary>
internal sealed class SentFrames(EventFrames writer)
{
    private readonly Dictionary<int, GrowthFollower> _followed = [];

    /// <summary>The bytes of a frame for this connection; none when it has all that the frame says.</summary>
    public byte[] Of(EventFrame frame)
    {
        if (frame.IsGrowth && Grow(frame) is { } bytes)
            return bytes;
        var whole = frame.Bytes is null ? writer.Again(frame) : frame;
        if (whole is null)
            return [];
        Note(whole);
        return whole.Bytes!;
    }

    private byte[]? Grow(EventFrame frame)
    {
        var block = frame.Block!.Value;
        if (!_followed.TryGetValue(block, out var follower))
            return null;
        if (frame.IsEnd)
            _followed.Remove(block);
        if (frame.IsEnd ? follower.TryFinish(out var piece) : follower.TryNext(out piece))
            return piece is null ? [] : EventFrames.Append(piece, frame.Id);
        return null;
    }

    // What shows others beside itself may have shown more or less of their texts than was sent before.
    private void Note(EventFrame frame)
    {
        if (!frame.IsView)
            return;
        if (!frame.IsAlone)
            _followed.Clear();
        if (frame.Mark is { } mark)
            _followed[frame.Block!.Value] = mark.Follow();
        else
            _followed.Remove(frame.Block!.Value);
    }
}
