// Images and films go in by a button, and are there to be downloaded.
var file = new MultiFileBox("What was uploaded");
var upload = new MultiUploadButton("Click to upload a file") { FileTypes = ["image", "video"] };

upload.Upload((IReadOnlyList<FileData> files) => files, upload, file);

new Blocks { file, upload }
