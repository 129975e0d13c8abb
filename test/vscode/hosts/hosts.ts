import { say } from './cache';
import { mark, type Message, type Totals } from './messages';

export type { Totals };

/** What to run in a host. */
export interface HostRun {
  /** Folder of the extension to load, or of the one that only carries the tests when `vsix` brings the extension. */
  readonly extension: string;
  /** The bundled suite: an absolute path without `.js`, inside `extension` for the web. */
  readonly suite: string;
  /** The folder to open; the tests may write in it. */
  readonly workspace: string;
  /** A packaged extension to install into the otherwise clean host. */
  readonly vsix?: string;
}

/** How long a host may say nothing before the run counts as hung, in milliseconds. */
const patience = 180_000;

/** Prints each test as it is told of, and keeps the totals. */
export class Results {
  readonly #silence: Promise<never>;
  #hung!: (error: Error) => void;
  #timer!: NodeJS.Timeout;
  #totals: Totals | undefined;

  constructor(readonly host: string) {
    this.#silence = new Promise((_, failed) => { this.#hung = failed; });
    this.#silence.catch(() => undefined);
    this.#wait();
  }

  /** Rejects when nothing has been heard for long. */
  get silence(): Promise<never> {
    return this.#silence;
  }

  /** A line of the host's console; lines of others are left alone, unless `CANDOR_TEST_VERBOSE` asks for them. */
  hear(line: string): void {
    this.#wait();
    if (!line.startsWith(mark)) {
      if (process.env.CANDOR_TEST_VERBOSE) say(`  | ${line}`);
      return;
    }
    const message = JSON.parse(line.slice(mark.length)) as Message;
    if ('test' in message) console.log(message.error === undefined ? `  ✔ ${message.test}` : `  ✘ ${message.test}\n${message.error.replace(/^/gm, '      ')}`);
    else this.#totals = message;
  }

  /** Throws where the suite did not report to its end. */
  finish(): Totals {
    clearTimeout(this.#timer);
    if (!this.#totals) throw new Error(`${this.host}: the suite ended without its totals.`);
    const { passed, failed } = this.#totals;
    console.log(`  ${this.host}: ${passed} passed, ${failed} failed`);
    return { passed, failed };
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#hung(new Error(`${this.host}: nothing heard for ${patience / 1000} s.`)), patience);
    this.#timer.unref();
  }
}
