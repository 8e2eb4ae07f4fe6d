import { looksAway } from './lens';
import { clock } from './time';

/** What runs while it is recorded. */
export interface Recorder {
  readonly stream: MediaStream;
  readonly level: { readonly value: number } | null;
  readonly paused: boolean;
  readonly seconds: number;
  pause(): void;
  resume(): void;
  /** Ends it, and lets go of the device. */
  discard(): void;
}

/** What is seen while something is recorded or sent. */
export interface RecorderView {
  readonly panel: HTMLElement;
  readonly pause: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
  readonly cancel: HTMLButtonElement;
  readonly clear: HTMLButtonElement;
  readonly progress: HTMLProgressElement;
  readonly problem: HTMLElement;
  readonly status: HTMLElement;
  /** Puts in sight what belongs to what goes on. */
  arrange(recording: Recorder | null, sending: boolean): void;
  /** How long and how loud it is now. */
  show(recording: Recorder): void;
  /** Tells what happened, and what went wrong; null leaves what was told. */
  say(status: string | null, problem: string): void;
}

export function recorderView(film: boolean): RecorderView {
  const picture = film ? Object.assign(document.createElement('video'), { className: 'media-preview', muted: true, autoplay: true, playsInline: true }) : null;
  const time = Object.assign(document.createElement('span'), { className: 'media-time' });
  const level = Object.assign(document.createElement('meter'), { className: 'media-level', min: 0, max: 1 });
  level.setAttribute('aria-label', 'Loudness');
  const [pause, stop, cancel, clear] = ['Pause', 'Stop', 'Cancel', 'Remove'].map(button) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
  clear.classList.add('media-clear');
  const recorder = row('media-recorder', time, level, pause, stop);
  const progress = document.createElement('progress');
  progress.setAttribute('aria-label', 'Sending');
  const sender = row('media-sender', progress, cancel);
  const panel = Object.assign(document.createElement('div'), { className: 'media-panel' });
  panel.append(...[picture, recorder, sender].filter(part => part !== null));
  const problem = line('media-problem', 'alert');
  const status = line('visually-hidden', 'status');
  return {
    panel, pause, stop, cancel, clear, progress, problem, status,
    arrange(recording, sending) {
      recorder.hidden = !recording;
      sender.hidden = !sending;
      panel.hidden = !recording && !sending;
      level.hidden = !recording?.level;
      if (!recording) pause.textContent = 'Pause';
      if (!picture) return;
      picture.hidden = !recording;
      picture.classList.toggle('away', recording !== null && looksAway(recording.stream));
      if (picture.srcObject !== (recording?.stream ?? null)) picture.srcObject = recording?.stream ?? null;
    },
    show(recording) {
      const text = clock(recording.seconds);
      if (time.textContent !== text) time.textContent = text;
      if (recording.level) level.value = recording.paused ? 0 : recording.level.value;
    },
    say(told, wrong) {
      if (told !== null) status.textContent = told;
      problem.textContent = wrong;
      problem.hidden = wrong === '';
    },
  };
}

const button = (text: string): HTMLButtonElement => Object.assign(document.createElement('button'), { type: 'button', className: 'secondary small', textContent: text });

function row(className: string, ...parts: HTMLElement[]): HTMLElement {
  const element = Object.assign(document.createElement('div'), { className, hidden: true });
  element.append(...parts);
  return element;
}

function line(className: string, role: string): HTMLElement {
  const element = Object.assign(document.createElement('p'), { className });
  element.setAttribute('role', role);
  return element;
}
