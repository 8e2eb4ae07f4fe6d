/** A watermark over the picture or film before it: where the file itself cannot carry one. */
class PictureMark extends HTMLElement {
  private readonly resized = new ResizeObserver(() => this.place());
  private readonly changed = (): void => this.place();
  private around: HTMLElement | null = null;

  connectedCallback(): void {
    this.around = this.parentElement;
    for (const type of events) this.around?.addEventListener(type, this.changed, true);
    if (this.around) this.resized.observe(this.around);
    if (this.picture) this.resized.observe(this.picture);
    this.place();
  }

  disconnectedCallback(): void {
    for (const type of events) this.around?.removeEventListener(type, this.changed, true);
    this.resized.disconnect();
  }

  /** The server's next version of this element. */
  patch(next: Element): void {
    for (const name of ['data-corner', 'data-margin', 'data-x', 'data-y']) {
      const value = next.getAttribute(name);
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
    if (this.image?.getAttribute('src') !== next.querySelector('img')?.getAttribute('src')) this.replaceChildren(...next.childNodes);
    this.place();
  }

  private get picture(): HTMLImageElement | HTMLVideoElement | null { return this.parentElement?.querySelector(':scope > :is(img, video)') ?? null; }

  private get image(): HTMLImageElement | null { return this.querySelector('img'); }

  // As Watermark.In does on the host: whole and inside, in pixels of the picture.
  private place(): void {
    const { picture, image } = this;
    if (!picture || !image) return;
    const [width, height] = picture instanceof HTMLVideoElement ? [picture.videoWidth, picture.videoHeight] : [picture.naturalWidth, picture.naturalHeight];
    if (!width || !height || !picture.clientWidth) return;
    const [ownWidth, ownHeight] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))];
    const fit = Math.min(1, width / ownWidth, height / ownHeight);
    const [wide, high] = [ownWidth * fit, ownHeight * fit];
    const { corner = '', margin, x, y } = this.dataset;
    const left = Number(x ?? (corner.endsWith('Left') ? margin : width - wide - Number(margin)));
    const top = Number(y ?? (corner.startsWith('Top') ? margin : height - high - Number(margin)));
    // A picture may leave room in its frame on two sides.
    const scale = Math.min(picture.clientWidth / width, picture.clientHeight / height);
    const at = (place: number, size: number, whole: number, room: number): string => `${((room - whole * scale) / 2 + Math.max(0, Math.min(place, whole - size)) * scale).toFixed(2)}px`;
    Object.assign(this.style, {
      left: at(left, wide, width, picture.clientWidth),
      top: at(top, high, height, picture.clientHeight),
      width: `${(wide * scale).toFixed(2)}px`,
    });
  }
}

const events = ['load', 'loadedmetadata', 'resize'];

customElements.define('picture-mark', PictureMark);
