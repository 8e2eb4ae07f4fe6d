// Turns a picture. Whatever is uploaded, the function is given pixels.
Bitmap Turn(Bitmap picture) => picture.Rotate(45);

new Interface(Turn)
{
    Title = "Turn a picture",
}
