import process from 'node:process';

/**
A time in milliseconds, of use only beside another: the clock of node:perf_hooks takes as long to load as the program takes to find an answer.
*/
export const readClock = (): number => Number(process.hrtime.bigint()) / 1e6;
