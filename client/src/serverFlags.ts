/**
 * How Node runs the server. Room for what lives only until the next key, in megabytes: with the usual sixteen, every tenth key in a
 * draft as long as a book waits for memory to be cleared. V8 takes it only where it is needed.
 */
export const serverFlags = ['--max-semi-space-size=64'];
