/**
The forms a quote can be taken away in. `bibtex`, `biblatex`, `csl-json` and `ris` are bibliographies: an entry for each article, with all its quotes.
*/
export const quoteForms = ['plain', 'markdown', 'html', 'json', 'bibtex', 'biblatex', 'csl-json', 'ris'] as const;

/**
The name and version of the JSON form: the value of its `schema`.
*/
export const citationsSchemaName = 'newsread.citations/1';

/**
One of the forms.
*/
export type QuoteForm = typeof quoteForms[number];
