<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>3D scene</name>
    <message>
        <source>autonomic</source>
        <translation>vegetativ</translation>
    </message>
    <message>
        <source>band {name}</source>
        <translation>Strang {name}</translation>
    </message>
    <message>
        <source>bone {name}</source>
        <translation>Knochen {name}</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>Hauptzone</translation>
    </message>
    <message>
        <source>millimetres; origin on the floor, +x the client&apos;s LEFT, +y up, +z to the front</source>
        <translation>Millimeter; Ursprung auf dem Boden, +x nach LINKS beim Klienten, +y nach oben, +z nach vorn</translation>
    </message>
    <message>
        <source>muscle {name}</source>
        <translation>Muskel {name}</translation>
    </message>
    <message>
        <source>pain {number} {place}</source>
        <translation>Schmerz {number} {place}</translation>
    </message>
    <message>
        <source>point {name}</source>
        <translation>Punkt {name}</translation>
    </message>
    <message>
        <source>shorts</source>
        <translation>Shorts</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>Nebenzone</translation>
    </message>
    <message>
        <source>top</source>
        <translation>Oberteil</translation>
    </message>
    <message>
        <source>zone {kind} {number} of {source}</source>
        <translation>Zone ({kind}) {number} von {source}</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} links</translation>
    </message>
    <message>
        <source>{name} right</source>
        <translation>{name} rechts</translation>
    </message>
</context>
<context>
    <name>AboutClient</name>
    <message>
        <source>About the client</source>
        <translation>Zum Klienten</translation>
    </message>
    <message>
        <source>All gone through</source>
        <translation>Alles durchgegangen</translation>
    </message>
    <message>
        <source>Another client: forget all answers</source>
        <translation>Anderer Klient: alle Antworten vergessen</translation>
    </message>
    <message>
        <source>Somebody is going to be treated: technique waits for the answers</source>
        <translation>Jemand wird behandelt: Die Technik wartet auf die Antworten</translation>
    </message>
</context>
<context>
    <name>AboutSheet</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About BodyMap</source>
        <translation>Über BodyMap</translation>
    </message>
    <message>
        <source>Body and knowledge</source>
        <translation>Körper und Wissen</translation>
    </message>
    <message>
        <source>BodyMap is not a medical device.</source>
        <translation>BodyMap ist kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Click where it hurts: a map of trigger points and where they can refer pain.</source>
        <translation>Klicken Sie, wo es wehtut: eine Karte der Triggerpunkte und der Orte, an die sie Schmerz übertragen können.</translation>
    </message>
    <message>
        <source>It is an educational reference for teaching and explaining commonly described myofascial referral patterns. It does not diagnose, does not select treatment and does not assess a person. It is not for emergencies: call the emergency number. Findings need a qualified professional.</source>
        <translation>Es ist ein Nachschlagewerk, um häufig beschriebene myofasziale Übertragungsmuster zu lehren und zu erklären. Es stellt keine Diagnose, wählt keine Behandlung und beurteilt keine Person. Es ist nicht für Notfälle: Rufen Sie den Notruf. Befunde brauchen eine qualifizierte Fachperson.</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Qt is used unmodified through PySide6 under the GNU Lesser General Public License, version 3. Its libraries lie beside the program as files of their own and may be replaced by other builds of them. Their source is at code.qt.io.</source>
        <translation>Qt wird unverändert über PySide6 unter der GNU Lesser General Public License, Version 3, benutzt. Seine Bibliotheken liegen als eigene Dateien neben dem Programm und dürfen durch andere Fassungen ersetzt werden. Ihr Quelltext steht unter code.qt.io.</translation>
    </message>
    <message>
        <source>The licence texts are not part of this installation; they are in its source.</source>
        <translation>Die Lizenztexte gehören nicht zu dieser Installation; sie stehen im Quelltext.</translation>
    </message>
    <message>
        <source>The program is free software under the Apache License 2.0; its knowledge is published under CC BY 4.0. It sends nothing anywhere and needs no network.</source>
        <translation>Das Programm ist freie Software unter der Apache-Lizenz 2.0; sein Wissen ist unter CC BY 4.0 veröffentlicht. Es sendet nichts und braucht kein Netz.</translation>
    </message>
    <message>
        <source>The shapes were changed to fit one another: converted to millimetres, placed into the body, simplified, mirrored. Clinical literature is cited entry by entry under How sure is anybody?</source>
        <translation>Die Formen wurden aneinander angepasst: in Millimeter umgerechnet, in den Körper gesetzt, vereinfacht, gespiegelt. Die klinische Literatur wird Eintrag für Eintrag unter „Wie sicher ist das?“ zitiert.</translation>
    </message>
</context>
<context>
    <name>AgainArea</name>
    <message>
        <source>Pain after (0 none, 10 worst imaginable)</source>
        <translation>Schmerz danach (0 keiner, 10 der schlimmste vorstellbare)</translation>
    </message>
    <message>
        <source>before: {number}</source>
        <translation>vorher: {number}</translation>
    </message>
</context>
<context>
    <name>AgainMovement</name>
    <message>
        <source>This movement now</source>
        <translation>Diese Bewegung jetzt</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>How it feels (optional)</source>
        <translation>Wie es sich anfühlt (freiwillig)</translation>
    </message>
    <message>
        <source>Pain now (0 none, 10 worst imaginable)</source>
        <translation>Schmerz jetzt (0 keiner, 10 der schlimmste vorstellbare)</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Finish visit</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>The client says: {word}</source>
        <translation>Der Klient sagt: {word}</translation>
    </message>
    <message>
        <source>Visit without a record</source>
        <translation>Besuch ohne Akte</translation>
    </message>
    <message>
        <source>Visit: {step}</source>
        <translation>Besuch: {step}</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>Überspringen (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>CheckFirstPanel</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Questions to check first</source>
        <translation>Fragen vorab</translation>
    </message>
    <message>
        <source>{words} (N)</source>
        <translation>{words} (N)</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Nothing is left to ask.</source>
        <translation>Es ist nichts mehr zu fragen.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Female body</source>
        <translation>Weiblicher Körper</translation>
    </message>
    <message>
        <source>Language of the handout</source>
        <translation>Sprache des Merkblatts</translation>
    </message>
    <message>
        <source>Male body</source>
        <translation>Männlicher Körper</translation>
    </message>
    <message>
        <source>Name or initials of a new client</source>
        <translation>Name oder Initialen eines neuen Klienten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Remind me to erase after</source>
        <translation>Ans Löschen erinnern nach dem</translation>
    </message>
</context>
<context>
    <name>ClientsSheet</name>
    <message>
        <source>Anybody who gets hold of the file can read it: it leaves the encrypted records.</source>
        <translation>Wer die Datei in die Hand bekommt, kann sie lesen: Sie verlässt die verschlüsselten Akten.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Compare visits...</source>
        <translation>Besuche vergleichen...</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Diesen Klienten löschen</translation>
    </message>
    <message>
        <source>Erased here and in the backups. Exported copies are yours to delete.</source>
        <translation>Hier und in den Sicherungen gelöscht. Exportierte Kopien müssen Sie selbst löschen.</translation>
    </message>
    <message>
        <source>Export encrypted...</source>
        <translation>Verschlüsselt exportieren...</translation>
    </message>
    <message>
        <source>Export readable...</source>
        <translation>Lesbar exportieren...</translation>
    </message>
    <message>
        <source>Export readable: anybody can open the file</source>
        <translation>Lesbar exportieren: Jeder kann die Datei öffnen</translation>
    </message>
    <message>
        <source>Exported. Anybody who gets hold of the file can read it.</source>
        <translation>Exportiert. Wer die Datei in die Hand bekommt, kann sie lesen.</translation>
    </message>
    <message>
        <source>Exported. The file opens only with its passphrase.</source>
        <translation>Exportiert. Die Datei öffnet sich nur mit ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Klienten suchen</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Klient</translation>
    </message>
    <message>
        <source>Open visit of today</source>
        <translation>Heutigen Besuch öffnen</translation>
    </message>
    <message>
        <source>Page (*.html);;Data (*.json)</source>
        <translation>Seite (*.html);;Daten (*.json)</translation>
    </message>
    <message>
        <source>The time to keep this record ended on {date}: think of erasing it.</source>
        <translation>Die Aufbewahrungszeit dieser Akte endete am {date}: Denken Sie daran, sie zu löschen.</translation>
    </message>
    <message>
        <source>To erase, type the client&apos;s name here</source>
        <translation>Zum Löschen hier den Namen des Klienten eingeben</translation>
    </message>
    <message>
        <source>Type a name or initials first.</source>
        <translation>Geben Sie zuerst einen Namen oder Initialen ein.</translation>
    </message>
    <message>
        <source>Visits of this client</source>
        <translation>Besuche dieses Klienten</translation>
    </message>
    <message>
        <source>{name}, last visit {date}, visits: {count}</source>
        <translation>{name}, letzter Besuch {date}, Besuche: {count}</translation>
    </message>
    <message>
        <source>{name}, no visit yet</source>
        <translation>{name}, noch kein Besuch</translation>
    </message>
</context>
<context>
    <name>ClinicDialog</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>Bild wählen...</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapeut</translation>
    </message>
    <message>
        <source>the number of your country</source>
        <translation>die Nummer Ihres Landes</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Recovery code for the records in BodyMap. It opens them when the passphrase is lost. Keep this page in a safe place, away from the computer.</source>
        <translation>Wiederherstellungscode für die Akten in BodyMap. Er öffnet sie, wenn die Passphrase verloren ist. Bewahren Sie dieses Blatt an einem sicheren Ort auf, nicht beim Computer.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at {source}</source>
        <translation>{source} ansehen</translation>
    </message>
    <message>
        <source>Picture of {source}</source>
        <translation>Bild: {source}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>Zwei Quellen nebeneinander</translation>
    </message>
    <message>
        <source>{fact}: different</source>
        <translation>{fact}: verschieden</translation>
    </message>
    <message>
        <source>{fact}: the same</source>
        <translation>{fact}: gleich</translation>
    </message>
</context>
<context>
    <name>CompareVisits</name>
    <message>
        <source>Drawn on {date}</source>
        <translation>Gezeichnet am {date}</translation>
    </message>
    <message>
        <source>Strongest pain on arrival, 0 to 10</source>
        <translation>Stärkster Schmerz bei der Ankunft, 0 bis 10</translation>
    </message>
    <message>
        <source>Visits side by side</source>
        <translation>Besuche nebeneinander</translation>
    </message>
    <message>
        <source>What was treated, and what followed</source>
        <translation>Was behandelt wurde und was darauf folgte</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Wo es wehtat</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>nothing was drawn</source>
        <translation>nichts wurde gezeichnet</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>C: compare with {source}</source>
        <translation>C: mit {source} vergleichen</translation>
    </message>
    <message>
        <source>Choose another source and press C. Click here to give up comparing.</source>
        <translation>Wählen Sie eine andere Quelle und drücken Sie C. Ein Klick hier beendet das Vergleichen.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Clinician who agreed</source>
        <translation>Wer zugestimmt hat (Fachperson)</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Datum der Zustimmung</translation>
    </message>
    <message>
        <source>For what (if not all)</source>
        <translation>Wofür (wenn nicht für alles)</translation>
    </message>
    <message>
        <source>Holds for: {places}</source>
        <translation>Gilt für: {places}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nobody said where: it holds for the whole body until then.</source>
        <translation>Niemand hat gesagt, wo: Bis dahin gilt es für den ganzen Körper.</translation>
    </message>
    <message>
        <source>Not only there</source>
        <translation>Nicht nur dort</translation>
    </message>
    <message>
        <source>Only where it hurts now</source>
        <translation>Nur wo es jetzt wehtut</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>A visit is open. Type the PIN to go on.</source>
        <translation>Ein Besuch ist offen. Geben Sie die PIN ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>This is not the PIN. After five wrong ones the records lock.</source>
        <translation>Das ist nicht die PIN. Nach fünf falschen werden die Akten gesperrt.</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>For therapists: study designs and effect sizes</source>
        <translation>Für Therapeuten: Studiendesigns und Effektgrößen</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>The studies behind it</source>
        <translation>Die Studien dahinter</translation>
    </message>
</context>
<context>
    <name>ExaminePage</name>
    <message>
        <source>Examine these first</source>
        <translation>Diese zuerst untersuchen</translation>
    </message>
    <message>
        <source>First say where it hurts.</source>
        <translation>Sagen Sie zuerst, wo es wehtut.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>A spot more tender than around it</source>
        <translation>Eine Stelle, empfindlicher als ringsum</translation>
    </message>
    <message>
        <source>Felt somewhere else, too</source>
        <translation>Auch anderswo zu spüren</translation>
    </message>
    <message>
        <source>It twitches</source>
        <translation>Es zuckt</translation>
    </message>
    <message>
        <source>Taut band felt</source>
        <translation>Gespannter Strang zu tasten</translation>
    </message>
    <message>
        <source>This movement before</source>
        <translation>Diese Bewegung vorher</translation>
    </message>
    <message>
        <source>What else was noticed</source>
        <translation>Was sonst auffiel</translation>
    </message>
</context>
<context>
    <name>FlatFigure</name>
    <message>
        <source>Arrow keys go to the next place, Enter picks it, Ctrl+Enter adds it.</source>
        <translation>Pfeiltasten gehen zum nächsten Ort, Enter wählt ihn, Strg+Enter fügt ihn hinzu.</translation>
    </message>
    <message>
        <source>Body as shapes</source>
        <translation>Körper als Formen</translation>
    </message>
    <message>
        <source>client&apos;s {place} ({view})</source>
        <translation>Klient: {place} ({view})</translation>
    </message>
</context>
<context>
    <name>FlatMode</name>
    <message>
        <source>Drawing the body…</source>
        <translation>Der Körper wird gezeichnet…</translation>
    </message>
    <message>
        <source>Drawing the flat figure…</source>
        <translation>Die flache Figur wird gezeichnet…</translation>
    </message>
    <message>
        <source>The 3D view cannot start on this computer. The list and the figure here do the same. To try the 3D view again, press Ctrl+Shift+L.</source>
        <translation>Die 3D-Ansicht kann auf diesem Rechner nicht starten. Liste und Figur hier leisten dasselbe. Um die 3D-Ansicht noch einmal zu versuchen, drücken Sie Strg+Umschalt+L.</translation>
    </message>
</context>
<context>
    <name>FlatPane</name>
    <message>
        <source>List and flat figure</source>
        <translation>Liste und flache Figur</translation>
    </message>
    <message>
        <source>Pages of the figure</source>
        <translation>Seiten der Figur</translation>
    </message>
    <message>
        <source>{page}, shows what is picked</source>
        <translation>{page}, zeigt das Gewählte</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>{title}, closed</source>
        <translation>{title}, geschlossen</translation>
    </message>
    <message>
        <source>{title}, open</source>
        <translation>{title}, offen</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>{words}. Left and right arrow choose the side</source>
        <translation>{words}. Pfeil links und rechts wählen die Seite</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print mouse and keys</source>
        <translation>Maus und Tasten drucken</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF</source>
        <translation>Maus und Tasten als PDF speichern</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Handout</source>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <source>Handout...</source>
        <translation>Merkblatt...</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Exercises (two to four)</source>
        <translation>Übungen (zwei bis vier)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Besuch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print the client&apos;s name</source>
        <translation>Namen des Klienten drucken</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was Sie ändern können</translation>
    </message>
    <message>
        <source>{exercise}: left out. {why}</source>
        <translation>{exercise}: weggelassen. {why}</translation>
    </message>
</context>
<context>
    <name>HandoutSheet</name>
    <message>
        <source>Choose a tight spot first: the handout is about it.</source>
        <translation>Wählen Sie zuerst eine verspannte Stelle: Von ihr handelt das Merkblatt.</translation>
    </message>
    <message>
        <source>Clinic...</source>
        <translation>Praxis...</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Merkblatt</translation>
    </message>
    <message>
        <source>Nothing can be handed over now: the list says why.</source>
        <translation>Jetzt kann nichts mitgegeben werden: Die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Drucken...</translation>
    </message>
    <message>
        <source>Save HTML</source>
        <translation>HTML speichern</translation>
    </message>
    <message>
        <source>Save HTML...</source>
        <translation>HTML speichern...</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation>PDF speichern...</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Die Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>The page holds the client&apos;s name: a saved file is not protected.</source>
        <translation>Die Seite enthält den Namen des Klienten: Eine gespeicherte Datei ist nicht geschützt.</translation>
    </message>
    <message>
        <source>The texts of the exercises are in English.</source>
        <translation>Die Texte der Übungen sind auf Englisch.</translation>
    </message>
    <message>
        <source>Tick at least one exercise.</source>
        <translation>Kreuzen Sie mindestens eine Übung an.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>What stands on the page</source>
        <translation>Was auf der Seite steht</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>About BodyMap</source>
        <translation>Über BodyMap</translation>
    </message>
    <message>
        <source>Add or remove a painful place</source>
        <translation>Einen schmerzenden Ort hinzufügen oder wegnehmen</translation>
    </message>
    <message>
        <source>BodyMap teaches and explains. It is no medical device and does not diagnose. Referral patterns differ between people, examiners agree only moderately on where a point is, and effects of treatment are small to moderate and mostly short. Sides are the client&apos;s, however the body is turned.</source>
        <translation>BodyMap lehrt und erklärt. Es ist kein Medizinprodukt und stellt keine Diagnose. Übertragungsmuster unterscheiden sich von Mensch zu Mensch, Untersucher sind sich nur mäßig einig, wo ein Punkt liegt, und die Wirkung einer Behandlung ist klein bis mittel und meist von kurzer Dauer. Seiten sind die des Klienten, wie auch immer der Körper gedreht ist.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Click where it hurts on the body, or type it into the search box: a place, a complaint in your own words, a muscle. Ctrl+click adds a second place; the brush ({paint}) paints an area.</source>
        <translation>Klicken Sie am Körper dorthin, wo es wehtut, oder schreiben Sie es ins Suchfeld: einen Ort, eine Beschwerde in eigenen Worten, einen Muskel. Strg+Klick fügt einen zweiten Ort hinzu; der Pinsel ({paint}) malt eine Fläche.</translation>
    </message>
    <message>
        <source>Come nearer to that place and turn around it</source>
        <translation>Näher an diesen Ort und um ihn drehen</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Move the body</source>
        <translation>Den Körper verschieben</translation>
    </message>
    <message>
        <source>Print mouse and keys...</source>
        <translation>Maus und Tasten drucken...</translation>
    </message>
    <message>
        <source>Read its card from top to bottom: why, where, what to take care of, how to press, how to stretch. The headings below unfold. Check first holds the questions before any pressure.</source>
        <translation>Lesen Sie die Karte von oben nach unten: warum, wo, worauf zu achten ist, wie gedrückt und wie gedehnt wird. Die Überschriften darunter klappen auf. „Zuerst prüfen“ enthält die Fragen vor jedem Druck.</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF...</source>
        <translation>Maus und Tasten als PDF speichern...</translation>
    </message>
    <message>
        <source>Say where it hurts, or choose a cross or a muscle</source>
        <translation>Sagen, wo es wehtut, oder ein Kreuz oder einen Muskel wählen</translation>
    </message>
    <message>
        <source>Shift+drag, middle drag</source>
        <translation>Umschalt+Ziehen, Ziehen mit der mittleren Taste</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>In drei Schritten herumführen</translation>
    </message>
    <message>
        <source>Show only this, hide, fade, show where it may send pain, save the picture</source>
        <translation>Nur dies zeigen, ausblenden, blasser machen, zeigen, wohin es Schmerz senden kann, das Bild speichern</translation>
    </message>
    <message>
        <source>The list at the right shows which places are described to refer pain there; the ones to examine first stand on top. Choose one to see its muscle, the place to search (X in a dashed ring), the band of fibres, and the usual pain area (solid) with what is sometimes felt around it (dotted).</source>
        <translation>Die Liste zeigt, von wo dorthin Schmerz übertragen werden kann, wie es beschrieben ist; oben steht, was zuerst untersucht wird. Wählen Sie eine Zeile, um den Muskel zu sehen, die Suchstelle (X im gestrichelten Ring), den Faserstrang und das übliche Schmerzgebiet (voll) mit dem, was manchmal ringsum zu spüren ist (gepunktet).</translation>
    </message>
    <message>
        <source>To keep what you see, save the picture ({save}) or copy it; the menu under File, Share also has the words, a table, and the scene in 3D.</source>
        <translation>Um zu behalten, was Sie sehen, speichern Sie das Bild ({save}) oder kopieren Sie es; das Menü hat unter Datei, Weitergeben auch die Worte, eine Tabelle und die Szene in 3D.</translation>
    </message>
    <message>
        <source>To see a muscle alone, right-click it and choose Show only this, or point at it and press {alone}. {all} shows everything again; {undo} takes back any step.</source>
        <translation>Um einen Muskel allein zu sehen, klicken Sie ihn rechts an und wählen „Nur dies zeigen“, oder zeigen Sie darauf und drücken {alone}. {all} zeigt alles wieder; {undo} nimmt jeden Schritt zurück.</translation>
    </message>
    <message>
        <source>Turn the body</source>
        <translation>Den Körper drehen</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Wheel, right drag, pinch</source>
        <translation>Rad, Ziehen mit der rechten Taste, zwei Finger</translation>
    </message>
    <message>
        <source>Zoom towards the pointer</source>
        <translation>Zum Zeiger hin vergrößern</translation>
    </message>
</context>
<context>
    <name>HoldFace</name>
    <message>
        <source>breathe in</source>
        <translation>einatmen</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>ausatmen</translation>
    </message>
    <message>
        <source>{count} seconds held</source>
        <translation>{count} Sekunden gehalten</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>Compose the plan</source>
        <translation>Plan zusammenstellen</translation>
    </message>
    <message>
        <source>Date of the next visit</source>
        <translation>Datum des nächsten Besuchs</translation>
    </message>
    <message>
        <source>Exercises to give: two to four</source>
        <translation>Übungen zum Mitgeben: zwei bis vier</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>Handout...</source>
        <translation>Merkblatt...</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Nächster Besuch in</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>Was es aufrechterhält</translation>
    </message>
</context>
<context>
    <name>HurtsPage</name>
    <message>
        <source>Click where it hurts, or press B and paint it on the body.</source>
        <translation>Klicken Sie, wo es wehtut, oder drücken Sie B und malen Sie es auf den Körper.</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Sore afterwards</source>
        <translation>Danach Muskelkater</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Changed. It holds from now on.</source>
        <translation>Geändert. Es gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Einen Befehl wählen, dann seine neue Taste drücken.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>First keys again</source>
        <translation>Wieder die ersten Tasten</translation>
    </message>
    <message>
        <source>First keys for all commands</source>
        <translation>Erste Tasten für alle Befehle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>Use only this key</source>
        <translation>Nur diese Taste</translation>
    </message>
    <message>
        <source>Use this key, too</source>
        <translation>Auch diese Taste</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which will lose it.</source>
        <translation>{key} gehört zu „{command}“ und fehlt dort dann.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} ist frei.</translation>
    </message>
    <message>
        <source>{key} is needed by the window itself. Press another.</source>
        <translation>{key} braucht das Fenster selbst. Bitte eine andere drücken.</translation>
    </message>
</context>
<context>
    <name>LayersStrip</name>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>How many layers of muscle are taken away</source>
        <translation>Wie viele Muskelschichten abgenommen sind</translation>
    </message>
    <message>
        <source>How opaque the skin is</source>
        <translation>Wie deckend die Haut ist</translation>
    </message>
    <message>
        <source>Layer {name}</source>
        <translation>Schicht {name}</translation>
    </message>
    <message>
        <source>Layers and views</source>
        <translation>Schichten und Ansichten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Peel muscles</source>
        <translation>Muskeln abnehmen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Skin: less at the left, more at the right</source>
        <translation>Haut: links weniger, rechts mehr</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View from the back</source>
        <translation>Ansicht von hinten</translation>
    </message>
    <message>
        <source>View from the client&apos;s left</source>
        <translation>Ansicht von links (des Klienten)</translation>
    </message>
    <message>
        <source>View from the client&apos;s right</source>
        <translation>Ansicht von rechts (des Klienten)</translation>
    </message>
    <message>
        <source>View from the front</source>
        <translation>Ansicht von vorn</translation>
    </message>
    <message>
        <source>View from the top</source>
        <translation>Ansicht von oben</translation>
    </message>
</context>
<context>
    <name>LegendOverlay</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
</context>
<context>
    <name>MatchDelegate</name>
    <message>
        <source>No technique is shown for this point</source>
        <translation>Für diesen Punkt wird keine Technik gezeigt</translation>
    </message>
    <message>
        <source>examine first</source>
        <translation>zuerst untersuchen</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Export your notes</source>
        <translation>Ihre Notizen exportieren</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen importieren</translation>
    </message>
    <message>
        <source>Nothing was imported: {error}</source>
        <translation>Es wurde nichts importiert: {error}</translation>
    </message>
    <message>
        <source>The notes could not be exported: {error}</source>
        <translation>Die Notizen konnten nicht exportiert werden: {error}</translation>
    </message>
    <message>
        <source>Your note could not be saved: {error}</source>
        <translation>Ihre Notiz konnte nicht gespeichert werden: {error}</translation>
    </message>
    <message>
        <source>Your notes cannot be changed here: {problem}</source>
        <translation>Ihre Notizen können hier nicht geändert werden: {problem}</translation>
    </message>
    <message>
        <source>Your notes could not be read. The file was kept as {name}; new notes start afresh.</source>
        <translation>Ihre Notizen konnten nicht gelesen werden. Die Datei wurde als {name} behalten; neue Notizen beginnen von vorn.</translation>
    </message>
</context>
<context>
    <name>OtherList</name>
    <message>
        <source>Other than muscle</source>
        <translation>Anderes als Muskel</translation>
    </message>
    <message>
        <source>Other than muscle ({count})</source>
        <translation>Anderes als Muskeln ({count})</translation>
    </message>
    <message>
        <source>Other than muscle ({count}): {names}</source>
        <translation>Anderes als Muskel ({count}): {names}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>client&apos;s LEFT</source>
        <translation>LINKS beim Klienten</translation>
    </message>
    <message>
        <source>client&apos;s RIGHT</source>
        <translation>RECHTS beim Klienten</translation>
    </message>
    <message>
        <source>do not miss</source>
        <translation>nicht übersehen</translation>
    </message>
</context>
<context>
    <name>OverlapPicture</name>
    <message>
        <source>Picture of the drawing and of the pattern described for {point}</source>
        <translation>Bild der Zeichnung und des Musters, das für {point} beschrieben ist</translation>
    </message>
</context>
<context>
    <name>OverlapPictures</name>
    <message>
        <source>Drawn, in the pattern</source>
        <translation>Gezeichnet, im Muster</translation>
    </message>
    <message>
        <source>Drawn, outside the pattern</source>
        <translation>Gezeichnet, außerhalb des Musters</translation>
    </message>
    <message>
        <source>In the pattern, not drawn</source>
        <translation>Im Muster, nicht gezeichnet</translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Choose a passphrase for this file. Tell it to the person who receives the file, by another way.</source>
        <translation>Wählen Sie eine Passphrase für diese Datei. Teilen Sie sie dem Empfänger der Datei auf einem anderen Weg mit.</translation>
    </message>
    <message>
        <source>Choose where to save...</source>
        <translation>Speicherort wählen...</translation>
    </message>
    <message>
        <source>Encrypted record (*.bodymap-client)</source>
        <translation>Verschlüsselte Akte (*.bodymap-client)</translation>
    </message>
    <message>
        <source>Export encrypted</source>
        <translation>Verschlüsselt exportieren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The picture as you see it, with the client&apos;s sides, the legend, the caption and the credits that the licences ask for. Nothing about a client is in it. Twice is enough for paper.</source>
        <translation>Das Bild, wie Sie es sehen, mit den Seiten des Klienten, der Legende, der Unterschrift und den Nachweisen, die die Lizenzen verlangen. Über einen Klienten steht nichts darin. Zweifach genügt für Papier.</translation>
    </message>
    <message>
        <source>{scale} × the window: {width} × {height} pixels</source>
        <translation>{scale} × das Fenster: {width} × {height} Bildpunkte</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Enter picks a place, Ctrl+Enter adds it.</source>
        <translation>Enter wählt einen Ort, Strg+Enter fügt ihn hinzu.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Narrow the list of places</source>
        <translation>Die Liste der Orte eingrenzen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places as a list</source>
        <translation>Orte als Liste</translation>
    </message>
    <message>
        <source>{place}, painful</source>
        <translation>{place}, schmerzt</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>Words of this line</source>
        <translation>Worte dieser Zeile</translation>
    </message>
    <message>
        <source>{when}: left out</source>
        <translation>{when}: weggelassen</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play: the point, the pressure, the pain</source>
        <translation>Abspielen: der Punkt, der Druck, der Schmerz</translation>
    </message>
    <message>
        <source>Show how the pain spreads (Space)</source>
        <translation>Zeigen, wie sich der Schmerz ausbreitet (Leertaste)</translation>
    </message>
</context>
<context>
    <name>PreferencesSheet</name>
    <message>
        <source>Bodies wear plain clothes</source>
        <translation>Die Körper tragen schlichte Kleidung</translation>
    </message>
    <message>
        <source>Change keys...</source>
        <translation>Tasten ändern ...</translation>
    </message>
    <message>
        <source>Clinical, for the therapist</source>
        <translation>Fachlich, für Therapeuten</translation>
    </message>
    <message>
        <source>Colours of the pain areas</source>
        <translation>Farben der Schmerzgebiete</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Plain, for the client</source>
        <translation>Einfach, für Klienten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Red, as in textbooks</source>
        <translation>Rot, wie im Lehrbuch</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>Wortwahl zu Beginn</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>A profile of your own</source>
        <translation>Ein eigenes Profil</translation>
    </message>
    <message>
        <source>At least 12 letters and signs, not all alike, or five words.</source>
        <translation>Mindestens 12 Buchstaben und Zeichen, nicht alle gleich, oder fünf Wörter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I type the recovery code instead</source>
        <translation>Ich gebe stattdessen den Wiederherstellungscode ein</translation>
    </message>
    <message>
        <source>I wrote it down and keep it in a safe place</source>
        <translation>Ich habe ihn aufgeschrieben und verwahre ihn sicher</translation>
    </message>
    <message>
        <source>Its records open only with the passphrase.</source>
        <translation>Seine Akten öffnen sich nur mit der Passphrase.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Lang genug.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Profil anlegen</translation>
    </message>
    <message>
        <source>New profile...</source>
        <translation>Neues Profil...</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Print the code...</source>
        <translation>Code drucken...</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Records of clients</source>
        <translation>Akten der Klienten</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Die neueste gute Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Neue Passphrase setzen</translation>
    </message>
    <message>
        <source>The recovery code fits. Choose a new passphrase; the old one opens nothing then.</source>
        <translation>Der Wiederherstellungscode passt. Wählen Sie eine neue Passphrase; die alte öffnet dann nichts mehr.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>Your name, as the lock screen shows it</source>
        <translation>Ihr Name, wie ihn der Sperrbildschirm zeigt</translation>
    </message>
    <message>
        <source>Your recovery code. It is shown only now. It opens the records when the passphrase is lost; without both, nobody can open them again.</source>
        <translation>Ihr Wiederherstellungscode. Er wird nur jetzt gezeigt. Er öffnet die Akten, wenn die Passphrase verloren ist; fehlen beide, kann sie niemand mehr öffnen.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Tick for yes</source>
        <translation>Ankreuzen für ja</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Was davon?</translation>
    </message>
    <message>
        <source>Yes: {question}</source>
        <translation>Ja: {question}</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>A place, for example</source>
        <translation>Ein Ort, zum Beispiel</translation>
    </message>
    <message>
        <source>BodyMap shows which muscles can refer pain to a place, and what helps. It is for learning and for trained hands: no diagnosis, and no medical device.</source>
        <translation>BodyMap zeigt, welche Muskeln Schmerz an einen Ort übertragen können und was hilft. Es ist zum Lernen und für geübte Hände: keine Diagnose und kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>Left temple</source>
        <translation>Linke Schläfe</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <translation>Ellenbogen außen</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>In drei Schritten herumführen</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>{place} zeigen</translation>
    </message>
    <message>
        <source>Walk through a complaint, step by step</source>
        <translation>Eine Beschwerde Schritt für Schritt durchgehen</translation>
    </message>
</context>
<context>
    <name>RecentViews</name>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>No view was saved or opened yet</source>
        <translation>Noch keine Ansicht gespeichert oder geöffnet</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt benutzte öffnen</translation>
    </message>
</context>
<context>
    <name>RecordsDoor</name>
    <message>
        <source>A visit is open: save and close it first.</source>
        <translation>Ein Besuch ist offen: Speichern und schließen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Clients and records...</source>
        <translation>Klienten und Akten...</translation>
    </message>
    <message>
        <source>Four digits or more; while a visit is open they lift the cover:</source>
        <translation>Vier Ziffern oder mehr; solange ein Besuch offen ist, heben sie die Abdeckung auf:</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>Akten sperren</translation>
    </message>
    <message>
        <source>PIN for the cover</source>
        <translation>PIN für die Abdeckung</translation>
    </message>
    <message>
        <source>PIN for the cover...</source>
        <translation>PIN für die Abdeckung...</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Save and close the visit</source>
        <translation>Besuch speichern und schließen</translation>
    </message>
    <message>
        <source>The records are locked. The last changes could not be saved.</source>
        <translation>Die Akten sind gesperrt. Die letzten Änderungen konnten nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ReferralBanner</name>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
</context>
<context>
    <name>RefersMarks</name>
    <message>
        <source>Places that refer here</source>
        <translation>Orte, die hierher übertragen</translation>
    </message>
    <message>
        <source>{rank}, far side</source>
        <translation>{rank}, abgewandte Seite</translation>
    </message>
</context>
<context>
    <name>RootLines</name>
    <message>
        <source>Nerve roots</source>
        <translation>Nervenwurzeln</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Keep this view</source>
        <translation>Diese Ansicht behalten</translation>
    </message>
    <message>
        <source>Keep this view...</source>
        <translation>Diese Ansicht behalten...</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>Behalten als „{name}“</translation>
    </message>
    <message>
        <source>Name (no names of clients):</source>
        <translation>Name (keine Namen von Klienten):</translation>
    </message>
    <message>
        <source>None yet: choose “Keep this view...”</source>
        <translation>Noch keine: Wählen Sie „Diese Ansicht behalten...“</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Ansicht öffnen</translation>
    </message>
    <message>
        <source>Open view...</source>
        <translation>Ansicht öffnen...</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>Eigene Ansichten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>„{name}“ entfernt</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save view...</source>
        <translation>Ansicht speichern...</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Views of the body map (*.bodyview)</source>
        <translation>Ansichten der Körperkarte (*.bodyview)</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Choose another file.</source>
        <translation>{file} kann nicht gelesen werden: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>Zuvor gewählt</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing by that name. Try a body part, a muscle, or plain words.</source>
        <translation>Nichts unter diesem Namen. Versuchen Sie einen Körperteil, einen Muskel oder einfache Worte.</translation>
    </message>
    <message>
        <source>Search places, muscles, points and actions</source>
        <translation>Orte, Muskeln, Punkte und Befehle suchen</translation>
    </message>
    <message>
        <source>Search: &quot;behind the eye&quot;, &quot;QL&quot;, &quot;left temple&quot;; or &quot;&gt;&quot; for actions</source>
        <translation>Suchen: „hinter dem Auge“, „linke Schläfe“; oder „&gt;“ für Befehle</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>action, {menu}</source>
        <translation>Befehl, {menu}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change keys...</source>
        <translation>Tasten ändern ...</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Einstellungen ...</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>3D scene (*.glb)</source>
        <translation>3D-Szene (*.glb)</translation>
    </message>
    <message>
        <source>CHOIR regions on the clipboard: {numbers}</source>
        <translation>CHOIR-Regionen in der Zwischenablage: {numbers}</translation>
    </message>
    <message>
        <source>Click where it hurts first: then there are CHOIR regions to copy</source>
        <translation>Klicken Sie zuerst, wo es wehtut: Dann gibt es CHOIR-Regionen zu kopieren</translation>
    </message>
    <message>
        <source>Copy the CHOIR regions</source>
        <translation>Die CHOIR-Regionen kopieren</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Das Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Die Worte kopieren</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the 3D scene</source>
        <translation>Die 3D-Szene speichern</translation>
    </message>
    <message>
        <source>Save the 3D scene...</source>
        <translation>Die 3D-Szene speichern...</translation>
    </message>
    <message>
        <source>Save the flat figure</source>
        <translation>Die flache Figur speichern</translation>
    </message>
    <message>
        <source>Save the flat figure...</source>
        <translation>Die flache Figur speichern...</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation>Das Bild speichern...</translation>
    </message>
    <message>
        <source>Save the table of sources</source>
        <translation>Die Tabelle der Quellen speichern</translation>
    </message>
    <message>
        <source>Save the table of sources...</source>
        <translation>Die Tabelle der Quellen speichern...</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>The words are on the clipboard</source>
        <translation>Die Worte sind in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Opening the body map …</source>
        <translation>Die Körperkarte wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Clear (Esc)</source>
        <translation>Löschen (Esc)</translation>
    </message>
    <message>
        <source>Clear the painful places</source>
        <translation>Die schmerzenden Orte löschen</translation>
    </message>
    <message>
        <source>Search areas under your finger</source>
        <translation>Suchbereiche unter Ihrem Finger</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Where it may come from</source>
        <translation>Woher es kommen kann</translation>
    </message>
    <message>
        <source>Where it may send pain</source>
        <translation>Wohin es Schmerz senden kann</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>All the evidence</source>
        <translation>Alle Belege</translation>
    </message>
    <message>
        <source>May send pain to</source>
        <translation>Kann Schmerz senden nach</translation>
    </message>
    <message>
        <source>The source looked at</source>
        <translation>Die betrachtete Quelle</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Erase what was painted</source>
        <translation>Gemaltes wegwischen</translation>
    </message>
    <message>
        <source>Paint where it hurts</source>
        <translation>Malen, wo es wehtut</translation>
    </message>
    <message>
        <source>Paint where it hurts: drag over the skin</source>
        <translation>Malen, wo es wehtut: über die Haut ziehen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Restore hidden ({count})</source>
        <translation>Ausgeblendetes zeigen ({count})</translation>
    </message>
    <message>
        <source>Size of the painted place in millimetres</source>
        <translation>Größe der gemalten Stelle in Millimetern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Unter dem Zeiger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{radius} mm</source>
        <translation>{radius} mm</translation>
    </message>
</context>
<context>
    <name>StudyMuscles</name>
    <message>
        <source>1 muscle</source>
        <translation>1 Muskel</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Muscles that fit</source>
        <translation>Passende Muskeln</translation>
    </message>
    <message>
        <source>No muscle fits all of this. Set one of these back to “any”: {fields}.</source>
        <translation>Kein Muskel passt zu all dem. Stellen Sie eines davon wieder auf „beliebig“: {fields}.</translation>
    </message>
    <message>
        <source>No muscle fits all of this. Set two of the fields back to “any”.</source>
        <translation>Kein Muskel passt zu all dem. Stellen Sie zwei der Felder wieder auf „beliebig“.</translation>
    </message>
    <message>
        <source>{count} muscles</source>
        <translation>{count} Muskeln</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <translation>{field} ({count})</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: beliebig</translation>
    </message>
</context>
<context>
    <name>StudyNotes</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Choose a muscle, a point or a place to write about.</source>
        <translation>Wählen Sie einen Muskel, Punkt oder Ort, um darüber zu schreiben.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>For your own study only, never about a client.</source>
        <translation>Nur für das eigene Lernen, nie über einen Klienten.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importieren...</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>In Ihren Notizen suchen</translation>
    </message>
    <message>
        <source>Your notes and bookmarks</source>
        <translation>Ihre Notizen und Lesezeichen</translation>
    </message>
    <message>
        <source>Your own note for study. Never write about a client here.</source>
        <translation>Ihre eigene Notiz zum Lernen. Schreiben Sie hier nie über einen Klienten.</translation>
    </message>
    <message>
        <source>Your own note; never about a client</source>
        <translation>Ihre eigene Notiz; nie über einen Klienten</translation>
    </message>
</context>
<context>
    <name>StudyPanel</name>
    <message>
        <source>Leave the study</source>
        <translation>Das Lernen verlassen</translation>
    </message>
    <message>
        <source>Leave the study (T)</source>
        <translation>Das Lernen verlassen (T)</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Pages of the study</source>
        <translation>Seiten des Lernens</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>Was überträgt hierher?</translation>
    </message>
</context>
<context>
    <name>StudyRefers</name>
    <message>
        <source>Esc lets go of it.</source>
        <translation>Esc lässt ihn los.</translation>
    </message>
    <message>
        <source>Kept: {place}</source>
        <translation>Festgehalten: {place}</translation>
    </message>
    <message>
        <source>No point of this map is described to refer to this place.</source>
        <translation>Von keinem Punkt dieser Karte ist beschrieben, dass er an diesen Ort überträgt.</translation>
    </message>
    <message>
        <source>Rest the pointer on the body. A click keeps the place.</source>
        <translation>Lassen Sie den Zeiger auf dem Körper ruhen. Ein Klick hält den Ort fest.</translation>
    </message>
    <message>
        <source>What refers here</source>
        <translation>Was hierher überträgt</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>Was überträgt hierher?</translation>
    </message>
</context>
<context>
    <name>Studying</name>
    <message>
        <source>Bookmark what is looked at</source>
        <translation>Lesezeichen für das Betrachtete</translation>
    </message>
    <message>
        <source>Muscles by area, layer and nerve</source>
        <translation>Muskeln nach Gegend, Schicht und Nerv</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notizen und Lesezeichen</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>Was überträgt hierher?</translation>
    </message>
    <message>
        <source>Write a note...</source>
        <translation>Eine Notiz schreiben...</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Fachlich</translation>
    </message>
    <message>
        <source>Clinical words, for the therapist</source>
        <translation>Fachworte, für den Therapeuten</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Plain words, for the client</source>
        <translation>Einfache Worte, für den Klienten</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Das Bild speichern</translation>
    </message>
    <message>
        <source>Save the picture as you see it; more in the menu under File, Share</source>
        <translation>Das Bild speichern, wie Sie es sehen; mehr im Menü unter Datei, Weitergeben</translation>
    </message>
    <message>
        <source>Show client</source>
        <translation>Vorzeigen</translation>
    </message>
    <message>
        <source>Show the client: large, plain, clothed</source>
        <translation>Dem Klienten zeigen: groß, einfach, bekleidet</translation>
    </message>
    <message>
        <source>Show the female body</source>
        <translation>Den weiblichen Körper zeigen</translation>
    </message>
    <message>
        <source>Show the male body</source>
        <translation>Den männlichen Körper zeigen</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>TourGuide</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Den Rundgang beenden</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Den Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>Discomfort while pressing, of 10: aim for {least} to {most}, never past {ceiling}. Hold {shortest} to {longest} seconds, at most {passes} times.</source>
        <translation>Unbehagen beim Drücken, von 10: Ziel {least} bis {most}, nie über {ceiling}. {shortest} bis {longest} Sekunden halten, höchstens {passes} Mal.</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Rundgänge</translation>
    </message>
</context>
<context>
    <name>TreatPage</name>
    <message>
        <source>Ask first: see the question above.</source>
        <translation>Zuerst fragen: siehe die Frage oben.</translation>
    </message>
    <message>
        <source>Discomfort while pressing</source>
        <translation>Unbehagen beim Drücken</translation>
    </message>
    <message>
        <source>Examine first: nothing to treat was found yet.</source>
        <translation>Zuerst untersuchen: Noch wurde nichts zu Behandelndes gefunden.</translation>
    </message>
    <message>
        <source>Has the familiar feeling gone?</source>
        <translation>Ist das bekannte Gefühl weg?</translation>
    </message>
    <message>
        <source>Release (Space)</source>
        <translation>Loslassen (Leertaste)</translation>
    </message>
    <message>
        <source>Soft sound at the end</source>
        <translation>Leiser Ton am Ende</translation>
    </message>
    <message>
        <source>Start the hold (Space)</source>
        <translation>Halten beginnen (Leertaste)</translation>
    </message>
    <message>
        <source>The next point</source>
        <translation>Der nächste Punkt</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>ViewCube</name>
    <message>
        <source>A front, P back, L client&apos;s left, R client&apos;s right, S up, I down. Click to turn.</source>
        <translation>A vorn, P hinten, L links beim Klienten, R rechts beim Klienten, S oben, I unten. Klicken Sie zum Drehen.</translation>
    </message>
    <message>
        <source>View cube: anterior, posterior, left, right, superior, inferior</source>
        <translation>Ansichtswürfel: vorn, hinten, links, rechts, oben, unten</translation>
    </message>
    <message>
        <source>{letter} faces you. Press an arrow key or a letter to turn.</source>
        <translation>{letter} zeigt zu Ihnen. Drücken Sie eine Pfeiltaste oder einen Buchstaben zum Drehen.</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Click where it hurts</source>
        <translation>Klicken Sie, wo es wehtut</translation>
    </message>
    <message>
        <source>The body in three dimensions. Click where it hurts. Drag to turn, wheel to zoom. Every place can also be chosen by name in the search box.</source>
        <translation>Der Körper in drei Dimensionen. Klicken Sie, wo es wehtut. Ziehen zum Drehen, Rad zum Vergrößern. Jeder Ort kann auch im Suchfeld beim Namen gewählt werden.</translation>
    </message>
</context>
<context>
    <name>VisitDock</name>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Sources and technique</source>
        <translation>Quellen und Technik</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Behandeln</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Visit without a record: nothing is kept</source>
        <translation>Besuch ohne Akte: Nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message>
        <source>The visit that is open</source>
        <translation>Der offene Besuch</translation>
    </message>
    <message>
        <source>{client} · {practitioner} · {minutes} min</source>
        <translation>{client} · {practitioner} · {minutes} min</translation>
    </message>
</context>
<context>
    <name>VisitsList</name>
    <message>
        <source>No visit yet.</source>
        <translation>Noch kein Besuch.</translation>
    </message>
    <message>
        <source>Visits of this client</source>
        <translation>Besuche dieses Klienten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>{date}. Strongest pain, 0 to 10: {worst}. Points treated: {points}.</source>
        <translation>{date}. Stärkster Schmerz, 0 bis 10: {worst}. Behandelte Punkte: {points}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Click where it hurts</source>
        <translation>Klicken Sie, wo es wehtut</translation>
    </message>
    <message>
        <source>Muscles that can refer pain to that place, the ones to examine first on top. Choose another one to see it on the body.</source>
        <translation>Muskeln, die Schmerz an diesen Ort übertragen können; oben stehen die, die zuerst untersucht werden. Wählen Sie einen anderen, um ihn am Körper zu sehen.</translation>
    </message>
    <message>
        <source>On the body, or type it into the search box above. Left and right are the client&apos;s. Try it: click the marked left temple, or press Next.</source>
        <translation>Am Körper, oder schreiben Sie es oben ins Suchfeld. Links und rechts sind die des Klienten. Versuchen Sie es: Klicken Sie auf die markierte linke Schläfe oder drücken Sie Weiter.</translation>
    </message>
    <message>
        <source>What to do there</source>
        <translation>Was dort zu tun ist</translation>
    </message>
    <message>
        <source>Where it may come from</source>
        <translation>Woher es kommen kann</translation>
    </message>
    <message>
        <source>Where the spot lies, what to take care of, how to press and how to stretch. Open the headings below for more. The body shows the spot as an X, with the area it can refer pain to in red.</source>
        <translation>Wo die Stelle liegt, worauf zu achten ist, wie gedrückt und wie gedehnt wird. Öffnen Sie die Überschriften darunter für mehr. Der Körper zeigt die Stelle als X und in Rot das Gebiet, in das sie Schmerz übertragen kann.</translation>
    </message>
</context>
<context>
    <name>_ToChoose</name>
    <message>
        <source>Chosen: press to take back</source>
        <translation>Gewählt: drücken, um es zurückzunehmen</translation>
    </message>
    <message>
        <source>Treat this one</source>
        <translation>Diesen behandeln</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Changing the language…</source>
        <translation>Die Sprache wird gewechselt…</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Etwas ist schiefgegangen: {error}</translation>
    </message>
    <message>
        <source>The body map cannot be opened.</source>
        <translation>Die Körperkarte kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>caption</name>
    <message>
        <source>A tight spot here, in the {tissue}, can be felt here, in {places}.</source>
        <translation>Eine verspannte Stelle hier ({tissue}) kann hier zu spüren sein: {places}.</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>hip and buttock</source>
        <translation>Hüfte und Gesäß</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>middle of the back</source>
        <translation>mittlerer Rücken</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>side of the belly</source>
        <translation>Seite des Bauchs</translation>
    </message>
    <message>
        <source>side of the chest</source>
        <translation>Seite des Brustkorbs</translation>
    </message>
    <message>
        <source>side of the face</source>
        <translation>Seite des Gesichts</translation>
    </message>
    <message>
        <source>side of the head</source>
        <translation>Seite des Kopfes</translation>
    </message>
    <message>
        <source>side of the neck</source>
        <translation>Seite des Halses</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>Handgelenk</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{places}, and {count} more</source>
        <translation>{places} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>; or </source>
        <translation>; oder </translation>
    </message>
    <message>
        <source>Check first: {count}</source>
        <translation>Zuerst prüfen: {count}</translation>
    </message>
    <message>
        <source>Checked: none of these</source>
        <translation>Geprüft: nichts davon</translation>
    </message>
    <message>
        <source>Checked: see what was answered</source>
        <translation>Geprüft: sehen, was geantwortet wurde</translation>
    </message>
    <message>
        <source>Does this fit: {signs}?</source>
        <translation>Trifft das zu: {signs}?</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Keine der übrigen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>The questions are in English.</source>
        <translation>Die Fragen sind auf Englisch.</translation>
    </message>
</context>
<context>
    <name>command words</name>
    <message>
        <source>2D; 3D; list; chart; body chart</source>
        <translation>2D; 3D; Liste; Schema; Körperschema</translation>
    </message>
    <message>
        <source>PDF; shortcuts</source>
        <translation>PDF; Tastenkürzel; Tastenkombinationen</translation>
    </message>
    <message>
        <source>above; superior</source>
        <translation>oben; oberhalb; kranial; superior</translation>
    </message>
    <message>
        <source>animation; animate; movie</source>
        <translation>Animation; animieren; Film; Video</translation>
    </message>
    <message>
        <source>animation; reduce motion; dizzy</source>
        <translation>Animation; Bewegung reduzieren; schwindelig; Schwindel</translation>
    </message>
    <message>
        <source>behind; posterior; turn; rotate</source>
        <translation>hinten; Rückseite; posterior; dorsal; drehen; umdrehen</translation>
    </message>
    <message>
        <source>below; inferior</source>
        <translation>unten; unterhalb; kaudal; inferior</translation>
    </message>
    <message>
        <source>bigger; font size; text size; letters; zoom text</source>
        <translation>größer; Schriftgröße; Textgröße; Buchstaben; Text vergrößern</translation>
    </message>
    <message>
        <source>brush; draw; mark</source>
        <translation>Pinsel; zeichnen; markieren; anmalen</translation>
    </message>
    <message>
        <source>clear; deselect; new; start again; cancel</source>
        <translation>leeren; Auswahl aufheben; abwählen; neu; von vorn anfangen; abbrechen</translation>
    </message>
    <message>
        <source>clothes; naked; nude; undress; anatomy</source>
        <translation>Kleidung; Kleider; nackt; unbekleidet; ausziehen; Anatomie</translation>
    </message>
    <message>
        <source>colour blind; color blind; colours; colors; palette</source>
        <translation>farbenblind; Farbenblindheit; Farbsehen; Rotgrün; Palette</translation>
    </message>
    <message>
        <source>compare; side by side; difference</source>
        <translation>vergleichen; nebeneinander; Unterschied; Gegenüberstellung</translation>
    </message>
    <message>
        <source>conditions; pregnant; medicines; patient</source>
        <translation>Erkrankungen; Vorerkrankungen; schwanger; Medikamente; Anamnese; Patient</translation>
    </message>
    <message>
        <source>contrast; black on white; hard to see</source>
        <translation>Kontrast; schwarz auf weiß; schlecht zu sehen; schlecht lesbar</translation>
    </message>
    <message>
        <source>copy; clipboard; screenshot</source>
        <translation>kopieren; Zwischenablage; Bildschirmfoto; Screenshot</translation>
    </message>
    <message>
        <source>copy; clipboard; text</source>
        <translation>kopieren; Zwischenablage; Text</translation>
    </message>
    <message>
        <source>dark; night; dark theme; black</source>
        <translation>dunkel; Nacht; dunkles Design; Dunkelmodus; schwarz</translation>
    </message>
    <message>
        <source>eraser; rub out; delete</source>
        <translation>Radiergummi; radieren; ausradieren; löschen; entfernen</translation>
    </message>
    <message>
        <source>evidence; studies; sources; references</source>
        <translation>Evidenz; Belege; Studien; Quellen; Literatur</translation>
    </message>
    <message>
        <source>exit; close</source>
        <translation>verlassen; schließen; Ende</translation>
    </message>
    <message>
        <source>export; CSV; spreadsheet; Excel</source>
        <translation>exportieren; Export; CSV; Tabelle; Tabellenkalkulation; Excel</translation>
    </message>
    <message>
        <source>export; GLB; 3D model</source>
        <translation>exportieren; Export; GLB; 3D-Modell</translation>
    </message>
    <message>
        <source>export; SVG; PDF; body chart; print</source>
        <translation>exportieren; Export; SVG; PDF; Körperschema; drucken</translation>
    </message>
    <message>
        <source>favourite; favorite; bookmark</source>
        <translation>Favorit; Favoriten; Lesezeichen; merken</translation>
    </message>
    <message>
        <source>filter; study; learn; anatomy; nerve</source>
        <translation>Filter; filtern; lernen; studieren; Anatomie; Nerv</translation>
    </message>
    <message>
        <source>front; anterior; turn; rotate</source>
        <translation>vorne; Vorderseite; anterior; ventral; drehen</translation>
    </message>
    <message>
        <source>ghost; transparent; see through</source>
        <translation>Geist; transparent; durchsichtig; durchscheinend</translation>
    </message>
    <message>
        <source>hide; make invisible</source>
        <translation>verstecken; verbergen; unsichtbar machen</translation>
    </message>
    <message>
        <source>isolate; ghost the others; transparent</source>
        <translation>isolieren; andere durchsichtig; hervorheben; transparent</translation>
    </message>
    <message>
        <source>isolate; solo; alone; hide the others</source>
        <translation>isolieren; solo; allein; andere ausblenden</translation>
    </message>
    <message>
        <source>labels; names; anatomy</source>
        <translation>Beschriftung; Etiketten; Namen; Anatomie</translation>
    </message>
    <message>
        <source>light theme; day; white</source>
        <translation>helles Design; heller Modus; Tag; weiß</translation>
    </message>
    <message>
        <source>look at the point; straight on</source>
        <translation>auf den Punkt schauen; Punkt ansehen; frontal; direkt von vorn</translation>
    </message>
    <message>
        <source>mirror; both sides; copy to the other side</source>
        <translation>spiegeln; beide Seiten; beidseitig; auf die andere Seite kopieren</translation>
    </message>
    <message>
        <source>mirror; flip; swap sides</source>
        <translation>spiegeln; umkehren; Seiten tauschen; Seitenwechsel</translation>
    </message>
    <message>
        <source>night; theme; dark mode; light mode</source>
        <translation>Nacht; Design; Thema; Dunkelmodus; dunkler Modus; heller Modus</translation>
    </message>
    <message>
        <source>note; write</source>
        <translation>Notiz; notieren; schreiben</translation>
    </message>
    <message>
        <source>open; load</source>
        <translation>öffnen; laden</translation>
    </message>
    <message>
        <source>presentation; full screen; fullscreen; patient</source>
        <translation>Präsentation; Vollbild; ganzer Bildschirm; Patient</translation>
    </message>
    <message>
        <source>print; shortcuts</source>
        <translation>drucken; Ausdruck; Tastenkürzel; Tastenkombinationen</translation>
    </message>
    <message>
        <source>red flags; warnings; safety; screening</source>
        <translation>Red Flags; rote Flaggen; Warnzeichen; Sicherheit; Screening</translation>
    </message>
    <message>
        <source>redo; repeat; do again</source>
        <translation>wiederherstellen; erneut; noch einmal; Redo</translation>
    </message>
    <message>
        <source>reset; home; start view</source>
        <translation>zurücksetzen; Reset; Startansicht; Ausgangsansicht; Anfang</translation>
    </message>
    <message>
        <source>restore; unhide; bring back; show all</source>
        <translation>wiederherstellen; einblenden; zurückholen; alles anzeigen</translation>
    </message>
    <message>
        <source>save picture; export; screenshot; image; PNG; print</source>
        <translation>Bild speichern; exportieren; Bildschirmfoto; Screenshot; Foto; PNG; drucken</translation>
    </message>
    <message>
        <source>save; bookmark</source>
        <translation>speichern; sichern; Lesezeichen</translation>
    </message>
    <message>
        <source>settings; options; language; default</source>
        <translation>Einstellungen; Optionen; Sprache; Standard; Voreinstellung</translation>
    </message>
    <message>
        <source>shortcuts; hotkeys; keyboard</source>
        <translation>Tastenkürzel; Tastenkombinationen; Hotkeys; Tastatur</translation>
    </message>
    <message>
        <source>shortcuts; keyboard; manual; how to</source>
        <translation>Tastenkürzel; Tastatur; Handbuch; Anleitung; wie geht das</translation>
    </message>
    <message>
        <source>tour; introduction; tutorial; how to</source>
        <translation>Rundgang; Einführung; Tutorial; Anleitung; wie geht das</translation>
    </message>
    <message>
        <source>trigger points; reverse</source>
        <translation>Triggerpunkte; umgekehrt; rückwärts</translation>
    </message>
    <message>
        <source>undo; take back; step back</source>
        <translation>zurücknehmen; rückgängig machen; Schritt zurück; Undo</translation>
    </message>
    <message>
        <source>version; licence; license; credits</source>
        <translation>Version; Lizenz; Mitwirkende; Danksagung; Impressum</translation>
    </message>
    <message>
        <source>zoom in; zoom; frame; focus</source>
        <translation>hineinzoomen; heranzoomen; Zoom; vergrößern; Ausschnitt; Fokus</translation>
    </message>
    <message>
        <source>zoom out; fit; home</source>
        <translation>herauszoomen; verkleinern; einpassen; alles zeigen; Anfang</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About BodyMap</source>
        <translation>Über BodyMap</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Zum Klienten</translation>
    </message>
    <message>
        <source>Also on the other side</source>
        <translation>Auch auf die andere Seite</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System es sagt</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>Braune Haut</translation>
    </message>
    <message>
        <source>Clear, or leave what is open</source>
        <translation>Löschen, oder verlassen, was offen ist</translation>
    </message>
    <message>
        <source>Clothed or anatomy view</source>
        <translation>Bekleidet oder anatomische Ansicht</translation>
    </message>
    <message>
        <source>Colours for every eye</source>
        <translation>Farben für alle Augen</translation>
    </message>
    <message>
        <source>Compare with another source</source>
        <translation>Mit einer anderen Quelle vergleichen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Dunkle Haut</translation>
    </message>
    <message>
        <source>Dermatomes</source>
        <translation>Dermatome</translation>
    </message>
    <message>
        <source>Erase what was painted</source>
        <translation>Gemaltes wegwischen</translation>
    </message>
    <message>
        <source>Fade all others</source>
        <translation>Alle anderen blasser machen</translation>
    </message>
    <message>
        <source>Fade the muscle or bone</source>
        <translation>Muskel oder Knochen blasser machen</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>Von unten</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From the point</source>
        <translation>Vom Punkt aus</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Von rechts</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Von oben</translation>
    </message>
    <message>
        <source>Hide the muscle or bone</source>
        <translation>Muskel oder Knochen ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Helle Haut</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Mittlere Haut</translation>
    </message>
    <message>
        <source>Names of muscles and bones</source>
        <translation>Namen der Muskeln und Knochen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Paint where it hurts</source>
        <translation>Malen, wo es wehtut</translation>
    </message>
    <message>
        <source>Play how the pain spreads</source>
        <translation>Abspielen, wie sich der Schmerz ausbreitet</translation>
    </message>
    <message>
        <source>Print mouse and keys...</source>
        <translation>Maus und Tasten drucken...</translation>
    </message>
    <message>
        <source>Questions to check first</source>
        <translation>Fragen vorab</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF...</source>
        <translation>Maus und Tasten als PDF speichern...</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Alles wieder zeigen</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>In drei Schritten herumführen</translation>
    </message>
    <message>
        <source>Show only the muscle or bone</source>
        <translation>Nur diesen Muskel oder Knochen zeigen</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Dem Klienten zeigen</translation>
    </message>
    <message>
        <source>Source and pain</source>
        <translation>Quelle und Schmerz</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Auf die andere Seite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Both can be felt in: {places}.</source>
        <translation>Beide können hier zu spüren sein: {places}.</translation>
    </message>
    <message>
        <source>Can be felt in</source>
        <translation>Zu spüren in</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Wie es sich anfühlt</translation>
    </message>
    <message>
        <source>How sure is anybody</source>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>They share no area where pain is felt.</source>
        <translation>Sie haben kein Schmerzgebiet gemeinsam.</translation>
    </message>
    <message>
        <source>What the muscle does</source>
        <translation>Was der Muskel tut</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo zu suchen ist</translation>
    </message>
    <message>
        <source>With today&apos;s pain</source>
        <translation>Mit dem Schmerz von heute</translation>
    </message>
    <message>
        <source>each point of the muscle in its own way</source>
        <translation>jeder Punkt des Muskels auf seine Weise</translation>
    </message>
    <message>
        <source>nothing is described</source>
        <translation>nichts ist beschrieben</translation>
    </message>
    <message>
        <source>see its points</source>
        <translation>siehe seine Punkte</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May I work in your armpit?</source>
        <translation>Darf ich in Ihrer Achselhöhle arbeiten?</translation>
    </message>
    <message>
        <source>May I work near your groin?</source>
        <translation>Darf ich nahe Ihrer Leiste arbeiten?</translation>
    </message>
    <message>
        <source>May I work on your buttock?</source>
        <translation>Darf ich an Ihrem Gesäß arbeiten?</translation>
    </message>
    <message>
        <source>May I work on your chest?</source>
        <translation>Darf ich an Ihrer Brust arbeiten?</translation>
    </message>
    <message>
        <source>May I work on your face?</source>
        <translation>Darf ich an Ihrem Gesicht arbeiten?</translation>
    </message>
</context>
<context>
    <name>context menu</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compare with {source}</source>
        <translation>Mit {source} vergleichen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Fade or show fully</source>
        <translation>Blasser machen oder ganz zeigen</translation>
    </message>
    <message>
        <source>Fade the others</source>
        <translation>Die anderen blasser machen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>It hurts here too</source>
        <translation>Hier tut es auch weh</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Alles wieder zeigen</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>Show where it may send pain</source>
        <translation>Zeigen, wohin es Schmerz senden kann</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier getan werden kann</translation>
    </message>
    <message>
        <source>What refers pain here?</source>
        <translation>Was überträgt Schmerz hierher?</translation>
    </message>
</context>
<context>
    <name>credits</name>
    <message>
        <source>schematic, for teaching, no diagnosis</source>
        <translation>schematisch, für die Lehre, keine Diagnose</translation>
    </message>
</context>
<context>
    <name>dose</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>hold {least} to {most} seconds</source>
        <translation>{least} bis {most} Sekunden halten</translation>
    </message>
    <message>
        <source>hold {seconds} seconds</source>
        <translation>{seconds} Sekunden halten</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>one day a week</source>
        <translation>an einem Tag in der Woche</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>zweimal am Tag</translation>
    </message>
    <message>
        <source>{count} days a week</source>
        <translation>an {count} Tagen in der Woche</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} Sätze</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>{count} times a day</source>
        <translation>{count}-mal am Tag</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>Art der Studie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>about safety</source>
        <translation>zur Sicherheit</translation>
    </message>
    <message>
        <source>found no difference</source>
        <translation>fand keinen Unterschied</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>speaks against it, or warns</source>
        <translation>spricht dagegen oder warnt</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>spricht dafür</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>Drawing of the exercise</source>
        <translation>Zeichnung der Übung</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Left: the start. Right: the end.</source>
        <translation>Links: der Anfang. Rechts: das Ende.</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Aufhören, wenn</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>You should feel</source>
        <translation>Sie sollten spüren</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Two drawings of a body, start and end. {position} The arrow: {arrows}.</source>
        <translation>Zwei Zeichnungen eines Körpers, Anfang und Ende. {position} Der Pfeil: {arrows}.</translation>
    </message>
</context>
<context>
    <name>flat</name>
    <message>
        <source>Ankle</source>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back of the LEFT hand</source>
        <translation>LINKER Handrücken</translation>
    </message>
    <message>
        <source>Back of the RIGHT hand</source>
        <translation>RECHTER Handrücken</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>Hinterkopf</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Face from below</source>
        <translation>Gesicht von unten</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Finger</translation>
    </message>
    <message>
        <source>Flat figure of the body</source>
        <translation>Flache Figur des Körpers</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Vorn und hinten</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Hände</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Head from above</source>
        <translation>Kopf von oben</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>Hüfte und Gesäß</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>LEFT foot from above</source>
        <translation>LINKER Fuß von oben</translation>
    </message>
    <message>
        <source>LEFT foot, inner side</source>
        <translation>LINKER Fuß, Innenseite</translation>
    </message>
    <message>
        <source>LEFT foot, outer side</source>
        <translation>LINKER Fuß, Außenseite</translation>
    </message>
    <message>
        <source>LEFT leg, inner side</source>
        <translation>LINKES Bein, Innenseite</translation>
    </message>
    <message>
        <source>LEFT palm</source>
        <translation>LINKE Handfläche</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>LINKE Seite</translation>
    </message>
    <message>
        <source>LEFT side of the head</source>
        <translation>LINKE Seite des Kopfes</translation>
    </message>
    <message>
        <source>LEFT sole</source>
        <translation>LINKE Sohle</translation>
    </message>
    <message>
        <source>List and flat figure, or the 3D view</source>
        <translation>Liste und flache Figur, oder die 3D-Ansicht</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Middle of the back</source>
        <translation>Mittlerer Rücken</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals und Nacken</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>RIGHT foot from above</source>
        <translation>RECHTER Fuß von oben</translation>
    </message>
    <message>
        <source>RIGHT foot, inner side</source>
        <translation>RECHTER Fuß, Innenseite</translation>
    </message>
    <message>
        <source>RIGHT foot, outer side</source>
        <translation>RECHTER Fuß, Außenseite</translation>
    </message>
    <message>
        <source>RIGHT leg, inner side</source>
        <translation>RECHTES Bein, Innenseite</translation>
    </message>
    <message>
        <source>RIGHT palm</source>
        <translation>RECHTE Handfläche</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>RECHTE Seite</translation>
    </message>
    <message>
        <source>RIGHT side of the head</source>
        <translation>RECHTE Seite des Kopfes</translation>
    </message>
    <message>
        <source>RIGHT sole</source>
        <translation>RECHTE Sohle</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Zehen</translation>
    </message>
    <message>
        <source>Under the LEFT arm</source>
        <translation>Unter dem LINKEN Arm</translation>
    </message>
    <message>
        <source>Under the RIGHT arm</source>
        <translation>Unter dem RECHTEN Arm</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Handgelenk</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>A commonly described pattern, not a diagnosis; people differ. Pressing and stretching can help a little to moderately, mostly for a short time.</source>
        <translation>Ein häufig beschriebenes Muster, keine Diagnose; Menschen unterscheiden sich. Drücken und Dehnen kann ein wenig bis mäßig helfen, meist für kurze Zeit.</translation>
    </message>
    <message>
        <source>BOTH sides</source>
        <translation>BEIDE Seiten</translation>
    </message>
    <message>
        <source>Call us if you are sore for more than three days, or if something becomes numb or weak.</source>
        <translation>Rufen Sie uns an, wenn der Muskelkater länger als drei Tage bleibt oder wenn etwas taub oder schwach wird.</translation>
    </message>
    <message>
        <source>Call {number} at once if you answer yes:</source>
        <translation>Rufen Sie sofort {number} an, wenn Sie mit Ja antworten:</translation>
    </message>
    <message>
        <source>Contents not yet clinically reviewed.</source>
        <translation>Inhalt noch nicht klinisch geprüft.</translation>
    </message>
    <message>
        <source>Contents reviewed by {names}.</source>
        <translation>Inhalt geprüft von {names}.</translation>
    </message>
    <message>
        <source>Feel it here:</source>
        <translation>Hier zu spüren:</translation>
    </message>
    <message>
        <source>For teaching; no medical device.</source>
        <translation>Zum Lehren; kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Für:</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>Wie:</translation>
    </message>
    <message>
        <source>It is common to feel sore for a day or two (24 to 48 hours) after the treatment.</source>
        <translation>Nach der Behandlung kann es sich ein bis zwei Tage (24 bis 48 Stunden) wie Muskelkater anfühlen. Das ist häufig.</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>LINKE Seite</translation>
    </message>
    <message>
        <source>Next visit:</source>
        <translation>Nächster Besuch:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Only {count} of {given} exercises fit on one page.</source>
        <translation>Nur {count} von {given} Übungen passen auf eine Seite.</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>RECHTE Seite</translation>
    </message>
    <message>
        <source>STOP:</source>
        <translation>HALT:</translation>
    </message>
    <message>
        <source>See a doctor soon, today if you can, if you answer yes:</source>
        <translation>Gehen Sie bald zum Arzt, möglichst heute, wenn Sie mit Ja antworten:</translation>
    </message>
    <message>
        <source>The answers point to an emergency: get help first. Nothing is handed over now.</source>
        <translation>Die Antworten deuten auf einen Notfall: Holen Sie zuerst Hilfe. Jetzt wird nichts mitgegeben.</translation>
    </message>
    <message>
        <source>The letters are {points} points high so that all of it fits.</source>
        <translation>Die Schrift ist {points} Punkt groß, damit alles passt.</translation>
    </message>
    <message>
        <source>The note is too long for one page: shorten it.</source>
        <translation>Die Notiz ist zu lang für eine Seite: Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The tight spot and where it can be felt, on a drawing of the body.</source>
        <translation>Die verspannte Stelle und wo sie zu spüren sein kann, auf einer Zeichnung des Körpers.</translation>
    </message>
    <message>
        <source>Therapist:</source>
        <translation>Therapeut:</translation>
    </message>
    <message>
        <source>There is no room for the steps: the drawings show them.</source>
        <translation>Für die Schritte ist kein Platz: Die Zeichnungen zeigen sie.</translation>
    </message>
    <message>
        <source>Tick a box for each day you did it.</source>
        <translation>Kreuzen Sie für jeden Tag, an dem Sie geübt haben, ein Kästchen an.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Was Sie ändern können</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was Sie erwarten können</translation>
    </message>
    <message>
        <source>What you can do at home</source>
        <translation>Was Sie zu Hause tun können</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>Ihre LINKE Seite</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>Ihre RECHTE Seite</translation>
    </message>
    <message>
        <source>Your exercises</source>
        <translation>Ihre Übungen</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>the emergency services</source>
        <translation>den Notruf</translation>
    </message>
    <message>
        <source>the tight spot</source>
        <translation>die verspannte Stelle</translation>
    </message>
    <message>
        <source>where it can be felt</source>
        <translation>wo sie zu spüren sein kann</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message>
        <source>A little less.</source>
        <translation>Etwas weniger.</translation>
    </message>
    <message>
        <source>A little more is fine, if the client agrees.</source>
        <translation>Etwas mehr ist in Ordnung, wenn der Klient einverstanden ist.</translation>
    </message>
    <message>
        <source>Ease off: never above {ceiling} here.</source>
        <translation>Nachlassen: hier nie über {ceiling}.</translation>
    </message>
    <message>
        <source>Hold {least} to {most} seconds; at most {count} times.</source>
        <translation>{least} bis {most} Sekunden halten; höchstens {count}-mal.</translation>
    </message>
    <message>
        <source>Hold, and breathe slowly.</source>
        <translation>Halten und langsam atmen.</translation>
    </message>
    <message>
        <source>Long enough: release when the tissue lets go.</source>
        <translation>Lang genug: loslassen, wenn das Gewebe nachgibt.</translation>
    </message>
    <message>
        <source>Release now: this is as long as it is held.</source>
        <translation>Jetzt loslassen: Länger wird nicht gehalten.</translation>
    </message>
    <message>
        <source>That was the last of {count} for today: no more here.</source>
        <translation>Das war das letzte von {count} Malen für heute: hier nicht mehr.</translation>
    </message>
</context>
<context>
    <name>hover</name>
    <message>
        <source>client&apos;s {name}</source>
        <translation>Klient: {name}</translation>
    </message>
    <message>
        <source>place to search: client&apos;s {name}</source>
        <translation>Suchstelle beim Klienten: {name}</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>About the client</source>
        <translation>Zum Klienten</translation>
    </message>
    <message>
        <source>About the client: nothing to keep in mind</source>
        <translation>Zum Klienten: nichts zu beachten</translation>
    </message>
    <message>
        <source>About the client: {count} to keep in mind</source>
        <translation>Zum Klienten: {count} zu beachten</translation>
    </message>
    <message>
        <source>Cleared by {who}, {date}</source>
        <translation>Freigegeben von {who}, {date}</translation>
    </message>
</context>
<context>
    <name>key sheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Sides are the client&apos;s. For teaching; no medical device.</source>
        <translation>Seiten sind die des Klienten. Für die Lehre; kein Medizinprodukt.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>not reviewed by a speaker</source>
        <translation>von niemandem geprüft, der die Sprache spricht</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Bands</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>Wurzeln</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Gebiete</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>faded</source>
        <translation>blass</translation>
    </message>
    <message>
        <source>from the source to the pain</source>
        <translation>von der Quelle zum Schmerz</translation>
    </message>
    <message>
        <source>line to measure along</source>
        <translation>Messlinie</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>muscle of the chosen source</source>
        <translation>Muskel der gewählten Quelle</translation>
    </message>
    <message>
        <source>muscle that fits the filter</source>
        <translation>Muskel, der zum Filter passt</translation>
    </message>
    <message>
        <source>other effects, not pain</source>
        <translation>andere Wirkungen, kein Schmerz</translation>
    </message>
    <message>
        <source>other search areas</source>
        <translation>andere Suchbereiche</translation>
    </message>
    <message>
        <source>place to search</source>
        <translation>Suchstelle</translation>
    </message>
    <message>
        <source>place to search (chosen)</source>
        <translation>Suchstelle (gewählt)</translation>
    </message>
    <message>
        <source>place to search: the area</source>
        <translation>Suchstelle: der Bereich</translation>
    </message>
    <message>
        <source>schematic band</source>
        <translation>Strang, schematisch</translation>
    </message>
    <message>
        <source>skin of one nerve root</source>
        <translation>Haut einer Nervenwurzel</translation>
    </message>
    <message>
        <source>sometimes felt here too</source>
        <translation>manchmal auch hier zu spüren</translation>
    </message>
    <message>
        <source>usual pain area</source>
        <translation>übliches Schmerzgebiet</translation>
    </message>
    <message>
        <source>where it ends (insertion)</source>
        <translation>wo er endet (Ansatz)</translation>
    </message>
    <message>
        <source>where it hurts</source>
        <translation>wo es wehtut</translation>
    </message>
    <message>
        <source>where the muscle starts (origin)</source>
        <translation>wo der Muskel beginnt (Ursprung)</translation>
    </message>
</context>
<context>
    <name>logo</name>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Wählen Sie ein PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>The picture cannot be read: choose another one.</source>
        <translation>Das Bild lässt sich nicht lesen: Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The picture is damaged or too large: choose another one.</source>
        <translation>Das Bild ist beschädigt oder zu groß: Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>nudge</name>
    <message>
        <source>Already {count} muscles today: one or two points, well done, are enough.</source>
        <translation>Heute schon {count} Muskeln: Ein oder zwei Punkte, gut behandelt, genügen.</translation>
    </message>
    <message>
        <source>More than 20 minutes of pressure in this visit: enough for today.</source>
        <translation>Mehr als 20 Minuten Druck bei diesem Besuch: genug für heute.</translation>
    </message>
    <message>
        <source>No change after {count} visits: suggest that a doctor or physiotherapist looks at it as well.</source>
        <translation>Keine Änderung nach {count} Besuchen: Schlagen Sie vor, dass auch ein Arzt oder Physiotherapeut daraufschaut.</translation>
    </message>
    <message>
        <source>Soreness lasted more than 72 hours: press less and shorter, and look at the points anew.</source>
        <translation>Der Muskelkater hielt länger als 72 Stunden an: weniger und kürzer drücken und die Punkte neu ansehen.</translation>
    </message>
    <message>
        <source>The client said stop ({point}): let it rest today. If it was sharp, burning or electric, do not press there again.</source>
        <translation>Der Klient hat Halt gesagt ({point}): heute ruhen lassen. War es scharf, brennend oder elektrisch, dort nicht wieder drücken.</translation>
    </message>
    <message>
        <source>The familiar pain did not fade within 30 seconds ({point}): no further pass here today, and look at the cause again.</source>
        <translation>Der bekannte Schmerz ließ nicht innerhalb von 30 Sekunden nach ({point}): heute hier kein weiterer Durchgang, und die Ursache noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Tingling, numb, burning or shooting: ask about weakness and lost feeling before pressing.</source>
        <translation>Kribbelnd, taub, brennend oder einschießend: vor dem Drücken nach Schwäche und verlorenem Gefühl fragen.</translation>
    </message>
    <message>
        <source>Treated less than 48 hours ago ({point}): choose another point, or be gentle.</source>
        <translation>Vor weniger als 48 Stunden behandelt ({point}): einen anderen Punkt wählen oder sanft sein.</translation>
    </message>
</context>
<context>
    <name>other</name>
    <message>
        <source>artery</source>
        <translation>Arterie</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>inner organ</source>
        <translation>inneres Organ</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>Gelenk</translation>
    </message>
    <message>
        <source>nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>nerve root</source>
        <translation>Nervenwurzel</translation>
    </message>
    <message>
        <source>other tissue</source>
        <translation>anderes Gewebe</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>vein</source>
        <translation>Vene</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source> (its wider area)</source>
        <translation> (sein weiteres Gebiet)</translation>
    </message>
    <message>
        <source>Little of what was drawn lies in the pattern described for this point</source>
        <translation>Wenig von dem Gezeichneten liegt im Muster, das für diesen Punkt beschrieben ist</translation>
    </message>
    <message>
        <source>Most of what was drawn lies in the pattern described for this point</source>
        <translation>Das meiste von dem Gezeichneten liegt im Muster, das für diesen Punkt beschrieben ist</translation>
    </message>
    <message>
        <source>Nearly all of what was drawn lies in the pattern described for this point</source>
        <translation>Fast alles von dem Gezeichneten liegt im Muster, das für diesen Punkt beschrieben ist</translation>
    </message>
    <message>
        <source>Part of what was drawn lies in the pattern described for this point</source>
        <translation>Ein Teil von dem Gezeichneten liegt im Muster, das für diesen Punkt beschrieben ist</translation>
    </message>
    <message>
        <source>People differ.</source>
        <translation>Menschen unterscheiden sich.</translation>
    </message>
    <message>
        <source>What was drawn lies outside the pattern described for this point. People differ.</source>
        <translation>Das Gezeichnete liegt außerhalb des Musters, das für diesen Punkt beschrieben ist. Menschen unterscheiden sich.</translation>
    </message>
    <message>
        <source>little of the pattern was drawn</source>
        <translation>wenig vom Muster wurde gezeichnet</translation>
    </message>
    <message>
        <source>most of the pattern was drawn</source>
        <translation>das meiste vom Muster wurde gezeichnet</translation>
    </message>
    <message>
        <source>nearly all of the pattern was drawn</source>
        <translation>fast das ganze Muster wurde gezeichnet</translation>
    </message>
    <message>
        <source>part of the pattern was drawn</source>
        <translation>ein Teil des Musters wurde gezeichnet</translation>
    </message>
    <message>
        <source>{point}: {words}</source>
        <translation>{point}: {words}</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>1 of 5, just under the skin</source>
        <translation>1 von 5, direkt unter der Haut</translation>
    </message>
    <message>
        <source>2 of 5, under the first layer</source>
        <translation>2 von 5, unter der ersten Schicht</translation>
    </message>
    <message>
        <source>3 of 5, in the middle</source>
        <translation>3 von 5, in der Mitte</translation>
    </message>
    <message>
        <source>4 of 5, deep</source>
        <translation>4 von 5, tief</translation>
    </message>
    <message>
        <source>5 of 5, deepest</source>
        <translation>5 von 5, am tiefsten</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>An attachment point: release the central point first and stretch gently.</source>
        <translation>Ein Ansatzpunkt: Lösen Sie zuerst den zentralen Punkt und dehnen Sie sanft.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Zuerst fragen</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Besides pain</source>
        <translation>Außer Schmerz</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Can be felt in</source>
        <translation>Zu spüren in</translation>
    </message>
    <message>
        <source>Can be mistaken for</source>
        <translation>Kann verwechselt werden mit</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Contract and relax</source>
        <translation>Anspannen und Entspannen</translation>
    </message>
    <message>
        <source>Deep: press through what lies above</source>
        <translation>Tief: durch das Darüberliegende drücken</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Familiar pain?</source>
        <translation>Bekannter Schmerz?</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>First move</source>
        <translation>Zuerst bewegen</translation>
    </message>
    <message>
        <source>Flat: slide across the fibres with the fingertips</source>
        <translation>Flach: mit den Fingerspitzen quer über die Fasern gleiten</translation>
    </message>
    <message>
        <source>From (red on the bones)</source>
        <translation>Von (rot an den Knochen)</translation>
    </message>
    <message>
        <source>From the line</source>
        <translation>Von der Linie aus</translation>
    </message>
    <message>
        <source>Gentler than usual</source>
        <translation>Sanfter als üblich</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>Wie tief</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Wie es sich anfühlt</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>In the literature</source>
        <translation>In der Literatur</translation>
    </message>
    <message>
        <source>Is it safe here?</source>
        <translation>Ist es hier sicher?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Lengthen it</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>Liegt unter</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <translation>Nervenwurzeln</translation>
    </message>
    <message>
        <source>No point of this muscle is described in this edition of the map.</source>
        <translation>In dieser Ausgabe der Karte ist kein Punkt dieses Muskels beschrieben.</translation>
    </message>
    <message>
        <source>No technique here</source>
        <translation>Hier keine Technik</translation>
    </message>
    <message>
        <source>Not on your own</source>
        <translation>Nicht allein</translation>
    </message>
    <message>
        <source>Not yet clinically reviewed.</source>
        <translation>Noch nicht klinisch geprüft.</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Palpation</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>People differ</source>
        <translation>Menschen unterscheiden sich</translation>
    </message>
    <message>
        <source>Pincer release</source>
        <translation>Lösen im Pinzettengriff</translation>
    </message>
    <message>
        <source>Pincer: take the muscle between thumb and fingers</source>
        <translation>Pinzettengriff: den Muskel zwischen Daumen und Finger nehmen</translation>
    </message>
    <message>
        <source>Places to search</source>
        <translation>Suchstellen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lagerung</translation>
    </message>
    <message>
        <source>Positional release</source>
        <translation>Lösen durch Lagerung</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Pressure on your own</source>
        <translation>Druck, wenn Sie allein sind</translation>
    </message>
    <message>
        <source>Pressure release</source>
        <translation>Druck bis zum Lösen</translation>
    </message>
    <message>
        <source>Release feels like</source>
        <translation>So fühlt sich das Lösen an</translation>
    </message>
    <message>
        <source>Reviewed by {who}, {date}.</source>
        <translation>Geprüft von {who}, {date}.</translation>
    </message>
    <message>
        <source>Roots of the painful skin</source>
        <translation>Wurzeln der schmerzenden Haut</translation>
    </message>
    <message>
        <source>Search area</source>
        <translation>Suchbereich</translation>
    </message>
    <message>
        <source>Slow strokes along the band</source>
        <translation>Langsame Striche entlang des Strangs</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Stop if it turns sharp, burning or electric, or makes you hold your breath.</source>
        <translation>Aufhören, wenn es scharf, brennend oder elektrisch wird oder Sie den Atem anhalten.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>The band</source>
        <translation>Der Strang</translation>
    </message>
    <message>
        <source>The texts about this source are in English.</source>
        <translation>Die Texte zu dieser Quelle sind auf Englisch.</translation>
    </message>
    <message>
        <source>Then warmth</source>
        <translation>Dann Wärme</translation>
    </message>
    <message>
        <source>To (blue on the bones)</source>
        <translation>Nach (blau an den Knochen)</translation>
    </message>
    <message>
        <source>Treat it</source>
        <translation>Behandeln</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist es?</translation>
    </message>
    <message>
        <source>Where it may send pain</source>
        <translation>Wohin es Schmerz senden kann</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Warum hier?</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Works against</source>
        <translation>Arbeitet gegen</translation>
    </message>
    <message>
        <source>Works together with</source>
        <translation>Arbeiten zusammen</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Arbeitet mit</translation>
    </message>
    <message>
        <source>Your own fingers or palm only, no tool or ball.</source>
        <translation>Nur die eigenen Finger oder die Handfläche, kein Werkzeug und kein Ball.</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; can be reached with a finger</source>
        <translation>etwa {radius} mm um diese Stelle; mit einem Finger zu erreichen</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; can only be reached indirectly</source>
        <translation>etwa {radius} mm um diese Stelle; nur indirekt zu erreichen</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; cannot be reached by hand</source>
        <translation>etwa {radius} mm um diese Stelle; mit der Hand nicht zu erreichen</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; is reached best with an elbow or a tool</source>
        <translation>etwa {radius} mm um diese Stelle; am besten mit Ellenbogen oder Werkzeug zu erreichen</translation>
    </message>
    <message>
        <source>attachment point</source>
        <translation>Ansatzpunkt</translation>
    </message>
    <message>
        <source>central point</source>
        <translation>zentraler Punkt</translation>
    </message>
    <message>
        <source>described in later literature</source>
        <translation>in späterer Literatur beschrieben</translation>
    </message>
    <message>
        <source>described in the classic manual</source>
        <translation>im klassischen Handbuch beschrieben</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>is not described to reach the area you picked</source>
        <translation>für das gewählte Gebiet ist nicht beschrieben, dass es dorthin reicht</translation>
    </message>
    <message>
        <source>{origin} to {insertion}. {action}</source>
        <translation>{origin} bis {insertion}. {action}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>back (P)</source>
        <translation>hinten (P)</translation>
    </message>
    <message>
        <source>from above (S)</source>
        <translation>von oben (S)</translation>
    </message>
    <message>
        <source>from below (I)</source>
        <translation>von unten (I)</translation>
    </message>
    <message>
        <source>front (A)</source>
        <translation>vorn (A)</translation>
    </message>
    <message>
        <source>{client} side</source>
        <translation>{client}</translation>
    </message>
    <message>
        <source>{share} of the way</source>
        <translation>{share} des Weges</translation>
    </message>
    <message>
        <source>{share} of the way from {start} to {end}</source>
        <translation>{share} des Weges von {start} bis {end}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>A general massage with light hands, so that the whole body settles.</source>
        <translation>Eine allgemeine Massage mit leichten Händen, damit der ganze Körper zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>A general massage, so that the whole body settles.</source>
        <translation>Eine allgemeine Massage, damit der ganze Körper zur Ruhe kommt.</translation>
    </message>
    <message>
        <source>A little more load when the last two are easy; go on only if soreness is gone next day.</source>
        <translation>Etwas mehr Belastung, wenn die letzten zwei leichtfallen; nur weitermachen, wenn der Muskelkater am nächsten Tag weg ist.</translation>
    </message>
    <message>
        <source>Answer the questions first, then compose the plan again.</source>
        <translation>Beantworten Sie zuerst die Fragen, dann stellen Sie den Plan neu zusammen.</translation>
    </message>
    <message>
        <source>Ask a physiotherapist to look at it too ({reasons}), and share this plan with them.</source>
        <translation>Bitten Sie einen Physiotherapeuten, auch daraufzuschauen ({reasons}), und geben Sie diesen Plan weiter.</translation>
    </message>
    <message>
        <source>Assisted stretching for {muscle}, {side}: slow, with the breath, never into pain.</source>
        <translation>Dehnen mit Hilfe für {muscle}, {side}: langsam, mit dem Atem, nie in den Schmerz.</translation>
    </message>
    <message>
        <source>Carry less, on both shoulders; wear shoes that hold the heel and leave the toes room.</source>
        <translation>Weniger tragen, auf beiden Schultern; Schuhe tragen, die die Ferse halten und den Zehen Platz lassen.</translation>
    </message>
    <message>
        <source>Cupping over {muscle}, {side}, if wanted: it may help tissue glide, and it can leave round marks for some days.</source>
        <translation>Schröpfen über {muscle}, {side}, wenn gewünscht: Es kann dem Gewebe gleiten helfen und für einige Tage runde Flecken hinterlassen.</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing a day: in for 4 seconds, out for 6.</source>
        <translation>Fünf Minuten langsames Atmen am Tag: 4 Sekunden ein, 6 aus.</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing a day: in for 4 seconds, out for 6. Three such breaths whenever you notice jaw or shoulders tighten.</source>
        <translation>Fünf Minuten langsames Atmen am Tag: 4 Sekunden ein, 6 aus. Drei solche Atemzüge, wann immer Sie merken, dass Kiefer oder Schultern sich anspannen.</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Jetzt den Notruf rufen</translation>
    </message>
    <message>
        <source>Go to bed at the same hour, and try a pillow that keeps the neck in line with the back.</source>
        <translation>Zur gleichen Zeit ins Bett gehen und ein Kissen versuchen, das den Nacken in einer Linie mit dem Rücken hält.</translation>
    </message>
    <message>
        <source>In about a week look again and press only what is still tender: {points}.</source>
        <translation>In etwa einer Woche noch einmal nachsehen und nur drücken, was noch empfindlich ist: {points}.</translation>
    </message>
    <message>
        <source>Lips together, teeth apart: check it ten times a day. No gum.</source>
        <translation>Lippen zusammen, Zähne auseinander: zehnmal am Tag darauf achten. Kein Kaugummi.</translation>
    </message>
    <message>
        <source>No change after {count} visits: ask a doctor to look at it as well.</source>
        <translation>Keine Änderung nach {count} Besuchen: Bitten Sie einen Arzt, auch daraufzuschauen.</translation>
    </message>
    <message>
        <source>No spot brought back the familiar pain: look again, and think of other sources.</source>
        <translation>Keine Stelle brachte den bekannten Schmerz zurück: noch einmal nachsehen und an andere Quellen denken.</translation>
    </message>
    <message>
        <source>Nothing is pressed until this has passed or a doctor agrees.</source>
        <translation>Es wird nicht gedrückt, bis dies vorbei ist oder ein Arzt zustimmt.</translation>
    </message>
    <message>
        <source>Plan one quiet break in the morning and one in the afternoon.</source>
        <translation>Eine ruhige Pause am Vormittag und eine am Nachmittag einplanen.</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Heute zum Arzt gehen</translation>
    </message>
    <message>
        <source>See a doctor when you can</source>
        <translation>Zum Arzt gehen, wenn es möglich ist</translation>
    </message>
    <message>
        <source>See a doctor within days</source>
        <translation>In den nächsten Tagen zum Arzt gehen</translation>
    </message>
    <message>
        <source>Split heavy or repeated work into shorter spells, and change sides and grip.</source>
        <translation>Schwere oder gleichförmige Arbeit in kürzere Abschnitte teilen und Seite und Griff wechseln.</translation>
    </message>
    <message>
        <source>Stand up and move for a minute every half hour; screen at eye level, arms supported.</source>
        <translation>Jede halbe Stunde aufstehen und sich eine Minute bewegen; Bildschirm auf Augenhöhe, Arme aufgestützt.</translation>
    </message>
    <message>
        <source>These spots are not pressed for now: ask again at the next visit.</source>
        <translation>Diese Stellen werden vorerst nicht gedrückt: beim nächsten Besuch wieder fragen.</translation>
    </message>
    <message>
        <source>Wait until the soreness has gone, then look again: less pressure, shorter, once.</source>
        <translation>Warten, bis der Muskelkater weg ist, dann noch einmal nachsehen: weniger Druck, kürzer, einmal.</translation>
    </message>
    <message>
        <source>it has become worse</source>
        <translation>es ist schlimmer geworden</translation>
    </message>
    <message>
        <source>it hurts in many places</source>
        <translation>es tut an vielen Orten weh</translation>
    </message>
    <message>
        <source>it was slow to fade after pressing</source>
        <translation>es ließ nach dem Drücken nur langsam nach</translation>
    </message>
    <message>
        <source>some of it feels like a nerve</source>
        <translation>manches davon fühlt sich wie ein Nerv an</translation>
    </message>
    <message>
        <source>the pain is strong</source>
        <translation>der Schmerz ist stark</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} Durchgänge</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>{exercise}, {side}: as the sheet shows.</source>
        <translation>{exercise}, {side}: wie das Blatt es zeigt.</translation>
    </message>
    <message>
        <source>{exercise}, {side}: {dose}.</source>
        <translation>{exercise}, {side}: {dose}.</translation>
    </message>
    <message>
        <source>{times}, on {days} days of the week</source>
        <translation>{times}, an {days} Tagen der Woche</translation>
    </message>
    <message>
        <source>{times}, once a day</source>
        <translation>{times}, einmal am Tag</translation>
    </message>
    <message>
        <source>{times}, {sets}</source>
        <translation>{times}, {sets}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>explains a good part of the painful area</source>
        <translation>erklärt einen guten Teil des schmerzenden Gebiets</translation>
    </message>
    <message>
        <source>explains most of the painful area</source>
        <translation>erklärt den größten Teil des schmerzenden Gebiets</translation>
    </message>
    <message>
        <source>its search area lies under your finger, about {depth} mm deep</source>
        <translation>sein Suchbereich liegt unter Ihrem Finger, etwa {depth} mm tief</translation>
    </message>
    <message>
        <source>lies at an attachment: look at the central point of the muscle first</source>
        <translation>liegt an einem Ansatz: zuerst den zentralen Punkt des Muskels ansehen</translation>
    </message>
    <message>
        <source>met now and then</source>
        <translation>kommt ab und zu vor</translation>
    </message>
    <message>
        <source>often met in practice</source>
        <translation>in der Praxis häufig</translation>
    </message>
    <message>
        <source>rarely met</source>
        <translation>kommt selten vor</translation>
    </message>
    <message>
        <source>reaches your {places} with the essential zone</source>
        <translation>erreicht mit der Hauptzone: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the spillover zone</source>
        <translation>erreicht mit der Nebenzone (Spillover): {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the usual pain area</source>
        <translation>erreicht mit dem üblichen Schmerzgebiet: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the wider pain area</source>
        <translation>erreicht mit dem weiteren Schmerzgebiet: {places}</translation>
    </message>
    <message>
        <source>the point is on the {side}</source>
        <translation>Seite des Punkts: {side}</translation>
    </message>
    <message>
        <source>touches a smaller part of the painful area</source>
        <translation>berührt einen kleineren Teil des schmerzenden Gebiets</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Records of clients need the packages sqlcipher3 and cryptography, which are not installed here; atlas and study work without them.</source>
        <translation>Akten der Klienten brauchen die Pakete sqlcipher3 und cryptography, die hier nicht installiert sind; Atlas und Lernen gehen ohne sie.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved; make room and save again.</source>
        <translation>Der Datenträger ist voll: Nichts wurde gespeichert; schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The folder of the records may not be written to: nothing can be kept here.</source>
        <translation>In den Ordner der Akten darf nicht geschrieben werden: Hier kann nichts aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The records are damaged: a backup can be restored.</source>
        <translation>Die Akten sind beschädigt: Eine Sicherung kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The records are locked.</source>
        <translation>Die Akten sind gesperrt.</translation>
    </message>
    <message>
        <source>The records could not be read or written.</source>
        <translation>Die Akten konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>These records are open in another window or program: close it first.</source>
        <translation>Diese Akten sind in einem anderen Fenster oder Programm offen: Schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of BodyMap: they can be read, not changed.</source>
        <translation>Diese Akten wurden von einer neueren Version von BodyMap geschrieben: Sie können gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>This cannot be saved: a text or number in it is not valid.</source>
        <translation>Das lässt sich nicht speichern: Ein Text oder eine Zahl darin ist nicht gültig.</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This recovery code does not fit: compare every sign with the printout.</source>
        <translation>Dieser Wiederherstellungscode passt nicht: Vergleichen Sie jedes Zeichen mit dem Ausdruck.</translation>
    </message>
    <message>
        <source>This visit belongs to another client: it was not saved.</source>
        <translation>Dieser Besuch gehört zu einem anderen Klienten: Er wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Too easy to guess: take 12 letters and signs or more, not all alike, or five words.</source>
        <translation>Zu leicht zu erraten: Nehmen Sie 12 oder mehr Buchstaben und Zeichen, nicht alle gleich, oder fünf Wörter.</translation>
    </message>
    <message>
        <source>Too many failed tries: try again in {seconds} seconds.</source>
        <translation>Zu viele Fehlversuche: Versuchen Sie es in {seconds} Sekunden wieder.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Falsche Passphrase oder beschädigte Datei.</translation>
    </message>
</context>
<context>
    <name>referral</name>
    <message>
        <source>Emergency: now</source>
        <translation>Notfall: sofort</translation>
    </message>
    <message>
        <source>Refer soon</source>
        <translation>Bald überweisen</translation>
    </message>
    <message>
        <source>Refer today</source>
        <translation>Heute überweisen</translation>
    </message>
    <message>
        <source>Refer: routine</source>
        <translation>Überweisen: ohne Eile</translation>
    </message>
</context>
<context>
    <name>roots</name>
    <message>
        <source>Lies in the skin of {names}</source>
        <translation>Liegt in der Haut von {names}</translation>
    </message>
    <message>
        <source>Lies in the skin of {names}; {others} overlap</source>
        <translation>Liegt in der Haut von {names}; {others} überlappen</translation>
    </message>
    <message>
        <source>Lies in the skin of {names}; {others} overlaps</source>
        <translation>Liegt in der Haut von {names}; {others} überlappt</translation>
    </message>
    <message>
        <source>Nerve roots that feel here: {names}</source>
        <translation>Nervenwurzeln, die hier fühlen: {names}</translation>
    </message>
    <message>
        <source>skin of {name}</source>
        <translation>Haut von {name}</translation>
    </message>
</context>
<context>
    <name>saved view</name>
    <message>
        <source>{file}: kind: this is no view that BodyMap saved: choose another file.</source>
        <translation>{file}: kind: Das ist keine Ansicht, die BodyMap gespeichert hat: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{file}: schema: saved by a newer BodyMap ({found}, this one reads {own}): update BodyMap.</source>
        <translation>{file}: schema: von einem neueren BodyMap gespeichert ({found}, dieses liest {own}): Aktualisieren Sie BodyMap.</translation>
    </message>
    <message>
        <source>{file}: schema: saved by an older BodyMap ({found}, this one reads {own}): save the view again.</source>
        <translation>{file}: schema: von einem älteren BodyMap gespeichert ({found}, dieses liest {own}): Speichern Sie die Ansicht noch einmal.</translation>
    </message>
    <message>
        <source>{file}: skin_faces: its spots lie on another skin: pick the places again and save the view.</source>
        <translation>{file}: skin_faces: Ihre Stellen liegen auf einer anderen Haut: Wählen Sie die Orte neu und speichern Sie die Ansicht.</translation>
    </message>
    <message>
        <source>{file}: {field} {fault}: save the view again, or correct it.</source>
        <translation>{file}: {field} {fault}: Speichern Sie die Ansicht noch einmal oder berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>{file}: {field}: this edition does not know “{value}”: make the view again and save it.</source>
        <translation>{file}: {field}: Diese Ausgabe kennt „{value}“ nicht: Machen Sie die Ansicht neu und speichern Sie sie.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>{folder} konnte nicht angelegt werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Check first: technique is shown when the questions are answered.</source>
        <translation>Zuerst prüfen: Die Technik wird gezeigt, wenn die Fragen beantwortet sind.</translation>
    </message>
    <message>
        <source>For this client</source>
        <translation>Für diesen Klienten</translation>
    </message>
    <message>
        <source>Go through the questions about the client first: technique is shown after that.</source>
        <translation>Gehen Sie zuerst die Fragen zum Klienten durch: Danach wird die Technik gezeigt.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>One sign of several is there. If another joins it, a doctor should look before any treatment.</source>
        <translation>Eines von mehreren Zeichen liegt vor. Kommt ein weiteres dazu, sollte vor jeder Behandlung ein Arzt daraufschauen.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>CHOIR body map</source>
        <translation>CHOIR-Körperkarte</translation>
    </message>
    <message>
        <source>ask first: {places}</source>
        <translation>zuerst fragen: {places}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>Landmarke</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>muscle, {name}</source>
        <translation>Muskel, {name}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>point, {name}</source>
        <translation>Punkt, {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
</context>
<context>
    <name>second view</name>
    <message>
        <source>Click to turn the body so</source>
        <translation>Klicken, um den Körper so zu drehen</translation>
    </message>
    <message>
        <source>Press Enter to turn the body so.</source>
        <translation>Drücken Sie Enter, um den Körper so zu drehen.</translation>
    </message>
    <message>
        <source>Second view, {side}</source>
        <translation>Zweite Ansicht, {side}</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>von oben</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>von unten</translation>
    </message>
    <message>
        <source>from the back</source>
        <translation>von hinten</translation>
    </message>
    <message>
        <source>from the client&apos;s LEFT</source>
        <translation>von LINKS beim Klienten</translation>
    </message>
    <message>
        <source>from the client&apos;s RIGHT</source>
        <translation>von RECHTS beim Klienten</translation>
    </message>
    <message>
        <source>from the front</source>
        <translation>von vorn</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>{count} more places</source>
        <translation>{count} weitere Orte</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}, {next}</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>CHOIR body map: {regions}</source>
        <translation>CHOIR-Körperkarte: {regions}</translation>
    </message>
    <message>
        <source>May send pain to: {places}</source>
        <translation>Kann Schmerz senden nach: {places}</translation>
    </message>
    <message>
        <source>The answers point to an emergency: get help first. Nothing is saved or copied now.</source>
        <translation>Die Antworten deuten auf einen Notfall: Holen Sie zuerst Hilfe. Jetzt wird nichts gespeichert oder kopiert.</translation>
    </message>
    <message>
        <source>Where it hurts (the client&apos;s side): {places}</source>
        <translation>Wo es wehtut (Seite des Klienten): {places}</translation>
    </message>
    <message>
        <source>Where it may come from (examine the first ones first):</source>
        <translation>Woher es kommen kann (untersuchen Sie die ersten zuerst):</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>side</name>
    <message>
        <source>LEFT</source>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>MIDLINE</source>
        <translation>MITTE</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>RECHTS</translation>
    </message>
    <message>
        <source>left side of the body</source>
        <translation>linke Seite des Körpers</translation>
    </message>
    <message>
        <source>left {name}</source>
        <translation>{name} links</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation>Mitte des Körpers</translation>
    </message>
    <message>
        <source>right side of the body</source>
        <translation>rechte Seite des Körpers</translation>
    </message>
    <message>
        <source>right {name}</source>
        <translation>{name} rechts</translation>
    </message>
    <message>
        <source>{place} on both sides</source>
        <translation>{place} beidseits</translation>
    </message>
    <message>
        <source>{side}, opposite your pain</source>
        <translation>{side}, gegenüber Ihrem Schmerz</translation>
    </message>
    <message>
        <source>{side}, the same side as your pain</source>
        <translation>{side}, auf der Seite Ihres Schmerzes</translation>
    </message>
</context>
<context>
    <name>sides</name>
    <message>
        <source>Client&apos;s LEFT</source>
        <translation>LINKS (Klient)</translation>
    </message>
    <message>
        <source>Client&apos;s RIGHT</source>
        <translation>RECHTS (Klient)</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>and nearby</source>
        <translation>und in der Nähe</translation>
    </message>
    <message>
        <source>examine this first</source>
        <translation>dies zuerst untersuchen</translation>
    </message>
    <message>
        <source>no technique is shown here</source>
        <translation>hier wird keine Technik gezeigt</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Click where it hurts, or search for a place.</source>
        <translation>Klicken Sie, wo es wehtut, oder suchen Sie einen Ort.</translation>
    </message>
    <message>
        <source>No point described in this map reaches this place. That says nothing about the cause: choose a larger or neighbouring area, or look for reasons other than muscle.</source>
        <translation>Kein in dieser Karte beschriebener Punkt reicht bis hierher. Über die Ursache sagt das nichts: Wählen Sie ein größeres oder benachbartes Gebiet, oder suchen Sie nach anderen Gründen als Muskeln.</translation>
    </message>
    <message>
        <source>This is where it may send pain.</source>
        <translation>Hierhin kann es Schmerz senden.</translation>
    </message>
    <message>
        <source>{places}: 1 place it may come from. Examine the first ones first.</source>
        <translation>{places}: 1 Ort, von dem es kommen kann. Untersuchen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>{places}: {count} places it may come from. Examine the first ones first.</source>
        <translation>{places}: {count} Orte, von denen es kommen kann. Untersuchen Sie die ersten zuerst.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>1, just under the skin</source>
        <translation>1, direkt unter der Haut</translation>
    </message>
    <message>
        <source>2, under the first layer</source>
        <translation>2, unter der ersten Schicht</translation>
    </message>
    <message>
        <source>3, in the middle</source>
        <translation>3, in der Mitte</translation>
    </message>
    <message>
        <source>4, deep</source>
        <translation>4, tief</translation>
    </message>
    <message>
        <source>5, deepest</source>
        <translation>5, am tiefsten</translation>
    </message>
    <message>
        <source>Accessory nerve</source>
        <translation>N. accessorius</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gegend</translation>
    </message>
    <message>
        <source>Axillary nerve</source>
        <translation>N. axillaris</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Cervical nerves and plexus</source>
        <translation>Halsnerven und Plexus</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brustkorb</translation>
    </message>
    <message>
        <source>Dorsal rami</source>
        <translation>Hintere Spinalnervenäste</translation>
    </message>
    <message>
        <source>Dorsal scapular nerve</source>
        <translation>N. dorsalis scapulae</translation>
    </message>
    <message>
        <source>Facial nerve</source>
        <translation>N. facialis</translation>
    </message>
    <message>
        <source>Femoral nerve</source>
        <translation>N. femoralis</translation>
    </message>
    <message>
        <source>Fibular nerves</source>
        <translation>Nn. fibulares</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Forearm and elbow</source>
        <translation>Unterarm und Ellenbogen</translation>
    </message>
    <message>
        <source>Gluteal nerves</source>
        <translation>Nn. glutei</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Head and face</source>
        <translation>Kopf und Gesicht</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>Hüfte und Gesäß</translation>
    </message>
    <message>
        <source>Hypoglossal nerve</source>
        <translation>N. hypoglossus</translation>
    </message>
    <message>
        <source>Intercostal and subcostal nerves</source>
        <translation>Nn. intercostales und N. subcostalis</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <translation>Knie und Unterschenkel</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Long thoracic nerve</source>
        <translation>N. thoracicus longus</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Mandibular nerve</source>
        <translation>N. mandibularis</translation>
    </message>
    <message>
        <source>Median nerve</source>
        <translation>N. medianus</translation>
    </message>
    <message>
        <source>Musculocutaneous nerve</source>
        <translation>N. musculocutaneus</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals und Nacken</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <translation>Nervenwurzel</translation>
    </message>
    <message>
        <source>Obturator nerve</source>
        <translation>N. obturatorius</translation>
    </message>
    <message>
        <source>Pectoral nerves</source>
        <translation>Nn. pectorales</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Phrenic nerve</source>
        <translation>N. phrenicus</translation>
    </message>
    <message>
        <source>Pudendal nerve</source>
        <translation>N. pudendus</translation>
    </message>
    <message>
        <source>Radial nerve</source>
        <translation>N. radialis</translation>
    </message>
    <message>
        <source>Sacral plexus</source>
        <translation>Plexus sacralis</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Suboccipital nerve</source>
        <translation>N. suboccipitalis</translation>
    </message>
    <message>
        <source>Subscapular nerves</source>
        <translation>Nn. subscapulares</translation>
    </message>
    <message>
        <source>Suprascapular nerve</source>
        <translation>N. suprascapularis</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Thoracodorsal nerve</source>
        <translation>N. thoracodorsalis</translation>
    </message>
    <message>
        <source>Tibial nerve</source>
        <translation>N. tibialis</translation>
    </message>
    <message>
        <source>Ulnar nerve</source>
        <translation>N. ulnaris</translation>
    </message>
    <message>
        <source>Upper and middle back</source>
        <translation>Oberer und mittlerer Rücken</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>Ventral rami</source>
        <translation>Vordere Spinalnervenäste</translation>
    </message>
    <message>
        <source>Works with or against</source>
        <translation>Arbeitet mit oder gegen</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>Pressing it brings back the pain the client knows</source>
        <translation>Druck darauf bringt den Schmerz zurück, den der Klient kennt</translation>
    </message>
    <message>
        <source>it can keep another spot going ({other}), so it goes first</source>
        <translation>er kann eine andere Stelle aufrechterhalten ({other}), darum kommt er zuerst</translation>
    </message>
    <message>
        <source>it often eases once its key is treated ({other}): look again after that</source>
        <translation>er lässt oft nach, wenn sein Schlüsselpunkt behandelt ist ({other}): danach noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>LEFT</source>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>MIDLINE</source>
        <translation>MITTE</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>RECHTS</translation>
    </message>
    <message>
        <source>autonomic</source>
        <translation>vegetativ</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>choir_regions</source>
        <translation>choir_regionen</translation>
    </message>
    <message>
        <source>client_side</source>
        <translation>seite_des_klienten</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>Hauptzone</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>may come from</source>
        <translation>kann kommen von</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>place_to_search</source>
        <translation>suchstelle</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>side_against_pain</source>
        <translation>seite_zum_schmerz</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>Nebenzone</translation>
    </message>
    <message>
        <source>under the finger</source>
        <translation>unter dem Finger</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>where_it_hurts</source>
        <translation>wo_es_wehtut</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zone</translation>
    </message>
</context>
<context>
    <name>treatment</name>
    <message>
        <source>Discomfort while pressing {target} out of 10, never above {ceiling}; hold {hold} seconds, {times}.</source>
        <translation>Unbehagen beim Drücken {target} von 10, nie über {ceiling}; {hold} Sekunden halten, {times}.</translation>
    </message>
    <message>
        <source>No tools.</source>
        <translation>Keine Werkzeuge.</translation>
    </message>
    <message>
        <source>at most {count} times</source>
        <translation>höchstens {count}-mal</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>not yet clinically reviewed</source>
        <translation>noch nicht klinisch geprüft</translation>
    </message>
    <message>
        <source>{reviewed} of {count} points reviewed</source>
        <translation>{reviewed} von {count} Punkten geprüft</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 Tage</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Jaw habits</source>
        <translation>Kiefergewohnheiten</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Belastung</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not sore</source>
        <translation>Kein Muskelkater</translation>
    </message>
    <message>
        <source>One or two points are enough for today: take one back before you choose another.</source>
        <translation>Ein oder zwei Punkte genügen für heute: Nehmen Sie einen zurück, bevor Sie einen anderen wählen.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Shoes or bag</source>
        <translation>Schuhe oder Tasche</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Tender, not the pain you know</source>
        <translation>Empfindlich, nicht der bekannte Schmerz</translation>
    </message>
    <message>
        <source>The pain you know</source>
        <translation>Der bekannte Schmerz</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a little less</source>
        <translation>etwas weniger</translation>
    </message>
    <message>
        <source>aching</source>
        <translation>ziehend</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brennend</translation>
    </message>
    <message>
        <source>clearly less</source>
        <translation>deutlich weniger</translation>
    </message>
    <message>
        <source>cramping</source>
        <translation>krampfend</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>dumpf</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>much less</source>
        <translation>viel weniger</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>taub</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>drückend</translation>
    </message>
    <message>
        <source>shooting</source>
        <translation>einschießend</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>stechend</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>pochend</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>verspannt</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>kribbelnd</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>At the next visit: better</source>
        <translation>Beim nächsten Besuch: besser</translation>
    </message>
    <message>
        <source>At the next visit: change not said</source>
        <translation>Beim nächsten Besuch: Änderung nicht angegeben</translation>
    </message>
    <message>
        <source>At the next visit: the same</source>
        <translation>Beim nächsten Besuch: gleich</translation>
    </message>
    <message>
        <source>At the next visit: worse</source>
        <translation>Beim nächsten Besuch: schlechter</translation>
    </message>
    <message>
        <source>No visit after this one yet.</source>
        <translation>Noch kein Besuch nach diesem.</translation>
    </message>
    <message>
        <source>as at first: {then}, now {now} of 10</source>
        <translation>wie zu Beginn: {then}, jetzt {now} von 10</translation>
    </message>
    <message>
        <source>less than at first: {then}, now {now} of 10</source>
        <translation>weniger als zu Beginn: {then}, jetzt {now} von 10</translation>
    </message>
    <message>
        <source>more than at first: {then}, now {now} of 10</source>
        <translation>mehr als zu Beginn: {then}, jetzt {now} von 10</translation>
    </message>
    <message>
        <source>new at the last visit</source>
        <translation>neu beim letzten Besuch</translation>
    </message>
    <message>
        <source>not drawn at the last visit</source>
        <translation>beim letzten Besuch nicht gezeichnet</translation>
    </message>
    <message>
        <source>not rated often enough to compare</source>
        <translation>zu selten bewertet, um zu vergleichen</translation>
    </message>
    <message>
        <source>pressed once, {seconds} seconds</source>
        <translation>einmal gedrückt, {seconds} Sekunden</translation>
    </message>
    <message>
        <source>pressed {count} times, {seconds} seconds in all</source>
        <translation>{count}-mal gedrückt, insgesamt {seconds} Sekunden</translation>
    </message>
    <message>
        <source>sore for {hours} hours</source>
        <translation>{hours} Stunden lang Muskelkater</translation>
    </message>
</context>
<context>
    <name>writing</name>
    <message>
        <source>The disk is full: {file} was not written. Make room or choose another.</source>
        <translation>Der Datenträger ist voll: {file} wurde nicht geschrieben. Schaffen Sie Platz oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist: choose another one.</source>
        <translation>Den Ordner {folder} gibt es nicht: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to: choose another one.</source>
        <translation>In den Ordner {folder} darf nicht geschrieben werden: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} is a folder: choose another name.</source>
        <translation>{file} ist ein Ordner: Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>autonomic</source>
        <translation>vegetativ</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>Hauptzone</translation>
    </message>
    <message>
        <source>other effects</source>
        <translation>andere Wirkungen</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>manchmal</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>Nebenzone</translation>
    </message>
    <message>
        <source>usual area</source>
        <translation>übliches Gebiet</translation>
    </message>
</context>
</TS>
