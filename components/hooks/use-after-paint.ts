import { useEffect, useState } from 'preact/hooks';

/**
 * Works something out that takes a while, once what is there already is painted.
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
    const timer = setTimeout(() => setOutput(input === null ? null : work(input)));
    return () => clearTimeout(timer);
  }, [input, work]);
  return output;
}
