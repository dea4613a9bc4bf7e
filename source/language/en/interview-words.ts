/*
What tells an interview from an explainer. Written for newsread from general knowledge of news style (MIT).
*/

const toPhrases = (text: string): readonly string[] => text.trim().split(/,\s+/v);

/**
Words before the name of whom a reporter has talked to.
*/
export const interviewLeads = toPhrases(`
spoke to, spoke with, speaks to, speaks with, speak to, speak with, speaking to, speaking with, talked to, talked with, talks to, talks with, talk to, talk with, talking to,
talking with, sat down with, sits down with, sit down with, sitting down with, caught up with, catches up with, catch up with, chatted to, chatted with, chats to, chats with,
chat with, chat to, interviewed, interviews, interview, interview with, q and a with, conversation with, questions for, questions to, questions with, we asked, i asked,
we met, i met, met with, meet, meets
`);

/**
Words by which an introduction says that what follows was asked and answered.
*/
export const interviewPhrases = [...interviewLeads.filter(lead => / (?:to|with|for)$/v.test(lead) && lead !== 'met with'), ...toPhrases(`
in an interview, in this interview, this interview, the interview, an interview, our interview, in an exclusive, this q and a, in this conversation, our conversation, this conversation,
edited for length, edited for clarity, edited for brevity, edited and condensed, condensed and edited, lightly edited, told us, tells us, told me, tells me, talks about,
talked about, opens up, we met, i met, meets us, met us, answers our, answered our, answers questions, answered questions, answers some, answered some, spoke about, speaks about
`)];

/**
Words by which a headline or an introduction says that the writer explains, and nobody is asked.
*/
export const explainerPhrases = toPhrases(`
faq, faqs, frequently asked, explainer, need to know, everything we know, what we know, what to know, your questions answered, questions answered, your questions,
readers' questions, reader questions, here's how, here is how, a guide to, your guide,
mean for you, means for you, mean to you, what it means, what this means, what they mean, should know, have sent us, you have asked, you asked, you've asked
`);

/**
Sections of papers that hold interviews.
*/
export const interviewSections = /\b(?:interviews?|q ?& ?a|q and a|conversations?|in conversation)\b/iv;

/**
The label of a question that names nobody; pages lose the stop behind a big letter: "QWhy then?"
*/
export const questionLabel = /^(?:(?:Q|Question)(?:\s?[.:]|\s[\-–—])\s+|Q(?=\p{Uppercase_Letter}[\p{Lowercase_Letter}'’]))/v;

/**
The label of an answer that names nobody.
*/
export const answerLabel = /^(?:A|Answer)(?:\s?[.:]|\s[\-–—])\s+/v;

/**
Words that speak to somebody.
*/
export const secondPerson = /\byou(?:r|rs|rself)?\b/iv;

/**
Words of whoever speaks for one alone.
*/
export const firstPerson = /\b(?:I|my|My|me|myself|mine|Mine)\b/v;

/**
Someone else's words in marks, with who said them, on either side.
*/
export const toldOfOthers = /[!,.?]["'’”] (?:(?:said|says|added|adds|asked|asks|told|replied|explained) |\p{Letter}+ (?:said|says|added|adds|asked|asks|told|replied|explained)\b)|\b(?:said|says|added|asked|replied|explained|told \p{Letter}+)[,:] ["'‘“]/v;
