/** Minutes and seconds, as people write them. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Seconds as they are said aloud. */
export const spoken = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  return whole === 1 ? '1 second' : `${whole} seconds`;
};
