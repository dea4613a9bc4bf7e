/**
How the file of corrections is called, wherever it stands.
*/
export const correctionsName = 'corrections.yaml';
