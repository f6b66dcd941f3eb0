/** An HLS stream without a file: silence as AAC, of any length. */

/** Length of a segment. */
export const SEGMENT_SECONDS = 4;

const SAMPLES_A_FRAME = 1_024;
const SAMPLES_A_SECOND = 44_100;
/** One frame of silence, mono, AAC-LC (ISO/IEC 14496-3). */
const SILENCE = [0x00, 0xc8, 0x00, 0x80, 0x23, 0x80];
const HEADER_BYTES = 7;

/** A playlist (RFC 8216) that ends after about so many seconds. */
export function playlist(seconds: number): string {
  const count = Math.max(1, Math.ceil(seconds / SEGMENT_SECONDS));
  const segments = Array.from(
    { length: count },
    (_, index) => `#EXTINF:${SEGMENT_SECONDS},\nsegment-${index}.aac`,
  );
  const head = ['#EXTM3U', '#EXT-X-VERSION:3', `#EXT-X-TARGETDURATION:${SEGMENT_SECONDS}`];
  return [...head, ...segments, '#EXT-X-ENDLIST', ''].join('\n');
}

/** A segment: frames of silence in ADTS. */
export function aacFrames(seconds: number): Uint8Array {
  const count = Math.round((seconds * SAMPLES_A_SECOND) / SAMPLES_A_FRAME);
  const length = HEADER_BYTES + SILENCE.length;
  // Sync word, MPEG-4, no CRC; AAC-LC, 44.1 kHz, mono; the length in 13 bits; full buffer.
  const header = [0xff, 0xf1, 0x50, 0x40 + (length >> 11), (length >> 3) & 0xff, ((length & 7) << 5) | 0x1f];
  const frame = [...header, 0xfc, ...SILENCE];
  return Uint8Array.from({ length: count * length }, (_, at) => frame[at % length] ?? 0);
}
