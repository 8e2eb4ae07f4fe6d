// Counts what is in a text file, without ever keeping all of it in memory.
(int Lines, int Words) Count(FileData text)
{
    var (lines, words) = (0, 0);
    using var reader = new StreamReader(text.OpenRead());
    while (reader.ReadLine() is { } line)
        (lines, words) = (lines + 1, words + line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
    return (lines, words);
}

new Interface(
    Count,
    inputs: new FileBox("Text") { FileTypes = [".txt", ".md"], MaxBytes = 10_000_000 })
