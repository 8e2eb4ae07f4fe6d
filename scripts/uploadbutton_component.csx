// The first line of whatever is uploaded.
var upload = new UploadButton("Upload a text") { FileTypes = ["text"], Variant = ButtonVariant.Primary };
var line = new Textbox("First line");

string FirstLine(FileData file)
{
    using var reader = new StreamReader(file.OpenRead());
    return reader.ReadLine() ?? "";
}

upload.Upload(FirstLine, upload, line);

new Blocks { upload, line }
