using System.CommandLine;
using Interfaces.Docs;
using Interfaces.Host.Transcripts;

namespace Interfaces.Host.Commands;

/// <summary>Replays the transcripts of the demos, and writes them anew when told to.</summary>
internal static class GoldenCommand
{
    public static Command Create()
    {
        var names = new Argument<string[]>("NAME") { Description = "The demos to replay. Default: all.", Arity = ArgumentArity.ZeroOrMore };
        var update = new Option<bool>("--update") { Description = "Write down what the demos say now; a demo without a transcript gets one." };
        var scripts = new Option<string>("--scripts") { Description = "The folder of the demos.", HelpName = "DIR", DefaultValueFactory = _ => HostFolders.Find("scripts") };
        var golden = new Option<string>("--golden") { Description = "The folder of the transcripts.", HelpName = "DIR", DefaultValueFactory = _ => HostFolders.Find(Path.Combine("tests", "golden")) };
        var command = new Command("golden", "Replays what the transcripts record and shows where a demo says something else.") { names, update, scripts, golden };
        command.SetAction(async (parsed, cancellation) =>
        {
            var folder = parsed.GetRequiredValue(scripts);
            if (!Directory.Exists(folder))
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync($"There is no folder '{Path.GetFullPath(folder)}'. Name the folder of the demos with --scripts.");
                return ExitCodes.Usage;
            }

            await using var demos = new GoldenFolder(folder, parsed.GetRequiredValue(golden), new(), new SafeMarkdown());
            return await RunAsync(demos, parsed.GetValue(names) ?? [], parsed.GetValue(update), parsed.InvocationConfiguration.Output, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(GoldenFolder demos, string[] asked, bool update, TextWriter output, CancellationToken cancellation)
    {
        string[] names = asked.Length > 0 ? [.. asked.Distinct()] : [.. demos.Names];
        var outcomes = new GoldenOutcome[names.Length];
        await Parallel.ForAsync(0, names.Length, cancellation, async (index, cancelled) => outcomes[index] = await demos.PlayAsync(names[index], update, cancelled));

        foreach (var outcome in outcomes.Where(outcome => outcome is not GoldenOutcome.Same || asked.Length > 0))
            await output.WriteLineAsync(outcome.Report);
        await output.WriteLineAsync(Summary(outcomes));
        return outcomes.All(outcome => outcome.Passed) ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static string Summary(GoldenOutcome[] outcomes)
    {
        var written = outcomes.Count(outcome => outcome is GoldenOutcome.Written);
        var failed = outcomes.Count(outcome => !outcome.Passed);
        return $"{Counted.Of(outcomes.Length, "demo")}: {outcomes.Length - written - failed} as recorded{(written > 0 ? $", {written} written" : "")}{(failed > 0 ? $", {failed} to look at" : "")}.";
    }
}
