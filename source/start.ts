/*
What the door needs of the program before it knows what is asked for.
*/
export {findBuild} from './config/find-build.js';
export {keepCode} from './config/kept-code.js';
export {toDisplayText} from './language/display-text.js';
export {createStartWorker, placeOf} from './library/workers/start-worker.js';
