/** What of a worker a client needs: `Sent` goes to it, `Got` comes from it. */
export interface WorkerPort<Sent, Got> {
  onmessage: ((event: MessageEvent<Got>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  readonly postMessage: (message: Sent) => void;
  readonly terminate: () => void;
}
