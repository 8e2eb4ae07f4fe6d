// Each star is a button: a click, Enter or Space gives that many.
export function connect(element, api) {
  element.addEventListener('click', event => {
    const star = event.target.closest('button');
    if (!star) return;
    api.value = Number(star.value);
    draw();
  }, { signal: api.signal });

  function draw() {
    for (const star of element.querySelectorAll('button')) {
      const given = Number(star.value) <= api.value;
      star.textContent = given ? '★' : '☆';
      star.setAttribute('aria-pressed', String(Number(star.value) === api.value));
    }
  }

  return draw;
}
