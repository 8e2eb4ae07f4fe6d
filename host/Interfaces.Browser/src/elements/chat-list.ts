import { raise } from '../elements';

/** The conversations that a visitor can go back to. */
class ChatList extends HTMLElement {
  connectedCallback(): void {
    this.onclick = event => {
      const button = (event.target as Element).closest<HTMLButtonElement>('button[data-action]');
      if (button) raise(this, button.dataset.action ?? '', { value: button.value });
    };
  }
}

customElements.define('chat-list', ChatList);
