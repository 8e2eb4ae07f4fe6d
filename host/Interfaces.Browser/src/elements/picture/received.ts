/** How a file comes: chosen or dropped, or pasted. */
export type Way = 'upload' | 'clipboard';

/** Listens to all ways in which files come to an element. None of them counts as a change of the value yet. */
export function onFiles(element: HTMLElement, isOpen: (way: Way) => boolean, take: (files: File[]) => void): void {
  const isChooser = (event: Event): boolean => event.target instanceof HTMLInputElement && event.target.type === 'file';
  element.addEventListener('input', event => { if (isChooser(event)) event.stopPropagation(); });
  element.addEventListener('change', event => {
    if (!isChooser(event)) return;
    event.stopPropagation();
    const chooser = event.target as HTMLInputElement;
    const files = [...chooser.files ?? []];
    chooser.value = '';
    if (files.length > 0) take(files);
  });
  element.addEventListener('dragover', event => {
    if (!isOpen('upload') || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    element.dataset.over = '';
  });
  for (const type of ['dragleave', 'drop']) element.addEventListener(type, () => delete element.dataset.over);
  element.addEventListener('drop', event => {
    const files = [...event.dataTransfer?.files ?? []];
    if (!isOpen('upload') || files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  element.addEventListener('paste', event => {
    const files = [...event.clipboardData?.files ?? []];
    if (!isOpen('clipboard') || files.length === 0) return;
    event.preventDefault();
    take(files);
  });
}

/** The image that was copied elsewhere. Throws an error whose message is for people. */
export async function copiedImage(): Promise<File> {
  let items: ClipboardItem[];
  try {
    items = await navigator.clipboard.read();
  } catch {
    throw new Error('The clipboard may not be read here. Press Ctrl+V, or ⌘V, while this button has the focus.');
  }
  for (const item of items) {
    const type = item.types.find(type => type.startsWith('image/'));
    if (type) return new File([await item.getType(type)], `pasted.${type.slice(6)}`, { type });
  }
  throw new Error('There is no image in the clipboard.');
}
