// Who copies something out of a component can be told to the script.
var box = new Textbox("A text to copy") { Value = "Copy me with the button.", ShowCopy = true };
var note = new Markdown("Some *Markdown*, copied **as it was written**.") { Label = "Note", ShowCopy = true };
var chat = new Chatbot("Conversation")
{
    Value = [ChatMessage.User("What is 6 × 7?"), "It is **42**."],
    Height = 200,
    ShowCopyAll = true,
};
var copied = new Textbox("Copied") { Lines = 2 };

string Tell(CopyData copy) => copy.Value;

box.Copy(Tell, [], [copied]);
note.Copy(Tell, [], [copied]);
chat.Copy(Tell, [], [copied]);

new Blocks { box, note, chat, copied }
