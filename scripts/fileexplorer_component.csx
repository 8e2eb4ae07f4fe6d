// How large are the files that you choose?
string Size(IReadOnlyList<FileInfo> files) => ByteSize.Text(files.Sum(file => file.Length));

new Interface(
    Size,
    inputs: new FileExplorer("media", "Sample files"),
    outputs: new Textbox("Together"))
