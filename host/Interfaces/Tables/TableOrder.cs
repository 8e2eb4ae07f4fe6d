namespace Interfaces;

/// <summary>Which rows a visitor wants to see, and in which order.</summary>
/// <param name="Search">What must stand somewhere in a row; empty for anything.</param>
/// <param name="Filters">What must hold for single columns.</param>
/// <param name="Sort">By which columns the rows are sorted, the most important first.</param>
internal sealed record TableOrder(string Search, IReadOnlyList<ColumnFilter> Filters, IReadOnlyList<ColumnSort> Sort)
{
    /// <summary>The longest text to search for, in characters.</summary>
    public const int MaxText = 200;

    /// <summary>How many filters there are at most.</summary>
    public const int MaxFilters = 20;

    /// <summary>By how many columns rows are sorted at most.</summary>
    public const int MaxSorts = 3;

    private const char Separator = '\u001f';

    /// <summary>All rows as they are.</summary>
    public static TableOrder Natural { get; } = new("", [], []);

    /// <summary>Whether it is all rows as they are.</summary>
    public bool IsNatural => Search.Length == 0 && Filters.Count == 0 && Sort.Count == 0;

    /// <summary>Equal for equal orders.</summary>
    public string Key => string.Join(Separator, [Search, .. Filters.Select(filter => filter.Key), .. Sort.Select(sort => $"{sort.Column}{(sort.Descending ? '-' : '+')}")]);

    /// <summary>Reads what a page sent.</summary>
    public static Parsed<TableOrder> Read(Sent? sent)
    {
        if (sent is null)
            return Parsed.Ok(Natural);
        if (sent.Search?.Length > MaxText || sent.Filters?.Any(filter => filter.Value?.Length > MaxText) == true)
            return Parsed.Error<TableOrder>($"Search for at most {MaxText} characters.");
        if (sent.Filters?.Count > MaxFilters || sent.Sort?.Count > MaxSorts)
            return Parsed.Error<TableOrder>($"A table takes at most {MaxFilters} filters, and is sorted by at most {MaxSorts} columns.");
        var filters = new List<ColumnFilter>();
        foreach (var filter in sent.Filters ?? [])
        {
            if (!Enum.TryParse<FilterRule>(filter.Rule, ignoreCase: true, out var rule) || !Enum.IsDefined(rule) || char.IsAsciiDigit(filter.Rule[0]))
                return Parsed.Error<TableOrder>($"There is no rule for a filter of this name. There are {string.Join(", ", Enum.GetNames<FilterRule>())}.");
            filters.Add(new ColumnFilter(filter.Column, rule, filter.Value ?? ""));
        }

        return Parsed.Ok(new TableOrder(sent.Search?.Trim() ?? "", filters, [.. (sent.Sort ?? []).Select(sort => new ColumnSort(sort.Column, sort.Descending))]));
    }

    /// <summary>The first column that it names and that does not exist; <see langword="null"/> for none.</summary>
    public int? Unknown(int columns) => Filters.Select(filter => filter.Column).Concat(Sort.Select(sort => sort.Column))
        .Where(column => column < 0 || column >= columns).Cast<int?>().FirstOrDefault();

    /// <summary>An order as it is sent.</summary>
    internal sealed record Sent(string? Search = null, IReadOnlyList<SentFilter>? Filters = null, IReadOnlyList<SentSort>? Sort = null);

    /// <summary>A filter as it is sent.</summary>
    internal sealed record SentFilter(int Column, string Rule, string? Value = null);

    /// <summary>A column to sort by, as it is sent.</summary>
    internal sealed record SentSort(int Column, bool Descending = false);
}

/// <summary>A column to sort by.</summary>
internal sealed record ColumnSort(int Column, bool Descending);

/// <summary>What must hold for a column.</summary>
internal sealed record ColumnFilter(int Column, FilterRule Rule, string Value)
{
    public string Key => $"{Column}{Rule}{Value}";
}

/// <summary>How the cells of a column are held against a value.</summary>
internal enum FilterRule
{
    /// <summary>The value stands in the text.</summary>
    Contains,

    /// <summary>It is the value.</summary>
    Equals,

    /// <summary>It is not the value.</summary>
    Differs,

    /// <summary>It is the value or more.</summary>
    AtLeast,

    /// <summary>It is the value or less.</summary>
    AtMost,

    /// <summary>Nothing is there.</summary>
    Empty,

    /// <summary>Something is there.</summary>
    Filled,
}
