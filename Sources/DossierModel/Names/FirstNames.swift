/// First names that are often heard in a Dutch neighbourhood, in small letters and without marks: at the beginning of a sentence they are
/// asked about, whatever they look like.
enum FirstNames {
  static let all = Set(
    """
    aafke aaltje aaron abdel abdul abdullah abel abigail achmed adam adil adrian adriaan agnes ahmad ahmed aicha aida aisha akram alex
    alexander alexandra ali alia alice alicia alina aliyah alwin amal amalia amanda amber amin amina amine amir amira amy ana anas
    anastasia andre andrea andreas andrew andrzej angela angelique anis anissa anita anja anke anna anne anneke annelies annemarie
    annemiek annet annette annie annika anouar anouk ans anthony anton antoine antonia antoon aran arend ari arie ariel arjan arjen
    arno arnold arthur asia asli asma astrid atakan ayaan ayden aydin ayla aylin ayman ayoub ayse aya aysel azra aziz aziza barbara
    bart bartek bas bashir bastiaan bea beatrix bella ben bente benjamin berend bernadette bernard bert bertus betty bianca bilal
    birgit bo bob boris boudewijn bram brahim brandon brenda brigitte britt bruno burak caitlin can caro carla carlo carlijn carlos
    carmen carola carolien caroline casper catharina cato cas cees celine cem cemal cengiz chaima chantal charles charlotte chayenne
    chiel chris christa christel christiaan christian christina christine cihan cindy claire clara claudia claus coen collin coby
    connie conny cor corine corrie cynthia daan dagmar dalia damian damla dana daniel daniela danielle danique danny daphne daria
    darius dave david dawid debby deborah deniz dennis derk desiree dewi diana dick diederik diego dieter dilan dilara dina dion dirk
    djamila dolf dominik don donna dora dorien doris dorota dries driss duco dylan ebru eddy edgar edith edwin eef eelco ef efe eggo
    ela elena elias elif elin eline elisa elisabeth elise eliza elizabeth elke ella ellen ellis els elsa elsbeth elske elvira emel
    emiel emil emilia emily emine emir emma emmy emre enes engin eray erdem eren eric erica erik erika erin ernst esma esmee esra
    esther eva eveline evelien evelyn evert evi ewa ezra fabian fabienne fadma fahad faisal faith famke fardau farah farid farida
    fatih fatima fatiha fatma fatou fatoumata feline felix femke fenna fenne ferdinand ferry fien fieke filip fiona fleur floor
    floortje floris fons frank frans franka fred freda frederik freek freya frits frida furkan gabriel gabriela gamze geert geertje
    george gerard gerben gerda gerrit gert gertjan gideon gijs gilles gina gizem gloria goran grace greet greetje gregor grietje guido
    gulsen guus gwen habiba hadi haico hakan hakim halil halima hamid hamza hanan hanna hannah hanne hanneke hannie hans harm harmen
    harold harriet harrie harry hasan hassan hassna hatice hayat heidi heleen helen helena helga hendrik hennie henk henny henriette
    herman hicham hidde hilal hilda hilde hind hugo huub huseyin hussein ibrahim ibtissam ida igor ijsbrand ikram ilham ilias ilja
    ilona ilse iman imane imke ina inas ineke inez inge ingeborg ingrid ioana irene irina iris irma isa isaac isabel isabella isabelle
    isis iskander ismael ismail ivan ivo iwan izabela jaap jacco jack jackie jacob jacqueline jadon jaimy jake jakub jalal jamal jamie
    jamila jan jana jane janine janna janneke jannes jannie janny jans jantien jantine jantje jari jasmijn jasmin jasmina jasmine
    jason jasper jayden jaylano jayson jean jeanet jeanette jef jeffrey jelle jelmer jennifer jenny jens jeremy jeroen jerry jesper
    jesse jessica jet jette jill jim jimmy jip jitske joana joanna joey joep johan johanna johannes john johnny jolanda jolanta jolien
    jonas jonathan joost jop jordan jordi jordy jorien joris jorn jorrit jose josef joseph josephine joshua josje jouke joyce juan
    judith jules julia julian juliana julie juliette jurgen jurre justin jytte kaan kadir karel karim karima karin karlijn karolina
    kasper katarzyna kate katelijne kathleen katinka katja kay kayleigh kaya kees keetje kelly kelvin kemal kenan kenneth kenza kerem
    kevin khadija khalid kiara kiki kim kirsten kjeld klaas klaartje klaudia koen kornelis koos koray krijn krista kristel kristina
    krystyna kubra lara lars latifa laura laurens laurien lea leah leen leendert leila leo leon leonie leonoor leontien lex leyla lia
    lian liam lianne lidewij lies liesbeth liese lieke liesje lieve lilian lilly lily lina linda lindsay line linn linsey lisa lisanne
    lise lisette liv liya lize lizzy lobna loes loek lois lola lonneke lore lorena lotte lotje louis louisa louise loubna luc lucas
    lucia lucy ludo luka lukas luna luuk lydia maaike maarten maartje mabel madelief madina mads maeve magda mahmoud mahmut maik malak
    malika manon manouk manuel mara marc marcel marcella marcin marco mare mareike margo margot margreet margriet maria mariam mariana
    marianne marie marieke marielle marije marijke marijn marijne marina marinus mario marion mariska marissa marit marita marius
    marja marjan marjolein marjolijn marjon marleen marlies marlon marloes marnix marta marten martha martijn martin martina martine
    maryam mart matteo matthew matthias matthijs maud maureen maurice maurits max maxim maxime may mayra mees mehmet meike meindert
    melanie melek melis melissa melle menno merel meryem merijn merve mia michael michal michel michelle michiel mick mieke mien mies
    miguel mika mike mikail mila milan milena miloud milou mina mink minke mira miranda miriam mirjam mirre mirte mirthe mitchell mo
    mohamed mohammad mohammed mohsin mona moniek monika monique mounir mourad muhammed murat mustafa mylene myra myrna myrthe myriam
    nabil nada nadia nadine nadir naima najat najib nancy naomi naoual naomie nasser natalia natalie nathalie nathan nawal nazli neda
    neeltje nel nelleke nelly nia nick nico nicolaas nicole niek niels nienke nihad nikki nikolai nils nina noa noah noel noor noortje
    nora nordin norah noud nour noura nuray nurcan nuria oemar oksana olaf oleg oleksandr olena olga olivia olivier omar omer oscar
    osman otis otto ouassim oumaima pascal pascalle patricia patrick patryk paul paula paulien pauline pawel pedro peggy pelin petra
    pien pier piet pieter pietje pim piotr pleun puck quincy quinten rabia rachel rachid rachida rafael rafal rahma ralf ramazan ramon
    rania raoul ravi raymond rayan rebecca reda reinier reinder reinout remco remi renate rene renee renske ria riad rian rianne rick
    rico rik rimke rina rinske rita rob robbert robbin robert robin robyn roderik roel roeland roelof rogier roland rolf roman romy
    ron ronald ronja ronnie roos roosmarijn rosa rosalie rosanne roxanne ruben rud ruth rutger ruud ryan saar saara sabina sabine
    sabrina sadia safa said saida salah salim salima salma salman sam samantha sami samir samira samuel sana sander sandra sanne sara
    sarah sarina sascha saskia scott sean seb sebastiaan seda seher selam selim selin selina selma sem semih sena senna serdar serena
    serge serkan sevda sevgi sharon sharona shania shirley sidney siem sietse sigrid sijmen sikko silke simon simone sinan siobhan
    sira sjaak sjoerd sjoukje sofia sofie sofieke soraya soufian soumaya stan stef stefan stefanie stephan stephanie steven stijn
    suleyman sumaya sumeyye susan susanne suus suzan suzanne svetlana sven svenja sylvia sylvie sylwia tamar tamara tanja tara tariq
    tatiana tatjana teun teunis teuntje tess tessa tetiana theo theresa thijmen thijs thirza thom thomas tiago tibbe tieme tijmen tijn
    tijs tim timo timon timothy tina tineke tirza tjeerd tobias tom tomas tomasz tommy ton tonny tristan trudy truus tugba tygo tyler
    umut ursula valentijn valentina valerie vanessa veerle vera verena veronique victor victoria vincent vincenzo viktor vivian volkan
    wafa walid walter ward wendy werner wesley wessel wiebe wies wiktoria wil willeke willem willemijn wilma wim wout wouter wytske
    xander xandra xavi xenia yannick yahya yara yasemin yasin yasmin yasmina yasmine yassin yassine yfke yigit ylva yonas yonca younes
    youssef yousra yuri yusuf yvette yvonne zacharias zahra zainab zara zaynab zeger zehra zeynep zineb zoe zofia zohra zoya zsofia
    zuzanna abeba afwerki almaz berhane biniam dawit eden filmon freweini gebre girma haben hiwot kidane luwam merhawi meron mebrahtu
    robel rahel saba samrawit selamawit semhar senait tekle tesfay yohannes yordanos anushka ashwin chandra devi dinesh hari indira
    kavita kishan krishna lakshmi prem radha raj roshni santosh shanti sharda soemi soerin sunil usha vijay ajay amara chinedu emeka
    fatu ibrahima kofi kwame mamadou mariama ousmane aliou abshir amaal asha ayan deeqa farhiya faduma hodan ifrah khadra liban nasra
    sahra warsame zamzam omid parisa reza shirin soheil arman arash
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
