/** Fills the screen with an element, or gives the screen back. */
export function toggleFullscreen(element: Element): void {
  if (document.fullscreenElement === element) void document.exitFullscreen();
  else element.requestFullscreen().catch(() => undefined); // A page in a frame may not be allowed to.
}
