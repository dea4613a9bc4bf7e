/*
Newsread as a library: what the program is built on, for programs of other people.
*/
export {isBodyBlock} from './article/article.js';
export type {Article, Block, BlockKind, Inline, KeyPoint} from './article/article.js';
export {parseArticle} from './article/parse-article.js';
export {formatQuote} from './cite/format-quote.js';
export type {Host} from './config/host.js';
export {exitCodes, NewsreadError} from './errors.js';
export {decodeBytes} from './ingest/decode-bytes.js';
export {readArticle} from './ingest/read-article.js';
export type {Span} from './language/span.js';
export {openLibrary} from './library/open-library.js';
export type {Correction, NameCorrection, QuoteCorrection} from './library/corrections/correction.js';
export type {Corrections} from './library/corrections/corrections.js';
export type {LibrarySource} from './library/library-source.js';
export type {Library, LibrarySnapshot, Problem, Progress, SearchOptions, Totals} from './library/library.js';
export {extractFromText} from './quotes/extract-from-text.js';
export {extractQuotes} from './quotes/extract-quotes.js';
export {doubtfulConfidence} from './quotes/quote.js';
export type {Attribution, Occurrence, Phrase, Quote, QuoteKind, Speaker, SpeakerKind} from './quotes/quote.js';
export {parseQuery} from './search/parse-query.js';
export type {Hit, HitOrder, Query, QueryMistake, QueryWord, SearchResult} from './search/query.js';
export {searchQuotes} from './search/search-quotes.js';
export {createMemoryStore} from './store/memory-store.js';
export type {ArticleRecord, ArticleSummary, CandidatePage, CandidateRequest, NearWord, QuoteFilters, QuoteStore, SpeakerSummary, StoredQuote} from './store/quote-store.js';
