using Interfaces.Engine;

namespace Interfaces.Scripting;

/// <summary>Runs a script and makes its demo ready, within the time the options give.</summary>
/// <param name="Submission">The script's code.</param>
/// <param name="Inputs">What it was compiled from.</param>
/// <param name="DemoLine">The line of its last expression.</param>
/// <param name="Options">Bounds.</param>
/// <param name="Time">The clock.</param>
internal sealed record LoadedSubmission(Submission Submission, ScriptInputs Inputs, int DemoLine, ScriptOptions Options, TimeProvider Time)
{
    private const string Ending = "Let its last expression be its demo, for example: new Interface(Greet)";

    public async Task<DemoRun> RunAsync(CancellationToken cancellation)
    {
        try
        {
            return await Submission.RunAsync(Options.LoadTime, Time, cancellation) switch
            {
                Demo demo => new DemoRun.Made(DemoDefinition.Of(demo, ScriptAssets.Read(Submission.Code, Inputs.Root.Path))),
                null => Fail(DiagnosticIds.NoDemo, $"The script's value is null, not a demo. {Ending}"),
                var other => Fail(DiagnosticIds.NoDemo, $"The script's value is a {other.GetType().Name}, not a demo. {Ending}"),
            };
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (SubmissionTimeoutException exception)
        {
            return new DemoRun.Failed(At(DiagnosticIds.LoadTimeout, $"The script was still running after {Options.LoadTime.TotalSeconds:0.###} seconds. What takes long belongs into a handler, not to the top of the script."), exception);
        }
        catch (Exception exception)
        {
            // Whatever a script throws is the script's failure, never the host's.
            return new DemoRun.Failed(LoadFailure.Describe(exception, Inputs, DemoLine), exception);
        }
    }

    private DemoRun.Failed Fail(string id, string message) => new(At(id, message), null);

    private ScriptDiagnostic At(string id, string message) => LoadFailure.At(Inputs, id, message, Inputs.Root.Path, DemoLine);
}
