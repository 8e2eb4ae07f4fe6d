using Interfaces.Benchmarks.Runs;
using Interfaces.Benchmarks.Servers;

// Each run answers one question; all of them, in a row, without arguments.
Dictionary<string, (string Question, Func<Task> Run)> runs = new()
{
    ["events"] = ("How many events a second, next to a bare server that echoes?", EventsRun.RunAsync),
    ["queue"] = ("How long do 200 visitors wait for one handler, and what does the line cost?", QueueRun.RunAsync),
    ["hostile"] = ("Does a host bear floods, clients that read nothing and thousands of idle sessions?", HostileRun.RunAsync),
    ["tokens"] = ("What does a token cost, the first and the ten thousandth, next to a bare stream of events?", TokensRun.RunAsync),
    ["memory"] = ("What does an idle session cost?", MemoryRun.RunAsync),
    ["startup"] = ("How long from start to the first page?", StartupRun.RunAsync),
    ["compile"] = ("How long does a script take to compile, and to load from the cache?", CompileRun.RunAsync),
    ["upload"] = ("Does memory stay flat while 1 GB is uploaded, and how fast is that?", UploadRun.RunAsync),
    ["table"] = ("What does a table of 100,000 rows cost, and how does it scroll?", TableRun.RunAsync),
    ["large"] = ("What does a page of 1,000 components cost?", LargePageRun.RunAsync),
    ["page"] = ("How large is a page, and how long from click to output?", PageRun.RunAsync),
};

if (args is ["echo", var url])
{
    await EchoServer.RunAsync(url);
    return 0;
}

if (args.FirstOrDefault(name => !runs.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no run '{unknown}'. There are: {string.Join(", ", runs.Keys)}.");
    return 2;
}

foreach (var name in args.Length == 0 ? runs.Keys : args.AsEnumerable())
{
    Console.WriteLine($"== {name}: {runs[name].Question}");
    await runs[name].Run();
    Console.WriteLine();
}

return 0;
