// Examples that bring files along.
List<ChatContent> Echo(MultimodalMessage message, IReadOnlyList<ChatMessage> history) =>
    [message.Text.Length > 0 ? message.Text : "No words?", .. message.Files.Select(file => (ChatContent)file)];

new ChatInterface(Echo)
{
    Title = "Echo",
    Examples =
    [
        new("hello"),
        new("What is on this picture?", "A picture") { Files = [FileData.Beside("media/tower.png")] },
        new("", "A melody") { Files = [FileData.Beside("media/sax.wav")] },
    ],
}
