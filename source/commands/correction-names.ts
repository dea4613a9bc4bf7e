/**
The words that, first after `newsread speakers`, put something right instead of listing.
*/
export const correctionNames: readonly string[] = ['merge', 'rename', 'fix', 'undo'];
