using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interfaces.Engine;

public abstract partial record EngineMessage
{
    /// <summary>Properties of a block have new values.</summary>
    public sealed record Updated : EngineMessage
    {
        private readonly Block? _after;
        private IReadOnlyDictionary<string, JsonElement>? _properties;

        /// <summary>Makes the message from its JSON form.</summary>
        /// <param name="block">The block's number.</param>
        /// <param name="properties">The new values, by property name.</param>
        [JsonConstructor]
        public Updated(int block, IReadOnlyDictionary<string, JsonElement> properties)
        {
            Block = block;
            Names = [.. properties.Keys];
            _properties = properties;
        }

        internal Updated(int number, Block after, IReadOnlyList<string> names, Block? before = null)
        {
            Block = number;
            Names = names;
            StorageKey = names.Contains(BlockProperties.Value) ? (after as IStoredInBrowser)?.StorageKey : null;
            _after = after;
            Before = before;
        }

        /// <summary>The block as it was; <see langword="null"/> where that is not known.</summary>
        internal Block? Before { get; }

        /// <summary>The block's number.</summary>
        public int Block { get; }

        /// <summary>The names of the properties that have new values.</summary>
        [JsonIgnore]
        public IReadOnlyList<string> Names { get; }

        /// <summary>The new values, by property name. Made when somebody asks: the page renders the block instead.</summary>
        public IReadOnlyDictionary<string, JsonElement> Properties =>
            _properties ??= Names.ToDictionary(name => name, name => BlockProperties.Format(_after!, name));

        /// <summary>The name under which the page must keep the value in the browser; <see langword="null"/> when it need not.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public string? StorageKey { get; init; }

        /// <summary>Whether the value may become longer while the handler runs.</summary>
        [JsonIgnore]
        public bool MayGrow { get; init; }

        /// <summary>Whether the component's value is among what changed.</summary>
        [JsonIgnore]
        public bool HasValue => Names.Contains(BlockProperties.Value);
    }
}
