export function connect(element, api) {
  let times = 0;
  element.addEventListener('keydown', event => {
    if (event.key === 'Tab' || event.key === 'Shift') return;
    event.preventDefault();
    api.raise('key-pressed', { key: event.key === ' ' ? 'Space' : event.key, times: ++times });
  }, { signal: api.signal });
}
