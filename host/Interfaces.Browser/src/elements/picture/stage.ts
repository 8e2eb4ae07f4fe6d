/** What a gallery shows of one of its items. */
export interface Shown {
  readonly src: string;
  readonly file: string;
  readonly name: string;
  readonly caption: string;
  readonly isVideo: boolean;
}

/** The place where one item is shown large, with the ways to the next ones. */
export class Stage {
  readonly panel = document.createElement('div');
  private readonly figure = document.createElement('figure');

  constructor(private readonly tools: HTMLElement | null, private readonly go: (step: number) => void, private readonly close: () => void) {
    const [previous, next, end] = [turn('previous', 'The previous item'), turn('next', 'The next item'), turn('close', 'Close')];
    previous.addEventListener('click', () => go(-1));
    next.addEventListener('click', () => go(1));
    end.addEventListener('click', close);
    this.panel.className = 'stage';
    this.panel.tabIndex = -1;
    this.panel.setAttribute('role', 'group');
    this.panel.addEventListener('keydown', event => this.key(event));
    this.panel.append(previous, this.figure, next, end);
    if (tools) this.panel.append(tools);
  }

  show({ src, file, name, caption, isVideo }: Shown, place: string): void {
    const picture = document.createElement(isVideo ? 'video' : 'img');
    if (picture instanceof HTMLVideoElement) Object.assign(picture, { src, controls: true, playsInline: true });
    else Object.assign(picture, { src, alt: name });
    picture.setAttribute('aria-label', name);
    const line = document.createElement('figcaption');
    line.textContent = caption ? `${caption} (${place})` : place;
    this.figure.replaceChildren(picture, line);
    this.panel.setAttribute('aria-label', `${name}, ${place}`);
    const download = this.tools?.querySelector<HTMLAnchorElement>('a.download');
    if (download) Object.assign(download, { href: src, download: file });
  }

  private key(event: KeyboardEvent): void {
    if (event.target instanceof HTMLVideoElement && event.key !== 'Escape') return;
    const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
    if (event.key === 'Escape' && !document.fullscreenElement) this.close();
    else if (step) this.go(step);
    else return;
    event.preventDefault();
  }
}

function turn(className: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: `turn ${className}`, ariaLabel: label });
  return button;
}
