// Hands the samples of a microphone on, as one channel, in portions of about 40 ms.
const portion = 2048;

class Samples extends AudioWorkletProcessor {
  filled = 0;
  samples = new Float32Array(portion);

  process([channels]) {
    for (let frame = 0; frame < (channels[0]?.length ?? 0); frame++) {
      let sum = 0;
      for (const channel of channels) sum += channel[frame];
      this.samples[this.filled++] = sum / channels.length;
      if (this.filled === portion) this.send();
    }
    return true;
  }

  send() {
    this.port.postMessage(this.samples, [this.samples.buffer]);
    this.samples = new Float32Array(portion);
    this.filled = 0;
  }
}

registerProcessor('samples', Samples);
