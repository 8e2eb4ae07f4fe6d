// First upload a file; then you can download it, and only once.
var upload = new UploadButton("Upload a file");
var download = new DownloadButton { Visible = false };

upload.Upload(
    (FileData file) => (upload with { Visible = false }, download with { Label = $"Download {file.Name}", Value = file, Visible = true }),
    [upload], [upload, download]);
download.Click(() => (upload with { Visible = true }, download with { Visible = false }), [], [upload, download]);

new Blocks { upload, download }
