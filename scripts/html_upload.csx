// A component that uploads: its value is the file, which the handler gets as any other.
[Module("html_upload_drop.js")]
record DropZone : Component<FileData>, IRaisesChange
{
    protected override Markup Render(RenderContext context) => Frame.Output(this, context, Markup.Of($"""
        <label>Choose a text file <input type="file" accept="text/plain"></label>
        <p role="status">{(Value is null ? "Nothing yet." : $"{Value.Name}, {Value.Length} bytes")}</p>
        """));
}

var zone = new DropZone { Label = "Your file", Interactive = true };
var load = new Button("Read it");
var text = new Textbox("What is in it") { Lines = 4 };

load.Click((FileData? file) => file is null ? throw new UserError("Choose a file first.") : file.ReadAllText(), zone, text);

new Blocks { zone, load, text }
