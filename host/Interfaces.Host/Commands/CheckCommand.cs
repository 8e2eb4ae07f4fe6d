using System.CommandLine;
using Interfaces.Docs;
using Interfaces.Host.Pages;

namespace Interfaces.Host.Commands;

/// <summary>Checks all guides and all scripts, for editors and build servers.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var shared = new HostCommandLine();
        var command = new Command("check", "Checks every guide and every script, and says what is wrong and where.");
        shared.AddTo(command);
        command.SetAction((parsed, cancellation) => shared.Read(parsed, (nameof(HostOptions.Watch), "false")).Options is { } options
            ? RunAsync(options, parsed.InvocationConfiguration.Output, cancellation)
            : Task.FromResult(ExitCodes.Usage));
        return command;
    }

    private static async Task<int> RunAsync(HostOptions options, TextWriter output, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection().AddLogging().AddDemos(options, development: false).BuildServiceProvider();
        var site = services.GetRequiredService<SiteSource>().Current;
        var catalog = services.GetRequiredService<DemoCatalog>();
        var problems = await new DocCheck(services.GetRequiredService<IDocFigures>()).RunAsync(site, cancellation);
        var lines = new ProblemLines(options.Docs, options.Scripts);
        foreach (var problem in problems)
        {
            await output.WriteLineAsync(problem.ToString());
            if (lines.Excerpt(problem) is { } excerpt)
                await output.WriteLineAsync(excerpt);
        }

        await output.WriteLineAsync(problems.Count == 0
            ? $"All is well: {Counted.Of(site.Pages.Count, "page")}, {Counted.Of(catalog.Names.Count, "script")}."
            : $"{Counted.Of(problems.Count, "problem")} in {Counted.Of(site.Pages.Count, "page")} and {Counted.Of(catalog.Names.Count, "script")}.");
        return problems.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }
}
