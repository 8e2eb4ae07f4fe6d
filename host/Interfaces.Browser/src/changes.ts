export interface Change {
  readonly type: 'demo' | 'page';
  readonly data: Readonly<Record<string, string>>;
}

const NAME = 'interfaces-changes';

/**
 * Tells of saved scripts and guides. A browser opens few connections to one host, and each open page would hold one:
 * so one page listens and tells the others, and when it is closed another takes its place.
 */
export function listenToChanges(changed: (change: Change) => void): void {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) {
    listen(changed);
    return;
  }
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = event => changed(event.data as Change);
  void navigator.locks.request(NAME, () => new Promise<never>(() => listen(change => {
    channel.postMessage(change);
    changed(change);
  })));
}

function listen(changed: (change: Change) => void): void {
  const source = new EventSource('/changes');
  for (const type of ['demo', 'page'] as const)
    source.addEventListener(type, event => changed({ type, data: JSON.parse((event as MessageEvent<string>).data || '{}') as Record<string, string> }));
}
