// One sound on several ways: as it came, as samples and back, and only to be heard.
FileData Pass(FileData sound) => sound;

AudioClip Decode(AudioClip clip) => clip;

var sound = FileData.Beside("media/words.mp3");
var given = new Audio("As it came");
var passed = new Audio("Passed on");
var pass = new Button("Pass on");
var recorded = new Audio("Microphone") { Sources = [AudioSource.Microphone] };
var decoded = new Audio("From samples");
var decode = new Button("Decode");

pass.Click(Pass, [given], [passed]);
decode.Click(Decode, [recorded], [decoded]);

new Blocks("Audio debugger")
{
    new Tabs
    {
        new Tab("Listen") { new Audio("A file of the script") { Value = sound, Interactive = false } },
        new Tab("File") { new Row { given, passed }, pass },
        new Tab("Samples") { new Row { recorded, decoded }, decode },
    },
}
