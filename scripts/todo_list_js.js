/** Puts a task below the others, and empties the box. */
export function add(task, list) {
  if (!task.trim()) return [undefined, undefined];
  return ['', list ? `${list}\n${task.trim()}` : task.trim()];
}

export const clear = () => '';
