import { mountOf } from '../mounts';
import { notify } from '../notices';
import { write } from '../copy';

/** A button that copies a link to the demo as it stands. */
class LinkButton extends HTMLElement {
  private timer = 0;

  connectedCallback(): void {
    this.addEventListener('click', this.pressed);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.pressed);
    clearTimeout(this.timer);
  }

  private readonly pressed = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    if (button && !button.disabled) void this.make(button).catch((error: unknown) => notify({ level: 'error', message: error instanceof Error ? error.message : String(error) }));
  };

  private async make(button: HTMLButtonElement): Promise<void> {
    const mount = mountOf(this);
    if (!mount) return;
    const numbers = [...mount.section.querySelectorAll<HTMLElement>('[data-block]')].map(block => Number(block.dataset.block));
    const values = mount.collect(numbers);
    if (!values) return;
    const response = await fetch(`/demos/${mount.name}/links`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session: await mount.session.open(), values }),
    });
    const answer = await response.json() as { link?: string; detail?: string };
    if (!response.ok) throw new Error(answer.detail ?? response.statusText);
    const address = new URL(`/demos/${mount.name}?link=${answer.link}`, location.href).href;
    if (await write(address)) this.say(button, this.dataset.copied ?? '');
    else notify({ level: 'info', message: address });
  }

  private say(button: HTMLButtonElement, text: string): void {
    const before = button.textContent;
    button.textContent = text;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => { if (button.textContent === text) button.textContent = before; }, 2500);
  }
}

customElements.define('link-button', LinkButton);
