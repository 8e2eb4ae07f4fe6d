using System.Text.Json;

namespace Interfaces.Engine;

/// <summary>Asks blocks what their pages want to know, and keeps what that changes.</summary>
internal sealed class BlockInquiry(DemoEngine engine, Renderer renderer, Session session)
{
    // Who is changed by a handler at every attempt must be asked again later.
    private const int MaxAttempts = 5;

    public BlockReply Ask(string mount, int number, JsonElement question)
    {
        ArgumentNullException.ThrowIfNull(session);
        var demo = session.Demo;
        if (demo.Find(number) is null || !demo.IsOnPage(number, session))
            return Refuse(new Admission.Malformed($"There is no block {number} on this page."));
        if (session.Begin(engine.Context.Options.MaxEventsPerSession) is { } refusal)
            return Refuse(refusal);
        try
        {
            return Ask(demo, new Place(mount, number), question);
        }
        catch (Exception error)
        {
            // Code of the script has its part in it: its types are read, compared and made.
            var fault = Failure.Report(engine, $"The answer of {BlockName.Of(demo.Seen(number, session))}", error);
            return Refuse(new Admission.Malformed($"This cannot be answered (reference {fault.Reference})."));
        }
        finally
        {
            session.End();
        }
    }

    private BlockReply Ask(SessionDemo demo, Place place, JsonElement question)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            var block = demo.Seen(place.Number, session);
            var answer = block.Answer(question, renderer.Context(place.Mount, session, demo, place.Number, block));
            if (answer.Error is { } error)
                return Refuse(new Admission.Malformed(error));
            if (answer.Value.Changed is not { } changed || Keep(place.Number, block, changed))
                return new BlockReply(answer.Value.Json, null);
        }

        return Refuse(new Admission.Busy("Too much is going on at once. Wait for something to finish, then try again."));
    }

    // Nobody holds the session up while a block thinks, and nothing that came in between is lost.
    // A block that is gone in between has nothing to keep.
    private bool Keep(int number, Block before, Block after) => session.Change(
        number,
        (before, after),
        static (current, change) => ReferenceEquals(current, change.before) ? change.after : current) is not { } change || ReferenceEquals(after, change.After);

    private static BlockReply Refuse(Admission refusal) => new(null, refusal);

    private readonly record struct Place(string Mount, int Number);
}
