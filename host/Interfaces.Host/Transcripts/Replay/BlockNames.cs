using Interfaces.Engine;

namespace Interfaces.Host.Transcripts;

/// <summary>The names by which transcripts speak of the blocks of a demo.</summary>
internal sealed class BlockNames
{
    private const int MaxListed = 12;

    private readonly DemoDescription _demo;
    private readonly ILookup<string, BlockDescription> _byText;
    private readonly ILookup<string, BlockDescription> _byKind;

    public BlockNames(DemoDescription demo)
    {
        _demo = demo;
        _byText = _demo.Blocks.Where(block => block is { IsOnPage: true, Text.Length: > 0 }).ToLookup(block => block.Text!);
        _byKind = _demo.Blocks.Where(block => block.IsOnPage).ToLookup(block => block.Kind);
    }

    /// <summary>The name of a block.</summary>
    public string Of(int number)
    {
        // What a region made may be gone by the time that something is said of it.
        if (_demo.FindBlock(number) is not { } block)
            return $"block {number}";
        var (text, alike) = block.Text is { Length: > 0 } ? (block.Text, _byText[block.Text].ToList()) : (block.Kind, _byKind[block.Kind].ToList());
        return new BlockAddress(text, alike.Count > 1 ? alike.IndexOf(block) + 1 : null).ToString();
    }

    /// <summary>The name of a field: a block's number, or a number and a path inside the block.</summary>
    public string OfField(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        var number = int.Parse(dot < 0 ? key : key[..dot], System.Globalization.CultureInfo.InvariantCulture);
        return dot < 0 ? Of(number) : Of(number) + key[dot..];
    }

    /// <summary>Finds a block: by its text, else by its kind.</summary>
    /// <returns>The block's number, or why there is none.</returns>
    public (int Number, string? Problem) Find(BlockAddress address)
    {
        var alike = _byText[address.Text].ToList();
        if (alike.Count == 0)
            alike = [.. _byKind[address.Text]];
        if (alike.Count == 0)
            return (0, Unknown(address));
        if (address.Ordinal is { } ordinal)
            return ordinal <= alike.Count ? (alike[ordinal - 1].Number, null) : (0, $"There is no {address}: the demo has {alike.Count} of them.");
        return alike.Count == 1
            ? (alike[0].Number, null)
            : (0, $"{address} may be any of {alike.Count}. Write {address}#1 for the first of them.");
    }

    private string Unknown(BlockAddress address)
    {
        var names = _demo.Blocks.Where(block => block.IsOnPage).Select(block => block.Text is { Length: > 0 } text ? text : block.Kind).Distinct().ToList();
        return NearestName.Find(address.Text, names) is { } nearest
            ? $"The demo has no {address}. Did you mean {nearest}?"
            : $"The demo has no {address}. It has {string.Join(", ", names.Skip(1).Take(MaxListed))}{(names.Count > MaxListed + 1 ? ", …" : "")}.";
    }
}
