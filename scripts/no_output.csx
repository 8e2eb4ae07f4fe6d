// Takes a note and shows nothing: a function without outputs.
Queue<string> notes = [];

void Keep(string note)
{
    if (notes.Count == 100)
        notes.Dequeue();
    notes.Enqueue(note);
}

new Interface(Keep, inputs: new Textbox("Note") { Lines = 3 })
{
    SubmitText = "Keep",
}
