/*
A reporting clause: a cue, what announces speech, with the mention that is its subject.
*/
import type {Run} from './token.js';
import type {VerbForm} from './verb-forms.js';

/**
How sure a cue's word alone is: `speech` as good as always announces speech, `fragment` often, `shape` is a verb by its form only, `according` a preposition ("according to").
*/
export type CueStrength = 'speech' | 'fragment' | 'shape' | 'according';

/**
Where the subject was found. `before`: "Smith said". `after`: "said Smith". `apart`: "Smith, a lawyer, said". `shared`: "called it X and said Y". `participle`: ", saying that". `passive`: "was called X by Smith".
`relative`: "Smith, who said". `none`: no subject was found.
*/
export type SubjectPlace = 'before' | 'after' | 'apart' | 'shared' | 'participle' | 'passive' | 'relative' | 'none';

/**
One reporting clause. `run` is the cue in tokens of the narrative, `subject` the index of its mention or -1. `addressee` is the index of the mention that is spoken to, or -1. `isPassive`: a form of "be" or "get" stands before it.
*/
export type Cue = {
	readonly run: Run;
	readonly sentence: number;
	readonly strength: CueStrength;
	readonly lemma: string;
	readonly form: VerbForm;
	readonly subject: number;
	readonly place: SubjectPlace;
	readonly addressee: number;
	readonly isPassive: boolean;
};

/**
A subject: the index of its mention, or -1, and where it was found.
*/
export type Subject = {readonly mention: number; readonly place: SubjectPlace};

/**
Where no mention was found for a verb.
*/
export const noSubject: Subject = {mention: -1, place: 'none'};
