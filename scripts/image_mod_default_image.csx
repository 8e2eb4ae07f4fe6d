// As image_mod, with a picture that is there from the beginning.
Bitmap Turn(Bitmap picture) => picture.Rotate(45);

new Interface(
    Turn,
    inputs: new Image { Value = FileData.Beside("media/cheetah.png"), Height = 240 },
    outputs: new Image("Turned") { Height = 240 })
