import {memo} from 'react';
import {Box, Text, useCursor} from 'ink';
import type {Frame} from '../layout/row.js';
import {paintRows, type Theme} from '../theme.js';

/**
What a frame is shown with.
*/
export type Props = {
	readonly frame: Frame;
	readonly theme: Theme;
};

// Most rows of a frame are those of the frame before.
const RowView = memo(({text}: {readonly text: string}) => <Text wrap='truncate-end'>{text}</Text>);

/**
Shows a frame. Its rows are already as wide as they may be, so there is nothing to wrap; the terminal's own cursor stands where something is typed.
*/
export const FrameView = ({frame, theme}: Props) => {
	const {setCursorPosition} = useCursor();
	setCursorPosition(frame.cursor);
	// A row's place on the screen is all it is known by.
	const rows = paintRows(frame, theme).map((text, y) => ({id: `row-${y}`, text}));
	return (
		<Box flexDirection='column'>
			{rows.map(({id, text}) => <RowView key={id} text={text}/>)}
		</Box>
	);
};
