import {toDisplayText} from '../../language/display-text.js';

/**
A text made safe and put on one line, one code unit for one, so that offsets into it still hold.
*/
export const toInlineText = (text: string): string => toDisplayText(text).replaceAll('\n', ' ');
