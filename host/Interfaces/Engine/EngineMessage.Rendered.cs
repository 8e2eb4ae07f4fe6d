using System.Text.Json.Serialization;

namespace Interfaces.Engine;

public abstract partial record EngineMessage
{
    /// <summary>A region shows other blocks than before.</summary>
    public sealed record Rendered : EngineMessage
    {
        private readonly Session? _session;
        private readonly SessionDemo? _demo;
        private IReadOnlyList<BlockOutline>? _blocks;

        /// <summary>Makes the message from its JSON form.</summary>
        /// <param name="block">The number of the region's own block.</param>
        /// <param name="blocks">What it shows.</param>
        [JsonConstructor]
        public Rendered(int block, IReadOnlyList<BlockOutline> blocks) => (Block, _blocks) = (block, blocks);

        internal Rendered(int block, Session session, SessionDemo demo) => (Block, _session, _demo) = (block, session, demo);

        /// <summary>The number of the region's own block.</summary>
        public int Block { get; }

        /// <summary>What it shows. Made when somebody asks: the page renders the block instead.</summary>
        public IReadOnlyList<BlockOutline> Blocks => _blocks ??= BlockOutline.Inside(Block, _session!, _demo!);
    }
}
