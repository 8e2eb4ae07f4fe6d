namespace Interfaces;

/// <summary>Finds the name that was probably meant, for messages that say "did you mean".</summary>
public static class NearestName
{
    /// <summary>Names longer than this are not compared: 64 characters.</summary>
    public const int MaxLength = 64;

    /// <summary>At most this many candidates are looked at: 10,000.</summary>
    public const int MaxCandidates = 10_000;

    /// <summary>The candidate that differs least from a name, or <see langword="null"/> when none is near.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="candidates">What exists.</param>
    public static string? Find(string name, IEnumerable<string> candidates) =>
        Rank(name, candidates, 1) is [var nearest, ..] ? nearest : null;

    /// <summary>The candidates near a name, the nearest first; names equally near are in ordinal order.</summary>
    /// <param name="name">What was written. Case does not count, and <c>-</c>, <c>_</c> and blank are one.</param>
    /// <param name="candidates">What exists.</param>
    /// <param name="count">At most how many to return.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static IReadOnlyList<string> Rank(string name, IEnumerable<string> candidates, int count)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (name.Length is 0 or > MaxLength)
            return [];

        var wanted = Normalize(name);
        var limit = Math.Clamp(wanted.Length / 3, 1, 4);
        return [.. candidates
            .Take(MaxCandidates)
            .Where(candidate => candidate.Length is > 0 and <= MaxLength)
            .Select(candidate => (Name: candidate, Distance: Measure(wanted, Normalize(candidate), limit)))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .Distinct(StringComparer.Ordinal)
            .Take(count)];
    }

    // A name that was broken off ("interface" for "interface_state") is far by letters and near by intention.
    private static int Measure(string wanted, string candidate, int limit) =>
        wanted.Length >= 4 && candidate.StartsWith(wanted, StringComparison.Ordinal)
            ? Math.Min(limit, candidate.Length - wanted.Length)
            : Distance(wanted, candidate, limit);

    private static string Normalize(string name) => string.Create(name.Length, name, static (result, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            result[i] = source[i] is '-' or ' ' ? '_' : char.ToLowerInvariant(source[i]);
    });

    // Optimal string alignment: insert, delete, replace, or swap two neighbours. Anything over the limit is "far".
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return int.MaxValue;

        var beforeLast = new int[right.Length + 1];
        var last = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
