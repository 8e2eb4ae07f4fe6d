/** Makes a PNG image of whatever image this browser can read, upright as a camera meant it. */
export async function toPng(file: File): Promise<File> {
  if (file.type === 'image/png') return file;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    throw new Error('This is not an image that this browser can read. Choose a PNG, JPEG, GIF, WebP or AVIF image.');
  }
  try {
    return await draw(bitmap, bitmap.width, bitmap.height, file.name.replace(/\.[^.]*$/, '') || 'image');
  } finally {
    bitmap.close();
  }
}

/** Draws a picture into a PNG file, or one of another format. */
export async function draw(source: CanvasImageSource, width: number, height: number, name: string, mirrored = false, format = 'png'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (mirrored) context?.setTransform(-1, 0, 0, 1, width, 0);
  context?.drawImage(source, 0, 0, width, height);
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, `image/${format}`));
  if (!blob || !context) throw new Error('This image is too large for this browser to convert.');
  return new File([blob], `${name}.${format}`, { type: `image/${format}` });
}
