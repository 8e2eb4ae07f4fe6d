export function connect(element, api) {
  element.addEventListener('click', async event => {
    const button = event.target.closest('button');
    if (!button) return;
    const list = element.querySelector('ul');
    try {
      const names = await api.call('ListFiles', button.value);
      list.replaceChildren(...names.map(name => Object.assign(document.createElement('li'), { textContent: name })));
    } catch (error) {
      list.replaceChildren(Object.assign(document.createElement('li'), { textContent: error.message }));
    }
  }, { signal: api.signal });
}
