/*
Words of dates as news sites write them, folded: lower case, without accents.
*/

const list = (words: string): readonly string[] => words.split(' ');

// English, German, French, Spanish, Italian, Portuguese, Dutch; the number of a month is its row.
const monthRows: ReadonlyArray<readonly string[]> = [
	list('january jan januar janner janvier janv enero ene gennaio gen janeiro januari'),
	list('february feb februar fevrier fevr febrero febbraio fevereiro februari'),
	list('march mar marz maerz mrz mars marzo marco maart'),
	list('april apr avril avr abril abr aprile'),
	list('may mai mayo maggio mag maio mei'),
	list('june jun juni juin junio giugno giu junho'),
	list('july jul juli juillet juil julio luglio lug julho'),
	list('august aug aout agosto ago augustus'),
	list('september sept sep septembre septiembre setiembre settembre set setembro'),
	list('october oct oktober okt octobre octubre ottobre ott outubro'),
	list('november nov novembre noviembre novembro'),
	list('december dec dezember dez decembre diciembre dic dicembre dezembro'),
];

/**
Names of months and the numbers they stand for, 1 to 12.
*/
export const months: ReadonlyMap<string, number> = new Map(monthRows.flatMap((names, index) => names.map(name => [name, index + 1] as const)));

/**
Words that say that what follows is when an article was changed.
*/
export const updateWords: readonly string[] = ['last updated', 'updated', 'last modified', 'modified', 'aktualisiert', 'letzte aktualisierung', 'zuletzt aktualisiert', 'mis a jour', 'modifie', 'actualizado', 'actualizada', 'aggiornato', 'atualizado', 'bijgewerkt'];

/**
Words that may stand in a line that does nothing but say when.
*/
export const stampWords: ReadonlySet<string> = new Set([
	...list('published posted first originally publiziert veroffentlicht erschienen erstellt stand publie publicado publicada pubblicato gepubliceerd date created'),
	...list('updated last modified aktualisiert letzte aktualisierung zuletzt mis a jour modifie actualizado actualizada aggiornato atualizado bijgewerkt'),
	...list('on at the of from am um uhr vom den le a el il de del d h alle ore klo'),
	...list('ago an one hour hours hr hrs minute minutes min mins second seconds day days week weeks month months year years just now vor einer stunde stunden minuten tag tagen y heure heures minutes jours hace hora horas minutos dias yesterday today heute gestern hier aujourd hui ayer hoy'),
	...list('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica'),
	...list('local time eastern pacific central mountain standard daylight'),
]);

/**
Words that make a time relative to the moment of reading.
*/
export const relativeWords: ReadonlySet<string> = new Set(list('ago vor hace heute gestern yesterday today hier ayer hoy aujourd'));

/**
Offsets of time zones from UTC, in minutes. Those of the American zones named without their season, and abbreviations that mean several zones, are not here.
*/
export const zones: ReadonlyMap<string, number> = new Map([
	['utc', 0],
	['gmt', 0],
	['z', 0],
	['bst', 60],
	['wet', 0],
	['west', 60],
	['cet', 60],
	['cest', 120],
	['mez', 60],
	['mesz', 120],
	['eet', 120],
	['eest', 180],
	['msk', 180],
	['est', -300],
	['edt', -240],
	['cst', -360],
	['cdt', -300],
	['mst', -420],
	['mdt', -360],
	['pst', -480],
	['pdt', -420],
	['akst', -540],
	['akdt', -480],
	['hst', -600],
	['jst', 540],
	['kst', 540],
	['hkt', 480],
	['sgt', 480],
	['aest', 600],
	['aedt', 660],
	['acst', 570],
	['awst', 480],
	['nzst', 720],
	['nzdt', 780],
]);

/**
American zones whose offset depends on the season: their standard offsets from UTC, in minutes.
*/
export const seasonalZones: ReadonlyMap<string, number> = new Map([['et', -300], ['ct', -360], ['mt', -420], ['pt', -480], ['eastern', -300], ['central', -360], ['mountain', -420], ['pacific', -480]]);
