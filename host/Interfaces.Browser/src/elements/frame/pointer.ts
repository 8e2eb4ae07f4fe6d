/** A cell by its place among what is seen. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Actions {
  placeOf(target: EventTarget | null): Place | null;
  /** The visitor went to a cell; with extend those from where they began stay chosen. */
  go(place: Place, extend: boolean): void;
  /** The visitor draws over further cells. */
  extend(place: Place): void;
}

/** Chooses cells by mouse, pen or finger. */
export function connectPointer(table: HTMLTableElement, { placeOf, go, extend }: Actions): void {
  let drawing = false;
  table.addEventListener('pointerdown', event => {
    const target = event.target as Element;
    const place = placeOf(target);
    if (!place || event.button !== 0 || target.closest('.cell-editor, a')) return;
    drawing = event.pointerType === 'mouse';
    addEventListener('pointerup', () => { drawing = false; }, { once: true });
    go(place, event.shiftKey);
    if (target.matches('input')) return;
    // A press on a cell chooses it; text is chosen only in what is edited.
    if (drawing) event.preventDefault();
    table.focus({ preventScroll: true });
  });
  table.addEventListener('pointermove', event => {
    const place = drawing && event.buttons === 1 ? placeOf(document.elementFromPoint(event.clientX, event.clientY)) : null;
    if (place) extend(place);
  });
}
