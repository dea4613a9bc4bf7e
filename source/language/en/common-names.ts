/*
Names that so many people bear that two of one full name are likely met in one library. Written for newsread from general knowledge of census tables (MIT).
*/
import {toWordSet} from './word-set.js';

/**
The commonest given names of English-speaking countries, and some of other languages, folded.
*/
export const commonForenames: ReadonlySet<string> = toWordSet(`
james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark steven stephen andrew paul joshua kenneth kevin brian george timothy ronald
edward jason jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin samuel gregory alexander patrick frank jack peter simon ian alan martin adam graham neil
mike bob bill jim joe tom chris dan matt tony steve andy tim ben sam nick jon alex greg ken dave rob rick
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie
rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet catherine maria jane ann anne julie claire kate
jose juan luis carlos jorge ana carmen mohammed muhammad mohamed ahmed ali hassan fatima wei li jun min jin hans klaus jean pierre marie ivan anna olga raj amit priya
`);

/**
The commonest surnames of the same.
*/
export const commonSurnames: ReadonlySet<string> = toWordSet(`
smith johnson williams brown jones davis miller wilson moore taylor anderson thomas jackson white harris martin thompson robinson clark lewis walker hall allen young king wright scott green
baker adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook rogers morgan cooper peterson reed bailey bell kelly howard
ward cox richardson wood watson brooks bennett gray james hughes price myers long foster sanders ross powell sullivan russell jenkins perry butler barnes fisher davies patel khan shah singh
kaur ahmed ali begum hussain kumar sharma garcia martinez rodriguez lopez hernandez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz fernandez silva santos ruiz nguyen
tran le pham kim lee park choi wang li zhang liu chen yang huang zhao wu zhou muller schmidt meyer ivanov rossi
`);
