/** An item of a gallery as it stands on the page. */
export function makeItem({ id, name }: { id: string; name: string }, src: string, isVideo: boolean): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset.id = id;
  item.dataset.file = name;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'item', ariaLabel: name });
  button.append(isVideo
    ? Object.assign(document.createElement('video'), { src: `${src}#t=0.1`, muted: true, playsInline: true, preload: 'metadata' })
    : Object.assign(document.createElement('img'), { src, alt: '' }));
  item.append(button);
  return item;
}

/** The button that takes an item out. */
export function addRemove(item: HTMLElement): void {
  if (item.querySelector('.remove')) return;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'close remove', ariaLabel: `Remove ${item.querySelector('.item')?.getAttribute('aria-label') ?? ''}` });
  item.append(button);
}
