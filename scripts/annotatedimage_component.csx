// A picture with named parts. Point at a name to see its part.
new Blocks
{
    new AnnotatedImage("Cheetah")
    {
        Value = new AnnotatedPicture(
            FileData.Beside("media/cheetah.png"),
            [
                new Annotation("head", new Box(328, 108, 406, 178)),
                new Annotation("tail", new Box(54, 190, 160, 252)),
                new Annotation("sun", new Mask(480, 320, (x, y) =>
                    Math.Pow(x - 380, 2) + Math.Pow(y - 92, 2) < 35 * 35)),
            ]),
        Colors = new Dictionary<string, string> { ["sun"] = "amber" },
    },
}
