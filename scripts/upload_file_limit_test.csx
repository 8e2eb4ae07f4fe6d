// Nothing beyond 15 kB goes in here, whichever way it is tried.
const long Limit = 15_000;

var file = new FileBox("One file") { MaxBytes = Limit };
var files = new MultiFileBox("Several files") { MaxBytes = Limit, MaxFiles = 3 };
var upload = new UploadButton("Upload a file") { MaxBytes = Limit };
var taken = new Textbox("Taken");

file.Upload((FileData file) => file.Name, file, taken);
files.Upload((IReadOnlyList<FileData> files) => string.Join(", ", files.Select(file => file.Name)), files, taken);
upload.Upload((FileData file) => file.Name, upload, taken);

new Blocks("Up to 15 kB")
{
    new Row { file, files },
    upload,
    taken,
}
