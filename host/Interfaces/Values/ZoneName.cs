using System.Runtime.CompilerServices;

namespace Interfaces;

/// <summary>Finds time zones by their names.</summary>
internal static class ZoneName
{
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static TimeZoneInfo Find(string id, [CallerMemberName] string property = "")
    {
        ArgumentNullException.ThrowIfNull(id, property);
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw new ArgumentException($"There is no time zone {id}. Use a name such as \"UTC\" or \"Europe/Berlin\".", property);
    }
}
