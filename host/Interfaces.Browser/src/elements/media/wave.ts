// What recorders use: sound that is decoded is brought to this rate.
const rate = 48_000;

/** Decodes any sound that this browser knows. */
export const decode = (bytes: ArrayBuffer, at = rate): Promise<AudioBuffer> => new OfflineAudioContext(1, 1, at).decodeAudioData(bytes);

/** Makes a WAV file of any sound that this browser knows; one that is WAV already stays as it is. */
export async function toWave(file: File): Promise<File> {
  const bytes = await file.arrayBuffer();
  if (isWave(bytes)) return file;
  return waveFile(await decode(bytes), file.name);
}

/** Makes a WAV file of a part of a sound: from one second to another. */
export async function cut(file: File, from: number, to: number): Promise<File> {
  const bytes = await file.arrayBuffer();
  const sound = await decode(bytes, rateOf(bytes));
  const { sampleRate, numberOfChannels } = sound;
  const [first, last] = [from, to].map(seconds => Math.max(0, Math.min(sound.length, Math.round(seconds * sampleRate)))) as [number, number];
  return waveFile({ sampleRate, numberOfChannels, length: last - first, getChannelData: channel => sound.getChannelData(channel).subarray(first, last) }, file.name);
}

const waveFile = (sound: Sound, name: string): File =>
  new File([encode(sound)], `${name.replace(/\.[^.]*$/, '') || 'audio'}.wav`, { type: 'audio/wav' });

// What is WAV already keeps its samples as they are. Browsers decode to rates from 8 to 96 kHz at least.
function rateOf(bytes: ArrayBuffer): number {
  if (!isWave(bytes) || bytes.byteLength < 28) return rate;
  const own = new DataView(bytes).getUint32(24, true);
  return own >= 8_000 && own <= 96_000 ? own : rate;
}

function isWave(bytes: ArrayBuffer): boolean {
  if (bytes.byteLength < 12) return false;
  const mark = (offset: number): string => String.fromCharCode(...new Uint8Array(bytes, offset, 4));
  return mark(0) === 'RIFF' && mark(8) === 'WAVE';
}

type Sound = Pick<AudioBuffer, 'length' | 'sampleRate' | 'numberOfChannels' | 'getChannelData'>;

// PCM of 16 bits, the samples of one frame side by side.
export function encode(sound: Sound): ArrayBuffer {
  const { numberOfChannels: channels, length, sampleRate } = sound;
  const wave = new DataView(new ArrayBuffer(44 + length * channels * 2));
  const text = (offset: number, letters: string): void => [...letters].forEach((letter, index) => wave.setUint8(offset + index, letter.charCodeAt(0)));
  text(0, 'RIFF');
  wave.setUint32(4, wave.byteLength - 8, true);
  text(8, 'WAVEfmt ');
  wave.setUint32(16, 16, true);
  wave.setUint16(20, 1, true);
  wave.setUint16(22, channels, true);
  wave.setUint32(24, sampleRate, true);
  wave.setUint32(28, sampleRate * channels * 2, true);
  wave.setUint16(32, channels * 2, true);
  wave.setUint16(34, 16, true);
  text(36, 'data');
  wave.setUint32(40, length * channels * 2, true);
  for (let channel = 0; channel < channels; channel++) {
    const samples = sound.getChannelData(channel);
    for (let frame = 0; frame < length; frame++) {
      const sample = Math.max(-1, Math.min(1, samples[frame] ?? 0));
      wave.setInt16(44 + (frame * channels + channel) * 2, Math.round(sample * (sample < 0 ? 32_768 : 32_767)), true);
    }
  }
  return wave.buffer as ArrayBuffer;
}
