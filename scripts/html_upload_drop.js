export function connect(element, api) {
  element.addEventListener('change', async event => {
    event.stopPropagation();
    const [file] = event.target.files;
    const status = element.querySelector('[role="status"]');
    if (!file) return;
    try {
      const { id, name, size } = await api.upload(file, {
        onProgress: (sent, total) => { status.textContent = `${Math.round(100 * sent / Math.max(1, total))} %`; },
      });
      api.value = { id };
      status.textContent = `${name}, ${size} bytes`;
    } catch (error) {
      status.textContent = error.message;
    }
  }, { signal: api.signal });
}
