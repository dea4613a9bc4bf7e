/**
Settles once Ink can be imported, which asks things of its layout engine. As source, it waits for that itself; in what is built nothing can wait there, and the build says here what to wait for.
*/
export const layoutReady: Promise<void> = Promise.resolve();
