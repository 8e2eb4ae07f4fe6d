const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** A size in words, as the host says it too. */
export function sizeText(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= (unit === 0 ? 1000 : 999.5) && unit < units.length - 1) [size, unit] = [size / 1000, unit + 1];
  return bytes === 1 ? '1 byte' : `${size < 9.95 && unit > 0 ? Math.round(size * 10) / 10 : Math.round(size)} ${units[unit]}`;
}

/** Why a file is not even sent; null when it is. What the host thinks of it, the host says. */
export function refusal({ name, type, size }: File, accept: string, maxBytes: number): string | null {
  const types = accept.split(',').filter(Boolean);
  const fits = types.length === 0 || type === '' || types.some(wanted => wanted.startsWith('.')
    ? name.toLowerCase().endsWith(wanted)
    : type.startsWith(wanted.slice(0, -1)));
  if (!fits) return `${name} is of another type than is wanted here: ${types.map(wanted => wanted.replace('/*', '')).join(', ')}.`;
  return size > maxBytes ? `${name} has ${sizeText(size)}; ${sizeText(maxBytes)} are allowed.` : null;
}
