// Mixes a color from red, green and blue.
Markup Mix(byte red, byte green, byte blue)
{
    var color = $"#{red:x2}{green:x2}{blue:x2}";
    return Markup.Of($"""
        <div style="background: {color}; height: 5rem"></div>
        <p>{color}</p>
        """);
}

Slider<byte> Part(byte value) => new(minimum: 0, maximum: 255) { Value = value };

new Interface(
    Mix,
    inputs: [Part(238), Part(130), Part(98)],
    outputs: new Html { Label = "Color" })
{
    Live = true,
}
