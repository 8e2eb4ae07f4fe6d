// The second page is not among the links until somebody asks for it.
var ask = new Button("Show the way");
var hidden = new Route("Cellar", "cellar") { new Markdown("You found the cellar.") } with { ShowInNavbar = false };
var bar = new Navbar();

ask.Click(() => (hidden with { ShowInNavbar = true }, bar with { MainPageName = "Upstairs" }), [], [hidden, bar]);

new Pages { bar, new Route("House") { ask }, hidden }
