// Texts in Markdown, a picture, a component, a thought that folds, and ready answers.
new Blocks
{
    new Chatbot("Travel agency")
    {
        Value =
        [
            ChatMessage.User("Where is it warm in *November*?"),
            ChatMessage.Assistant("Three towns are above 20 °C.") with
            {
                Metadata = new() { Title = "Looked at the weather", Status = ChatStatus.Done, Duration = TimeSpan.FromSeconds(2.4) },
            },
            ChatMessage.Assistant(
                "I would go to **Lisbon**:",
                FileData.Beside("media/tower.png"),
                new Label { Value = new Dictionary<string, double> { ["sun"] = 0.7, ["clouds"] = 0.2, ["rain"] = 0.1 }, Label = "Chances" }) with
            {
                Options = ["Book it", new("more", "Show me others")],
            },
        ],
    },
}
