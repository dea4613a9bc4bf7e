/*
Irregular past forms of common verbs, by which a finite verb is known. Written for newsread from general knowledge (MIT).
*/
import {toWordSet} from './word-set.js';

/**
Past forms that no ending gives away.
*/
export const irregularPasts = toWordSet('said told went took came got made gave did had was were kept left held met ran saw won lost led spent stood sat fell grew knew became brought built bought caught chose drew drove fought flew hit let paid put rose sent shot spoke struck swept threw wore thought felt found heard wrote read began broke ate forgot forgave froze hid hurt laid lay lent lit meant quit rode rang sang sank sold set shook shut slept slid sought spun split spread stole stuck swore swam taught tore understood woke wept withdrew cut cast bet bid beat bit blew');
