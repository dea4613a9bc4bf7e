/*
Brings the made parts of readme.md up to date: `npm run readme`.
*/
import {writeFileSync} from 'node:fs';
import {readmePath, renewReadme} from './readme-blocks.js';

writeFileSync(readmePath, renewReadme());
