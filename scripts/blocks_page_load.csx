// A handler of the demo's own Load runs when the page opens, and is told who opened it.
var greeting = new Textbox("Greeting");
var demo = new Blocks { greeting };

demo.Load((Request request) => $"Good morning! You are on {request.Path}.", [], [greeting]);

demo
