// Thoughts within thoughts: the use of a tool belongs inside the plan that led to it.
async IAsyncEnumerable<List<ChatMessage>> Plan(
    string message,
    IReadOnlyList<ChatMessage> history,
    TimeProvider time,
    [EnumeratorCancellation] CancellationToken cancellation)
{
    List<ChatMessage> answer = [Thought("plan", null, "Planning", "I need the weather first.")];
    yield return answer;
    await Wait(1);

    answer.Add(Thought("weather", "plan", "Asking for the weather", "Sunny, 21 degrees."));
    yield return answer;
    await Wait(2);

    Finish(1, 2);
    answer.Add(Thought("route", "plan", "Looking for a route", "Along the river: 7 km."));
    yield return answer;
    await Wait(1.5);

    Finish(2, 1.5);
    Finish(0, 4.5);
    answer.Add("It is sunny. Walk along the river, it is 7 km.");
    yield return answer;

    Task Wait(double seconds) => Task.Delay(TimeSpan.FromSeconds(seconds), time, cancellation);

    void Finish(int index, double seconds) => answer[index] = answer[index] with
    {
        Metadata = answer[index].Metadata! with { Status = ChatStatus.Done, Duration = TimeSpan.FromSeconds(seconds) },
    };

    ChatMessage Thought(string id, string? parent, string title, string text) =>
        ChatMessage.Assistant(text) with { Metadata = new() { Id = id, ParentId = parent, Title = title, Status = ChatStatus.Pending } };
}

new ChatInterface(Plan)
{
    Title = "Thoughts within thoughts",
    Examples = ["Where could I walk today?"],
}
