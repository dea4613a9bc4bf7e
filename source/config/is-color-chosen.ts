import type {Host} from './host.js';
import type {ColorChoice} from './setting-values.js';

/**
Whether to color: as chosen, and where nothing is, only on a terminal that can show it and outside of continuous integration.
*/
export const isColorChosen = ({env, stdout}: Host, choice: ColorChoice): boolean =>
	choice === 'always' || (choice === 'auto' && stdout.isTTY && env.TERM !== 'dumb' && (env.CI ?? '') === '');
