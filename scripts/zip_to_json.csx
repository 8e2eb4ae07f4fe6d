using System.IO.Compression;

// Lists what is in an archive. Its own table says it all: nothing is unpacked, however large it claims to be.
const int Most = 1_000;

object List(FileData archive)
{
    try
    {
        using var zip = new ZipArchive(archive.OpenRead(), ZipArchiveMode.Read);
        return zip.Entries.Take(Most).Select(entry => new { entry.FullName, entry.Length, entry.CompressedLength }).ToList();
    }
    catch (InvalidDataException)
    {
        throw new UserError($"{archive.Name} is no ZIP archive.");
    }
}

new Interface(List, inputs: new FileBox("Archive") { FileTypes = [".zip"] }, outputs: "json")
