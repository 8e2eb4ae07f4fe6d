import type { Value } from './values';

const prefix = 'interfaces:value:';

/** What this browser keeps under a key; undefined when it keeps nothing, or may not keep anything. */
export function stored(key: string): Value {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined; // Storage is switched off, or was written by someone else.
  }
}

/** Keeps a value under a key. Returns whether the browser could. */
export function store(key: string, value: Value): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(value ?? null));
    return true;
  } catch {
    return false; // Storage is switched off or full.
  }
}
