/** How much of a file is read at its beginning and at its end, in bytes: metadata stand there, pictures between. */
export const headSize = 1_000_000;
export const tailSize = 256_000;
/** Longer files are left alone where an editor reads them: it can only read them whole. */
export const largestWhole = 50_000_000;
/** How long one file may take, in milliseconds. */
export const readTimeout = 5_000;
/** How long a file that did not answer in time is left alone before a check asks for it again, in milliseconds. */
export const secondAttempt = 60_000;
