record Word(string Term, string Meaning, int Year);

Word[] words =
[
    new("Loom", "A machine that weaves threads into cloth; the first one that read its pattern from punched cards stood in Lyon.", 1804),
    new("Relay", "A switch that another circuit turns on and off, so that a weak signal commands a strong one.", 1835),
    new("Transistor", "A relay without moving parts.", 1947),
];

new Blocks("Widths")
{
    new Dataframe<Word>(words, "As wide as the script says")
    {
        Interactive = false,
        Columns = [new("Term") { Width = 140, IsPinned = true }, new("Meaning") { Width = 900 }, new("Year") { Width = 90, Align = TextAlign.Center }],
    },
    new Dataframe<Word>(words, "Long text in several lines") { Interactive = false, Wrap = true, ShowRowNumbers = true },
}
