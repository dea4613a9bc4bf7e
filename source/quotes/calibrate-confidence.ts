/*
From the product of shares that decided to the share of such attributions that are right, as counted on annotated news.
*/

// `[what the stages say, how often that is right]`, in order; between two of them a straight line.
const knots: ReadonlyArray<readonly [raw: number, right: number]> = [[0, 0.25], [0.3, 0.45], [0.5, 0.72], [0.7, 0.86], [0.82, 0.9], [0.9, 0.95], [1, 0.99]];

/**
The calibrated confidence, 0 to 1 in hundredths. Monotone.
*/
export function calibrateConfidence(raw: number): number {
	const above = Math.max(1, knots.findIndex(([at]) => at >= raw));
	const [low, lowRight] = knots[above - 1]!;
	const [high, highRight] = knots[above]!;
	const within = Math.min(1, Math.max(0, (raw - low) / (high - low)));
	return Math.round((lowRight + (within * (highRight - lowRight))) * 100) / 100;
}
