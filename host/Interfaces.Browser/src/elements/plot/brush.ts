/** The stretch that is being selected, as shares of the width. */
export class Brush {
  private readonly shade = document.createElement('i');
  private from = 0;
  private to = 0;

  constructor(area: HTMLElement) {
    this.shade.className = 'brush';
    this.shade.hidden = true;
    area.append(this.shade);
  }

  get active(): boolean { return !this.shade.hidden; }

  begin(at: number): void {
    this.from = this.to = at;
  }

  extend(at: number): void {
    this.to = Math.min(1, Math.max(0, at));
    this.shade.hidden = false;
    this.shade.style.left = `${Math.min(this.from, this.to) * 100}%`;
    this.shade.style.width = `${Math.abs(this.to - this.from) * 100}%`;
  }

  /** Ends the selection; null when there is none worth its name. */
  end(): [number, number] | null {
    const selected = this.active && Math.abs(this.to - this.from) > 0.005;
    this.shade.hidden = true;
    return selected ? [Math.min(this.from, this.to), Math.max(this.from, this.to)] : null;
  }
}
