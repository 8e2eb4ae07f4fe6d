/** A button that chooses all checkboxes of its group, or none when all are chosen. To the page it is one input. */
export function chooseAll(button: Element): void {
  const group = button.closest('fieldset');
  if (!group) return;
  const boxes = [...group.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const on = boxes.some(box => !box.checked);
  for (const box of boxes) box.checked = on;
  group.dispatchEvent(new Event('input', { bubbles: true }));
}
