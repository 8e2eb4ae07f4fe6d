using System.CommandLine;

namespace Interfaces.Host.Commands;

/// <summary>The options that commands share, and what becomes of them.</summary>
internal sealed class HostCommandLine
{
    private const string Production = "Production";

    private readonly Option<string?> _scripts = new("--scripts") { Description = "The folder of the demos.", HelpName = "DIR" };
    private readonly Option<string?> _docs = new("--docs") { Description = "The folder of the guides.", HelpName = "DIR" };
    private readonly Option<string?> _environment = new("--environment") { Description = "Development shows visitors what went wrong; Production, the default, does not.", HelpName = "NAME" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_scripts);
        command.Options.Add(_docs);
        command.Options.Add(_environment);
    }

    /// <summary>The environment: said here, or by <c>dotnet run</c>, or production.</summary>
    public string Environment(ParseResult parsed) => parsed.GetValue(_environment)
        ?? System.Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Production;

    /// <summary>Reads everything that was said, here and elsewhere. Problems are printed, all of them.</summary>
    /// <returns>The options, or <see langword="null"/> when something is wrong with them.</returns>
    public (HostOptions? Options, IConfiguration Configuration) Read(ParseResult parsed, params IEnumerable<(string Key, string? Value)> more)
    {
        var said = new[] { (nameof(HostOptions.Scripts), Full(parsed.GetValue(_scripts))), (nameof(HostOptions.Docs), Full(parsed.GetValue(_docs))) }
            .Concat(more)
            .Where(pair => pair.Item2 is not null)
            .Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2));
        var configuration = HostConfiguration.Gather(Environment(parsed), said);
        var (options, problems) = HostConfiguration.Read(configuration);
        foreach (var problem in problems)
            parsed.InvocationConfiguration.Error.WriteLine(problem);
        return (problems.Count == 0 ? options : null, configuration);
    }

    private static string? Full(string? path) => path is null ? null : Path.GetFullPath(path);
}
