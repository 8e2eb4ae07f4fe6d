import type { Point } from './points';

/** What is shown at a point: its values in a box, and a ring around it. */
export class Tip {
  private readonly ring = document.createElement('i');
  private readonly box = document.createElement('dl');

  constructor(private readonly area: HTMLElement) {
    this.ring.className = 'ring';
    this.box.className = 'tip';
    area.append(this.ring, this.box);
    this.hide();
  }

  show(point: Point): void {
    const { clientWidth: width, clientHeight: height } = this.area;
    const [x, y] = [point.x * width, Math.min(Math.max(point.y, 0), 1) * height];
    this.box.replaceChildren(...point.shown.flatMap(([name, value]) => [line('dt', name), line('dd', value)]));
    this.box.hidden = point.shown.length === 0;
    this.ring.hidden = false;
    this.ring.style.translate = `${x}px ${y}px`;
    // Beside the point, on the side where there is room.
    const [boxWidth, boxHeight] = [this.box.offsetWidth, this.box.offsetHeight];
    const left = x + boxWidth + 14 > width ? Math.max(0, x - boxWidth - 14) : x + 14;
    this.box.style.translate = `${Math.min(left, Math.max(0, width - boxWidth))}px ${Math.min(Math.max(0, y - boxHeight / 2), Math.max(0, height - boxHeight))}px`;
  }

  hide(): void {
    this.ring.hidden = this.box.hidden = true;
  }
}

function line(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
