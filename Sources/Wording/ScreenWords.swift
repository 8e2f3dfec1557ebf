import Basics

/// The words on the screens that are no field, value or command.
public enum ScreenWords {
  public static let gezinnen = Phrase("Gezinnen", "Families")
  public static let searchFor = Phrase("Zoek:", "Search:")
  public static let doBothHold = Phrase("Wat klopt er?", "Which is right?")
  public static let lookLater = Phrase("Later kijken", "Look later")
  public static let rungBack = Phrase("De kerntaak terug", "The core task back")
  public static let gezinnenGone = Phrase(
    "De gezinnen die hier stonden zijn er niet meer. Gewoon heeft ze niet verwijderd. Kijk of de map of schijf er helemaal is, of zet een reservekopie terug.",
    "The families that stood here are gone. Gewoon did not throw them away. See whether the folder or disk is all there, or put back a copy."
  )
  public static let noGezinnenYet = Phrase(
    "Er staan nog geen gezinnen. Druk op n om er een te maken.", "There are no families yet. Press n to make one.")
  public static let nothingInMenu = Phrase("Niets gevonden.", "Nothing found.")
  public static let nothingFound = Phrase("Niets gevonden. Esc laat alles weer zien.", "Nothing found. Esc shows all again.")
  public static let noReflectionYet = Phrase("nog geen reflectie", "no reflection yet")
  public static let closed = Phrase("afgesloten", "closed")
  public static let noName = Phrase("(nog geen naam)", "(no name yet)")
  public static let noSuchOption = Phrase(
    "Dat staat er niet bij. Kies met een cijfer of een beginletter.", "That is not among them. Choose with a digit or a first letter.")
  public static let onlyButtons = Phrase(
    "Hier staat geen veld. Kies een knop met Tab of een beginletter, en dan Enter.",
    "There is no field here. Choose a button with Tab or a first letter, then Enter.")
  public static let onePerLine = Phrase("één per regel", "one a line")
  public static let nothingTypedHere = Phrase("Hier typ je niets. Met Tab ga je verder.", "Nothing is typed here. Tab goes on.")
  public static let enterGoesIn = Phrase("Met Enter ga je het veld in.", "Enter goes into the field.")
  public static let columnsHelp = Phrase(
    "Met Links en Rechts ga je van kolom naar kolom.", "With Left and Right you go from column to column.")
  public static let notTypedHere = Phrase("Hier komt geen tekst. Er is niets veranderd.", "No text goes here. Nothing has changed.")
  public static let enterChooses = Phrase("Enter om te kiezen", "Enter to choose")

  public static let overlongPaste = Phrase(
    "Dit is te veel om in één keer te plakken: meer dan 2 MB. Er is niets geplakt. Plak het in stukken.",
    "This is too much to paste at once: more than 2 MB. Nothing was pasted. Paste it in pieces.")
  public static let noShell = Phrase(
    "Hier is geen opdrachtregel om naar terug te gaan.", "There is no command line to go back to here.")
  public static let noGezinnenWithoutLetters = Phrase(
    "Er staan nog geen gezinnen. Kies met Ctrl-P: nieuw.", "There are no families yet. Choose new with Ctrl-P.")
  public static let nothingToSaveYet = Phrase(
    "Er is nog niets om te bewaren. Kies eerst Begin.", "There is nothing to save yet. Choose Begin first.")

  // First use
  public static let welcome = Phrase("Welkom bij Gewoon", "Welcome to Gewoon")
  public static let welcomeText = Phrase(
    "Wat je hier schrijft, blijft op deze computer tot je het zelf deelt. Drie vragen, dan kun je beginnen.",
    "What you write here stays on this computer until you share it. Three questions, then you can begin.")
  public static let yourName = Phrase("Hoe heet je?", "What is your name?")
  public static let teamName = Phrase("Hoe heet je team?", "What is your team called?")
  public static let newTeam = Phrase("Toch een nieuw team", "A new team after all")
  public static let teamFolder = Phrase("Mijn team heeft al een map", "My team has a folder already")
  public static let whichFolder = Phrase("Waar staat die map?", "Where is that folder?")
  public static let folderMissing = Phrase("Vul eerst de map van het team in.", "Fill in the team's folder first.")
  public static let yourRole = Phrase("Wat doe je in het team?", "What do you do in the team?")
  public static let begin = Phrase("Begin", "Begin")
  public static let nameMissing = Phrase("Vul eerst je naam in.", "Fill in your name first.")
  public static let teamMissing = Phrase("Vul eerst de naam van je team in.", "Fill in the name of your team first.")
  public static let whoAreYou = Phrase("Wie zit er achter het toetsenbord?", "Who is at the keyboard?")

  // The family
  public static let member = Phrase("Gezinslid", "Family member")
  public static let members = Phrase("Gezinsleden", "Family members")
  public static let addMember = Phrase("iemand erbij", "add somebody")
  public static let supported = Phrase("Hoe gesteund voelt het gezin zich?", "How supported does the family feel?")
  public static let supportedHint = Phrase("hun eigen cijfer, 0 tot 10", "their own number, 0 to 10")
  public static let addSupported = Phrase("cijfer van vandaag", "today's number")
  public static let ofTen = Phrase("van de 10", "out of 10")
  public static let ordinaryDay = Phrase("De gewone dag", "The ordinary day")
  public static let ordinaryDayHint = Phrase("wie doet wat nu al", "who does what already")
  public static let addOrdinaryDay = Phrase("iets gewoons erbij", "add something ordinary")
  public static let howToTalk = Phrase("Hoe praten we samen", "How we talk together")
  public static let familyName = Phrase("De naam", "The name")

  // The network
  public static let addPerson = Phrase("iemand of een plek erbij", "add somebody or a place")
  public static let noRing = Phrase("nog niet gezegd hoe dichtbij", "not said yet how near")
  public static let aPerson = Phrase("Iemand uit het netwerk", "Somebody from the network")
  public static let aPlace = Phrase("Een plek uit het netwerk", "A place from the network")
  public static let ties = Phrase("Wie kent wie", "Who knows whom")
  public static let tie = Phrase("Wie kent wie", "Who knows whom")
  public static let addTie = Phrase("twee mensen die elkaar kennen", "two people who know each other")
  public static let bonds = Phrase("Band met ieder gezinslid", "Bond with each family member")
  public static let bondsHint = Phrase("alleen waar die anders is", "only where it differs")
  public static let bond = Phrase("Band", "Bond")
  public static let sameBond = Phrase("zoals met het gezin", "as with the family")

  // The reflection
  public static let reflectionToday = Phrase("Reflectie van vandaag", "Today's reflection")
  public static let onlyForYou = Phrase("alleen voor jou", "only for you")
  public static let answerHere = Phrase("Schrijf hier je antwoord.", "Write your answer here.")
  public static let parked = Phrase("geparkeerd", "parked")
  public static let unparked = Phrase("De vraag is terug.", "The question is back.")
  public static let parkedNow = Phrase("De vraag is geparkeerd voor later.", "The question is parked for later.")
  public static let evidence = Phrase("Waar zie je dat aan?", "Where do you see that?")
  public static let addEvidence = Phrase("iets wat je zag of hoorde", "something you saw or heard")
  public static let learning = Phrase("Leren", "Learning")
  public static let finish = Phrase("Deze reflectie is klaar", "This reflection is finished")
  public static let finished = Phrase(
    "Deze reflectie is klaar. Alleen jij kunt hem lezen.", "This reflection is finished. Only you can read it.")
  public static let earlier = Phrase("Eerdere reflecties", "Earlier reflections")
  public static let oldAnswers = Phrase("Eerder gevraagd", "Asked earlier")

  // The plan
  public static let goal = Phrase("Doel", "Goal")
  public static let addGoal = Phrase("een doel erbij", "add a goal")
  public static let step = Phrase("Stap", "Step")
  public static let steps = Phrase("Stappen", "Steps")
  public static let addStep = Phrase("een stap erbij", "add a step")
  public static let worry = Phrase("Zorg", "Worry")
  public static let worries = Phrase("Zorgen", "Worries")
  public static let addWorry = Phrase("een zorg erbij", "add a worry")
  public static let review = Phrase("Samen terugkijken", "Looking back together")
  public static let reviews = Phrase("Samen terugkijken", "Looking back together")
  public static let reviewsHint = Phrase("wanneer, en wat kwam eruit", "when, and what came of it")
  public static let addReview = Phrase("een moment erbij", "add a moment")
  public static let expectations = Phrase("Wat verwacht iedereen?", "What does everyone expect?")
  public static let aboutThePlan = Phrase("Over het plan", "About the plan")
  public static let noPlanYet = Phrase(
    "Er is nog geen plan. Het gezin begint: wat willen zij anders, of wat mag zo blijven?",
    "There is no plan yet. The family starts: what do they want to change, or keep?")
  public static let done = Phrase("gedaan", "done")
  public static let late = Phrase("te laat:", "late:")

  // Panes
  public static let gezinPane = Phrase("Gezin", "Family")
  public static let networkPane = Phrase("Netwerk", "Network")
  public static let reflectionPane = Phrase("Reflectie", "Reflection")
  public static let planPane = Phrase("Plan van aanpak", "Plan of action")
  public static let planTab = Phrase("Plan", "Plan")

  // Dialogs
  public static let newGezin = Phrase("Een nieuw gezin", "A new family")
  public static let newGezinText = Phrase("Hoe noem je het gezin?", "What do you call the family?")
  public static let familyNameMissing = Phrase("Vul eerst een naam in.", "Fill in a name first.")
  public static let make = Phrase("Maak aan", "Make")
  public static let keep = Phrase("Laat staan", "Keep")
  public static let throwAway = Phrase("Verwijder", "Remove")
  public static let throwAwayText = Phrase(
    "Het gaat naar de prullenbak en blijft daar 30 dagen. Ctrl-Z haalt het terug.",
    "It goes to the trash and stays there for 30 days. Ctrl-Z brings it back.")
  public static let notThisOne = Phrase("Dit kun je hier niet verwijderen.", "This cannot be removed here.")
  public static let notThrownAwayUnsaved = Phrase(
    "Er is niets verwijderd: een deel van je tekst is nog niet bewaard. Open het gezin en druk eerst op Ctrl-S.",
    "Nothing was removed: a part of your text is not saved yet. Open the family and press Ctrl-S first.")
  public static let recovered = Phrase("Er is tekst teruggevonden", "Text was found")
  public static let recoveredText = Phrase(
    "Toen Gewoon stopte, was deze tekst nog niet bewaard:", "When Gewoon stopped, this text was not saved yet:")
  public static let recoveredInTrash = Phrase(
    "Je tekst ligt nog 30 dagen in de prullenbak.", "Your text is in the trash for another 30 days.")
  public static let putBack = Phrase("Zet terug", "Put back")
  public static let notNow = Phrase("Laat het zoals het is", "Leave it as it is")
  public static let notSaved = Phrase("Nog niet alles is bewaard", "Not everything is saved")
  public static let notSavedText = Phrase(
    "Bewaren lukt nu niet. Je tekst staat in het noodbestand en komt de volgende keer terug.",
    "Saving fails now. Your text is in the emergency file and comes back next time.")
  public static let stay = Phrase("Blijf hier", "Stay here")
  public static let never = Phrase("Toch niet", "Never mind")
  public static let quitAnyway = Phrase("Toch stoppen", "Quit anyway")
  public static let trash = Phrase("Prullenbak", "Trash")
  public static let trashEmpty = Phrase("De prullenbak is leeg.", "The trash is empty.")
  public static let otherVersion = Phrase("andere versie", "other version")
  public static let commands = Phrase("Wat wil je doen?", "What do you want to do?")
  public static let findInText = Phrase("Zoek in de tekst:", "Search in the text:")
  public static let notFound = Phrase("Niet gevonden.", "Not found.")
  public static let helpTitle = Phrase("Hulp", "Help")
  public static let keysHere = Phrase("Toetsen hier", "Keys here")

  // The message line
  public static let restored = Phrase("Teruggezet.", "Put back.")
  public static let mayWriteNow = Phrase(
    "Gewoon is op de andere plek gesloten. Je kunt hier nu schrijven.", "Gewoon was closed in the other place. You can write here now.")
  public static let tooSmall = Phrase(
    "Het venster is te klein. Maak het groter: minstens 40 bij 12.", "The window is too small. Make it at least 40 by 12.")
  public static let readOnlyMark = Phrase("alleen lezen", "read only")
}
