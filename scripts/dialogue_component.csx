// A scene for two: counts who says how much, and who laughs.
var scene = new Dialogue("Scene")
{
    Speakers = ["Ada", "Charles"],
    Tags = ["[laughs]", "[sighs]"],
    Value =
    [
        ("Ada", "Does the engine think?"),
        ("Charles", "It does what we tell it. [sighs]"),
    ],
};
var parts = new Textbox("Parts") { Lines = 2 };
var play = new Button("Count");

string Count(IReadOnlyList<DialogueLine> lines) => string.Join('\n', lines
    .GroupBy(line => line.Speaker)
    .Select(said => $"{said.Key}: {said.Count()} lines, {said.Sum(line => Words(line.Text))} words"));

int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word[0] != '[');

scene.Submit(Count, scene, parts);
play.Click(Count, scene, parts);

new Blocks { scene, play, parts }
