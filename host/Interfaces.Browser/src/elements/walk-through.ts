import { DeckElement, isDisabled, isShown, label } from './layout/deck';

/** Steps, of which those that were reached can be gone to. */
class WalkThrough extends DeckElement {
  private reached = 0;

  private get bar(): HTMLElement { return this.querySelector<HTMLElement>(':scope > .step-bar')!; }

  private get list(): HTMLElement { return this.bar.querySelector<HTMLElement>(':scope > .step-list')!; }

  private get buttons(): HTMLButtonElement[] { return [...this.list.querySelectorAll('button')]; }

  protected override begin(): void {
    Object.assign(this.bar, { patch: () => undefined });
    this.list.addEventListener('click', event => {
      const button = (event.target as Element).closest('button');
      if (button) this.choose(this.buttons.indexOf(button));
    });
  }

  protected override draw(panels: readonly HTMLElement[], selected: number): void {
    this.reached = Math.max(this.reached, selected, Number(this.getAttribute('reached')));
    while (this.list.children.length > panels.length) this.list.lastElementChild!.remove();
    panels.forEach((panel, index) => {
      const button = this.buttons[index] ?? this.add();
      label(button, panel);
      button.parentElement!.hidden = !isShown(panel);
      button.disabled = isDisabled(panel) || index > this.reached;
      button.ariaCurrent = index === selected ? 'step' : null;
      button.parentElement!.classList.toggle('done', index < this.reached && index !== selected);
    });
    const current = this.buttons[selected];
    if (current && this.list.scrollWidth > this.list.clientWidth) this.list.scrollLeft = current.offsetLeft - this.list.offsetLeft - this.list.clientWidth / 2 + current.offsetWidth / 2;
  }

  private add(): HTMLButtonElement {
    const item = this.list.appendChild(document.createElement('li'));
    return item.appendChild(document.createElement('button'));
  }
}

customElements.define('walk-through', WalkThrough);
