namespace Interfaces.Engine;

/// <summary>A handler that is to run: for whom, because of what, and with which values.</summary>
/// <param name="Engine">The demo's engine.</param>
/// <param name="Session">The visitor's session.</param>
/// <param name="Demo">The demo as it was when the handler was raised.</param>
/// <param name="Plan">The handler.</param>
/// <param name="Request">Who asks, and how; <see langword="null"/> for nobody in particular.</param>
/// <param name="Event">What raised it.</param>
/// <param name="Sent">What came with the event.</param>
/// <param name="IsAsked">Whether the visitor asked for it; else it is caused by what another did.</param>
internal sealed record RaisedHandler(
    DemoEngine Engine,
    Session Session,
    SessionDemo Demo,
    HandlerPlan Plan,
    Request? Request,
    RaisedEvent Event,
    SentValues Sent,
    bool IsAsked);
