// A module that asks its script: only what the script serves can be called.
string[] ListFiles(string folder) => folder switch
{
    "letters" => ["to_ada.txt", "to_grace.txt"],
    "songs" => ["evening.mid", "morning.mid", "noon.mid"],
    _ => throw new UserError($"There is no folder {folder}."),
};

[Module("html_server_functions_files.js")]
record FolderList : Component<string>
{
    protected override Markup Render(RenderContext context) => Frame.Output(this, context, Markup.Of($"""
        <p><button type="button" class="secondary small" value="letters">Letters</button>
        <button type="button" class="secondary small" value="songs">Songs</button>
        <button type="button" class="secondary small" value="maps">Maps</button></p>
        <ul aria-live="polite"></ul>
        """));
}

var list = new FolderList { Label = "Folders" };
list.Serve(ListFiles);

new Blocks { list }
