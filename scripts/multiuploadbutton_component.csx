// How large are all of them together?
var upload = new MultiUploadButton("Upload some files") { MaxFiles = 20 };
var list = new MultiFileBox("Files");
var size = new Textbox("Together");

upload.Upload((IReadOnlyList<FileData> files) => (files, ByteSize.Text(files.Sum(file => file.Length))), [upload], [list, size]);

new Blocks { upload, list, size }
