// What belongs to whoever made the figure.
const foreign = new Set(['customdata', 'meta']);

/** A figure as the library takes it: earlier editions took a title as a text, and it wants an object around it. */
export function withTitles<T>(part: T): T {
  if (Array.isArray(part)) return part.map(withTitles) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, titled(name, value)])) as T;
}

function titled(name: string, value: unknown): unknown {
  if (foreign.has(name)) return value;
  if (name === 'title' && typeof value === 'string') return { text: value };
  // A list of numbers or texts is data, and has no titles in it.
  return Array.isArray(value) && typeof value[0] !== 'object' ? value : withTitles(value);
}
