import { headline, personName } from './invented.ts';
import { escapeHtml, renderPage } from './page-shell.ts';

export interface VideoOptions {
  /**
   * `file` plays a generated sound that ends, `canvas` a stream drawn in the page, `camera` the browser's
   * fake camera (a self-preview), `call` the same camera received through a peer connection.
   */
  readonly source?: 'file' | 'canvas' | 'camera' | 'call';
  readonly seconds?: number;
  readonly muted?: boolean;
  readonly loop?: boolean;
}

const CSS = `
  main { max-width: 860px; }
  video { display: block; width: 100%; aspect-ratio: 16 / 9; border-radius: 8px; margin-bottom: 16px;
    background: linear-gradient(160deg, #6f7f8c, #39434c); }
`;

/** In the page: makes a quiet 220 Hz tone as a WAV file, or one of the streams; the button plays it. */
const SCRIPT = `
  const { source, seconds } = JSON.parse(document.querySelector('#data').textContent);
  const video = document.querySelector('video');
  const tone = () => {
    const rate = 8000, count = rate * seconds, view = new DataView(new ArrayBuffer(44 + count));
    const word = (at, text) => [...text].forEach((letter, n) => view.setUint8(at + n, letter.charCodeAt(0)));
    word(0, 'RIFF'); view.setUint32(4, 36 + count, true); word(8, 'WAVEfmt '); view.setUint32(16, 16, true);
    view.setUint16(20, 1, true); view.setUint16(22, 1, true); view.setUint32(24, rate, true);
    view.setUint32(28, rate, true); view.setUint16(32, 1, true); view.setUint16(34, 8, true);
    word(36, 'data'); view.setUint32(40, count, true);
    const wave = (n) => 128 + 6 * Math.sin(n * 2 * Math.PI * 220 / rate);
    for (let n = 0; n < count; n += 1) view.setUint8(44 + n, wave(n));
    return URL.createObjectURL(new Blob([view.buffer], { type: 'audio/wav' }));
  };
  const drawn = () => {
    const canvas = document.createElement('canvas');
    canvas.width = 640; canvas.height = 360;
    const pen = canvas.getContext('2d');
    setInterval(() => {
      pen.fillStyle = 'hsl(' + performance.now() / 40 % 360 + ' 24% 50%)';
      pen.fillRect(0, 0, 640, 360);
    }, 66);
    return canvas.captureStream(15);
  };
  const camera = () => navigator.mediaDevices.getUserMedia({ video: true, audio: true });
  const received = async () => {
    const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
    here.onicecandidate = ({ candidate }) => candidate && there.addIceCandidate(candidate);
    there.onicecandidate = ({ candidate }) => candidate && here.addIceCandidate(candidate);
    const stream = await camera();
    const arrived = new Promise((resolve) => { there.ontrack = ({ streams }) => resolve(streams[0]); });
    for (const track of stream.getTracks()) here.addTrack(track, stream);
    await here.setLocalDescription();
    await there.setRemoteDescription(here.localDescription);
    await there.setLocalDescription();
    await here.setRemoteDescription(there.localDescription);
    window.connections = [here, there];
    return await arrived;
  };
  const streams = { canvas: drawn, camera, call: received };
  const toggle = () => (video.paused ? video.play() : video.pause());
  document.querySelector('#play').addEventListener('click', async () => {
    if (source !== 'file') video.srcObject ??= await streams[source]();
    await toggle();
  });
  if (source === 'file') video.src = tone();
`;

/** One chosen video (`video`) with a Play or pause button (`#play`) and text below. */
export function videoPage(options: VideoOptions = {}): string {
  const { source = 'file', seconds = 60, muted = false, loop = false } = options;
  const flags = `${muted ? ' muted' : ''}${loop ? ' loop' : ''}`;
  return renderPage({
    title: headline(3),
    css: CSS,
    body: `<header><strong>Invented Video</strong></header><main><video controls playsinline${flags}></video>
<h1>${escapeHtml(headline(3))}</h1><p><small>${escapeHtml(personName(3))}</small></p>
<p><button id="play" type="button">Play or pause</button></p></main>
<script type="application/json" id="data">${JSON.stringify({ source, seconds })}</script>`,
    script: SCRIPT,
  });
}
