import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {hashText} from '../language/hash-text.js';

// As source the program is whatever was last written to.
const newestOf = (folder: string): number => Math.max(...readdirSync(folder, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile()).map(({parentPath, name}) => statSync(path.join(parentPath, name)).mtimeMs));

/**
What is another with every build of the program, from its entry (absolute path): as built, that names every piece by its contents.
*/
export const findBuild = (entry: string): string => (entry.endsWith('.ts') ? `source ${newestOf(path.dirname(entry))}` : hashText(readFileSync(entry, 'utf8')));
