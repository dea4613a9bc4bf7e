import {mkdtempSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {openSqliteStore} from '../../source/store/sqlite-store.js';
import {testQuoteStore} from './quote-store-contract.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'newsread-store-'));
let files = 0;
testQuoteStore('SQLite store', () => openSqliteStore(path.join(folder, `${files++}.db`), {extractor: '1'}));
