/*
The constructions in which news puts speech, each with a sentence of its own. What is expected: the words of each quote and the name of its speaker, in order.
*/

/**
`[what it shows, the text, [words, speaker's name or null for unknown][]]`. Paragraphs are parted by line breaks.
*/
export type Construction = readonly [name: string, text: string, expected: ReadonlyArray<readonly [words: string, speaker: string | null]>];

/**
Orders of source, cue and quotation, and what introduces them.
*/
export const orders: readonly Construction[] = [
	['quote, subject, verb', '“The bridge is safe,” Marta Quill said on Monday.', [['The bridge is safe,', 'Marta Quill']]],
	['quote, verb, subject', '“The bridge is safe,” said Marta Quill, the county engineer.', [['The bridge is safe,', 'Marta Quill']]],
	['subject, verb, quote', 'Marta Quill said, “The bridge is safe.”', [['The bridge is safe.', 'Marta Quill']]],
	['subject, quote, verb', 'Marta Quill, smiling, “No comment today,” replied.', [['No comment today,', 'Marta Quill']]],
	['verb, subject, quote', 'Asked about the cracks, Marta Quill answered: “They are older than I am.”', [['They are older than I am.', 'Marta Quill']]],
	['subject, verb, addressee, quote', 'Marta Quill told the council, “We have no money left.”', [['We have no money left.', 'Marta Quill']]],
	['a colon and several sentences', 'Marta Quill also warned: “The road is closed. It will stay closed.”', [['The road is closed. It will stay closed.', 'Marta Quill']]],
	['pronoun and verb', 'Marta Quill spoke on Monday. “The bridge is safe,” she said.', [['The bridge is safe,', 'Marta Quill']]],
	['an auxiliary before the cue', 'Marta Quill has repeatedly insisted: “It was never my decision.”', [['It was never my decision.', 'Marta Quill']]],
	['no colon', 'Marta Quill said “the numbers speak for themselves” after the vote.', [['the numbers speak for themselves', 'Marta Quill']]],
	['apposition, another verb, then saying', 'Marta Quill, who runs the ferry company, blamed the tide, saying “nobody could have known.”', [['nobody could have known.', 'Marta Quill']]],
	['passive with an agent', 'The plan was criticized by Marta Quill, who said it was “written on the back of a ticket.”', [['written on the back of a ticket.', 'Marta Quill']]],
	['titled, then speech', 'Marta Quill called the report “A Disgrace. Nobody should read it.”', [['A Disgrace. Nobody should read it.', 'Marta Quill']]],
	['called by', 'The plan was called “an insult to every commuter” by Marta Quill.', [['an insult to every commuter', 'Marta Quill']]],
	['quoted as saying', 'Marta Quill was quoted as saying, “We will sue the builders.”', [['We will sue the builders.', 'Marta Quill']]],
	['indirect speech, then the quote', 'Marta Quill said the ferry would sail again. “We owe it to the islanders.”', [['We owe it to the islanders.', 'Marta Quill']]],
	['a fragment in a reported sentence', 'Marta Quill said that the delay was “a matter of hours, not days.”', [['a matter of hours, not days.', 'Marta Quill']]],
	['the cue at the end', '“Too little, too late,” Marta Quill said at the end of the hearing.', [['Too little, too late,', 'Marta Quill']]],
	['indirect speech, the quote in the next paragraph', 'Marta Quill said the ferry would sail again.\n“We owe it to the islanders and to their children.”', [['We owe it to the islanders and to their children.', 'Marta Quill']]],
	['she added', 'Marta Quill called it “a long night for the town.” Then she added: “I have not slept.”', [['a long night for the town.', 'Marta Quill'], ['I have not slept.', 'Marta Quill']]],
	['an unrelated sentence before', 'Alice Moore began talking to Bob Lane. “Lovely weather for a swim today.” Bob nodded.', [['Lovely weather for a swim today.', 'Alice Moore']]],
	['a place after the name', '“I was there,” Marta Quill, who lives nearby, told the Dunmore Echo.', [['I was there,', 'Marta Quill']]],
	['a double cue', 'Marta Quill said: “I have not slept since Friday,” she said.', [['I have not slept since Friday,', 'Marta Quill']]],
	['a new speaker', '“Sit down,” Marta Quill said. “Never!” Owen Brandt screamed.', [['Sit down,', 'Marta Quill'], ['Never!', 'Owen Brandt']]],
	['according to, after', '“The water rose within minutes,” according to Owen Brandt.', [['The water rose within minutes,', 'Owen Brandt']]],
	['according to, before', 'According to Owen Brandt, “the water rose within minutes.”', [['the water rose within minutes.', 'Owen Brandt']]],
	['as someone put it', 'As Owen Brandt put it, “the water always wins.”', [['the water always wins.', 'Owen Brandt']]],
	['a dash and a name', '“The spectrum belongs to the public.” —Commissioner Owen Brandt', [['The spectrum belongs to the public.', 'Owen Brandt']]],
	['a colon paragraph', 'And from Chairwoman Marta Quill:\n“We will vote on Thursday, whatever the weather.”', [['We will vote on Thursday, whatever the weather.', 'Marta Quill']]],
	['a bare name and a colon', 'Marta Quill: “We will vote on Thursday.”', [['We will vote on Thursday.', 'Marta Quill']]],
	['a question taken up', '“Why now?” Marta Quill asked. “Why not last year?”', [['Why now? Why not last year?', 'Marta Quill']]],
];

/**
Utterances in parts, over paragraphs, and without a cue of their own.
*/
export const parts: readonly Construction[] = [
	['split by its cue', '“The bridge,” Marta Quill said, “is as safe as the bank.”', [['The bridge, is as safe as the bank.', 'Marta Quill']]],
	['two sentences around the cue', '“The bridge is safe,” Marta Quill said. “It always was.”', [['The bridge is safe, It always was.', 'Marta Quill']]],
	['left open over paragraphs', '“The bridge is safe,” Marta Quill said. “We tested it twice.\n“We will test it again in spring.”', [['The bridge is safe, We tested it twice. We will test it again in spring.', 'Marta Quill']]],
	['floating in the next paragraph', '“The bridge is safe,” Marta Quill said.\n“We tested it twice and will test it again.”', [['The bridge is safe,', 'Marta Quill'], ['We tested it twice and will test it again.', 'Marta Quill']]],
	['introduced by the sentence before', 'Marta Quill was not amused. “Nobody called me about any of this.”', [['Nobody called me about any of this.', 'Marta Quill']]],
	['a long introduction, then he added', 'Owen Brandt, a doctor, said: “The ward is full.”\n“We have no beds left,” he added.', [['The ward is full.', 'Owen Brandt'], ['We have no beds left,', 'Owen Brandt']]],
	['dialogue by turns', 'Price told Gomez: "Let us meet Tuesday at the bridge."\n\n"No," Gomez replied.\n\n"Then Wednesday."\n\n"Wednesday."', [['Let us meet Tuesday at the bridge.', 'Price'], ['No,', 'Gomez'], ['Then Wednesday.', 'Price'], ['Wednesday.', 'Gomez']]],
	['no dialogue: two people, one after the other', 'Marta Quill left early. “It was over by nine,” Marta Quill said.\n“It was awful,” Owen Brandt said.\n“I cried the whole night.”', [['It was over by nine,', 'Marta Quill'], ['It was awful,', 'Owen Brandt'], ['I cried the whole night.', 'Owen Brandt']]],
	['nested, the outermost only', '“He told me ‘go home’ and I went,” Marta Quill said.', [['He told me ‘go home’ and I went,', 'Marta Quill']]],
	['nested in the same marks', '“He said “go home” to me,” Marta Quill said.', [['He said “go home” to me,', 'Marta Quill']]],
	['a closing mark missing', 'Marta Quill said: “The bridge is safe and that is that.\nIt rained.', [['The bridge is safe and that is that.', 'Marta Quill']]],
	['an opening mark missing', 'The bridge is as safe as it ever was,” Marta Quill said.', [['The bridge is as safe as it ever was,', 'Marta Quill']]],
	['an odd number of straight marks', '"The bridge is safe," Marta Quill said. "It always was.\nOwen Brandt said: "I doubt it very much."', [['The bridge is safe, It always was.', 'Marta Quill'], ['I doubt it very much.', 'Owen Brandt']]],
	['outer marks straight, inner ones curly', 'Marta Quill stated: "This was never about “safety first” at all. It was about money," and sat down.', [['This was never about “safety first” at all. It was about money,', 'Marta Quill']]],
	['the first paragraph of several, and the cue after the last', '“Nothing I can say will bring the ferry back.\n“We will build another,” Marta Quill concluded.', [['Nothing I can say will bring the ferry back. We will build another,', 'Marta Quill']]],
	['split, the second part in capitals', '“To all who waited,” Marta Quill said, “Go home and sleep.”', [['To all who waited, Go home and sleep.', 'Marta Quill']]],
	['another cuts in', '“Tell her I promised,” Marta Quill said, and her husband cut in. “Do not forget me.”', [['Tell her I promised,', 'Marta Quill'], ['Do not forget me.', 'Marta Quill']]],
	['a caption between two paragraphs of one utterance', 'Marina Lacerda claimed: “A lot happened there.\nEpstone knew Lacerda for years\n“I remember the white sheets.”', [['A lot happened there. I remember the white sheets.', 'Marina Lacerda']]],
	['a pull quote signed inside its marks', 'The plan failed.\n"The pipes were older than the town itself and everyone knew.\nFormer harbour master Owen Brandt."\nIt rained.', [['The pipes were older than the town itself and everyone knew.', 'Owen Brandt']]],
	['a second paragraph without a verb is no signature', '“They came at night and took it all.\nBoats, nets, engines, ropes. Everything.”\nIt rained.', [['They came at night and took it all. Boats, nets, engines, ropes. Everything.', null]]],
	['a space on the wrong side of the closing mark', 'Ines Calder said “no way at all ”and left the room.', [['no way at all', 'Ines Calder']]],
	['a bullet is no mark', '» Marta Quill said: «The bridge is safe.»', [['The bridge is safe.', 'Marta Quill']]],
];

/**
Other marks than the American ones.
*/
export const marks: readonly Construction[] = [
	['British single marks', '‘We don’t want the councillors’ money,’ said Marta Quill.', [['We don’t want the councillors’ money,', 'Marta Quill']]],
	['straight single marks', '\'We don\'t want it,\' said Marta Quill. \'It\'s not ours.\'', [['We don\'t want it, It\'s not ours.', 'Marta Quill']]],
	['two apostrophes for a mark', '\'\'We cannot have that again,\'\' Ms. Boxer said. \'\'I have told him so.\'\'', [['We cannot have that again, I have told him so.', 'Boxer']]],
	['two apostrophes and a nested one', '\'\'The answer is not to yell \'Ships bad, boats bad,\'\'\' Marta Quill said. But it rained.', [['The answer is not to yell \'Ships bad, boats bad,\'', 'Marta Quill']]],
	['a closing mark turned the wrong way', '“It is unusual,“ said Marta Quill, an engineer. “It is hard to do.”', [['It is unusual, It is hard to do.', 'Marta Quill']]],
	['no space after the closing mark', '"The bridge was never tested,"Marta Quill said on Monday.', [['The bridge was never tested,', 'Marta Quill']]],
	['guillemets', '«The bridge is safe», said Marta Quill.', [['The bridge is safe', 'Marta Quill']]],
	['German low marks', '„The bridge is safe“, said Marta Quill.', [['The bridge is safe', 'Marta Quill']]],
	['an apostrophe is no mark', 'Marta Quill shouldn’t have come, Owen Brandt said: “She wasn’t invited.”', [['She wasn’t invited.', 'Owen Brandt']]],
];

/**
Subjects that do not stand right beside their verb.
*/
export const subjects: readonly Construction[] = [
	['a description and a name between commas', '“It must be neutral,” the undersecretary for legal affairs, Elinor Holm, told the court.', [['It must be neutral,', 'Elinor Holm']]],
	['a body, its short form, a description, a name', 'The Department of Tides and Harbours (Detha) director-general, Zane Abara, told the court that “under the world’s eye people drowned”.', [['under the world’s eye people drowned', 'Zane Abara']]],
	['another delegate, by name', 'Another delegate on the Brandt slate, Jim Poole, said he was only “leaning that way for now.”', [['leaning that way for now.', 'Jim Poole']]],
	['a relative clause without a comma', 'Tom Reyes was held. The officer who made the arrest said he was “sick and tired of people like him”.', [['sick and tired of people like him', 'officer']]],
	['who shot someone', 'The officer who shot Bob Roe said he had “no other choice at all”.', [['no other choice at all', 'officer']]],
	['who told, found, knows someone', 'The teacher who told Bob Roe said he was “pale as a sheet of paper”. The man who found Tom Reyes called it “the worst night of them all”. People who know Ann Lee say she is “not one to give up on it”.', [['pale as a sheet of paper', 'teacher'], ['the worst night of them all', 'man'], ['not one to give up on it', 'People']]],
	['who think that someone said', 'Those who think Bob Roe said it was “all a big mistake” are wrong. The senator, who Ann Lee said was “a liar and a cheat”, left.', [['all a big mistake', 'Bob Roe'], ['a liar and a cheat', 'Ann Lee']]],
	['a relative clause with one comma', 'Katie Packer, who is chairman of the Tidal Fund said in a statement, “This raises new questions.”', [['This raises new questions.', 'Katie Packer']]],
	['a parenthesis and a comma', 'After a week in the capital, Gov. John Kessler (R-Ohio), said, “I am ready to go home.”', [['I am ready to go home.', 'John Kessler']]],
	['of someone, someone else says', 'Of Quill, Brandt, who has known her for years, said, “She never sleeps.”', [['She never sleeps.', 'Brandt']]],
	['two descriptions of one', 'Sen. Ines Calder spoke first. “I have warned of this for years,” the coast senator and presidential candidate said.', [['I have warned of this for years,', 'Ines Calder']]],
	['went on', 'Asked whether an adviser would be named, Ines Calder went on: “There is a difference between a promise and a plan.”', [['There is a difference between a promise and a plan.', 'Ines Calder']]],
	['hit back', '“That is a lie and he knows it,” Ines Calder hit back.', [['That is a lie and he knows it,', 'Ines Calder']]],
	['said by one, reported by another', '“Is this a priority for the two of them?” Ines Calder said at a meeting, according to the Dunmore Sun.', [['Is this a priority for the two of them?', 'Ines Calder']]],
	['adding, in a sentence of its own', 'Ines Calder said the report “was not good at all.” Adding, “What they actually did is never that bad.”', [['was not good at all.', 'Ines Calder'], ['What they actually did is never that bad.', 'Ines Calder']]],
	['an auxiliary after and', 'Ines Calder pays for it and has stated, “I am very much against boats.”', [['I am very much against boats.', 'Ines Calder']]],
	['a noun the tables do not know, after a name', '“You may lose a handful of them,” said one Calder confidant.', [['You may lose a handful of them,', 'Calder confidant']]],
	['prepositions between', 'Foreign Secretary Vikram Misra in a briefing in New Dunmore accused the port of failing to take “demonstrable steps by now”.', [['demonstrable steps by now', 'Vikram Misra']]],
	['a number within the apposition', 'As Ines Calder, the No. 2 in the party, put it: “This will not be confirmed by us.”', [['This will not be confirmed by us.', 'Ines Calder']]],
	['what one says another told', 'Calder said Epstone told her: “We are going to have a special day.”', [['We are going to have a special day.', 'Epstone']]],
	['of a body based somewhere', 'Samson Mokoa from South African-based Vaal Environmental Justice Alliance says: “In this rush they forget us.”', [['In this rush they forget us.', 'Samson Mokoa']]],
	['according to reports', 'According to reports, Gary Heidner “kept them alive barely with cat food”.', [['kept them alive barely with cat food', 'reports']]],
	['after an apposition that is somebody else', 'According to Adv Tom Sane, Advocate Kara Mohan once cautioned: “A change is not a choice for anyone.”', [['A change is not a choice for anyone.', 'Kara Mohan']]],
	['an alliance between dashes', 'NATO – the alliance – said it was “ready for all that may come”.', [['ready for all that may come', 'NATO']]],
	['a body in an aside', 'UNESCO - the UN body - was calm. “We saw it coming,” it said. IKEA (the furniture chain) said it was “ready for all that may come”.', [['We saw it coming,', 'UNESCO'], ['ready for all that may come', 'IKEA']]],
	['datelines', 'DUNMORE — Ann Lee – the mayor – said it was “ready for all that may come”.\nPARIS – The alliance – which met on Monday – said it was “not ready for all that”.', [['ready for all that may come', 'Ann Lee'], ['not ready for all that', 'alliance']]],
	['according to one of them', 'According to one of the survivors, “she took the chain off in there.”', [['she took the chain off in there.', 'survivors']]],
	['a description, what it is of, and a name', '“What this book captures is him,” says the former editor of the Echo, Tom Reyes.', [['What this book captures is him,', 'Tom Reyes']]],
	['each time', 'Ines Calder was asked four times and each time has said the same: “We waited until it stopped.”', [['We waited until it stopped.', 'Ines Calder']]],
	['another clause stands between', 'Ted Crewe accuses the mayor of “leading us from behind” and Ines Calder says he is “losing every vote there is”.', [['leading us from behind', 'Ted Crewe'], ['losing every vote there is', 'Ines Calder']]],
	['a spokesman is not whom he speaks for', 'David Camden stayed silent. Camden’s spokesman spoke for him. “He has made his views very clear,” the spokesman said.', [['He has made his views very clear,', 'Camden’s spokesman']]],
	['from someone, after a dash', 'What the tide means for the vote - More from Quill: “The polls close at nine and the water comes at ten.”', [['The polls close at nine and the water comes at ten.', 'Quill']]],
];

/**
Where a name begins and ends.
*/
export const names: readonly Construction[] = [
	['a common word begins the sentence', 'Rain is part of it. “I have never seen the river so high,” said Ines Calder. Hours later, Brandt returned the call. “Nor have I in all my life,” he said.', [['I have never seen the river so high,', 'Ines Calder'], ['Nor have I in all my life,', 'Brandt']]],
	['a party before a name', 'Republican Donald Hume won. “I never doubted it,” Hume said.', [['I never doubted it,', 'Donald Hume']]],
	['a common noun before a name', 'Celebrities Julianne Marsh and Ned Poole came. “I love this town,” Marsh said.', [['I love this town,', 'Julianne Marsh']]],
	['a headline is no name', 'Calder Just Let Something Slip That Could End It All\nIn April Ines Calder spoke. “It did not work,” Calder said.', [['It did not work,', 'Ines Calder']]],
	['a heading in capitals is no name', 'HARBOUR REFUGEE CRISIS The town is full. “We have no beds left at all,” Ines Calder said.', [['We have no beds left at all,', 'Ines Calder']]],
	['honors after a name', 'The mayor, Councillor Afra Anwar MBE, said: “We are a proud town.”', [['We are a proud town.', 'Afra Anwar']]],
	['a title of two halves', 'Hawks head Major-Gen Gopal Govind said “it was everywhere that day.”', [['it was everywhere that day.', 'Gopal Govind']]],
	['a title of a body is no name', 'Louise Gitting, Chair of the Local Tides Association said: “The rain must stop.”', [['The rain must stop.', 'Louise Gitting']]],
	['a surname that is a title', '“I was there,” said Julie Bishop of Dunmore. “So was he,” Bishop said.', [['I was there,', 'Julie Bishop'], ['So was he,', 'Julie Bishop']]],
	['a surname that is a people', 'Mark Cuban came late. “It is too early to tell,” Cuban said.', [['It is too early to tell,', 'Mark Cuban']]],
	['a surname of two words', 'Debbie Waterman Schulz chose four. “It is an open process,” Waterman Schulz said.', [['It is an open process,', 'Debbie Waterman Schulz']]],
	['a middle initial', 'Jill A. Marten, a lawyer, said the claims had “no substance at all.” She added: “It was run well.”', [['no substance at all.', 'Jill A. Marten'], ['It was run well.', 'Jill A. Marten']]],
	['junior', '“Now is the time to act,” Marten Luther Prince Jr. said.', [['Now is the time to act,', 'Marten Luther Prince Jr.']]],
	['a body joined by and', 'Dean and Cornmarsh Police said “arrests are under way in town”.', [['arrests are under way in town', 'Dean and Cornmarsh Police']]],
	['a surname that makes a body elsewhere', 'Serhan Radio, a chemistry researcher, says few left. “They took what they could carry,” he says.', [['They took what they could carry,', 'Serhan Radio']]],
	['people of a place', '“We will not move,” Iowans said.', [['We will not move,', 'Iowans']]],
	['an amount is nobody', 'The fund lost R2bn due to the “expedited schedule for withdrawal” of ships.', [['expedited schedule for withdrawal', null]]],
	['where it was filed is nobody', 'PORT ELLERY, April 25 (Northwire) - The pilots disputed the account, calling it “misleading and late”.', [['misleading and late', 'pilots']]],
	['a bare surname is the one mostly named in full', 'Hilda Clint denied it. “I never ran,” Clint said. Her husband, Will Clint, was there. Hilda Clint spoke again, and Hilda Clint wept. “I am tired,” Clint said.', [['I never ran,', 'Hilda Clint'], ['I am tired,', 'Hilda Clint']]],
	['a body that says what it is by another word', 'Dunmore Constabulary closed the road. “Stay at home tonight,” the force said.', [['Stay at home tonight,', 'Dunmore Constabulary']]],
	['an age between commas', 'Yevhen Zosim, 74, a town resident who saw it, said he ran. “Then there was another one,” he said.', [['Then there was another one,', 'Yevhen Zosim']]],
	['when one tries, another differs', 'When Tom Reyes defended his words, Paul Calder differed. “I think they were wrong,” he said.', [['I think they were wrong,', 'Paul Calder']]],
	['a headline with a stop is no name', 'ECHO Fires Schill Over a Post.\nCurt Schill was let go. “I did not write it,” Schill said.', [['I did not write it,', 'Curt Schill']]],
	['two common words name no person', 'Costs swell Social Security. Leonard Burman was blunt. “We cannot keep the promises made,” he said.', [['We cannot keep the promises made,', 'Leonard Burman']]],
	['a name that a place could make', '“There is no way at all,” said Mr. Burman of the Tidal Center.', [['There is no way at all,', 'Burman']]],
	['who was governor is not the governor', 'Christine Whitmore, the former Jersey governor, was blunt. Gov. Chris Christy was not. “I have known him for years,” the governor said.', [['I have known him for years,', 'Chris Christy']]],
	['a moment ago, in full', 'Prime Minister Shebaz Sharif spoke. Then came a briefing, a long one, in the capital. Lt. Gen. Ahmed Sharif followed. “We are responding to it,” Sharif said.', [['We are responding to it,', 'Ahmed Sharif']]],
	['the last-named of two of one surname', 'Bob Smith founded the mill. Bob Smith ran it for years. Bob Smith sold it in May.\nHis neighbor Ann Smith watched it close. “The lights went out at nine,” Smith said.', [['The lights went out at nine,', 'Ann Smith']]],
	['the last-named, after a comma and a role', 'Carl Novak coached the side. Carl Novak won it twice, and Carl Novak left in June.\nThe club’s doctor, Irena Novak, saw the injury first. “It was the knee again,” Novak told the Echo.', [['It was the knee again,', 'Irena Novak']]],
	['the last-named, who has spoken', 'Carl Novak coached the side. Carl Novak won it twice, and Carl Novak left in June.\n“We had no warning,” said Irena Novak, the club doctor.\n“It was the knee again,” Novak said.', [['We had no warning,', 'Irena Novak'], ['It was the knee again,', 'Irena Novak']]],
	['the last-named as an object is not brought up', 'Tom Reyes is the mayor. Tom Reyes lost in May, and Tom Reyes came back in June.\nHe praised Paula Reyes, a teacher. “She taught me to read,” Reyes said.', [['She taught me to read,', 'Tom Reyes']]],
	['a wife who brings on her husband', 'Tom Reyes is the mayor. Tom Reyes lost in May, and Tom Reyes came back in June. His wife, Ines Reyes, brought him on. “We will win this time,” Reyes told the crowd.', [['We will win this time,', 'Tom Reyes']]],
	['Mr is not the widow', 'Con Hanafin died in May. “He was never careless,” his widow, Breda Hanafin, said.\nMr Hanafin had been warned twice. “There are many such roofs,” a builder said.\nMrs Hanafin stood up. “You got the good straw,” she said.', [['He was never careless,', 'Breda Hanafin'], ['There are many such roofs,', 'builder'], ['You got the good straw,', 'Breda Hanafin']]],
	['initials of a bank are no office', '“Rates will fall by June,” JP Morgan Chase said.', [['Rates will fall by June,', 'JP Morgan Chase']]],
	['initials of a person are no office', '“I was there,” said AJ Michael Stone.', [['I was there,', 'AJ Michael Stone']]],
	['a given name that ends like a trade', 'Rahman Ali Khan sang late. “The house was full,” Khan said. “The ward is full,” said Nasser Ali Hamdan.', [['The house was full,', 'Rahman Ali Khan'], ['The ward is full,', 'Nasser Ali Hamdan']]],
	['a ship is nobody', 'The USS John McCain left port on Monday. “All hands are safe,” McCain said.', [['All hands are safe,', 'McCain']]],
	['a party and a trade before a name', '“We won,” said NDP Ann Lee. Boatman Carl Pruss lost it all. “They left,” he said.', [['We won,', 'Ann Lee'], ['They left,', 'Carl Pruss']]],
	['an outlet before a name', '“They left,” said CNN Jake Tapper. “So did we,” said TV host Ellen Moore.', [['They left,', 'Jake Tapper'], ['So did we,', 'Ellen Moore']]],
	['a company that owns', 'Thames Water, the owner of the reservoir, was fined. “No tap ran dry,” it said. “None at all,” the company added.', [['No tap ran dry,', 'Thames Water'], ['None at all,', 'Thames Water']]],
	['a university that owns', 'Harvard University, the owner of the site, spoke late. “The hall stays,” the university said.', [['The hall stays,', 'Harvard University']]],
	['a bank that is a partner, a firm that is an ally of a person', 'Northwind Bank, a partner of the club, pulled out. “We are done here,” the bank said.\nDunmore Energy, an ally of the mayor, stayed. “We are proud of it,” the firm said.', [['We are done here,', 'Northwind Bank'], ['We are proud of it,', 'Dunmore Energy']]],
	['a person who owns, a person of such a name', 'Dell Fontaine, the owner of the shop, left. “I was cold,” he said.\nOlena House, a nurse from Dunmore, left too. “So was I,” she said.', [['I was cold,', 'Dell Fontaine'], ['So was I,', 'Olena House']]],
	['two common words that somebody is', 'Tiger Woods, who won it twice, was calm. “I hit it well,” he said.\n“So did I,” said Rusty Hook, who lost it. “Did you now?” Woods said.', [['I hit it well,', 'Tiger Woods'], ['So did I,', 'Rusty Hook'], ['Did you now?', 'Tiger Woods']]],
	['two common words that something is', 'Social Security, which pays them, was calm. “We open at nine,” the agency said.', [['We open at nine,', 'Social Security']]],
	['a body of people, who make', 'Dunmore Foods, who make the jam, recalled it. “Do not eat it,” the company said.', [['Do not eat it,', 'Dunmore Foods']]],
	['a surname that is a paper’s', 'Jim Courier won it twice. “I hit it well,” he said. “We saw nothing of it,” the Lincoln Courier said.', [['I hit it well,', 'Jim Courier'], ['We saw nothing of it,', 'Lincoln Courier']]],
	['a surname that is a company’s', 'Doug Ford spoke late. “We are open,” Ford said. “So it seems,” he added.', [['We are open,', 'Doug Ford'], ['So it seems,', 'Doug Ford']]],
	['a surname that is a chamber’s', 'Emily House spoke late. “We are done here,” House said. “Not yet,” Karen Bank told her.', [['We are done here,', 'Emily House'], ['Not yet,', 'Karen Bank']]],
	['a chamber, a person of its name', 'Emily House spoke. The House voted. “We are done,” the House said.', [['We are done,', 'House']]],
	['a company alone', 'Ford recalled it. “We are open,” Ford said. “We open at nine,” Grace Church said.', [['We are open,', 'Ford'], ['We open at nine,', 'Grace Church']]],
	['Tory and Labour MPs', 'Tory MPs jeered. “No deal,” they said. Labour MPs rose. “A deal,” SNP MPs shouted. “A deal,” Labour MPs said.', [['No deal,', 'Tory MPs'], ['A deal,', 'SNP MPs'], ['A deal,', 'Labour MPs']]],
	['people of a place', '“We will see,” Virginia Democrats said. “So will we,” said Jordan Muslims.', [['We will see,', 'Virginia Democrats'], ['So will we,', 'Jordan Muslims']]],
	['Will before a group', 'Will Republicans vote for it? “We will see,” Republicans said.', [['We will see,', 'Republicans']]],
	['surnames like groups', '“No deal,” said Will Christians. “A deal,” said Virginia Waters. Will Brothers spoke last. “Any deal,” Brothers said.', [['No deal,', 'Will Christians'], ['A deal,', 'Virginia Waters'], ['Any deal,', 'Will Brothers']]],
	['surnames like titles', '“We are full,” said Fahmida Sheikh, a nurse. “So are we,” Olamide Pope said. “We are not,” said Zadie Major.', [['We are full,', 'Fahmida Sheikh'], ['So are we,', 'Olamide Pope'], ['We are not,', 'Zadie Major']]],
	['a surname like a title, alone', 'Oluchi King runs the ward. “We are full,” King said. Ifeoma Dean came by. “So I see,” Dean said.', [['We are full,', 'Oluchi King'], ['So I see,', 'Ifeoma Dean']]],
	['a title that is no surname', '“We are full,” Dunmore Bishop Ann Lee said. “All of us,” the Dunmore Bishop said.', [['We are full,', 'Ann Lee'], ['All of us,', 'Ann Lee']]],
	['names of a letter and a hyphen', '“We are sorry,” T-Mobile said. “I hit it well,” said A-Rod. T-Mobile was hit. “We are closed,” the company said.', [['We are sorry,', 'T-Mobile'], ['I hit it well,', 'A-Rod'], ['We are closed,', 'T-Mobile']]],
	['a letter and a hyphen that are no names', 'Ann Lee, D-Calif., spoke. “It is time,” said Bob Roe, R-Ohio. The X-ray was clear, and Lee had a T-shirt on. “High time,” she said.', [['It is time,', 'Bob Roe'], ['High time,', 'Ann Lee']]],
	['a center who plays', 'Marc Gasol, the Raptors center, spoke late. “We were slow,” the center said.', [['We were slow,', 'Marc Gasol']]],
	['positions before a name', 'Center Marc Gasol was blunt: “We were slow.” “So we were,” said forward Pascal Sakim. Guard Fred Vanver differed. “I was not,” he said.', [['We were slow.', 'Marc Gasol'], ['So we were,', 'Pascal Sakim'], ['I was not,', 'Fred Vanver']]],
	['a center that is a body', 'Ann Lee of the Tidal Center, a center for the arts, spoke late. “We are open,” the center said. “All day,” said Lee.', [['We are open,', 'Tidal Center'], ['All day,', 'Ann Lee']]],
	['a person and a chief of police', 'Ann Lee and Tulsa Police Chief Bob Roe spoke. “We saw it all,” Roe said. “So did I,” Lee said.', [['We saw it all,', 'Bob Roe'], ['So did I,', 'Ann Lee']]],
	['a person and a fire chief', '“It is late,” said Zadie Okoro and Kent Fire Chief Mia Roe. “It is,” the fire chief added.', [['It is late,', 'Zadie Okoro'], ['It is,', 'Mia Roe']]],
	['a person and a leader of a council', 'Owen Grey and Kent Council leader Mia Roe came. “It is late,” Roe said. “It is,” Grey said.', [['It is late,', 'Mia Roe'], ['It is,', 'Owen Grey']]],
	['a body of two counties', '“It is late,” Devon and Cornwall Police said. “It is,” said Devon and Cornwall Police Chief Bob Roe.', [['It is late,', 'Devon and Cornwall Police'], ['It is,', 'Bob Roe']]],
	['an apostrophe turned the wrong way', 'Travis Kells‘s mom confirmed, “I listened to the whole album.”', [['I listened to the whole album.', 'Kells‘s mom']]],
	['a fuller given name', 'Ken Starling is no stranger to it. Kenneth Starling, the counsel, was there. “I was there,” Starling said.', [['I was there,', 'Kenneth Starling']]],
	['former belongs to the title', '“We lost,” said former Pennmarsh governor Ed Randall.', [['We lost,', 'Ed Randall']]],
];

/**
Who can speak and how they are named.
*/
export const speakers: readonly Construction[] = [
	['a body whose name holds an owner', '“Promises go out with the tide,” the Seafarers\' and Stewards\' Union said on Monday.', [['Promises go out with the tide,', 'Seafarers\' and Stewards\' Union']]],
	['who is asked answers', '“Did you try to stop him?” Dana Pruitt asked Emily Voss.\n\n“I held the ladder for him,” she said.', [['Did you try to stop him?', 'Dana Pruitt'], ['I held the ladder for him,', 'Emily Voss']]],
	['one juror is a juror', 'One juror spoke of it later. “Then we heard the bell ring,” the juror said.', [['Then we heard the bell ring,', 'juror']]],
	['the one an obituary is about', 'Agnes Thorsby, who set the puzzle for years, has died.\n\n“She asked for the window to be opened,” said her daughter, Ruth Thorsby.\n\nShe was born over a shop. “By the age of six I knew what everything was called,” she told the Echo.', [['She asked for the window to be opened,', 'Ruth Thorsby'], ['By the age of six I knew what everything was called,', 'Agnes Thorsby']]],
	['a title before the name', '“We will appeal,” Attorney General Ines Calder said.', [['We will appeal,', 'Ines Calder']]],
	['a role in small letters', '“We will appeal,” city hall press secretary Ines Calder told reporters.', [['We will appeal,', 'Ines Calder']]],
	['a title with of', '“We will appeal,” Minister of Fisheries Ines Calder said.', [['We will appeal,', 'Ines Calder']]],
	['an apposition and an age', '“I saw it all,” said Ines Calder, 34, a nurse from Dunmore.', [['I saw it all,', 'Ines Calder']]],
	['a party and state in parentheses', 'Rep. Ines Calder (D-N.Y.) said: “The bill is dead.”', [['The bill is dead.', 'Ines Calder']]],
	['surname to full name', 'Ines Calder runs the port. “We never closed,” Calder said.', [['We never closed,', 'Ines Calder']]],
	['first name alone', 'Ines Calder is nine. “I like the boats best,” Ines said.', [['I like the boats best,', 'Ines Calder']]],
	['the fullest name stands later', '“We never closed,” Calder said. Port director Ines Maria Calder has run it for years.', [['We never closed,', 'Ines Maria Calder']]],
	['title alone', 'Prime Minister Ines Calder arrived late. “I am sorry,” the prime minister said.', [['I am sorry,', 'Ines Calder']]],
	['particles', '“We lost,” said Pieter van der Berg. Van der Berg coached the side. “We will be back,” van der Berg said.', [['We lost,', 'Pieter van der Berg'], ['We will be back,', 'Pieter van der Berg']]],
	['hyphens and apostrophes', '“It rained,” said Sinead O’Neill. “For days,” added Omar al-Sayed.', [['It rained,', 'Sinead O’Neill'], ['For days,', 'Omar al-Sayed']]],
	['initials', '“I write at night,” said J.K. Farrow.', [['I write at night,', 'J.K. Farrow']]],
	['a mononym', 'The singer Zephyra cancelled the tour. “My voice is gone,” Zephyra said.', [['My voice is gone,', 'Zephyra']]],
	['name order', '“Talks will resume,” said President Bak Min Jun. Bak said: “We are patient people.”', [['Talks will resume,', 'Bak Min Jun'], ['We are patient people.', 'Bak Min Jun']]],
	['a possessive is not its owner', '“She is resting,” Calder’s lawyer said.', [['She is resting,', 'Calder’s lawyer']]],
	['a named lawyer of someone', '“She is resting,” said Ines Calder’s lawyer, Tom Reyes.', [['She is resting,', 'Tom Reyes']]],
	['an organization', '“All flights are grounded until further notice,” Northwind Airlines said.', [['All flights are grounded until further notice,', 'Northwind Airlines']]],
	['a spokesperson', '“All flights are grounded,” said a spokesman for Northwind Airlines.', [['All flights are grounded,', 'spokesman for Northwind Airlines']]],
	['a group', '“We want our beach back,” residents chanted.', [['We want our beach back,', 'residents']]],
	['an unnamed source', '“It was chaos,” a senior official said.', [['It was chaos,', 'senior official']]],
	['an official who stays unnamed', '“It was chaos,” a senior official said. “Nobody knew the plan,” the official added.', [['It was chaos,', 'senior official'], ['Nobody knew the plan,', 'senior official']]],
	['two of one surname', 'Ines Calder and her brother Paul Calder own the port. “I sign the checks,” Paul Calder said. “He signs, I sail,” Ines Calder said.', [['I sign the checks,', 'Paul Calder'], ['He signs, I sail,', 'Ines Calder']]],
	['Mr. and Ms. of one surname', 'Ines Calder and Paul Calder own the port. “I sign the checks,” Mr. Calder said. “I sail,” Ms. Calder said.', [['I sign the checks,', 'Paul Calder'], ['I sail,', 'Ines Calder']]],
	['one unnamed person is not the other', 'A witness said the bus was “going far too fast for the road”. The driver said the brakes were “as good as new”.', [['going far too fast for the road', 'witness'], ['as good as new', 'driver']]],
	['a forename that is a common word', 'Ron Calder, the senator, opened the hall on Monday. Calder spoke first. “He is a friend of mine,” said Magic Calder.', [['He is a friend of mine,', 'Magic Calder']]],
	['a grandson of the same name', 'John James Calder founded the firm in 1950. His grandson James Calder runs it now. “We are not for sale to anyone,” James Calder said.', [['We are not for sale to anyone,', 'James Calder']]],
	['a husband who is named more often', 'Ines Reyes came with her husband, Tom Reyes. Tom Reyes is the mayor. Tom Reyes lost in May. “We will win on trade this time,” Reyes told the crowd.', [['We will win on trade this time,', 'Tom Reyes']]],
	['an office after a name ends the sentence', '“It is late,” said Ines Calder MP. Tom Reyes called it “a long and sorry night”.', [['It is late,', 'Ines Calder'], ['a long and sorry night', 'Tom Reyes']]],
	['a participle, a name and a time', '“I played well,” said a delighted Calder afterwards.', [['I played well,', 'Calder']]],
	['people stand around a person', '“I have time,” Calder said. People around Calder urged him to wait. “I will not wait,” he said.', [['I have time,', 'Calder'], ['I will not wait,', 'Calder']]],
	['a sign in the hand', 'Holding a sign, Ines Calder shouted: “We will not go home.”', [['We will not go home.', 'Ines Calder']]],
	['they for one person', 'Robin Ashe, a painter, opened the show. “I paint what I fear,” they said.', [['I paint what I fear,', 'Robin Ashe']]],
	['they for two', 'Ines Calder and Tom Reyes left early. “We had enough,” they said.', [['We had enough,', 'Ines Calder and Tom Reyes']]],
	['pronoun by gender', 'Ines Calder met Tom Reyes on Monday. “It went well,” she said. “It went badly,” he said.', [['It went well,', 'Ines Calder'], ['It went badly,', 'Tom Reyes']]],
	['the one spoken to is not the speaker', 'Ines Calder told Paula Reyes on Monday that the port was safe. “Trust me,” she said.', [['Trust me,', 'Ines Calder']]],
	['a nickname within the name', 'Rosa “Comet” Delgado won in two rounds. “I was lucky,” Delgado said.', [['I was lucky,', 'Rosa “Comet” Delgado']]],
];

/**
Written words, transcripts, headlines.
*/
export const forms: readonly Construction[] = [
	['a tweet', 'Tom Reyes tweeted, “The port is open.”', [['The port is open.', 'Tom Reyes']]],
	['a letter', '“You have failed us,” the parents wrote in a letter to the board.', [['You have failed us,', 'parents']]],
	['a statement', '“We regret the delay,” Tom Reyes said in a statement.', [['We regret the delay,', 'Tom Reyes']]],
	['a filing', '“The defendant knew,” the lawsuit says.', [['The defendant knew,', 'lawsuit']]],
	['her statement is hers', 'Ines Calder resigned on Friday. “I have done my part,” her statement said.', [['I have done my part,', 'Ines Calder']]],
	['a transcript', 'MARTA QUILL: “Order, order.”\nOWEN BRANDT: “I will not be silenced.”', [['Order, order.', 'MARTA QUILL'], ['I will not be silenced.', 'OWEN BRANDT']]],
	['from the desk of', 'From the desk of Owen Brandt, VP Analyst, WSJ.\n“Markets fell on Monday and will fall again.”', [['Markets fell on Monday and will fall again.', 'Owen Brandt']]],
	['a hyphen and a name', '“Stop there,” - Marta Quill', [['Stop there,', 'Marta Quill']]],
	['a question and its answer in marks', 'Marta Quill runs the port. “Why did you run?” this paper asked. “Because nobody else would,” she said.', [['Why did you run?', 'paper'], ['Because nobody else would,', 'Marta Quill']]],
	['a question in marks, an answer after a name', 'The chairman asked whether she was ready. “I was born ready,” Marta Quill replied.', [['I was born ready,', 'Marta Quill']]],
	['a long-tail cue', '“That old boat?” Tom Reyes grumbled.', [['That old boat?', 'Tom Reyes']]],
	['a cue in no list', '“That old boat,” Tom Reyes wheezed.', [['That old boat,', 'Tom Reyes']]],
];

/**
Marks that hold no speech: nothing is to be found.
*/
export const notSpeech: readonly Construction[] = [
	['a nickname', 'The crowd cheered Rosa “Comet” Delgado through two rounds.', []],
	['a show title', 'The mayor will appear on “Good Morning Harbour” on Tuesday.', []],
	['a film title', 'Her film “The Long Tide of Summer” opens in June.', []],
	['a so-called word', 'The so-called “ghost fleet” left the bay.', []],
	['a name someone goes by', 'The police spoke to a man who goes by the name “Shorty.”', []],
	['an address', 'The envelope was addressed to “Mr. and Mrs. Khan” at the port.', []],
	['an attribute of a tag', '<tweet author="@port">The port is open.</tweet>', []],
	['a case', 'The clerk, Hugh Calder, keeps the file under “Calder v. Calder”.', []],
	['a pen name', 'Lionel Marsh, who sets the Tuesday puzzle as “Ferret” and lives in Tarn, was there.', []],
	['a banner in capitals', 'Supporters sang, and a bedsheet on the bridge read “FEENEY 1, WINTER 0”.', []],
	['a slogan', 'He wore a cap with the slogan “Fish First” on it.', []],
	['a definition', 'By “honorific” the book means any title before a name.', []],
	['the title of a report', 'The report, titled "Mill Bridge: A Structural Review", was late.', []],
	['a title after called', 'Marta Quill wrote a paper called “What the River Took from Us.”', []],
	['a sign somewhere', 'Marta Quill waited. A sign outside the hall said “Closed for lunch.”', []],
	['a programme', 'Ines Calder spoke on “The Late Show With Stephen Collins” last month.', []],
	['a trope', 'It is a classic example of the “boys will be boys” trope called out by many.', []],
	['a button', 'You can click the “Do Not Sell or Share my Data” button at the bottom.', []],
	['how a word is pronounced', 'The protein (pronounced “gloota-thigh-own”) is new.', []],
	['a place known as something', 'It became known as the “house of horrors” in the press.', []],
	['what a sign over a door says', 'A sign has gone up over the door: “No running, no dogs, cocoa in Room 4.”', []],
	['inches', 'The hull is 12" thick and the mast 9" wide.', []],
	['the nineties', 'The ’90s were kind to the port, and the \'80s were not.', []],
];

/**
What kind of speaker a name is: a sentence, and the name and kind of each speaker.
*/
export const kinds: ReadonlyArray<readonly [string, ReadonlyArray<readonly [string, string]>]> = [
	['“No tap ran dry,” said Thames Water, the owner of the reservoir.', [['Thames Water', 'organization']]],
	['“The hall stays,” said Harvard University, the owner of the site.', [['Harvard University', 'organization']]],
	['“I was cold,” said Dell Fontaine, the owner of the shop.', [['Dell Fontaine', 'person']]],
	['“I was cold,” said Serhii Radio, a chemistry researcher.', [['Serhii Radio', 'person']]],
	['“I hit it well,” said Tiger Woods, who won it twice.', [['Tiger Woods', 'person']]],
	['“I hit it well,” said Jim Courier. “We saw it,” said the Lincoln Courier.', [['Jim Courier', 'person'], ['Lincoln Courier', 'organization']]],
	['“We are open,” Doug Ford said. “We open at nine,” Grace Church said.', [['Doug Ford', 'person'], ['Grace Church', 'organization']]],
	['“We will see,” Virginia Democrats said. “So will we,” said Tory MPs.', [['Virginia Democrats', 'group'], ['Tory MPs', 'group']]],
	['“No deal,” said Will Christians. “A deal,” said Virginia Waters.', [['Will Christians', 'person'], ['Virginia Waters', 'person']]],
	['“We are full,” said Fahmida Sheikh. “So are we,” said Zadie Major.', [['Fahmida Sheikh', 'person'], ['Zadie Major', 'person']]],
	['“We are full,” said the Crown Prince.', [['Crown Prince', 'unnamed']]],
	['“We are full,” said the Dunmore Bishop.', [['Dunmore Bishop', 'unnamed']]],
];
