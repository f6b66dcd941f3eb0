/** @jsxImportSource react */
import { useEffect, useRef } from 'react';

const RATE = 8_000;
const SECONDS = 8;
const WAV_HEADER_BYTES = 44;
let address: string | undefined;

/** A quiet tone as a WAV file: no page has to ask for a file. */
function tone(): string {
  if (address) return address;
  const count = RATE * SECONDS;
  const bytes = new DataView(new ArrayBuffer(WAV_HEADER_BYTES + count));
  const word = (at: number, text: string) =>
    [...text].forEach((letter, index) => bytes.setUint8(at + index, letter.charCodeAt(0)));
  word(0, 'RIFF');
  bytes.setUint32(4, 36 + count, true);
  word(8, 'WAVEfmt ');
  for (const [at, value] of [
    [16, 16],
    [24, RATE],
    [28, RATE],
    [40, count],
  ] as const)
    bytes.setUint32(at, value, true);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    bytes.setUint16(at, value, true);
  word(36, 'data');
  for (let at = 0; at < count; at += 1)
    bytes.setUint8(WAV_HEADER_BYTES + at, 128 + 6 * Math.sin((at * 2 * Math.PI * 220) / RATE));
  address = URL.createObjectURL(new Blob([bytes.buffer], { type: 'audio/wav' }));
  return address;
}

/** A short clip that plays without sound, again and again, while it is shown. */
export function Clip({ isPlaying }: { readonly isPlaying: boolean }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (!element || !isPlaying) return;
    element.src = tone();
    // The next clip may come before this one has begun.
    element.play().catch(() => undefined);
    return () => element.pause();
  }, [isPlaying]);
  return <video ref={video} muted loop playsInline />;
}
