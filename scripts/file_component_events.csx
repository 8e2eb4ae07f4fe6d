// What happens to a file, and to several.
var one = new FileBox("One file");
var several = new MultiFileBox("Several files");
var uploads = new State<int>(0);
var uploaded = new Number<int>("Uploads") { Value = 0 };
var last = new Textbox("Last");

(int, int) Count(int uploads) => (uploads + 1, uploads + 1);

foreach (var upload in new[] { one.Upload(Count, [uploads], [uploads, uploaded]), several.Upload(Count, [uploads], [uploads, uploaded]) })
    upload.Then(() => "Uploaded", last);

several.Delete((DeletedFileData deleted) => $"Deleted {deleted.Name}, which was number {deleted.Index + 1}", [], [last]);
several.Download((DownloadData download) => $"Downloaded {download.Name}", [], [last]);
several.Clear(() => "Cleared", last);
one.Change((FileData? file) => file is null ? "No file" : $"{file.Name}: {ByteSize.Text(file.Length)}", one, last);

new Blocks
{
    new Row { one, several },
    new Row { uploaded, last },
}
