/**
 * The server on the desktop. The extension ships one server, the web worker's: a second one for Node would hold all
 * rules and words once more. Here it runs in a Node process of its own, which stands in for the worker.
 */
interface WorkerScope {
  onmessage?: (event: { readonly data: unknown }) => void;
  postMessage(message: unknown): void;
  addEventListener(): void;
}

const scope: WorkerScope = Object.assign(globalThis, {
  postMessage: (message: unknown) => void process.send?.(message),
  addEventListener: () => undefined, // a process tells of its errors by ending
});
process.on('message', (data: { readonly method?: string }) => {
  scope.onmessage?.({ data });
  if (data.method === 'exit') process.exit();
});
process.once('disconnect', () => process.exit()); // the editor is gone

require('./language-server.worker.js');
