using System.Net;
using System.Text.RegularExpressions;
using Interfaces.Host.Commands;
using Interfaces.Host.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;

namespace Interfaces.Host.Tests.Commands;

public sealed partial class CommandTests
{
    [Fact]
    public async Task Check_passes_on_what_is_well()
    {
        using var folder = new TestFolder();
        TestFolder.Hello(folder);

        var (code, output, _) = await RunAsync("check", "--scripts", folder.Scripts, "--docs", folder.Docs);

        Assert.Equal((0, "All is well: 3 pages, 1 script."), (code, output.Trim()));
    }

    [Fact]
    public async Task Check_tells_every_problem_with_its_place_and_the_nearest_name()
    {
        using var folder = new TestFolder();
        TestFolder.Hello(folder);
        folder.Write("scripts/typed.csx", "int number = \"text\";\n\nnew Blocks { }\n");
        folder.Write("docs-site/01-basics/03-wrong.md", "# Wrong\n\n$demo_gretter\n\nSee [there](/docs/helo).\n");

        var (code, output, _) = await RunAsync("check", "--scripts", folder.Scripts, "--docs", folder.Docs);

        Assert.Equal(1, code);
        Assert.Contains("docs-site/01-basics/03-wrong.md(3,1): error: There is no demo 'gretter'. Did you mean $demo_greeter?", output, StringComparison.Ordinal);
        Assert.Contains("docs-site/01-basics/03-wrong.md(5,5): error: There is no guide 'helo'.", output, StringComparison.Ordinal);
        Assert.Contains("scripts/typed.csx(1,14): error: CS0029", output, StringComparison.Ordinal);
        Assert.Contains("    int number = \"text\";\n                 ^", output, StringComparison.Ordinal);
        Assert.Contains("3 problems in 4 pages and 2 scripts.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_make_no_sense_end_the_program_with_all_that_is_wrong()
    {
        var (code, _, error) = await RunAsync("--scripts", "/no/such/scripts", "--docs", "/no/such/docs", "--urls", "nowhere");

        Assert.Equal(2, code);
        Assert.Contains("Interfaces:Scripts:", error, StringComparison.Ordinal);
        Assert.Contains("Interfaces:Docs:", error, StringComparison.Ordinal);
        Assert.Contains("Interfaces:Urls:", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("serve")]
    public async Task Serving_says_where_it_is_and_ends_at_once_with_streams_open(params string[] command)
    {
        using var folder = new TestFolder();
        TestFolder.Hello(folder);
        using var stop = new CancellationTokenSource();
        var output = new SignalWriter();
        var running = HostCommands.Root().Parse([.. command, "--urls", "http://127.0.0.1:0", "--scripts", folder.Scripts, "--docs", folder.Docs])
            .InvokeAsync(new() { Output = output }, stop.Token);
        var greeting = await output.Text.WaitAsync(TestSite.Patience);
        var address = new Uri(Address().Match(greeting).Value);
        using var client = new HttpClient { BaseAddress = address };

        using var page = await client.GetAsync(new Uri("/docs/hello", UriKind.Relative));
        using var stream = await client.GetAsync(new Uri("/changes", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("1 script in " + folder.Scripts, greeting, StringComparison.Ordinal);
        Assert.Contains("3 pages in " + folder.Docs, greeting, StringComparison.Ordinal);

        await stop.CancelAsync();
        Assert.Equal(0, await running.WaitAsync(TestSite.Patience));
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_in_one_line()
    {
        using var folder = new TestFolder();
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        var (code, _, error) = await RunAsync("--urls", $"http://{taken.LocalEndpoint}", "--scripts", folder.Scripts, "--docs", folder.Docs);

        Assert.Equal(1, code);
        Assert.Contains("--urls", Assert.Single(error.Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_a_length_is_held_to_the_limit_too()
    {
        using var folder = new TestFolder();
        await using var app = HostApplication.Build(folder.Options() with { Urls = "http://127.0.0.1:0", Limits = new() { MaxBodyBytes = 1_024 } }, "Production");
        app.MapDemoCalls().MapPost("/letters", ([FromBody] string text) => text);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };

        using var request = new HttpRequestMessage(HttpMethod.Post, "/demos/x/letters") { Content = TestSite.Json($"\"{new string('x', 100_000)}\"") };
        request.Headers.TransferEncodingChunked = true;
        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await HostCommands.Root().Parse(arguments).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    /// <summary>Takes what is written until the greeting is complete.</summary>
    private sealed class SignalWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> _text = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Text => _text.Task;

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (ToString().Contains("Ctrl+C", StringComparison.Ordinal))
                _text.TrySetResult(ToString());
        }
    }
}
