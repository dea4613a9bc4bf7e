/**
One line of the table that `npm run bench` prints: what was measured, what came out, the peer of the same run that it stands beside, and the ratio to it.
*/
export type Row = {
	readonly name: string;
	readonly value: string;
	readonly peer?: string;
	readonly ratio?: string;
};
