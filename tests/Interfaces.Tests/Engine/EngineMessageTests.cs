using System.Text.Json;
using Interfaces.Engine;

namespace Interfaces.Tests.Engine;

public sealed class EngineMessageTests
{
    private static readonly EngineMessage[] All =
    [
        new EngineMessage.Queued(1, 2, 1.5),
        new EngineMessage.Queued(1, 2, null),
        new EngineMessage.Started(1),
        new EngineMessage.Progress(1, [new ProgressLevel { Fraction = 0.5, Description = "half" }, new ProgressLevel { Step = 3, Total = 4, Unit = "files", Fraction = 0.75, Elapsed = TimeSpan.FromSeconds(3), Remaining = TimeSpan.FromSeconds(1), Rate = 0.5 }]),
        new EngineMessage.Notice(NoticeLevel.Warning, "careful", "Title", TimeSpan.FromSeconds(3)),
        new EngineMessage.Notice(NoticeLevel.Info, "there", null, Timeout.InfiniteTimeSpan),
        new EngineMessage.Updated(3, new Dictionary<string, JsonElement> { ["Value"] = JsonSerializer.SerializeToElement("x") }),
        new EngineMessage.Appended(3, 5, " more"),
        new EngineMessage.Appended(3, 5, " more") { Item = 1 },
        new EngineMessage.Rendered(4, [new BlockOutline(9, "Row", null, null, [new BlockOutline(10, "Textbox", "Name", JsonSerializer.SerializeToElement("x"), [])])]),
        new EngineMessage.Completed(1, true),
        new EngineMessage.Completed(1, false) { FromCache = true },
        new EngineMessage.Failed(1, "message", "title", "abc", new Dictionary<string, string> { ["3.Name"] = "wrong" }, "detail") { Duration = TimeSpan.FromSeconds(2) },
    ];

    public static IEnumerable<object[]> Messages => All.Select(message => new object[] { message });

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_comes_back_from_json_as_it_was(EngineMessage message)
    {
        var json = JsonSerializer.Serialize(message);
        var back = JsonSerializer.Deserialize<EngineMessage>(json)!;

        Assert.Equal(message.GetType(), back.GetType());
        Assert.Equal(json, JsonSerializer.Serialize(back));
    }

    [Fact]
    public void Every_kind_of_message_is_among_those_that_come_back()
    {
        var kinds = typeof(EngineMessage).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(EngineMessage)));

        Assert.Equal(kinds.OrderBy(kind => kind.Name), All.Select(message => message.GetType()).Distinct().OrderBy(kind => kind.Name));
    }

    [Fact]
    public void A_call_comes_back_from_json_as_it_was()
    {
        var call = new EventCall(1, new Dictionary<int, JsonElement> { [3] = JsonSerializer.SerializeToElement("a") }) { Request = new Request { Path = "/x" } };

        var json = JsonSerializer.Serialize(call);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<EventCall>(json)));
    }
}
