// A message with files: what the box gives is a text and the files.
string Echo(MultimodalMessage message, IReadOnlyList<ChatMessage> history) =>
    $"You wrote: \"{message.Text}\" and uploaded {message.Files.Count} {(message.Files.Count == 1 ? "file" : "files")}"
    + (message.Files.Count > 0 ? $": {string.Join(", ", message.Files.Select(file => file.Name))}" : ".");

new ChatInterface(Echo)
