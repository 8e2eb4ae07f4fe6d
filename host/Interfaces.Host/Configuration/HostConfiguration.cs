namespace Interfaces.Host;

/// <summary>Reads the options from where they may be said: settings files, the environment, the command line; the last one that speaks wins.</summary>
internal static class HostConfiguration
{
    /// <summary>Gathers what is said.</summary>
    /// <param name="environment">The name of the environment: <c>Development</c>, <c>Production</c>.</param>
    /// <param name="commandLine">Keys below the section with what was said on the command line.</param>
    public static IConfigurationRoot Gather(string environment, IEnumerable<KeyValuePair<string, string?>> commandLine) =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
            .AddJsonFile($"appsettings.{environment}.json", optional: true, reloadOnChange: false)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(commandLine.Select(pair => KeyValuePair.Create($"{HostOptions.Section}:{pair.Key}", pair.Value)))
            .Build();

    /// <summary>Makes options of what was gathered.</summary>
    /// <returns>The options, and everything that is wrong with them, each with its key.</returns>
    public static (HostOptions Options, IReadOnlyList<string> Problems) Read(IConfiguration configuration)
    {
        var problems = new List<string>();
        var sound = new Dictionary<string, string?>();
        foreach (var (key, value) in configuration.GetSection(HostOptions.Section).AsEnumerable().Where(pair => pair.Value is not null))
        {
            // One at a time: the binder stops at the first thing it does not understand, and people deserve to hear of all.
            var problem = Try(key, value);
            if (problem is null)
                sound.Add(key, value);
            else
                problems.Add(problem);
        }

        var options = Bind(sound);
        problems.AddRange(options.Validate());
        return (options, problems);
    }

    private static string? Try(string key, string? value)
    {
        try
        {
            Bind(new Dictionary<string, string?> { [key] = value });
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return exception.InnerException is null
                ? $"{key}: there is no such option."
                : $"{key}: '{value}' cannot be read: {exception.InnerException.Message}";
        }
    }

    private static HostOptions Bind(IEnumerable<KeyValuePair<string, string?>> values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection(HostOptions.Section)
            .Get<HostOptions>(static binder => binder.ErrorOnUnknownConfiguration = true) ?? new HostOptions();
}
