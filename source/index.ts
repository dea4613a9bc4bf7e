export type {Article} from './article/article.js';
