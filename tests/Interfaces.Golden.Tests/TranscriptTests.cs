using Interfaces.Docs;
using Interfaces.Host;
using Interfaces.Host.Transcripts;

namespace Interfaces.Golden.Tests;

/// <summary>Every demo of the repository says what its transcript records. To accept what is new: interfaces golden NAME --update.</summary>
public sealed class TranscriptTests(Repository repository) : IClassFixture<Repository>
{
    public static TheoryData<string> Names
    {
        get
        {
            var demos = Repository.Open();
            return [.. demos.Names];
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Demo_says_what_its_transcript_records(string name)
    {
        var outcome = await repository.Demos.PlayAsync(name);

        Assert.True(outcome.Passed, outcome.Report);
    }
}

/// <summary>The demos and transcripts of this repository.</summary>
public sealed class Repository : IAsyncLifetime
{
    internal GoldenFolder Demos { get; } = Open();

    internal static GoldenFolder Open() => new(
        HostFolders.Find("scripts"), HostFolders.Find(Path.Combine("tests", "golden")), new(), new SafeMarkdown());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await Demos.DisposeAsync();
}
