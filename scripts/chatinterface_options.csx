// Ready answers: a click on one is the next message.
ChatMessage Order(string message, IReadOnlyList<ChatMessage> history) => message switch
{
    "Pizza" => ChatMessage.Assistant("Which pizza?") with { Options = ["Margherita", "Funghi"] },
    "Pasta" => ChatMessage.Assistant("Which pasta?") with { Options = [new("Pesto", "With pesto"), new("Pomodoro", "With tomatoes")] },
    "Margherita" or "Funghi" or "Pesto" or "Pomodoro" => $"One {message}, coming up!",
    _ => ChatMessage.Assistant("What would you like to eat?") with { Options = ["Pizza", "Pasta"] },
};

new ChatInterface(Order)
{
    Examples = ["I am hungry"],
}
