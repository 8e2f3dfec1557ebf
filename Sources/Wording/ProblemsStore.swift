import Basics

extension Problems {
  /// What goes wrong in keeping things, and what works meanwhile.
  static func storeProblems() -> [Words] {
    [
      Words(
        "readOnlyDisk",
        Phrase(
          "op deze schijf kun je alleen lezen.",
          "this disk can only be read."),
        next: Phrase(
          "Je tekst staat nog op het scherm en het oude bestand is heel. Maak de schijf schrijfbaar en druk op Ctrl-S.",
          "Your text is still on the screen and the old file is whole. Make the disk writable and press Ctrl-S.")),
      Words(
        "diskFull",
        Phrase(
          "de schijf is vol.",
          "the disk is full."),
        next: Phrase(
          "Je tekst staat nog op het scherm en het oude bestand is heel. Maak ruimte en druk op Ctrl-S.",
          "Your text is still on the screen and the old file is whole. Make room and press Ctrl-S.")),
      Words(
        "noPermissionToWrite",
        Phrase(
          "je mag hier niet schrijven.",
          "you are not allowed to write here."),
        next: Phrase(
          "Je tekst staat nog op het scherm en het oude bestand is heel. Vraag om toegang en druk op Ctrl-S.",
          "Your text is still on the screen and the old file is whole. Ask for access and press Ctrl-S.")),
      Words(
        "saveFailed",
        Phrase(
          "bewaren is niet gelukt.",
          "saving did not succeed."),
        next: Phrase(
          "Je tekst staat nog op het scherm en het oude bestand is heel. Druk op Ctrl-S om het weer te proberen.",
          "Your text is still on the screen and the old file is whole. Press Ctrl-S to try again.")),
      Words(
        "foreignChange",
        Phrase(
          "dit bestand is intussen ook ergens anders veranderd.",
          "this file was changed elsewhere in the meantime."),
        next: Phrase(
          "Er is niets weg: beide versies zijn bewaard. De andere staat in de map conflicts.",
          "Nothing is lost: both versions are kept. The other one is in the folder conflicts.")),
      Words(
        "teamAway",
        Phrase(
          "de map van het team is er niet of gaat niet open.",
          "the team folder is not there or does not open."),
        next: Phrase(
          "Je kunt verder met je gezinnen en je eigen reflecties. Delen kan weer als de map er is.",
          "You can go on with your families and your own reflections. Sharing is back when the folder is.")),
      Words(
        "teamFileGone",
        Phrase(
          "dit bestand met de namen van het team is weg.",
          "this file with the names of the team is gone."),
        next: Phrase(
          "Je kunt verder met je gezinnen en je eigen reflecties. Zet het terug uit een kopie, dan kun je weer delen.",
          "You can go on with your families and your own reflections. Put it back from a copy, and you can share again.")),
      Words(
        "teamBusy",
        Phrase(
          "een collega schrijft nu in de map van het team.",
          "a colleague is writing in the team folder just now."),
        next: Phrase(
          "Wat je schreef staat er nog. Probeer het zo nog eens.",
          "What you wrote is still here. Try again in a moment.")),
      Words(
        "privateOfOther",
        Phrase(
          "bij dit gezin staan al reflecties van een collega.",
          "a colleague's reflections on this family are here already."),
        next: Phrase(
          "Die blijven van je collega en blijven dicht. Gebruik je eigen map, met --workspace.",
          "They stay your colleague's and stay closed. Use a folder of your own, with --workspace.")),
      Words(
        "exists",
        Phrase(
          "op die plek staat al iets anders.",
          "something else stands in that place."),
        next: Phrase(
          "Er is niets overschreven, en wat je terug wilt ligt nog in de prullenbak. Zet eerst opzij wat er staat.",
          "Nothing was written over, and what you want back is still in the trash. Put aside what is there first.")),
      Words(
        "parentGone",
        Phrase(
          "dit hoorde bij iets dat zelf ook weg is.",
          "this belonged to something that is gone itself."),
        next: Phrase(
          "Het ligt nog in de prullenbak. Zet eerst terug waar het bij hoorde, en dan dit.",
          "It is still in the trash. Put back first what it belonged to, and then this.")),
      Words(
        "answered",
        Phrase(
          "een collega heeft hier al op gereageerd.",
          "a colleague has already responded to this."),
        next: Phrase(
          "Je reflectie blijft nu bij het team, en er is niets veranderd. Je kunt wel antwoorden, of je tekst aanpassen en opnieuw delen.",
          "Your reflection now stays with the team, and nothing has changed. You can answer, or edit your text and share it again.")),
      Words(
        "brokenInstrument",
        Phrase(
          "de vragenlijst klopt niet bij {field}.",
          "the set of questions is not right at {field}."),
        next: Phrase(
          "Gewoon stelt zijn eigen vragen, en geen antwoord gaat verloren. Vraag de maker van het bestand om het te herstellen.",
          "Gewoon asks its own questions, and no answer is lost. Ask who made the file to mend it.")),
      Words(
        "readOnly",
        Phrase(
          "deze map is open om te lezen.",
          "this folder is open for reading."),
        next: Phrase(
          "Er verandert niets. Sluit Gewoon op de andere plek en begin hier opnieuw.",
          "Nothing changes. Close Gewoon in the other place and start again here.")),
      Words(
        "cannotCreate",
        Phrase(
          "Gewoon kan dit hier niet maken.",
          "Gewoon cannot make this here."),
        next: Phrase(
          "Er is niets veranderd. Kijk of de map bestaat en of je er mag schrijven.",
          "Nothing has changed. See whether the folder exists and you may write there.")),
    ]
  }

  /// What keeps the program from starting as it was asked to.
  static func startProblems() -> [Words] {
    [
      Words(
        "noWorkspace",
        Phrase(
          "hier is nog geen map van Gewoon.",
          "there is no folder of Gewoon here yet."),
        next: Phrase(
          "Start Gewoon om er een te maken, of kies een andere map met --workspace.",
          "Start gewoon to make one, or choose another with --workspace.")),
      Words(
        "notEmpty",
        Phrase(
          "in deze map staat al iets, maar workspace.json ontbreekt.",
          "this folder holds something, but workspace.json is missing."),
        next: Phrase(
          "Gewoon verandert hier niets. Zet workspace.json terug, of kies een andere map.",
          "Gewoon changes nothing here. Put back workspace.json, or choose another folder.")),
      Words(
        "inUse",
        Phrase(
          "deze map is al ergens anders open.",
          "this folder is already open elsewhere."),
        next: Phrase(
          "Je kunt alles lezen, maar niets veranderen. Sluit Gewoon daar om hier te schrijven.",
          "You can read everything, but change nothing. Close Gewoon there to write here.")),
      Words(
        "unknownMember",
        Phrase(
          "dit teamlid is er niet.",
          "this team member is not there."),
        next: Phrase(
          "Noem de hele naam, zoals die in het team staat.",
          "Give the whole name, as it stands in the team.")),
      Words(
        "severalGezinnen",
        Phrase(
          "er zijn meer gezinnen met die naam.",
          "several families have that name."),
        next: Phrase(
          "Noem een langer stuk van de naam, of het kenmerk.",
          "Give a longer part of the name, or the mark.")),
      Words(
        "notATerminal",
        Phrase(
          "Gewoon heeft een terminal nodig voor het volle scherm.",
          "Gewoon needs a terminal for the full screen."),
        next: Phrase(
          "Start Gewoon in een terminalvenster. De lijst zie je ook zo: typ “gewoon list”.",
          "Start it in a terminal window. The list can be seen without, with gewoon list.")),
      Words(
        "dumbTerminal",
        Phrase(
          "deze terminal kan geen vol scherm tekenen.",
          "this terminal cannot draw a full screen."),
        next: Phrase(
          "Start Gewoon in een ander venster. De lijst zie je ook zo: typ “gewoon list”.",
          "Start Gewoon in another window, or see the list with gewoon list.")),
    ]
  }
}
