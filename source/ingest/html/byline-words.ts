/*
What stands before and behind the names of writers, in the languages that pages are read in. Words are folded.
*/
import {foldList} from './fold-list.js';

// Words that say that a name follows, the name of who wrote it: with a colon or in a place of their own.
const authorLabels: ReadonlySet<string> = new Set([
	...foldList('author, authors, author(s), by, written by, words by, story by, report by, reported by, reporter, reporters, journalist, writer, posted by, autor, autorin, autoren, autorinnen, autor:in, autor*in, autorin/autor, autor/in, verfasser, verfasserin, verfasst von, geschrieben von, ein artikel von, von'),
	...foldList('auteur, auteure, autrice, auteurs, ecrit par, redige par, par, redacteur, redactrice, autor/a, autora, autores, autor(a), escrito por, redactado por, por, autore, autori, scritto da, di, a cura di, geschreven door, door, redacteur, skrywer, deur, geskryf deur'),
	...foldList('forfatter, forfattere, skrevet af, skrevet av, af, av, skribent, journalister, forfattare, skriven av, skrivet av, kirjoittaja, kirjoittajat, kirjoittanut, toimittaja, hofundur, skrifad af, autorka, autorzy, napisal, napisala, napisali, autori, autorky, napsal, napsala, napisala, szerzo, szerzok, irta, scris de, autori, autoare, pise, pisu, avtor, avtorica, avtorji, autorica'),
	...foldList('autorius, autore, autoriai, autors, autores, kirjutas, autorid, автор, авторы, автори, автора, написал, написала, текст, писмо, συντακτης, συντακτρια, συγγραφεας, γραφει, γραφει ο, γραφει η, του, yazar, yazan, muhabir, haber, penulis, ditulis oleh, oleh, reporter, pewarta, jurnalis, wartawan, tac gia, nguoi viet, mwandishi, imeandikwa na, na'),
	...foldList('作者, 记者, 記者, 撰文, 撰稿, 撰稿人, 采写, 文, 著者, 執筆者, 筆者, 執筆, 取材・文, 글, 글쓴이, 작성자, 기자, الكاتب, كاتب, بقلم, كتب, كتبه, المؤلف, تحرير, מאת, כותב, כותבת, نویسنده, لेखक, लेखक, द्वारा, ผู้เขียน, เขียนโดย, โดย, مصنف, text, texte, texto, testo, tekst, teksti'),
]);

/**
Labels of two values in words for elsewhere, the second of which is a name ("Written by", "Ada Quill").
*/
export const isAuthorLabel = (folded: string): boolean => authorLabels.has(folded.replace(/\s?[:：]$/, ''));

/**
What a writer is, behind or before a name that is written without spaces: 기자, 記者.
*/
export const easternRoles = /^(?:記者|记者|本报记者|文|作者|撰文)[\s/:／：]+|\s?(?:선임기자|인턴기자|객원기자|전문기자|기자|특파원|논설위원|편집위원|記者|记者|特派員|特派员|通讯员|通訊員|編集委員|論説委員|支局長|撰稿|撰文)$/u;

/**
The steps of addresses under which houses keep what they say of a writer.
*/
export const writerSteps = /\/(?:authors?|autor|autora|autores|autoren|autorin|auteurs?|autore|autori|autorzy|autorius|avtor|by|staff|journalists?|journalistes?|journalisten|reporters?|redakteure?|redacteurs?|writers?|contributors?|columnists?|kolumnisten|verfasser|skribent|skribenter|forfatter|forfattere|forfattare|kirjoittaja|toimittaja|yazar|yazarlar|muhabir|penulis|signataires?|tac-gia|hofundur|szerzo|avtori)\/[^/]/i;
