import type { Playing } from '../messaging/meter-protocol.ts';
import { listen } from './signals.ts';

/**
 * Which media of this document play. Elements tell through captured events; one that is taken out of the document stops
 * without telling it, so whoever asks prunes first. `new Audio()` that never enters the document cannot be seen.
 */
export type Media = () => {
  readonly playing: Playing;
  /** A media element plays a live track that came from someone else. */
  readonly isInCall: boolean;
};

/** Watches the document's media; `onChange` is told of every start, stop and end. */
export function watchMedia(signal: AbortSignal, onChange: (event: Event) => void): Media {
  const elements = new Set<HTMLMediaElement>();
  for (const each of document.querySelectorAll<HTMLMediaElement>('video,audio')) elements.add(each);
  listen(document, ['playing', 'pause', 'ended', 'emptied', 'volumechange'], signal, (event) => {
    if (!(event.target instanceof HTMLMediaElement)) return;
    if (event.type === 'playing') elements.add(event.target);
    onChange(event);
  });
  return () => {
    for (const each of elements) if (each.paused || each.ended || !each.isConnected) elements.delete(each);
    const running = [...elements];
    const isAudible = running.some((each) => !each.loop && !isMuted(each));
    // A muted loop is a moving picture.
    const isShown = running.some((each) => !each.loop || !isMuted(each));
    return {
      playing: isAudible ? 'audibly' : isShown ? 'quietly' : 'nothing',
      isInCall: running.some(isRemote),
    };
  };
}

function isMuted(element: HTMLMediaElement): boolean {
  return element.muted || element.volume === 0;
}

/**
 * Whether someone else's voice plays. A track of this machine's own microphone has a `groupId`, and one that a page makes itself
 * (WebAudio) says so in its `deviceId`; pictures without sound are no call, since a canvas makes them too.
 */
function isRemote({ srcObject }: HTMLMediaElement): boolean {
  if (!(srcObject instanceof MediaStream)) return false;
  return srcObject.getAudioTracks().some((track) => {
    const { groupId, deviceId } = track.getSettings();
    return track.readyState === 'live' && !groupId && !deviceId?.startsWith('WebAudio');
  });
}
