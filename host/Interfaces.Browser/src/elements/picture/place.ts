/** The pixel of a picture at a place of the window; null beside the picture, which may leave room in its frame. */
export function pixelAt(image: HTMLImageElement, clientX: number, clientY: number): [number, number] | null {
  const { left, top, width, height } = image.getBoundingClientRect();
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(width / naturalWidth, height / naturalHeight);
  const x = Math.floor((clientX - left - (width - naturalWidth * scale) / 2) / scale);
  const y = Math.floor((clientY - top - (height - naturalHeight * scale) / 2) / scale);
  return x >= 0 && y >= 0 && x < naturalWidth && y < naturalHeight ? [x, y] : null;
}
