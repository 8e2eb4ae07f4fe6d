// Keeps the last pictures that came in: a function that takes one and shows nothing.
Queue<byte[]> kept = [];

void Keep(byte[] picture)
{
    if (kept.Count == 10)
        kept.Dequeue();
    kept.Enqueue(picture);
}

new Interface(Keep, inputs: "image")
{
    SubmitText = "Keep",
}
