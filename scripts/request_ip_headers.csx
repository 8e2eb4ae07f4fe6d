// Who asked: a parameter of the type Request is filled by the host.
(string, object) Ask(string text, Request request) =>
    (text.ToUpperInvariant(), new
    {
        Address = request.ClientAddress,
        Language = request.Headers.GetValueOrDefault("Accept-Language"),
        request.Path,
    });

new Interface(Ask, inputs: "textbox", outputs: ["textbox", "json"])
