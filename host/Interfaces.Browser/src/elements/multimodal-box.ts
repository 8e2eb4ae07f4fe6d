import { raise } from '../elements';
import { showError } from '../fields';
import { morphTree } from '../patch';
import { refusal } from './files/limits';
import { type Attached, Attachments } from './multimodal/attachments';
import { Voice } from './multimodal/voice';

interface Message {
  readonly text: string;
  readonly files: readonly Attached[];
}

/** A box for a message with files. The textarea inside is the text's; the files are kept here. */
class MultimodalBox extends HTMLElement {
  private attachments!: Attachments;
  // Said until the visitor goes on: that another file has arrived is no answer to it.
  private refusals: string[] = [];
  private readonly voice = new Voice(file => this.take([file]), message => this.refuse(message));
  private readonly picker = Object.assign(document.createElement('input'), { type: 'file', multiple: true });

  connectedCallback(): void {
    if (this.attachments) return;
    this.attachments = new Attachments(this, arrived => this.changed(arrived), message => this.refuse(message));
    this.prepend(this.attachments.list);
    this.attachments.set(this.declared(this).files);
    this.picker.addEventListener('change', () => {
      this.take(this.picker.files);
      this.picker.value = '';
    });
    this.addEventListener('click', event => this.press(event.target as Element));
    this.addEventListener('keydown', event => this.key(event));
    this.addEventListener('input', event => { if (event.target !== this) this.refusals = []; });
    this.addEventListener('paste', event => this.paste(event));
    this.addEventListener('dragover', event => { if (this.usable && event.dataTransfer?.types.includes('Files')) this.over(event, true); });
    this.addEventListener('dragleave', event => this.over(event, false));
    this.addEventListener('drop', event => {
      this.over(event, false);
      this.take(event.dataTransfer?.files);
    });
  }

  disconnectedCallback(): void {
    this.voice.discard();
  }

  get value(): { text: string; files: { id: string }[] } { return { text: this.box.value, files: this.attachments?.value ?? [] }; }

  /** The server's next version of this element. */
  patch(next: HTMLElement, takeValue: boolean): void {
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    const box = next.querySelector('textarea');
    const tools = next.querySelector('.tools');
    if (box) for (const name of ['placeholder', 'rows', 'style', 'dir', 'readonly', 'disabled', 'maxlength', 'aria-describedby']) copyAttribute(name, box, this.box);
    const own = this.querySelector('.tools');
    // While something is recorded the button that ends it stays as it is.
    if (own && tools) morphTree(own, tools, false, current => this.voice.isOn && current.matches('.voice, .voice-time'));
    if (!takeValue) return;
    const { text, files } = this.declared(next);
    this.refusals = [];
    if (this.box.value !== text) this.box.value = text;
    this.attachments.set(files);
  }

  private get box(): HTMLTextAreaElement { return this.querySelector('textarea')!; }

  private get usable(): boolean { return !this.box.disabled && !this.box.readOnly; }

  private declared(element: HTMLElement): Message { return JSON.parse(element.dataset.json ?? '{"text":"","files":[]}') as Message; }

  private press(target: Element): void {
    this.picker.accept = this.dataset.types ?? '';
    if (target.closest('.attach')) this.picker.click();
    else if (target.closest('.send')) void this.submit();
    const voice = target.closest<HTMLElement>('.voice');
    if (voice) void this.voice.press(voice, Number(this.dataset.maxSeconds));
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.box || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (this.usable) void this.submit();
  }

  // What is on its way goes along.
  private async submit(): Promise<void> {
    await this.attachments.settled();
    raise(this, 'submit');
  }

  private paste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    if (!this.usable || !clipboardData) return;
    const text = clipboardData.getData('text/plain');
    if (clipboardData.files.length > 0) this.take(clipboardData.files);
    else if (text.length > Number(this.dataset.long) && Number(this.dataset.maxFiles) > 0) this.take([new File([text], 'pasted_text.txt', { type: 'text/plain' })]);
    else return;
    event.preventDefault();
  }

  private over(event: DragEvent, yes: boolean): void {
    if (event.type !== 'dragleave') event.preventDefault();
    this.toggleAttribute('data-over', yes);
  }

  private take(files: Iterable<File> | null | undefined): void {
    if (!this.usable) return;
    this.refusals = [];
    for (const file of files ?? []) {
      if (this.attachments.files.length >= Number(this.dataset.maxFiles)) return this.refuse(`At most ${this.dataset.maxFiles} files can go along.`);
      const reason = refusal(file, this.dataset.types ?? '', Infinity);
      if (reason) this.refuse(reason);
      else this.attachments.add(file);
    }
  }

  private refuse(message: string): void {
    this.refusals.push(message);
    this.showRefusals();
  }

  private showRefusals(): void {
    const block = this.closest<HTMLElement>('[data-field], [data-block]');
    if (block && this.refusals.length > 0) showError(block, this.refusals.join(' '));
  }

  private changed(arrived: boolean): void {
    if (!arrived) this.refusals = [];
    this.dispatchEvent(new Event('input', { bubbles: true }));
    this.showRefusals();
  }
}

function copyAttribute(name: string, from: Element, to: Element): void {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else if (to.getAttribute(name) !== value) to.setAttribute(name, value);
}

customElements.define('multimodal-box', MultimodalBox);
