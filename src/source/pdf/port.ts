/**
 * The line between the two halves of pdf.js, both in this thread. Its own line copies every message by structuredClone, which costs as much as the reading;
 * here the outer objects and arrays are copied, for the sender goes on to change those, and what is in them is passed on as it is.
 * Fonts and pictures to draw with are not passed on at all: nothing is drawn.
 */
interface Message {
  readonly data: unknown;
}
type Listener = (event: Message) => void;

export class Port {
  readonly #listeners = new Map<Listener, (() => void) | undefined>();
  readonly #ready = Promise.resolve();
  readonly #check: () => void;
  #stop: (reason: unknown) => void = () => {};
  #stopped = false;
  /** Fails when the check throws. From then on nothing is passed on, so that the half that reads waits for good: it has no other stop, and leaves timers no turn. */
  readonly stopped: Promise<never> = new Promise((_, reject) => {
    this.#stop = reject;
  });

  /** `check` is called with each message and throws when the reading has to end. */
  constructor(check: () => void) {
    this.#check = check;
    this.stopped.catch(() => {});
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  postMessage(message: unknown): void {
    if (this.#stopped || isDrawing(message)) return;
    try {
      this.#check();
    } catch (error) {
      this.#stopped = true;
      this.#stop(error);
      return;
    }
    const event = { data: copy(message, 3) };
    void this.#ready.then(() => {
      if (this.#stopped) return;
      for (const listener of [...this.#listeners.keys()]) listener.call(this, event);
    });
  }

  addEventListener(_name: string, listener: Listener, options?: { readonly signal?: AbortSignal } | null): void {
    const signal = options?.signal;
    if (signal?.aborted) return;
    const stop = (): void => this.removeEventListener(_name, listener);
    signal?.addEventListener('abort', stop);
    this.#listeners.set(listener, signal ? () => signal.removeEventListener('abort', stop) : undefined);
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.get(listener)?.();
    this.#listeners.delete(listener);
  }

  terminate(): void {
    for (const stop of this.#listeners.values()) stop?.();
    this.#listeners.clear();
  }
}

/** Does a message bring a font or a picture? */
const isDrawing = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'action' in message &&
  (message.action === 'commonobj' || message.action === 'obj') &&
  !('callbackId' in message);

/** Copies plain objects and arrays to a depth; all else is shared. */
function copy(x: unknown, depth: number): unknown {
  if (depth < 0 || typeof x !== 'object' || x === null) return x;
  if (Array.isArray(x)) return depth === 0 ? x.slice() : x.map((y) => copy(y, depth - 1));
  const kind = Object.getPrototypeOf(x);
  if (kind !== Object.prototype && kind !== null) return x;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(x)) out[key] = copy(value, depth - 1);
  return out;
}
