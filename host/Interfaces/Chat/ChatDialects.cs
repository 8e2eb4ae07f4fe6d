using System.Collections.Immutable;

namespace Interfaces;

/// <summary>The dialects that conversations know. They are the same for all demos of a process: a type means the same in each.</summary>
public static class ChatDialects
{
    private static ImmutableArray<ChatDialect> _all = [];

    /// <summary>Teaches conversations a dialect. One for the same type of message takes the place of an earlier one.</summary>
    /// <param name="dialect">The dialect.</param>
    public static void Add(ChatDialect dialect)
    {
        ArgumentNullException.ThrowIfNull(dialect);
        ImmutableInterlocked.Update(ref _all, static (all, added) => [.. all.Where(other => other.MessageType != added.MessageType), added], dialect);
    }

    /// <summary>The dialect in which a type is a message.</summary>
    internal static ChatDialect? OfMessage(Type type) => _all.FirstOrDefault(dialect => dialect.MessageType == type);

    /// <summary>The dialect in which a type is a result.</summary>
    internal static ChatDialect? OfResult(Type type) => _all.FirstOrDefault(dialect => dialect.CanRead(type));
}
