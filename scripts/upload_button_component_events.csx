// A click and an upload are two things: whoever changes their mind has only clicked.
var upload = new UploadButton("Upload file");
var clicks = new Number<int>("Clicks") { Value = 0 };
var uploads = new Number<int>("Uploads") { Value = 0 };
var file = new FileBox("File");

upload.Click((int clicks) => clicks + 1, clicks, clicks);
upload.Upload((FileData file, int uploads) => (file, uploads + 1), [upload, uploads], [file, uploads]);

new Blocks
{
    upload,
    new Row { clicks, uploads },
    file,
}
