/** @jsxImportSource react */
import { useRef } from 'react';

/** Sends the browser's own camera and microphone through a peer connection. @returns what arrives */
async function receive(): Promise<MediaStream> {
  const [here, there] = [new RTCPeerConnection(), new RTCPeerConnection()];
  here.addEventListener('icecandidate', ({ candidate }) => candidate && there.addIceCandidate(candidate));
  there.addEventListener('icecandidate', ({ candidate }) => candidate && here.addIceCandidate(candidate));
  const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
  const arrived = new Promise<MediaStream | undefined>((resolve) => {
    there.addEventListener('track', ({ streams }) => resolve(streams[0]));
  });
  for (const track of stream.getTracks()) here.addTrack(track, stream);
  await here.setLocalDescription();
  if (here.localDescription) await there.setRemoteDescription(here.localDescription);
  await there.setLocalDescription();
  if (there.localDescription) await here.setRemoteDescription(there.localDescription);
  return (await arrived) ?? stream;
}

/** A video call. */
export default function Call() {
  const video = useRef<HTMLVideoElement>(null);
  const join = async () => {
    if (!video.current) return;
    video.current.srcObject = await receive();
    await video.current.play();
  };
  const leave = () => {
    if (video.current) video.current.srcObject = null;
  };
  return (
    <main className="column">
      <video ref={video} playsInline />
      <button id="join" type="button" onClick={() => void join()}>
        Join
      </button>
      <button id="leave" type="button" onClick={leave}>
        Leave
      </button>
    </main>
  );
}
