/*
Nouns for works, papers, signs and remarks. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

/**
Things whose name stands beside them: "a booklet, Ready Britain,".
*/
export const namedThings = toWordSet('album ballad bill book booklet brochure campaign documentary drama exhibition film leaflet movie musical novel opera pamphlet play podcast poem programme project report scheme series show song strategy symphony');

/**
Works whose title stands in marks.
*/
export const namedWorks = toWordSet('advice article album ballad blog book booklet brochure campaign chapter column documentary drama episode essay exhibition film guide guidance hymn leaflet manual movie musical novel opera painting pamphlet paper play podcast poem programme report series show single song story study thesis video');

/**
What is held up or hung up with words on it.
*/
export const signNouns = toWordSet('sign signs banner banners placard placards poster posters bedsheet plaque sticker');

/**
How words come onto a thing.
*/
export const inscribedForms = toWordSet('written painted printed scrawled emblazoned stamped stitched embroidered etched engraved carved inscribed daubed sprayed spray-painted tattooed');

/**
Papers that speak for whoever put them out.
*/
export const issuedPapers = toWordSet('statement letter email e-mail memo post tweet release op-ed note column message card answer reply');

/**
Papers that go from one to another.
*/
export const sentPapers = toWordSet('letter email e-mail memo note message notice text card');

/**
Nouns for what somebody has said: "Lee's claim that".
*/
export const remarkNouns = toWordSet('claim claims assertion assertions remark remarks comment comments words statement statements warning warnings admission insistence complaint contention suggestion argument allegation allegations accusation accusations boast reply retort answer response quip declaration confession observation prediction belief plea promise pledge vow');

/**
Nouns for what somebody has called something: "Lee's description of".
*/
export const descriptionNouns = toWordSet('description characterization characterisation portrayal depiction dismissal denunciation condemnation view');

/**
Nouns for what somebody says, before a colon or a copula: "His answer:".
*/
export const utteranceNouns = toWordSet('answer reply response view message verdict advice words statement question comment take explanation motto warning plea demand complaint excuse argument point');
