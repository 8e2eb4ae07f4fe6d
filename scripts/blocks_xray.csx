// Two ways to look at a picture, each with its own settings, and one result beside it.
object Report(string[] wanted, string kind, double threshold) =>
    wanted.Length == 0 ? throw new UserError("Choose what to look for.") : wanted.ToDictionary(name => name, name => new { kind, probable = name.Length * 7 / 100d > threshold });

string[] diseases = ["Pneumonia", "Fracture", "Nothing at all"];
var xray = new CheckboxGroup(diseases, "Look for");
var ct = new CheckboxGroup(diseases, "Look for");
var threshold = new Slider(0, 1, "Threshold") { Value = 0.6, Step = 0.05 };
var runXray = new Button("Read the X-ray");
var runCt = new Button("Read the scan");
var report = new Json("Report");

runXray.Click((string[] wanted, double threshold) => Report(wanted, "x-ray", threshold), [xray, threshold], [report]);
runCt.Click((string[] wanted, double threshold) => Report(wanted, "scan", threshold), [ct, threshold], [report]);

new Blocks("Detect a disease")
{
    new Markdown("This demo looks at no picture: it shows how such a page is laid out."),
    threshold,
    new Row
    {
        new Column
        {
            new Tabs
            {
                new Tab("X-ray") { new Image("X-ray picture"), xray, runXray },
                new Tab("Scan") { new Image("Scan picture"), ct, runCt },
            },
        },
        report,
    },
}
