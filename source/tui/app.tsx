import {useMemo, useReducer} from 'react';
import type {Intake} from '../library/intake/intake.js';
import type {WatchedLibrary} from '../library/library.js';
import type {SearchKeeper} from '../library/search-keeper.js';
import {FrameView} from './components/frame-view.js';
import {drawScreen} from './screens/draw-screen.js';
import {firstStep, reduce} from './state/reduce.js';
import type {Start} from './state/state.js';
import type {Suspender} from './suspender.js';
import type {Terminal} from './terminal.js';
import type {Theme} from './theme.js';
import {useEffects} from './use-effects.js';
import {useKeys} from './use-keys.js';

/**
What the reader is given: what it reads, what it draws on, what it starts with.
*/
export type Props = {
	readonly library: WatchedLibrary;
	readonly searches?: SearchKeeper;
	readonly intake?: Intake;
	readonly terminal: Terminal;
	readonly suspender: Suspender;
	readonly theme: Theme;
	readonly start: Start;
};

/**
The reader: events in, frames out. Nothing else dispatches.
*/
export const App = ({library, searches, intake, terminal, suspender, theme, start}: Props) => {
	const [{state, effects}, dispatch] = useReducer(reduce, start, firstStep);
	useKeys(dispatch);
	useEffects(effects, {library, searches, intake, terminal, suspender, send: dispatch});
	const frame = useMemo(() => drawScreen(state), [state]);
	return <FrameView frame={frame} theme={theme}/>;
};
