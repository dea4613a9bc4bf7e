/*
Stands in for react-devtools-core in the build: Ink asks for it only when DEV is set, and it would double the program's size.
*/
/**
Does nothing: there are no developer tools to start.
*/
export const initialize = (): undefined => undefined;

/**
Does nothing: there are no developer tools to connect to.
*/
export const connectToDevTools = (): undefined => undefined;

const noDevtools = {initialize, connectToDevTools};

export default noDevtools;
