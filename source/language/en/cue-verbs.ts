/*
Verbs that announce speech, by lemma. Written for newsread from general knowledge of news style (MIT).
A verb that is in no list can still be a cue by its shape and its place beside a quotation.
*/
import {toWordSet} from './word-set.js';

/**
Verbs that as good as always announce speech.
*/
export const speechVerbs = toWordSet(`
say tell add ask tweet retweet write explain note continue reply respond answer insist argue claim declare announce state remark comment observe quip joke recall admit acknowledge concede
shout yell scream cry exclaim whisper mutter murmur mumble grumble sigh snap retort shoot interject interrupt joke quote testify warn caution vow promise pledge swear predict complain lament suggest
maintain contend assert allege repeat reiterate stress emphasize emphasise confirm deny conclude urge plead beg inquire wonder muse reflect boast brag explain opine chant read recount reveal
report post text email e-mail message recommend propose counter rebut elaborate clarify confide deadpan gush rant rave fume thunder bellow roar scoff sneer chide scold tease
advise inform assure remind notify proclaim pronounce profess preach blog narrate echo concur agree disagree object protest reason speculate surmise volunteer hint imply 
 retaliate taunt jeer heckle theorize theorise hypothesize philosophize drawl croak hiss growl groan moan whine whimper wail squeal seethe snarl admonish reassure coo demur expound enthuse marvel reminisce gripe grouse scold chirp bark yelp intone holler crack chuckle laugh smile grin shrug nod sob weep stammer stutter 
`);

/**
Verbs that often bring words quoted from someone, most of all fragments.
*/
export const fragmentVerbs = toWordSet(`
call describe dub label brand term name criticize criticise slam blast condemn denounce decry dismiss mock ridicule deride attack accuse blame praise laud hail applaud commend defend tout
refer cite characterize characterise deem consider think believe feel hope fear expect want demand request order instruct direct invite challenge dare threaten
compare liken portray paint address discuss mention detail outline thank apologize apologise congratulate welcome endorse support oppose reject question doubt
offer issue release publish invoke tout frame view charge estimate calculate determine decide promise bemoan inveigh lambaste rip hammer rebuke
open close finish begin sum summarize summarise crow bark chime pipe relate lecture voice express utter sing worry fret ponder posit hold focus weigh signal indicate prove demonstrate warn encourage pledge lash 
`);

/**
Forms of verbs that no rule of spelling gives, with their lemma.
*/
export const irregularForms: Readonly<Record<string, string>> = {
	said: 'say', says: 'say', saying: 'say', told: 'tell', wrote: 'write', written: 'write', writing: 'write', swore: 'swear', sworn: 'swear', sang: 'sing', sung: 'sing', read: 'read',
	thought: 'think', felt: 'feel', found: 'find', heard: 'hear', saw: 'see', seen: 'see', shot: 'shoot', began: 'begin', begun: 'begin', beginning: 'begin', went: 'go', gone: 'go', goes: 'go',
	sent: 'send', sought: 'seek', foretold: 'foretell', wept: 'weep', quipped: 'quip', quipping: 'quip', paid: 'pay', showed: 'show', shown: 'show', dares: 'dare', cast: 'cast', lied: 'lie',
	put: 'put', begged: 'beg', begging: 'beg', bragged: 'brag', bragging: 'brag', nodded: 'nod', nodding: 'nod', sobbed: 'sob', sobbing: 'sob', slammed: 'slam', slamming: 'slam', dubbed: 'dub', dubbing: 'dub', ripped: 'rip', ripping: 'rip', shrugged: 'shrug', grinned: 'grin', summed: 'sum', summing: 'sum', panned: 'pan', blogged: 'blog', crowed: 'crow',
	admitted: 'admit', admitting: 'admit', rebutted: 'rebut', snapped: 'snap', snapping: 'snap', referred: 'refer', referring: 'refer', concurred: 'concur', chatted: 'chat', texted: 'text', chided: 'chide', labelled: 'label', labelling: 'label', replied: 'reply', replies: 'reply', cried: 'cry', cries: 'cry', denied: 'deny', denies: 'deny', testified: 'testify', testifies: 'testify', notified: 'notify', clarified: 'clarify', decried: 'decry', decries: 'decry', implied: 'imply', implies: 'imply',
};
