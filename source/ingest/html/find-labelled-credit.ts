import {foldText} from '../../language/fold-text.js';
import {foldList} from './fold-list.js';

// What stands before whose a picture is, in the languages that pages are read in: words for a photograph, a picture, a drawing, a film, a source.
const creditLabels: ReadonlySet<string> = new Set([
	...foldList('photo, photos, photograph, photography, picture, pictures, image, images, illustration, graphic, graphics, video, source, credit, credits, foto, fotos, bild, bilder, bildquelle, bildnachweis, fotoquelle, grafik, infografik, illustration, montage, fotomontage, quelle, archivfoto, archivbild, symbolbild, symbolfoto, titelbild, repro, karte, karikatur'),
	...foldList('photographie, credit photo, crédit photo, crédits, crédit, illustrations, infographie, vidéo, fotografía, fotografia, imagen, imagem, vídeo, fuente, fonte, crédito, créditos, ilustración, ilustração, gráfico, immagine, illustrazione, grafica, credito, beeld, afbeelding, bron, illustratie, fotograaf, beeldbron, fotografie, beskæring, billede, kilde, skjermdump, skärmdump, skærmbillede, grafikk, illustrasjon, illustrasjonsfoto, arkivfoto, arkivbilde, arkivbild, privat foto, genrefoto, källa, kuva, kuvat, kuvaaja, lähde, piirros, valokuva, mynd, myndir, ljósmynd, ljósmyndari, skjáskot, heimild'),
	...foldList('zdjęcie, zdj, fot, fotografia, źródło, grafika, rys, rysunek, foto zdroj, zdroj, zdroj foto, autor fotografie, snímek, ilustrace, ilustrácia, snímka, fotó, kép, forrás, illusztráció, sursa foto, sursă, sursa, izvor, ilustracija, snimka, fotografija, slika, vir, foto ilustracija, nuotrauka, nuotraukos, šaltinis, attēls, avots, allikas, pilt, joonis, φωτο, φωτογραφία, φωτογραφίες, πηγή, εικόνα, фото, фотография, фотографія, фотографии, снимка, снимки, слика, источник, источник фото, джерело, джерело фото, извор, източник, видео, відео, иллюстрация, ілюстрація, коллаж, колаж, инфографика, скриншот, скріншот'),
	...foldList('fotoğraf, fotoğraflar, kaynak, görsel, foto dok, sumber, dok, gambar, ilustrasi, larawan, picha, ảnh, nguồn, ảnh minh họa, nguồn ảnh, đồ họa, 写真, 画像, 写真提供, 画像提供, 提供, 撮影, 出典, 사진, 사진 제공, 사진 출처, 출처, 사진제공, 사진출처, 그래픽, 자료, 照片, 图片, 圖片, 图片来源, 圖片來源, 图, 圖, 来源, 來源, 摄影, 攝影, 摄, الصورة, صورة, تصوير, المصدر, مصدر الصورة, צילום, תמונה, מקור, عکس, منبع, फोटो, तस्वीर, स्रोत, ภาพ, ที่มา, tangkapan layar'),
]);

const longestTail = 120;
const mostWords = 14;
const mostLabelWords = 3;

// "… of the mill. Foto" before a colon: where its last words, or word, begin that are a label.
const findLabel = (before: string): number | undefined => {
	const words = before.trimEnd().split(' ');
	for (let count = Math.min(mostLabelWords, words.length - 1); count > 0; count--) {
		const last = words.slice(-count).join(' ').replace(/^.*[!().?|–—](?=.)/u, '');
		const start = before.trimEnd().length - last.length;
		// Within a sentence it is a word like others: “The last image: Ada Quill leaves the court”.
		const isApart = /^\P{Lowercase_Letter}/u.test(last) || /(?:^|[!().?|–—])\s*$/u.test(before.slice(0, start));
		if (isApart && creditLabels.has(foldText(last.replace(/\.$/, '')).text)) {
			return start;
		}
	}

	return undefined;
};

// A sentence goes on in small letters behind the word that it begins with.
const isSentence = (tail: string): boolean => /[!.?] \p{Uppercase_Letter}\p{Lowercase_Letter}+ \p{Lowercase_Letter}/u.test(tail);

/**
Where the credit at the end of a picture's words begins, behind a word that says so ("… falls silent. Foto: Lena Fox/dpa"); undefined where there is none.
*/
export const findLabelledCredit = (text: string): number | undefined => {
	for (const {index} of text.matchAll(/[:：]/g)) {
		const tail = text.slice(index + 1).trim();
		const at = index < text.length - longestTail || tail === '' ? undefined : findLabel(text.slice(Math.max(0, index - longestTail), index));
		if (at !== undefined && tail.split(' ').length <= mostWords && !isSentence(tail)) {
			const start = Math.max(0, index - longestTail) + at;
			return text[start - 1] === '(' ? start - 1 : start;
		}
	}

	return undefined;
};
