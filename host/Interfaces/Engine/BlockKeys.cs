namespace Interfaces.Engine;

/// <summary>Makes the keys by which a page finds a component again after its script was edited.</summary>
internal static class BlockKeys
{
    public static string[] Of(IReadOnlyList<Block> blocks)
    {
        var seen = new Dictionary<string, int>();
        var keys = new string[blocks.Count];
        for (var number = 0; number < keys.Length; number++)
        {
            var key = $"{BlockName.KindOf(blocks[number]).ToLowerInvariant()}:{BlockName.TextOf(blocks[number])}";
            var ordinal = seen.GetValueOrDefault(key);
            seen[key] = ordinal + 1;
            keys[number] = $"{key}:{ordinal}";
        }

        return keys;
    }
}
