import type { Mount } from './mount';
import { read, type Value, valueElement, write } from './values';
import type { ClientCall } from './wiring';

type ClientFunction = (...inputs: Value[]) => Value | Promise<Value>;

/** Calls a function of the demo's own module. Its result goes to the outputs, or takes the place of the values that are sent. */
export async function callClient(mount: Mount, call: ClientCall, values: Record<string, Value>): Promise<void> {
  const module = await import(call.module) as Record<string, ClientFunction | undefined>;
  const run = module[call.name];
  if (typeof run !== 'function') throw new Error(`The module ${call.module} exports no function ${call.name}.`);
  const result = await run(...call.inputs.map(id => values[id] ?? valueOf(mount, id)));
  const targets = call.shows ? call.outputs : call.inputs;
  const results = targets.length === 1 ? [result] : (result as Value[] | undefined) ?? [];
  targets.forEach((id, index) => {
    const value = results[index];
    if (value === undefined) return;
    if (call.shows) show(mount, id, value);
    else values[id] = value;
  });
}

const valueOf = (mount: Mount, id: number): Value => {
  const block = mount.block(id);
  const element = block && valueElement(block);
  return element ? read(element) ?? null : textOf(block)?.textContent ?? null;
};

// What has no control shows its text.
const textOf = (block: Element | null): Element | null => block?.querySelector('.prose, .content, .panel') ?? null;

function show(mount: Mount, id: number, value: Value): void {
  const block = mount.block(id);
  const element = block && valueElement(block);
  if (element?.getAttribute('data-value') === 'element') (element as unknown as { value: Value }).value = value;
  else if (element?.getAttribute('data-value') === 'button') element.textContent = String(value);
  else if (element) write(element, value);
  else {
    const text = textOf(block);
    if (text) text.textContent = String(value ?? '');
  }
  mount.trigger(id, { event: 'change', data: null });
}
