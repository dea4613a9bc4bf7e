/**
What a file's time is noted as where another look is due whatever it says: it could not be read, or it was written in the very moment in which it was.
*/
export const unsure = -1;

/**
The clocks of file systems are coarse: within this many milliseconds a second change may bear the time of the first.
*/
export const coarseness = 2000;
