/** Two boxes for dates, and buttons that fill in both. */
class DatePresets extends HTMLElement {
  private isListening = false;

  connectedCallback(): void {
    if (this.isListening) return;
    this.isListening = true;
    this.addEventListener('click', event => {
      const button = (event.target as Element).closest('button');
      if (button) this.enter(button.dataset);
    });
  }

  private enter({ unit, from, to }: DOMStringMap): void {
    const [first, last] = this.querySelectorAll('input');
    if (!first || !last || from === undefined || to === undefined) return;
    [first.value, last.value] = [fit(unit === 'fixed' ? from : text(day(unit, Number(from)))), fit(unit === 'fixed' ? to : text(lastDay(unit, Number(to))))];
    // Both have changed, and that is one event.
    last.dispatchEvent(new Event('input', { bubbles: true }));

    function fit(date: string): string {
      return first?.type === 'datetime-local' ? `${date}T00:00` : date;
    }
  }
}

function day(unit: string | undefined, offset: number): Date {
  const now = new Date();
  if (unit === 'year') return new Date(now.getFullYear() + offset, 0, 1);
  if (unit === 'month') return new Date(now.getFullYear(), now.getMonth() + offset, 1);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset);
}

// The day before the next unit begins.
function lastDay(unit: string | undefined, offset: number): Date {
  const next = day(unit, offset + 1);
  return new Date(next.getFullYear(), next.getMonth(), next.getDate() - 1);
}

const text = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

customElements.define('date-presets', DatePresets);
