// Your browser keeps your conversations: reload the page, and they are still there.
string Echo(MultimodalMessage message, IReadOnlyList<ChatMessage> history) =>
    $"You wrote: \"{message.Text}\" and uploaded {message.Files.Count} files.";

new ChatInterface(Echo) { SaveHistory = true, StorageKey = "chatinterface_save_history" }
