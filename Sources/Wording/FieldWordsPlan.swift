import Basics

extension FieldWords {
  /// The fields of the plan: worries, goals, reviews and steps.
  static func planFields() -> [FieldWord] {
    [
      FieldWord(
        "plan.owner", Phrase("Van wie is het plan", "Whose plan it is"),
        help: Phrase(
          "Liefst van het gezin. Mensen houden een eigen plan beter vol.",
          "Best the family's. People keep up a plan of their own.")),
      FieldWord(
        "plan.askedForOwnPlan", Phrase("Eigen plan gevraagd op", "Asked for own plan on"),
        help: Phrase(
          "Wanneer je vroeg of zij met familie en vrienden een eigen plan willen maken.",
          "When you asked whether they want to make a plan of their own with family and friends.")),
      FieldWord(
        "plan.step", Phrase("Kerntaak", "Core task"),
        help: Phrase(
          "Waar jullie nu vooral aan werken. Doorverwijzen doe je alleen als het nodig is.",
          "What you mainly work on now. Refer only if it is needed.")),
      FieldWord(
        "plan.worries", Phrase("Zorgen", "Worries"),
        help: Phrase(
          "Wat hen zorgen geeft, in hun woorden. Kort is genoeg.",
          "What worries them, in their words. Short is enough.")),
      FieldWord(
        "plan.goals", Phrase("Doelen", "Goals"),
        help: Phrase(
          "Wat het gezin anders wil, of waar zij mee willen leren leven.",
          "What the family wants to change, or wants to learn to live with.")),
      FieldWord(
        "plan.decisions", Phrase("Besluiten over hulp", "Decisions on help"),
        help: Phrase(
          "Elke keer dat de hulp zwaarder of lichter wordt. Het gezin beslist mee, of beslist zelf.",
          "Each time help becomes heavier or lighter. The family decides with you, or alone.")),
      FieldWord(
        "plan.steppingDown", Phrase("Weer zonder jeugdhulp", "Without youth care again"),
        help: Phrase(
          "Hoe jullie stoppen met de hulp, en wie er daarna blijft.",
          "How you make the help smaller, and who stays afterwards.")),
      ownMark("worry.id"),
      FieldWord(
        "worry.text", Phrase("Zorg", "Worry"),
        help: Phrase(
          "Zeg wat er gebeurt, niet wat iemand heeft. Bijvoorbeeld: buikpijn op schooldagen.",
          "Say what happens, not what someone has. For example: stomach ache on school days.")),
      FieldWord(
        "worry.author", Phrase("Van wie", "Whose"),
        help: Phrase(
          "Wie deze zorg noemde. Jouw zorg mag er ook bij. Zet er dan bij dat die van jou is.",
          "Who named this worry. Yours may stand here too. Say then that it is yours.")),
      ownMark("goal.id"),
      FieldWord(
        "goal.title", Phrase("Doel", "Goal"),
        help: Phrase(
          "Wat zij willen, in gewone woorden. Bijvoorbeeld: Mila gaat weer graag naar school.",
          "What they want, in ordinary words. For example: Mila likes going to school again.")),
      FieldWord(
        "goal.kind", Phrase("Soort doel", "Kind of goal"),
        help: Phrase(
          "Niet alles is op te lossen. Ergens mee leren omgaan is ook een goed doel.",
          "Not everything can be solved. Learning to live with something is a good goal too.")),
      FieldWord(
        "goal.author", Phrase("Van wie", "Whose"),
        help: Phrase(
          "Wie dit doel bedacht.",
          "Who came up with this goal.")),
      FieldWord(
        "goal.areas", Phrase("Gaat over", "Is about"),
        help: Phrase(
          "Bij welke delen van het leven dit doel hoort.",
          "Which parts of life this goal belongs to.")),
      FieldWord(
        "goal.person", Phrase("Band met", "Tie with"),
        help: Phrase(
          "Met wie zij de band sterker willen maken.",
          "With whom they want a stronger tie.")),
      FieldWord(
        "goal.now", Phrase("Hoe is het nu", "How it is now"),
        help: Phrase(
          "Wat je nu ziet, klein en precies. Bijvoorbeeld: drie ochtenden buikpijn.",
          "What you see now, small and exact. For example: stomach ache three mornings.")),
      FieldWord(
        "goal.goodEnough", Phrase("Wanneer is het goed genoeg", "When is it good enough"),
        help: Phrase(
          "Het hoeft geen tien te worden. Bijvoorbeeld: vier van de vijf dagen zonder buikpijn.",
          "It need not be perfect. For example: four of the five days without pain.")),
      FieldWord(
        "goal.expectations", Phrase("Wat wij verwachten", "What we expect"),
        help: Phrase(
          "Zeg het hardop, dan valt het later niet tegen. Niet alles kan.",
          "Say it aloud, so that nobody is let down later. Not all is possible.")),
      FieldWord(
        "goal.planB", Phrase("Als het niet lukt", "If it does not work"),
        help: Phrase(
          "Wat jullie dan doen, bijvoorbeeld: dan bellen we juf Els. Dat geeft rust.",
          "What you do then, for example: we call the teacher. It gives peace of mind.")),
      FieldWord(
        "goal.viewpoints", Phrase("Hoe anderen het zien", "How others see it"),
        help: Phrase(
          "Hoe kijken ouder, kind, school of jij naar dit doel? Verschil mag blijven staan.",
          "How do parent, child, school or you see this goal? Differences may stay.")),
      FieldWord(
        "goal.reviews", Phrase("Samen terugkijken", "Looking back together"),
        help: Phrase(
          "Momenten om te kijken hoe het gaat. Kijk ook na drie en zes maanden nog eens.",
          "Moments to see how it goes. Look again after three and six months.")),
      FieldWord(
        "goal.reached", Phrase("Bereikt op", "Reached on"),
        help: Phrase(
          "De dag waarop het goed genoeg was. Sta daar even bij stil.",
          "The day it was good enough. Take a moment for it.")),
      FieldWord(
        "goal.actions", Phrase("Stappen", "Steps"),
        help: Phrase(
          "Kleine stappen, liefst klaar voor het volgende bezoek.",
          "Small steps, best done before the next visit.")),
      FieldWord(
        "expectations.gezin", Phrase("Het gezin verwacht", "The family expects"),
        help: Phrase(
          "Wat het gezin hoopt, en van wie.",
          "What the family hopes for, and from whom.")),
      FieldWord(
        "expectations.worker", Phrase("Ik verwacht", "I expect"),
        help: Phrase(
          "Wat jij verwacht. Zeg het eerlijk en zonder eisen.",
          "What you expect. Say it honestly, without demands.")),
      FieldWord(
        "expectations.others", Phrase("Anderen verwachten", "Others expect"),
        help: Phrase(
          "Wat school, familie of een ander verwacht.",
          "What school, relatives or others expect.")),
      ownMark("review.id"),
      FieldWord(
        "review.date", Phrase("Terugkijken op", "Look back on"),
        help: Phrase(
          "De dag waarop jullie samen kijken hoe het gaat. Laat het gezin die kiezen.",
          "The day you look together at how it goes. Let the family choose it.")),
      FieldWord(
        "review.done", Phrase("Gedaan op", "Done on"),
        help: Phrase(
          "De dag waarop jullie echt terugkeken.",
          "The day you really looked back.")),
      FieldWord(
        "review.outcome", Phrase("Wat kwam eruit", "What came of it"),
        help: Phrase(
          "Kort wat jullie zagen en wat er verandert.",
          "What you saw and what changes, in short.")),
      ownMark("action.id"),
      FieldWord(
        "action.what", Phrase("Stap", "Step"),
        help: Phrase(
          "Klein en precies: wie doet wat. Bijvoorbeeld: oma haalt Mila op woensdag op.",
          "Small and exact: who does what. For example: grandmother fetches Mila on Wednesday.")),
      FieldWord(
        "action.by", Phrase("Wie doet het", "Who does it"),
        help: Phrase(
          "Het gezin, hun netwerk, jij of een specialist. Neem niet over wat zij zelf kunnen.",
          "The family, their network, you or a specialist. Do not take over what they can do.")),
      FieldWord(
        "action.who", Phrase("Wie precies", "Who exactly"),
        help: Phrase(
          "Kies iemand van het gezin, het netwerk of het team.",
          "Choose someone of the family, the network or the team.")),
      FieldWord(
        "action.author", Phrase("Wie bedacht het", "Whose idea"),
        help: Phrase(
          "Van wie deze stap komt. Wat mensen zelf bedenken, lukt vaker.",
          "Whose step this is. What people think of themselves works out more often.")),
      FieldWord(
        "action.due", Phrase("Klaar op", "Ready by"),
        help: Phrase(
          "Een dag die past bij het tempo van het gezin. Laat hen kiezen.",
          "A day that fits the family's pace. Let them choose.")),
      FieldWord(
        "action.done", Phrase("Gedaan op", "Done on"),
        help: Phrase(
          "De dag waarop de stap klaar was.",
          "The day the step was done.")),
      FieldWord(
        "action.went", Phrase("Hoe ging het", "How did it go"),
        help: Phrase(
          "In een paar woorden, als de stap gedaan is. Leeg laten mag.",
          "In a few words, once the step is done. You may leave it empty.")),
      FieldWord(
        "action.route", Phrase("Waar", "Where"),
        help: Phrase(
          "Hier bij jullie, of ergens anders, zoals bij de bank of de woningbouw.",
          "Here with you, or elsewhere, such as the bank or the housing office.")),
      FieldWord(
        "action.routeTo", Phrase("Waar precies", "Where exactly"),
        help: Phrase(
          "Bijvoorbeeld: het spreekuur over schulden in het buurthuis.",
          "For example: the debt helpdesk in the community centre.")),
      FieldWord(
        "action.help", Phrase("Soort hulp", "Kind of help"),
        help: Phrase(
          "Praten, uitleg of iets praktisch. Praktische hulp geeft vaak het snelst lucht.",
          "Talking, explaining or something practical. Practical help often relieves soonest.")),
      FieldWord(
        "action.pace", Phrase("Tempo", "Pace"),
        help: Phrase(
          "Zegt het gezin dat het te snel gaat? Zet het hier. Het tempo is van hen.",
          "Does the family say it goes too fast? Put it here. The pace is theirs.")),
      FieldWord(
        "action.task", Phrase("Kerntaak", "Core task"),
        help: Phrase(
          "Bij welke kerntaak deze stap hoort, van gesprek tot doorverwijzen.",
          "Which core task this step belongs to, from talking to referring.")),
      FieldWord(
        "action.before", Phrase("Wie deed dit eerder", "Who did it before"),
        help: Phrase(
          "Wie deed dit voordat er hulp kwam? Dan weet je aan wie je het teruggeeft.",
          "Who did this before help came? Then you know to whom you give it back.")),
      FieldWord(
        "action.handBack", Phrase("Teruggeven op", "Hand back on"),
        help: Phrase(
          "De dag waarop zij het weer zelf doen.",
          "The day they do it themselves again.")),
    ]
  }
}
