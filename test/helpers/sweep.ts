import process from 'node:process';

/**
Whether the long sweeps are wanted: `npm run test:full`.
*/
export const isSweepFull = process.env.NEWSREAD_SWEEP === 'full';
