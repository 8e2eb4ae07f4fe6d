using System.IO.Compression;

// Packs files into one.
FileData Zip(IReadOnlyList<FileData> files)
{
    var packed = new MemoryStream();
    using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
    {
        foreach (var file in files)
        {
            using var entry = archive.CreateEntry(file.Name).Open();
            using var content = file.OpenRead();
            content.CopyTo(entry);
        }
    }

    return FileData.FromBytes(packed.ToArray(), "files.zip");
}

new Interface(Zip, inputs: "files", outputs: "file")
