// What restoring and erasing ask of the server: to let go of its data for a while.

/** Closes the data, does what needs that, and opens it anew; whoever asks meanwhile waits. */
export type Reopen = (change: () => Promise<void>) => Promise<void>
