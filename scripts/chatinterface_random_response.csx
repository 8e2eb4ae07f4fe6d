// The smallest chat: it answers yes or no, as chance will have it.
string Respond(string message, IReadOnlyList<ChatMessage> history, Random random) => random.Next(2) == 0 ? "Yes" : "No";

new ChatInterface(Respond)
