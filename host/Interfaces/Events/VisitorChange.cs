namespace Interfaces;

/// <summary>What a visitor did to a layout, for the session to know: the next rendering keeps it.</summary>
/// <param name="Block">The block that has become different.</param>
/// <param name="Apply">Makes of the block, as the session has it then, how it is now.</param>
internal readonly record struct VisitorChange(Block Block, Func<Block, Block> Apply);
