// More than that in a folder is a mistake of whoever dropped it.
const most = 10_000;

/** The files that were dropped; those in folders too. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // The list of items is only there while the event is.
  const entries = [...data.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry != null);
  if (!entries.some(entry => entry.isDirectory)) return [...data.files];
  const files: File[] = [];
  for (const entry of entries) await collect(entry, files);
  return files;
}

async function collect(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (files.length >= most) return;
  if (entry.isFile) {
    files.push(await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed)));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) return;
    for (const inner of some) await collect(inner, files);
  }
}
