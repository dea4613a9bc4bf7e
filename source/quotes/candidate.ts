/*
A candidate is a mention that may name the speaker of a quotation, with the evidence for it as named features.
*/

/**
`mention` is an index into the narrative's mentions, -1 for "nobody that is named here"; `cue` an index into the cues, or -1. `relation` names the strongest evidence and gives the rule its name.
*/
export type Candidate = {
	readonly mention: number;
	readonly cue: number;
	readonly relation: string;
	readonly features: readonly string[];
};
