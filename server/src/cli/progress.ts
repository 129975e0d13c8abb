/** A progress bar on standard error. */
export interface Progress {
  /** One draft is done. */
  tick(): void;
  /** Takes the bar off the terminal while `write` puts something on it. */
  around<T>(write: () => Promise<T>): Promise<T>;
  stop(): void;
}

export const noProgress: Progress = { tick: () => undefined, around: (write) => write(), stop: () => undefined };

/** A bar for `total` drafts, for a standard error that is a terminal. */
export async function progressBar(total: number): Promise<Progress> {
  const { SingleBar, Presets } = await import('cli-progress');
  let done = 0;
  // Line wrapping stays as it is: a run that is interrupted could not switch it back on.
  const bar = new SingleBar({ format: '{bar} {value}/{total} drafts', clearOnComplete: true, linewrap: true, barsize: 30 }, Presets.shades_classic);
  bar.start(total, done);
  return {
    tick: () => bar.update(++done),
    async around(write) {
      bar.stop();
      try {
        return await write();
      } finally {
        bar.start(total, done);
      }
    },
    stop: () => bar.stop(),
  };
}
