// A component that raises an event of its own, with what came with it as a record.
record Pressed : EventData
{
    public string Key { get; init; } = "";

    public int Times { get; init; }
}

[Module("html_custom_event_keys.js")]
record KeyPad : Component<string>
{
    protected override Markup Render(RenderContext context) => Frame.Output(this, context, Markup.Of($"""
        <div tabindex="0" role="application" aria-label="Key pad">Click here, then press any keys.</div>
        """));
}

var pad = new KeyPad { Label = "Keys" };
var last = new Textbox("Last key");

pad.On("key-pressed", (Pressed pressed) => $"{pressed.Key}, the {pressed.Times}. key", outputs: [last]);

new Blocks { pad, last }
