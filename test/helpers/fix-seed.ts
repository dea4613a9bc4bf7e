/*
Properties are tried on the same values in every run, so that a run that fails can be had again; NEWSREAD_SEED tries others.
*/
import process from 'node:process';
import fc from 'fast-check';

fc.configureGlobal({seed: Number(process.env.NEWSREAD_SEED ?? 20_261_123)});
