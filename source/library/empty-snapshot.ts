import {listArticles} from '../store/article-list.js';
import type {LibrarySnapshot} from './library.js';

/**
The snapshot of a library of which nothing is known yet.
*/
export const emptySnapshot: LibrarySnapshot = {articles: listArticles([]), problems: [], progress: {done: 0, total: 0}, totals: {articles: 0, quotes: 0, speakers: 0}};
