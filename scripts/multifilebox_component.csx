// Puts text files one after another, in the order that the visitor chooses.
FileData Join([MinLength(1, ErrorMessage = "There must be a page.")] IReadOnlyList<FileData> pages) =>
    FileData.FromText(string.Join("\n\n", pages.Select(page => page.ReadAllText().TrimEnd())) + "\n", "book.txt");

new Interface(
    Join,
    inputs: new MultiFileBox("Pages") { FileTypes = ["text"], AllowReordering = true },
    outputs: new FileBox("Book"))
