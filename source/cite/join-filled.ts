/**
Pieces in a row, those that are empty left out.
*/
export const joinFilled = (pieces: readonly string[], between: string): string => pieces.filter(piece => piece !== '').join(between);
