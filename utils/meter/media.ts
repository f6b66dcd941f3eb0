import type { Playing } from '../messaging/meter-protocol.ts';
import { listen } from './signals.ts';

/**
 * Which media of this document play. Asked of the document each time, which is seldom: an element that is taken out of it stops
 * without telling. `new Audio()` that never enters the document and what is inside shadow roots cannot be seen.
 */
export type Media = () => {
  readonly playing: Playing;
  /** A media element plays a live track that came from someone else. */
  readonly isInCall: boolean;
};

/** Watches the document's media; `onChange` is told of every start, stop and end. */
export function watchMedia(signal: AbortSignal, onChange: (event: Event) => void): Media {
  listen(['playing', 'pause', 'ended', 'emptied', 'volumechange'], signal, onChange);
  return () => {
    const all = [...document.querySelectorAll<HTMLMediaElement>('video,audio')];
    // One that was told to play and has nothing to play yet, or never will, plays nothing.
    const running = all.filter(({ paused, ended, readyState }) => !paused && !ended && readyState > 1);
    return {
      playing: loudest(running.map(loudnessOf)),
      isInCall: running.some(isRemote),
    };
  };
}

/** The loudest of several, 0 where there are none. */
export function loudest(all: readonly number[]): Playing {
  // Each of them is one of the three.
  return Math.max(0, ...all) as Playing;
}

function loudnessOf({ loop, muted, volume }: HTMLMediaElement): number {
  return Number(!loop) + Number(!muted && volume > 0);
}

/**
 * Whether someone else's voice plays. A track of this machine's own microphone has a `groupId`, and one that a page makes itself
 * (WebAudio) says so in its `deviceId`; pictures without sound are no call, since a canvas makes them too.
 */
function isRemote({ srcObject }: HTMLMediaElement): boolean {
  return (
    srcObject instanceof MediaStream &&
    srcObject.getAudioTracks().some((track) => {
      const { groupId, deviceId } = track.getSettings();
      return track.readyState === 'live' && !groupId && !deviceId?.startsWith('WebAudio');
    })
  );
}
