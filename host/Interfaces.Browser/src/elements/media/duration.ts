/** How many seconds a sound or film lasts; null when this browser cannot tell. */
export function durationOf(file: Blob, kind: string): Promise<number | null> {
  const media = document.createElement(kind === 'video' ? 'video' : 'audio');
  const address = URL.createObjectURL(file);
  return new Promise<number | null>(resolve => {
    media.addEventListener('loadedmetadata', () => resolve(Number.isFinite(media.duration) ? media.duration : null), { once: true });
    media.addEventListener('error', () => resolve(null), { once: true });
    media.preload = 'metadata';
    media.src = address;
  }).finally(() => {
    media.removeAttribute('src');
    URL.revokeObjectURL(address);
  });
}
