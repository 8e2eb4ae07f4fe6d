/** How the samples of a WAV file are written. */
export interface WaveShape { readonly rate: number; readonly channels: number; readonly bytes: number; readonly float: boolean; }

/** How long the beginning is, before the samples, of a WAV file that the host makes while it is played. */
export const headerLength = 44;

export function shapeOf(header: DataView): WaveShape {
  return { float: header.getUint16(20, true) === 3, channels: header.getUint16(22, true), rate: header.getUint32(24, true), bytes: header.getUint16(34, true) / 8 };
}

/** The samples of whole frames, for each channel, each from -1 to 1. */
export function samplesOf(bytes: Uint8Array, { channels, bytes: size, float }: WaveShape): Float32Array<ArrayBuffer>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = readers[float ? `float${size}` : `int${size}`] ?? (() => 0);
  const frames = Math.floor(bytes.length / (channels * size));
  return Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length: frames }, (_, frame) => read(view, (frame * channels + channel) * size)));
}

const readers: Readonly<Record<string, (view: DataView, at: number) => number>> = {
  int1: (view, at) => (view.getUint8(at) - 128) / 128,
  int2: (view, at) => view.getInt16(at, true) / 32_768,
  int3: (view, at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 65_536) / 8_388_608,
  int4: (view, at) => view.getInt32(at, true) / 2_147_483_648,
  float4: (view, at) => view.getFloat32(at, true),
  float8: (view, at) => view.getFloat64(at, true),
};
