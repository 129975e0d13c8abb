/** Time as reading files sees it. A test turns a clock of its own by hand. */
export interface Clock {
  /** In milliseconds. */
  now(): number;
  /** Runs `act` after so many milliseconds, unless the function it returns is called before. */
  after(milliseconds: number, act: () => void): () => void;
}

export const wallClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};
