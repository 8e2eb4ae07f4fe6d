// Rolls two dice at each press: a function without inputs.
string Roll(Random random)
{
    string[] faces = ["⚀", "⚁", "⚂", "⚃", "⚄", "⚅"];
    var (first, second) = (random.Next(6), random.Next(6));
    return $"{faces[first]} {faces[second]} = {first + second + 2}";
}

new Interface(Roll, outputs: new Textbox("Dice")) { SubmitText = "Roll" }
