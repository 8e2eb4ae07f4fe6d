// What recorders use: sound that is decoded is brought to this rate.
const rate = 48_000;

/** Decodes any sound that this browser knows. */
export const decode = (bytes: ArrayBuffer): Promise<AudioBuffer> => new OfflineAudioContext(1, 1, rate).decodeAudioData(bytes);

/** Makes a WAV file of any sound that this browser knows; one that is WAV already stays as it is. */
export async function toWave(file: File): Promise<File> {
  const bytes = await file.arrayBuffer();
  if (isWave(bytes)) return file;
  const name = `${file.name.replace(/\.[^.]*$/, '') || 'audio'}.wav`;
  return new File([encode(await decode(bytes))], name, { type: 'audio/wav' });
}

function isWave(bytes: ArrayBuffer): boolean {
  if (bytes.byteLength < 12) return false;
  const mark = (offset: number): string => String.fromCharCode(...new Uint8Array(bytes, offset, 4));
  return mark(0) === 'RIFF' && mark(8) === 'WAVE';
}

// PCM of 16 bits, the samples of one frame side by side.
export function encode(sound: Pick<AudioBuffer, 'length' | 'sampleRate' | 'numberOfChannels' | 'getChannelData'>): ArrayBuffer {
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
