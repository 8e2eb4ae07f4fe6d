namespace Interfaces.Engine;

/// <summary>How messages speak of a block.</summary>
internal static class BlockName
{
    /// <summary>Kind and label, such as <c>Textbox "Name"</c>.</summary>
    public static string Of(Block block) => TextOf(block) is { Length: > 0 } text ? $"{KindOf(block)} \"{text}\"" : KindOf(block);

    /// <summary>The name of the block's type, without its type arguments.</summary>
    public static string KindOf(Block block)
    {
        var name = block.GetType().Name;
        var generic = name.IndexOf('`', StringComparison.Ordinal);
        return generic < 0 ? name : name[..generic];
    }

    /// <summary>The label, or the text of a button.</summary>
    public static string? TextOf(Block block) => block switch
    {
        IRaisesClick when block is Component { CurrentValue: string text } => text,
        _ => block.Caption,
    };
}
