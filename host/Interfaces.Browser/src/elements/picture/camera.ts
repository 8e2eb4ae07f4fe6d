import { looksAway } from '../media/lens';
import { draw } from './png';

/** The camera while it is open: what it sees, and a button that takes a still. However it ends, its light goes off. */
export class Camera {
  readonly panel = document.createElement('div');
  readonly video = document.createElement('video');
  private readonly take = button('primary small', 'Take the picture');
  private readonly cancel = button('secondary small', 'Cancel');

  private constructor(private readonly stream: MediaStream, private readonly mirrored: boolean, ended: () => void, taken: ((still: File) => void) | null) {
    this.panel.className = 'camera';
    this.panel.classList.toggle('mirrored', mirrored);
    Object.assign(this.video, { srcObject: stream, autoplay: true, muted: true, playsInline: true });
    this.video.setAttribute('aria-label', 'What the camera sees');
    this.take.disabled = true;
    this.video.addEventListener('loadeddata', () => { this.take.disabled = false; this.take.focus(); });
    if (taken) this.take.addEventListener('click', () => void this.still().then(taken));
    else [this.take.hidden, this.cancel.textContent] = [true, 'Stop'];
    this.cancel.addEventListener('click', ended);
    // A camera that is pulled out shows nothing more.
    for (const track of stream.getTracks()) track.addEventListener('ended', ended);
    const buttons = document.createElement('div');
    buttons.className = 'sources';
    buttons.append(this.take, this.cancel);
    this.panel.append(this.video, buttons);
  }

  /** Asks the visitor for the camera. Without taken there is no button for stills. Throws an error whose message is for people. */
  static async open(wanted: true | MediaTrackConstraints, mirrored: boolean, ended: () => void, taken: ((still: File) => void) | null): Promise<Camera> {
    if (!('mediaDevices' in navigator)) throw new Error('The camera can be used on https pages and on localhost only.');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
      return new Camera(stream, mirrored && !looksAway(stream), ended, taken);
    } catch (error) {
      throw new Error(reasonOf(error));
    }
  }

  /** What the camera sees at this moment, small enough to be sent often; null before it sees anything. */
  async frame(format: 'png' | 'jpeg'): Promise<File | null> {
    // Browsers hold films that play by themselves when nobody sees them.
    if (this.video.paused) void this.video.play().catch(() => undefined);
    const { videoWidth: width, videoHeight: height } = this.video;
    if (!width) return null;
    const scale = Math.min(1, widest / width);
    return draw(this.video, Math.round(width * scale), Math.round(height * scale), 'frame', this.mirrored, format);
  }

  /** Stops looking; what is shown may stay. */
  off(): void {
    for (const track of this.stream.getTracks()) track.stop();
  }

  close(): void {
    this.off();
    this.video.srcObject = null;
    this.panel.remove();
  }

  private async still(): Promise<File> {
    this.take.disabled = true;
    return draw(this.video, this.video.videoWidth, this.video.videoHeight, 'webcam', this.mirrored);
  }
}

// In pixels, for pictures that are sent several times a second.
const widest = 640;

function reasonOf(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'The camera may not be used here. Allow it for this page in the browser, then try again.';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'There is no camera on this device.';
  return 'The camera cannot be used: another program may have it.';
}

function button(className: string, text: string): HTMLButtonElement {
  const element = document.createElement('button');
  Object.assign(element, { type: 'button', className, textContent: text });
  return element;
}
