using Microsoft.Extensions.AI;

namespace Interfaces.AI.Tests;

public sealed class ChatClientDialectTests
{
    private static readonly ChatClientDialect Dialect = new();

    [Fact]
    public void Texts_of_updates_grow_into_one_message()
    {
        var answer = Answer(new TextContent("Hel"), new TextContent("lo"), new UsageContent());

        Assert.Equal(["Hello"], answer.Select(message => message.Text));
    }

    [Fact]
    public void Reasoning_is_a_thought_that_ends_when_the_answer_comes()
    {
        var during = Answer(new TextReasoningContent("Hm"), new TextReasoningContent("m"));
        var after = Answer(new TextReasoningContent("Hmm"), new TextContent("42"));

        Assert.Equal(("Hmm", ChatStatus.Pending), (during[0].Text, during[0].Metadata!.Status));
        Assert.Equal(ChatStatus.Done, after[0].Metadata!.Status);
        Assert.NotNull(after[0].Metadata!.Duration);
        Assert.Null(after[1].Metadata);
    }

    [Fact]
    public void A_tool_shows_what_it_was_given_and_what_came_back_where_it_was_called()
    {
        AIContent[] contents =
        [
            new TextContent("Let me look."),
            new FunctionCallContent("1", "weather", new Dictionary<string, object?> { ["city"] = "Rome" }),
            new FunctionCallContent("2", "weather", new Dictionary<string, object?> { ["city"] = "Oslo" }),
            new FunctionResultContent("2", "```\ncold"),
            new FunctionResultContent("1", new { degrees = 21 }),
            new FunctionResultContent("?", "nobody asked"),
            new TextContent("Rome it is."),
        ];

        var answer = Answer(contents);

        Assert.Equal(["Let me look.", "- city: `Rome`\n\n```\n{\"degrees\":21}\n```", "- city: `Oslo`\n\n````\n```\ncold\n````", "Rome it is."], answer.Select(message => message.Text));
        Assert.Equal(["weather", "weather"], answer.Where(message => message.Metadata is not null).Select(message => message.Metadata!.Title));
        Assert.All(answer.Skip(1).Take(2), message => Assert.Equal(ChatStatus.Done, message.Metadata!.Status));
    }

    [Fact]
    public void A_tool_that_failed_says_so()
    {
        var answer = Answer(new FunctionCallContent("1", "divide"), new FunctionResultContent("1", null) { Exception = new InvalidOperationException("Not by zero.") });

        Assert.Equal(("failed", "```\nNot by zero.\n```"), (answer[0].Metadata!.Log, answer[0].Text));
    }

    [Fact]
    public void Another_message_of_the_client_is_another_message_here()
    {
        var answer = Dialect.Begin(TimeProvider.System);
        answer.Take(new ChatResponseUpdate(Microsoft.Extensions.AI.ChatRole.Assistant, "one") { MessageId = "1" });

        var messages = answer.Take(new ChatResponseUpdate(Microsoft.Extensions.AI.ChatRole.Assistant, "two") { MessageId = "2" });

        Assert.Equal(["one", "two"], messages.Select(message => message.Text));
    }

    [Fact]
    public void A_response_and_a_message_are_whole_answers()
    {
        var answer = Dialect.Begin(TimeProvider.System);
        answer.Take(new ChatResponse(new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.Assistant, "first")));

        var messages = answer.Take(new Microsoft.Extensions.AI.ChatMessage(Microsoft.Extensions.AI.ChatRole.Assistant, "second"));

        Assert.Equal(["second"], messages.Select(message => message.Text));
        Assert.True(Dialect.CanRead(typeof(List<Microsoft.Extensions.AI.ChatMessage>)));
        Assert.False(Dialect.CanRead(typeof(string)));
    }

    [Fact]
    public void Data_is_a_file_and_an_error_of_the_client_is_an_error()
    {
        var answer = Answer(new DataContent(new byte[] { 1, 2 }, "image/png") { Name = "dot.png" });

        var file = Assert.IsType<ChatContent.File>(answer[0].Content[0]);
        Assert.Equal(("dot.png", "image/png", 2L), (file.Value.Name, file.Value.ContentType, file.Value.Length));
        Assert.Throws<InvalidOperationException>(() => Answer(new ErrorContent("No more credit")));
    }

    [Fact]
    public void A_history_goes_to_the_client_with_its_files_and_without_thoughts()
    {
        var user = (Microsoft.Extensions.AI.ChatMessage)Dialect.ToMessage(ChatMessage.User("Look", FileData.FromBytes([1, 2, 3], "a.png")))!;
        var thought = Dialect.ToMessage(ChatMessage.Assistant("hm") with { Metadata = new() { Title = "Thinking" } });

        Assert.Equal(Microsoft.Extensions.AI.ChatRole.User, user.Role);
        Assert.Equal("Look", user.Text);
        Assert.Equal("image/png", user.Contents.OfType<DataContent>().Single().MediaType);
        Assert.Null(thought);
    }

    private static IReadOnlyList<ChatMessage> Answer(params AIContent[] contents)
    {
        var answer = Dialect.Begin(TimeProvider.System);
        IReadOnlyList<ChatMessage> messages = [];
        foreach (var content in contents)
            messages = answer.Take(new ChatResponseUpdate(Microsoft.Extensions.AI.ChatRole.Assistant, [content]));
        return messages;
    }
}
