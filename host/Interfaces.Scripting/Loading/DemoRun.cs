namespace Interfaces.Scripting;

/// <summary>What running a script gave.</summary>
internal abstract record DemoRun
{
    internal sealed record Made(Demo Demo) : DemoRun;

    internal sealed record Failed(ScriptDiagnostic Diagnostic, Exception? Exception) : DemoRun;

    private DemoRun()
    {
    }

    public static async Task<DemoRun> Of(Submission submission, ScriptInputs inputs, ScriptOptions options, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            return await submission.RunAsync(options.LoadTime, time, cancellation) switch
            {
                Demo demo => new Made(demo),
                var other => new Failed(inputs.Root.Error(DiagnosticIds.NoDemo, $"The script's value is {(other is null ? "null" : $"a {other.GetType().Name}")}, not a demo. Let its last expression be its demo, for example: new Interface(Greet)"), null),
            };
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (TimeoutException exception) when (exception.TargetSite?.DeclaringType?.Assembly == typeof(Task).Assembly)
        {
            return new Failed(inputs.Root.Error(DiagnosticIds.LoadTimeout, $"The script was still running after {options.LoadTime.TotalSeconds:0.###} seconds. What takes long belongs into a handler, not to the top of the script."), exception);
        }
        catch (Exception exception)
        {
            // Whatever a script throws is the script's failure, never the host's.
            return new Failed(LoadFailure.Describe(exception, inputs), exception);
        }
    }
}
