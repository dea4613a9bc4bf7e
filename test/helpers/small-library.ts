import {makeFolder} from './temporary-folder.js';

/**
Three articles by invented people, small enough to know by heart: Ann Lee is quoted in two of them, nobody in the third.
*/
export const smallLibrary: Readonly<Record<string, string>> = {
	'bridge.md': `---
title: "Bridge: closed until spring"
section: Local
outlet: The Weir Gazette
byline:
  - Per Holm
published: 2024-03-05
url: https://gazette.example.org/bridge
---

The old bridge at Weir will stay closed until spring, the council said on Tuesday.

“The bridge is safe for ducks and for nobody else,” Mayor Ann Lee told reporters.

“We will open it when it is safe for the rest of us,” she said.

Engineer Tom Reyes called the cracks “a kind of handwriting” and asked for patience.
`,
	'sub/ferry.txt': `Ferry brings back the morning bus

Published Mon, May 6 2024 9:15 AM EDT

The ferry will carry the morning bus again from June, the line said.

"People have waited long enough for the bus," said Ann Lee, the mayor of Weir.

"So have the sheep," she said.
`,
	'quiet.md': `---
title: A quiet day
section: Local
published: 2023-01
---

Nothing was said. Nobody said it. The heron stood on the weir until noon and then it stood on the other side.
`,
};

/**
Makes a folder with the small library, and whatever else is given.
*/
export const makeSmallLibrary = async (more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> => makeFolder({...smallLibrary, ...more});
