/**
The signals that end the reader, with its exit code then: 128 and the signal's number, as shells have it.
*/
export const signalCodes = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;
