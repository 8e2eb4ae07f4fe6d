// A message with files: choose, drop or paste them. A long pasted text becomes a file.
var message = new MultimodalTextbox("Message")
{
    Placeholder = "Write, and attach what belongs to it",
    MaxFiles = 3,
    FileTypes = ["image", "text", ".pdf"],
};
var received = new Textbox("Received") { Lines = 3 };

(string, MultimodalMessage) Receive(MultimodalMessage message) => (
    $"{message.Text}\n{string.Join("\n", message.Files.Select(file => $"{file.Name}, {file.Length} bytes"))}".Trim(),
    "");

message.Submit(Receive, [message], [received, message]);

new Blocks { message, received }
