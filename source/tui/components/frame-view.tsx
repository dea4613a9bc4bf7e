import {Box, Text, useCursor} from 'ink';
import type {Frame} from '../layout/row.js';
import type {Theme} from '../theme.js';

/**
What a frame is shown with.
*/
export type Props = {
	readonly frame: Frame;
	readonly theme: Theme;
};

/**
Shows a frame. Its rows are already as wide as they may be, so there is nothing to wrap; the terminal's own cursor stands where something is typed.
*/
export const FrameView = ({frame, theme}: Props) => {
	const {setCursorPosition} = useCursor();
	setCursorPosition(frame.cursor);
	// A row without a character would have no height; a row's place on the screen is all it is known by.
	const rows = frame.rows.map((row, y) => ({id: `row-${y}`, text: row.length === 0 ? ' ' : theme.paint(row)}));
	return (
		<Box flexDirection='column'>
			{rows.map(({id, text}) => <Text key={id} wrap='truncate-end'>{text}</Text>)}
		</Box>
	);
};
