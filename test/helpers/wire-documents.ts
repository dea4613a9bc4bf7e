/*
One story of a levy that nobody raised, as each wire format would carry it.
*/
const lede = 'The harbor board voted on Tuesday to raise the mooring levy by a tenth, its first rise in nine years, after an hour of argument.';
const quote = '“We have waited long enough,” Mayor Ilse Grand said on the steps of the town hall.';
const last = 'The levy takes effect in July and will be reviewed after two winters.';

const xhtml = `<h1>Harbor levy &amp; quay: a tenth more</h1>
<p>${lede}</p>
<script>alert("never shown")</script><style>p {color: red}</style>
<h2>What happens next</h2>
<p>See the <a href="https://board.example/page?a=1&amp;b=2">board <em>page</em></a> and <a href="javascript:alert(1)">nothing else</a>.<br/>A line of its own.</p>
<ol><li>First the fees.</li><li>Then the <strong>dredging</strong>.<ul><li>By night.</li></ul></li></ol>
<blockquote><p>${quote}</p></blockquote>
<p>${last}</p>`;

const xhtmlOutline = [
	`paragraph: ${lede}`,
	'subheading: What happens next',
	'paragraph: See the board page and nothing else.',
	'paragraph: A line of its own.',
	'list-item: First the fees.',
	'list-item: Then the dredging.',
	'list-item: By night.',
	`blockquote: ${quote}`,
	`paragraph: ${last}`,
];

/**
What stands in every one of them.
*/
export const told = {lede, quote, last, xhtmlOutline};

const headline = 'Harbor levy & quay: a tenth more';

/**
Version 1 of ninjs, every value in a place of its own.
*/
export const ninjs1 = JSON.stringify({
	uri: 'https://wire.example/items/levy-1',
	type: 'composite',
	profile: 'text-photo',
	pubstatus: 'usable',
	firstcreated: '2025-05-04T10:00:00Z',
	versioncreated: '2025-05-04T12:30:00Z',
	language: 'en',
	byline: 'By Ann Hale and Tom Reed',
	headline,
	located: 'Skerry, Scotland',
	copyrightholder: 'Skerry Wire',
	usageterms: 'Not to be printed on sails.',
	subject: [{name: 'Local', rel: 'about'}, {name: 'Ports'}],
	body_text: [lede, quote, last].join('\n\n'),
	body_xhtml: xhtml,
	associations: {
		mainpic: {uri: 'https://wire.example/items/quay', type: 'picture', headline: 'Quay', description_text: 'The quay at Skerry at dusk.', byline: 'Lena Fox', copyrightholder: 'Reuters'},
		earlier: {uri: 'https://wire.example/items/old', type: 'text', headline: 'Board to vote on levy'},
	},
}, undefined, '  ');

/**
Version 2: headlines and bodies are lists, keys in lower case.
*/
export const ninjs2 = JSON.stringify({
	uri: 'urn:wire.example:levy-2',
	standard: {name: 'ninjs', version: '2.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json'},
	type: 'text',
	versioncreated: '2025-05-04T12:30:00+02:00',
	contentcreated: '2025-05-04T10:00:00+02:00',
	language: 'en-GB',
	headlines: [{role: 'main', value: headline}, {role: 'subheadline', value: 'A first rise in nine years.'}],
	by: 'Ann Hale',
	genres: [{name: 'Current'}],
	infosources: [{name: 'Skerry Wire'}],
	bodies: [{role: 'main', contenttype: 'text/plain', value: `${headline}\nSKERRY, Scotland (AP) — ${lede}\n${quote}\n${last}`}],
	associations: [{name: 'main', uri: 'urn:wire.example:quay', type: 'picture', descriptions: [{role: 'caption', value: 'The quay at Skerry at dusk.'}], by: 'Lena Fox/Reuters'}],
});

/**
Version 3: keys in camel case; a page of HTML beside the plain body, with a picture in it.
*/
export const ninjs3 = JSON.stringify({
	uri: 'urn:wire.example:levy-3',
	type: 'text',
	versionCreated: '2025-05-04T12:30:00Z',
	contentCreated: '2025-05-04T10:00:00Z',
	pubStatus: 'usable',
	representationType: 'complete',
	language: 'en',
	urls: ['https://wire.example/levy'],
	headlines: [{role: 'main', value: headline}],
	descriptions: [{role: 'summary', value: 'Boats pay more from July, and nobody is glad.'}],
	bylines: [{role: 'writer', name: 'Ann Hale'}, {role: 'writer', name: 'Tom Reed'}],
	subjects: [{name: 'Local', uri: 'https://codes.example/local'}],
	copyrightHolder: 'Skerry Wire',
	bodies: [
		{role: 'text', contentType: 'text/plain', value: `${lede}\n${quote}\n${last}`},
		{role: 'html5', contentType: 'text/html', value: `<html><head><title>Levy</title></head><body><article><figure><img src="quay.jpg"><div class="byline">Lena Fox/Reuters</div><figcaption>The quay at Skerry&nbsp;at dusk.</figcaption></figure>${xhtml.replace('<br/>', '<br>')}</article></body></html>`},
	],
	associations: [{name: 'a1', type: 'picture', uri: 'urn:wire.example:quay', descriptions: [{value: 'The quay at Skerry at dusk.'}], by: 'Lena Fox/Reuters'}],
});

const nitfBody = `<body xml:lang="en">
	<body.head>
		<hedline><hl1>Harbor levy &#38; quay: a <em>tenth</em> more</hl1><hl2>A first rise in nine years.</hl2></hedline>
		<byline>By <person>Ann Hale</person> and <person>Tom Reed</person>, <byttl>Staff Reporters</byttl></byline>
		<dateline><location>Skerry, Scotland</location>, <story.date norm="20250504">May 4</story.date></dateline>
		<abstract><ul><li>The levy rises by a tenth from July.</li><li>Two members voted against it.</li></ul></abstract>
	</body.head>
	<body.content>
		<media media-type="image"><media-reference source="quay.jpg" mime-type="image/jpeg"/><media-producer>Lena Fox/Reuters</media-producer><media-caption>The quay at Skerry at dusk.</media-caption></media>
		<p>${lede.replace('Tuesday', '<chron norm="20250504">Tuesday</chron>')}</p>
		<hl2>What happens next</hl2>
		<p>See the <a href="https://board.example/page">board page</a>.</p>
		<ol><li>First the fees.</li><li>Then the dredging.</li></ol>
		<table><tr><th>Boat</th><th>Levy</th></tr><tr><td>Skiff</td><td>11</td></tr></table>
		<bq><block><p>${quote}</p></block></bq>
		<p><![CDATA[${last}]]></p>
	</body.content>
	<body.end><tagline>desk@wire.example</tagline></body.end>
</body>`;

/**
NITF, alone.
*/
export const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "https://www.iptc.org/std/NITF/3.3/specification/dtd/nitf-3-3.dtd">
<nitf uno="wire.example" version="-//IPTC//DTD NITF 3.3//EN">
<head>
	<title>LEVY</title>
	<docdata><doc-id id-string="levy"/><date.issue norm="20250504T100000Z"/><du-key key="Harbor-Levy"/><doc.copyright holder="Skerry Wire"/><identified-content><classifier type="desk" value="Ports"/></identified-content></docdata>
	<pubdata type="print" position.section="Local" date.publication="20250505"/>
</head>
${nitfBody}
</nitf>`;

const newsItem = (contentSet: string): string => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:levy" version="2" standard="NewsML-G2" standardversion="2.30" xml:lang="en-GB">
	<rightsInfo><copyrightHolder literal="Skerry Wire"/></rightsInfo>
	<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:SKW"/><versionCreated>2025-05-04T12:30:00Z</versionCreated><pubStatus qcode="stat:usable"/><link rel="irel:canonical" href="https://wire.example/levy"/></itemMeta>
	<contentMeta>
		<contentCreated>2025-05-04T10:00:00Z</contentCreated>
		<located qcode="geo:SK"><name>Skerry</name></located>
		<by>By Ann Hale and Tom Reed</by>
		<language tag="en-GB"/>
		<subject qcode="medtop:1"><name>Local</name></subject>
		<headline>${headline.replace('&', '&amp;')}</headline>
		<headline role="hld:subheadline">A first rise in nine years.</headline>
	</contentMeta>
	${contentSet}
</newsItem>`;

/**
NewsML-G2 with a page in it.
*/
export const newsmlWithPage = `<?xml version="1.0"?>
${newsItem(`<contentSet><inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>Levy</h:title></h:head><h:body>${xhtml.replaceAll(/<\/?(?=[a-z])/g, '$&h:')}</h:body></h:html></inlineXML></contentSet>`)}`;

/**
NewsML-G2 with plain words.
*/
export const newsmlWithWords = newsItem(`<contentSet><remoteContent href="levy.pdf"/><inlineData contenttype="text/plain">${lede}\n\n${quote}\n\n${last}</inlineData></contentSet>`);

/**
A message of NewsML-G2: a picture, and the story in NITF.
*/
export const newsmlMessage = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2025-05-04T12:31:00Z</sent></header><itemSet>
<newsItem guid="urn:quay"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><creator><name>Lena Fox</name></creator><creditline>Lena Fox/Reuters</creditline><description role="drol:caption">The boats at Skerry at noon.</description></contentMeta><contentSet><remoteContent href="quay.jpg"/></contentSet></newsItem>
${newsItem(`<contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">${nitfBody}</nitf></inlineXML></contentSet>`)}
</itemSet></newsMessage>`;

/**
A package of NewsML-G2, which only refers to its stories.
*/
export const newsmlPackage = '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:top"><itemMeta><itemClass qcode="ninat:composite"/><versionCreated>2025-05-04T12:30:00Z</versionCreated></itemMeta><contentMeta><headline>Top stories at noon</headline></contentMeta><groupSet root="g"><group id="g"><itemRef residref="urn:1"><headline>Harbor levy passes</headline></itemRef><itemRef residref="urn:2"><title>Ferry brings back the morning bus</title></itemRef></group></groupSet></packageItem>';

/**
The `.story` form: no headline, the points last.
*/
export const storyForm = `SKERRY, Scotland (CNN) -- ${lede}\n\n${quote}\n\n${last}\n\n.\n\n@highlight\n\nThe levy rises by a tenth from July\n\n@highlight\n\nTwo members voted\nagainst it\n`;
