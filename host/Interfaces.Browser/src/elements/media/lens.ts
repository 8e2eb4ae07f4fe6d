/** What a page wants of the camera. All of it are wishes: another camera is better than none. */
export function lensOf(element: HTMLElement): true | MediaTrackConstraints {
  return element.dataset.camera ? JSON.parse(element.dataset.camera) as MediaTrackConstraints : true;
}

/** Whether the camera looks at what the visitor sees: nobody expects a mirror there. */
export const looksAway = (stream: MediaStream): boolean => stream.getVideoTracks().some(track => track.getSettings().facingMode === 'environment');
