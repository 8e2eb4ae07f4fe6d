/** Puts a tag into a text where the caret is, with blanks around it, as if it had been typed. */
export function insertTag(box: HTMLTextAreaElement, tag: string): void {
  const { selectionStart: start, selectionEnd: end, value } = box;
  const before = start > 0 && !/\s$/.test(value.slice(0, start)) ? ' ' : '';
  const after = /^\s/.test(value.slice(end)) ? '' : ' ';
  box.setRangeText(before + tag + after, start, end, 'end');
  box.focus();
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
