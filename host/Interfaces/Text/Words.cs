using System.Text;

namespace Interfaces;

/// <summary>Takes the names that programs use apart into words that people read.</summary>
internal static class Words
{
    /// <summary>As a label: <c>firstName</c> is <c>First name</c>, <c>apiURL2</c> is <c>Api URL 2</c>.</summary>
    public static string Label(string name)
    {
        var words = Lower(name);
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Inside a sentence: <c>DayOfWeek</c> is <c>day of week</c>; words all in capitals stay so.</summary>
    public static string Lower(string name) => string.Join(' ', Split(name).Select(word =>
        word.Length > 1 && word.All(letter => !char.IsLower(letter)) ? word : word.ToLowerInvariant()));

    private static IEnumerable<string> Split(string name)
    {
        var word = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            if (word.Length > 0 && StartsWord(name, index))
            {
                yield return word.ToString();
                word.Clear();
            }

            if (name[index] is not ('_' or '-' or ' '))
                word.Append(name[index]);
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static bool StartsWord(string name, int index)
    {
        var (before, letter) = (name[index - 1], name[index]);
        if (letter is '_' or '-' or ' ')
            return true;
        if (char.IsDigit(letter) != char.IsDigit(before))
            return true;
        var endsCapitals = char.IsUpper(before) && index + 1 < name.Length && char.IsLower(name[index + 1]);
        return char.IsUpper(letter) && (char.IsLower(before) || endsCapitals);
    }
}
