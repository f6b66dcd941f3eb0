import { useEffect, useState } from 'preact/hooks';

/** So long nothing heavy begins: whoever has just opened the page may press something, and should not wait for it. */
const SETTLED_MS = 1_000;

/**
 * Works something out that takes a while, once what is there already is painted and the page has come to rest.
 * @param input `null` where there is nothing to work out
 * @param work the same function every time
 * @returns the last that was worked out; `null` until then
 */
export function useAfterPaint<Input, Output>(
  input: Input | null,
  work: (input: Input) => Output,
): Output | null {
  const [output, setOutput] = useState<Output | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOutput(input === null ? null : work(input)), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [input, work]);
  return output;
}

/** It comes no later than this, however busy the page is. */
const PAINTED_MS = 100;

/** Whether what stands above is painted: for what was asked for with it, and is below. */
export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const request = requestIdleCallback(() => setPainted(true), { timeout: PAINTED_MS });
    return () => cancelIdleCallback(request);
  }, []);
  return isPainted;
}

/**
 * Whether the person has let the page be for a moment: what stands further down, and grows with the years, is read then, so that
 * nothing they ask for when they come waits for it.
 */
export function useIsSettled(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (isSettled) return undefined;
    const ended = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => requestIdleCallback(() => setSettled(true)), SETTLED_MS);
    };
    for (const input of ['click', 'keydown']) addEventListener(input, wait, { signal: ended.signal });
    wait();
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [isSettled]);
  return isSettled;
}
