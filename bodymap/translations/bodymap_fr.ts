<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>3D scene</name>
    <message>
        <source>autonomic</source>
        <translation>végétative</translation>
    </message>
    <message>
        <source>band {name}</source>
        <translation>bande {name}</translation>
    </message>
    <message>
        <source>bone {name}</source>
        <translation>os {name}</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>essentielle</translation>
    </message>
    <message>
        <source>millimetres; origin on the floor, +x the client&apos;s LEFT, +y up, +z to the front</source>
        <translation>millimètres&#xa0;; origine au sol, +x vers la GAUCHE du client, +y vers le haut, +z vers l&apos;avant</translation>
    </message>
    <message>
        <source>muscle {name}</source>
        <translation>muscle {name}</translation>
    </message>
    <message>
        <source>pain {number} {place}</source>
        <translation>douleur {number} {place}</translation>
    </message>
    <message>
        <source>point {name}</source>
        <translation>point {name}</translation>
    </message>
    <message>
        <source>shorts</source>
        <translation>short</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>peau</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>débordement</translation>
    </message>
    <message>
        <source>top</source>
        <translation>haut (vêtement)</translation>
    </message>
    <message>
        <source>zone {kind} {number} of {source}</source>
        <translation>zone {kind} {number} de {source}</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} côté gauche</translation>
    </message>
    <message>
        <source>{name} right</source>
        <translation>{name} côté droit</translation>
    </message>
</context>
<context>
    <name>AboutClient</name>
    <message>
        <source>About the client</source>
        <translation>À propos du client</translation>
    </message>
    <message>
        <source>All gone through</source>
        <translation>Tout est passé en revue</translation>
    </message>
    <message>
        <source>Another client: forget all answers</source>
        <translation>Autre client&#xa0;: oublier toutes les réponses</translation>
    </message>
    <message>
        <source>Somebody is going to be treated: technique waits for the answers</source>
        <translation>Quelqu&apos;un va être traité&#xa0;: la technique attend les réponses</translation>
    </message>
</context>
<context>
    <name>AboutSheet</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About BodyMap</source>
        <translation>À propos de BodyMap</translation>
    </message>
    <message>
        <source>Body and knowledge</source>
        <translation>Corps et savoir</translation>
    </message>
    <message>
        <source>BodyMap is not a medical device.</source>
        <translation>BodyMap n&apos;est pas un dispositif médical.</translation>
    </message>
    <message>
        <source>Click where it hurts: a map of trigger points and where they can refer pain.</source>
        <translation>Cliquez où ça fait mal&#xa0;: une carte des points gâchettes et des endroits où ils peuvent référer la douleur.</translation>
    </message>
    <message>
        <source>It is an educational reference for teaching and explaining commonly described myofascial referral patterns. It does not diagnose, does not select treatment and does not assess a person. It is not for emergencies: call the emergency number. Findings need a qualified professional.</source>
        <translation>C&apos;est un ouvrage de référence pour enseigner et expliquer les schémas de douleur référée myofasciale couramment décrits. Il ne pose pas de diagnostic, ne choisit pas de traitement et n&apos;évalue pas une personne. Il n&apos;est pas fait pour les urgences&#xa0;: appelez le numéro d&apos;urgence. Les constatations demandent un professionnel qualifié.</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textes des licences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Qt is used unmodified through PySide6 under the GNU Lesser General Public License, version 3. Its libraries lie beside the program as files of their own and may be replaced by other builds of them. Their source is at code.qt.io.</source>
        <translation>Qt est utilisé sans modification à travers PySide6 sous la licence GNU Lesser General Public License, version 3. Ses bibliothèques se trouvent à côté du programme dans leurs propres fichiers et peuvent être remplacées par d&apos;autres versions. Leur code source est sur code.qt.io.</translation>
    </message>
    <message>
        <source>The licence texts are not part of this installation; they are in its source.</source>
        <translation>Les textes des licences ne font pas partie de cette installation&#xa0;; ils sont dans le code source.</translation>
    </message>
    <message>
        <source>The program is free software under the Apache License 2.0; its knowledge is published under CC BY 4.0. It sends nothing anywhere and needs no network.</source>
        <translation>Le programme est un logiciel libre sous licence Apache 2.0&#xa0;; son savoir est publié sous CC BY 4.0. Il n&apos;envoie rien nulle part et n&apos;a pas besoin de réseau.</translation>
    </message>
    <message>
        <source>The shapes were changed to fit one another: converted to millimetres, placed into the body, simplified, mirrored. Clinical literature is cited entry by entry under How sure is anybody?</source>
        <translation>Les formes ont été modifiées pour s&apos;accorder&#xa0;: converties en millimètres, placées dans le corps, simplifiées, mises en miroir. La littérature clinique est citée entrée par entrée sous «&#xa0;Quelle certitude&#xa0;?&#xa0;»</translation>
    </message>
</context>
<context>
    <name>AgainArea</name>
    <message>
        <source>Pain after (0 none, 10 worst imaginable)</source>
        <translation>Douleur après (0 aucune, 10 la pire imaginable)</translation>
    </message>
    <message>
        <source>before: {number}</source>
        <translation>avant&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>AgainMovement</name>
    <message>
        <source>This movement now</source>
        <translation>Ce mouvement maintenant</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>How it feels (optional)</source>
        <translation>Ce que l&apos;on ressent (facultatif)</translation>
    </message>
    <message>
        <source>Pain now (0 none, 10 worst imaginable)</source>
        <translation>Douleur maintenant (0 aucune, 10 la pire imaginable)</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Finish visit</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>The client says: {word}</source>
        <translation>Le client dit&#xa0;: {word}</translation>
    </message>
    <message>
        <source>Visit without a record</source>
        <translation>Séance sans dossier</translation>
    </message>
    <message>
        <source>Visit: {step}</source>
        <translation>Séance&#xa0;: {step}</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>Passer (Échap)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>CheckFirstPanel</name>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Questions to check first</source>
        <translation>Questions préalables</translation>
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
        <translation>Il ne reste rien à demander.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Female body</source>
        <translation>Corps féminin</translation>
    </message>
    <message>
        <source>Language of the handout</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Male body</source>
        <translation>Corps masculin</translation>
    </message>
    <message>
        <source>Name or initials of a new client</source>
        <translation>Nom ou initiales d&apos;un nouveau client</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Remind me to erase after</source>
        <translation>Me rappeler d’effacer après le</translation>
    </message>
</context>
<context>
    <name>ClientsSheet</name>
    <message>
        <source>Anybody who gets hold of the file can read it: it leaves the encrypted records.</source>
        <translation>Quiconque obtient le fichier peut le lire&#xa0;: il sort des dossiers chiffrés.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Compare visits...</source>
        <translation>Comparer les séances...</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Effacer ce client</translation>
    </message>
    <message>
        <source>Erased here and in the backups. Exported copies are yours to delete.</source>
        <translation>Effacé ici et dans les sauvegardes. Les copies exportées, c&apos;est à vous de les supprimer.</translation>
    </message>
    <message>
        <source>Export encrypted...</source>
        <translation>Exporter chiffré...</translation>
    </message>
    <message>
        <source>Export readable...</source>
        <translation>Exporter en lisible...</translation>
    </message>
    <message>
        <source>Export readable: anybody can open the file</source>
        <translation>Exporter en lisible&#xa0;: n&apos;importe qui peut ouvrir le fichier</translation>
    </message>
    <message>
        <source>Exported. Anybody who gets hold of the file can read it.</source>
        <translation>Exporté. Quiconque obtient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Exported. The file opens only with its passphrase.</source>
        <translation>Exporté. Le fichier ne s’ouvre qu’avec sa phrase secrète.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Open visit of today</source>
        <translation>Ouvrir la séance du jour</translation>
    </message>
    <message>
        <source>Page (*.html);;Data (*.json)</source>
        <translation>Page (*.html);;Données (*.json)</translation>
    </message>
    <message>
        <source>The time to keep this record ended on {date}: think of erasing it.</source>
        <translation>Le délai de conservation de ce dossier a pris fin le {date}&#xa0;: pensez à l&apos;effacer.</translation>
    </message>
    <message>
        <source>To erase, type the client&apos;s name here</source>
        <translation>Pour effacer, écrivez ici le nom du client</translation>
    </message>
    <message>
        <source>Type a name or initials first.</source>
        <translation>Écrivez d&apos;abord un nom ou des initiales.</translation>
    </message>
    <message>
        <source>Visits of this client</source>
        <translation>Visites de ce client</translation>
    </message>
    <message>
        <source>{name}, last visit {date}, visits: {count}</source>
        <translation>{name}, dernière séance {date}, séances&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{name}, no visit yet</source>
        <translation>{name}, aucune séance encore</translation>
    </message>
</context>
<context>
    <name>ClinicDialog</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>Choisir une image...</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Numéro d&apos;urgence</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Thérapeute</translation>
    </message>
    <message>
        <source>the number of your country</source>
        <translation>le numéro de votre pays</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Recovery code for the records in BodyMap. It opens them when the passphrase is lost. Keep this page in a safe place, away from the computer.</source>
        <translation>Code de récupération des dossiers dans BodyMap. Il les ouvre si la phrase secrète est perdue. Gardez cette page en lieu sûr, loin de l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at {source}</source>
        <translation>Regarder {source}</translation>
    </message>
    <message>
        <source>Picture of {source}</source>
        <translation>Image&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>Deux sources côte à côte</translation>
    </message>
    <message>
        <source>{fact}: different</source>
        <translation>{fact}&#xa0;: différent</translation>
    </message>
    <message>
        <source>{fact}: the same</source>
        <translation>{fact}&#xa0;: identique</translation>
    </message>
</context>
<context>
    <name>CompareVisits</name>
    <message>
        <source>Drawn on {date}</source>
        <translation>Dessiné le {date}</translation>
    </message>
    <message>
        <source>Strongest pain on arrival, 0 to 10</source>
        <translation>Douleur la plus forte à l&apos;arrivée, 0 à 10</translation>
    </message>
    <message>
        <source>Visits side by side</source>
        <translation>Séances côte à côte</translation>
    </message>
    <message>
        <source>What was treated, and what followed</source>
        <translation>Ce qui a été traité, et ce qui a suivi</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Où ça faisait mal</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>nothing was drawn</source>
        <translation>rien n’a été dessiné</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>C: compare with {source}</source>
        <translation>C&#xa0;: comparer avec {source}</translation>
    </message>
    <message>
        <source>Choose another source and press C. Click here to give up comparing.</source>
        <translation>Choisissez une autre source et appuyez sur C. Cliquez ici pour ne plus comparer.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Clinician who agreed</source>
        <translation>Clinicien qui a donné son accord</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Date de l&apos;accord</translation>
    </message>
    <message>
        <source>For what (if not all)</source>
        <translation>Pour quoi (si ce n&apos;est pas tout)</translation>
    </message>
    <message>
        <source>Holds for: {places}</source>
        <translation>Vaut pour&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Nobody said where: it holds for the whole body until then.</source>
        <translation>Personne n&apos;a dit où&#xa0;: d&apos;ici là, cela vaut pour tout le corps.</translation>
    </message>
    <message>
        <source>Not only there</source>
        <translation>Pas seulement là</translation>
    </message>
    <message>
        <source>Only where it hurts now</source>
        <translation>Seulement où ça fait mal maintenant</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>A visit is open. Type the PIN to go on.</source>
        <translation>Une séance est ouverte. Saisissez le code PIN pour continuer.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Écran masqué</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>This is not the PIN. After five wrong ones the records lock.</source>
        <translation>Ce n&apos;est pas le code PIN. Après cinq erreurs, les dossiers se verrouillent.</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>For therapists: study designs and effect sizes</source>
        <translation>Pour les thérapeutes&#xa0;: types d&apos;études et tailles d&apos;effet</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>Quelle certitude&#xa0;?</translation>
    </message>
    <message>
        <source>The studies behind it</source>
        <translation>Les études à l&apos;appui</translation>
    </message>
</context>
<context>
    <name>ExaminePage</name>
    <message>
        <source>Examine these first</source>
        <translation>À examiner d&apos;abord</translation>
    </message>
    <message>
        <source>First say where it hurts.</source>
        <translation>Dites d&apos;abord où ça fait mal.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>A spot more tender than around it</source>
        <translation>Un endroit plus sensible qu&apos;autour</translation>
    </message>
    <message>
        <source>Felt somewhere else, too</source>
        <translation>Se ressent aussi ailleurs</translation>
    </message>
    <message>
        <source>It twitches</source>
        <translation>Il tressaille</translation>
    </message>
    <message>
        <source>Taut band felt</source>
        <translation>Bande tendue sentie</translation>
    </message>
    <message>
        <source>This movement before</source>
        <translation>Ce mouvement avant</translation>
    </message>
    <message>
        <source>What else was noticed</source>
        <translation>Autres remarques</translation>
    </message>
</context>
<context>
    <name>FlatFigure</name>
    <message>
        <source>Arrow keys go to the next place, Enter picks it, Ctrl+Enter adds it.</source>
        <translation>Les flèches vont à l&apos;endroit suivant, Entrée le choisit, Ctrl+Entrée l&apos;ajoute.</translation>
    </message>
    <message>
        <source>Body as shapes</source>
        <translation>Le corps en formes</translation>
    </message>
    <message>
        <source>client&apos;s {place} ({view})</source>
        <translation>{place} du client ({view})</translation>
    </message>
</context>
<context>
    <name>FlatMode</name>
    <message>
        <source>Drawing the body…</source>
        <translation>Dessin du corps…</translation>
    </message>
    <message>
        <source>Drawing the flat figure…</source>
        <translation>Dessin de la figure plane…</translation>
    </message>
    <message>
        <source>The 3D view cannot start on this computer. The list and the figure here do the same. To try the 3D view again, press Ctrl+Shift+L.</source>
        <translation>La vue 3D ne peut pas démarrer sur cet ordinateur. La liste et la figure ici font la même chose. Pour réessayer la vue 3D, appuyez sur Ctrl+Maj+L.</translation>
    </message>
</context>
<context>
    <name>FlatPane</name>
    <message>
        <source>List and flat figure</source>
        <translation>Liste et figure plane</translation>
    </message>
    <message>
        <source>Pages of the figure</source>
        <translation>Pages de la figure</translation>
    </message>
    <message>
        <source>{page}, shows what is picked</source>
        <translation>{page}, montre ce qui est choisi</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>{title}, closed</source>
        <translation>{title}, fermé</translation>
    </message>
    <message>
        <source>{title}, open</source>
        <translation>{title}, ouvert</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>{words}. Left and right arrow choose the side</source>
        <translation>{words}. Les flèches gauche et droite choisissent le côté</translation>
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
        <translation>Imprimer souris et touches</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF</source>
        <translation>Enregistrer souris et touches en PDF</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Handout</source>
        <translation>Feuille pour le client</translation>
    </message>
    <message>
        <source>Handout...</source>
        <translation>Feuille pour le client...</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Exercises (two to four)</source>
        <translation>Exercices (deux à quatre)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print the client&apos;s name</source>
        <translation>Imprimer le nom du client</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Que changer</translation>
    </message>
    <message>
        <source>{exercise}: left out. {why}</source>
        <translation>{exercise}&#xa0;: laissé de côté. {why}</translation>
    </message>
</context>
<context>
    <name>HandoutSheet</name>
    <message>
        <source>Choose a tight spot first: the handout is about it.</source>
        <translation>Choisissez d&apos;abord un point tendu&#xa0;: c&apos;est le sujet de la feuille.</translation>
    </message>
    <message>
        <source>Clinic...</source>
        <translation>Cabinet...</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Feuille pour le client</translation>
    </message>
    <message>
        <source>Nothing can be handed over now: the list says why.</source>
        <translation>Rien ne peut être remis maintenant&#xa0;: la liste dit pourquoi.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimer...</translation>
    </message>
    <message>
        <source>Save HTML</source>
        <translation>Enregistrer en HTML</translation>
    </message>
    <message>
        <source>Save HTML...</source>
        <translation>Enregistrer en HTML...</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation>Enregistrer en PDF...</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu&apos;elle sera imprimée</translation>
    </message>
    <message>
        <source>The page holds the client&apos;s name: a saved file is not protected.</source>
        <translation>La page contient le nom du client&#xa0;: un fichier enregistré n&apos;est pas protégé.</translation>
    </message>
    <message>
        <source>The texts of the exercises are in English.</source>
        <translation>Les textes des exercices sont en anglais.</translation>
    </message>
    <message>
        <source>Tick at least one exercise.</source>
        <translation>Cochez au moins un exercice.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>What stands on the page</source>
        <translation>Ce qui figure sur la page</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>About BodyMap</source>
        <translation>À propos de BodyMap</translation>
    </message>
    <message>
        <source>Add or remove a painful place</source>
        <translation>Ajouter ou retirer un endroit douloureux</translation>
    </message>
    <message>
        <source>BodyMap teaches and explains. It is no medical device and does not diagnose. Referral patterns differ between people, examiners agree only moderately on where a point is, and effects of treatment are small to moderate and mostly short. Sides are the client&apos;s, however the body is turned.</source>
        <translation>BodyMap enseigne et explique. Ce n&apos;est pas un dispositif médical et il ne pose pas de diagnostic. Les schémas de douleur référée diffèrent d&apos;une personne à l&apos;autre, les examinateurs ne s&apos;accordent que modérément sur l&apos;emplacement d&apos;un point, et les effets du traitement sont petits à modérés et le plus souvent brefs. Les côtés sont ceux du client, quelle que soit l&apos;orientation du corps.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Click where it hurts on the body, or type it into the search box: a place, a complaint in your own words, a muscle. Ctrl+click adds a second place; the brush ({paint}) paints an area.</source>
        <translation>Cliquez sur le corps où ça fait mal, ou écrivez-le dans la recherche&#xa0;: un endroit, une plainte dans vos mots, un muscle. Ctrl+clic ajoute un deuxième endroit&#xa0;; le pinceau ({paint}) peint une zone.</translation>
    </message>
    <message>
        <source>Come nearer to that place and turn around it</source>
        <translation>S&apos;approcher de cet endroit et tourner autour</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>Quelle certitude&#xa0;?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Move the body</source>
        <translation>Déplacer le corps</translation>
    </message>
    <message>
        <source>Print mouse and keys...</source>
        <translation>Imprimer souris et touches...</translation>
    </message>
    <message>
        <source>Read its card from top to bottom: why, where, what to take care of, how to press, how to stretch. The headings below unfold. Check first holds the questions before any pressure.</source>
        <translation>Lisez sa fiche de haut en bas&#xa0;: pourquoi, où, à quoi faire attention, comment presser, comment étirer. Les titres du dessous se déplient. «&#xa0;À vérifier d&apos;abord&#xa0;» contient les questions avant toute pression.</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF...</source>
        <translation>Enregistrer souris et touches en PDF...</translation>
    </message>
    <message>
        <source>Say where it hurts, or choose a cross or a muscle</source>
        <translation>Dire où ça fait mal, ou choisir une croix ou un muscle</translation>
    </message>
    <message>
        <source>Shift+drag, middle drag</source>
        <translation>Maj+glisser, glisser avec le bouton du milieu</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>Faire le tour en trois étapes</translation>
    </message>
    <message>
        <source>Show only this, hide, fade, show where it may send pain, save the picture</source>
        <translation>Montrer seulement ceci, masquer, estomper, montrer où il peut envoyer la douleur, enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>The list at the right shows which places are described to refer pain there; the ones to examine first stand on top. Choose one to see its muscle, the place to search (X in a dashed ring), the band of fibres, and the usual pain area (solid) with what is sometimes felt around it (dotted).</source>
        <translation>La liste montre d&apos;où la douleur peut être référée à cet endroit, tel que cela est décrit&#xa0;; en haut, ce qu&apos;il faut examiner d&apos;abord. Choisissez une ligne pour voir son muscle, l&apos;endroit où chercher (X dans un anneau en tirets), la bande de fibres et la zone de douleur habituelle (pleine) avec ce qui se ressent parfois autour (en pointillé).</translation>
    </message>
    <message>
        <source>To keep what you see, save the picture ({save}) or copy it; the menu under File, Share also has the words, a table, and the scene in 3D.</source>
        <translation>Pour garder ce que vous voyez, enregistrez l&apos;image ({save}) ou copiez-la&#xa0;; le menu, sous Fichier, Partager, a aussi les mots, un tableau et la scène en 3D.</translation>
    </message>
    <message>
        <source>To see a muscle alone, right-click it and choose Show only this, or point at it and press {alone}. {all} shows everything again; {undo} takes back any step.</source>
        <translation>Pour voir un muscle seul, faites un clic droit dessus et choisissez «&#xa0;Montrer seulement ceci&#xa0;», ou pointez-le et appuyez sur {alone}. {all} remontre tout&#xa0;; {undo} annule chaque étape.</translation>
    </message>
    <message>
        <source>Turn the body</source>
        <translation>Tourner le corps</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Ce que ce n&apos;est pas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Wheel, right drag, pinch</source>
        <translation>Molette, glisser avec le bouton droit, pincer</translation>
    </message>
    <message>
        <source>Zoom towards the pointer</source>
        <translation>Zoomer vers le pointeur</translation>
    </message>
</context>
<context>
    <name>HoldFace</name>
    <message>
        <source>breathe in</source>
        <translation>inspirer</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>expirer</translation>
    </message>
    <message>
        <source>{count} seconds held</source>
        <translation>tenu {count} secondes</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semaines</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semaines</translation>
    </message>
    <message>
        <source>Compose the plan</source>
        <translation>Composer le plan</translation>
    </message>
    <message>
        <source>Date of the next visit</source>
        <translation>Date de la prochaine visite</translation>
    </message>
    <message>
        <source>Exercises to give: two to four</source>
        <translation>Exercices à donner&#xa0;: deux à quatre</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>Handout...</source>
        <translation>Feuille pour le client...</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Prochaine séance dans</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>Ce qui l&apos;entretient</translation>
    </message>
</context>
<context>
    <name>HurtsPage</name>
    <message>
        <source>Click where it hurts, or press B and paint it on the body.</source>
        <translation>Cliquez où ça fait mal, ou appuyez sur B et peignez-le sur le corps.</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Depuis la dernière séance</translation>
    </message>
    <message>
        <source>Sore afterwards</source>
        <translation>Courbatures ensuite</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>Changed. It holds from now on.</source>
        <translation>Modifié. Cela vaut dès maintenant.</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Choisissez une commande, puis appuyez sur sa nouvelle touche.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>First keys again</source>
        <translation>Revenir aux touches d’origine</translation>
    </message>
    <message>
        <source>First keys for all commands</source>
        <translation>Touches d’origine pour toutes les commandes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Use only this key</source>
        <translation>Seulement cette touche</translation>
    </message>
    <message>
        <source>Use this key, too</source>
        <translation>Aussi cette touche</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which will lose it.</source>
        <translation>{key} appartient à « {command} », qui la perdra.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} est libre.</translation>
    </message>
    <message>
        <source>{key} is needed by the window itself. Press another.</source>
        <translation>La fenêtre elle-même a besoin de {key}. Appuyez sur une autre.</translation>
    </message>
</context>
<context>
    <name>LayersStrip</name>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>How many layers of muscle are taken away</source>
        <translation>Combien de couches de muscles sont retirées</translation>
    </message>
    <message>
        <source>How opaque the skin is</source>
        <translation>Opacité de la peau</translation>
    </message>
    <message>
        <source>Layer {name}</source>
        <translation>Couche {name}</translation>
    </message>
    <message>
        <source>Layers and views</source>
        <translation>Couches et vues</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Peel muscles</source>
        <translation>Retirer des muscles</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Skin: less at the left, more at the right</source>
        <translation>Peau&#xa0;: moins à gauche, plus à droite</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>View from the back</source>
        <translation>Vue de dos</translation>
    </message>
    <message>
        <source>View from the client&apos;s left</source>
        <translation>Vue de la gauche du client</translation>
    </message>
    <message>
        <source>View from the client&apos;s right</source>
        <translation>Vue de la droite du client</translation>
    </message>
    <message>
        <source>View from the front</source>
        <translation>Vue de devant</translation>
    </message>
    <message>
        <source>View from the top</source>
        <translation>Vue de dessus</translation>
    </message>
</context>
<context>
    <name>LegendOverlay</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Ce que veulent dire les couleurs</translation>
    </message>
</context>
<context>
    <name>MatchDelegate</name>
    <message>
        <source>No technique is shown for this point</source>
        <translation>Aucune technique n&apos;est montrée pour ce point</translation>
    </message>
    <message>
        <source>examine first</source>
        <translation>à examiner d&apos;abord</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Export your notes</source>
        <translation>Exporter vos notes</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Nothing was imported: {error}</source>
        <translation>Rien n&apos;a été importé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The notes could not be exported: {error}</source>
        <translation>Les notes n&apos;ont pas pu être exportées&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Your note could not be saved: {error}</source>
        <translation>Votre note n&apos;a pas pu être enregistrée&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Your notes cannot be changed here: {problem}</source>
        <translation>Vos notes ne peuvent pas être modifiées ici&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Your notes could not be read. The file was kept as {name}; new notes start afresh.</source>
        <translation>Vos notes n&apos;ont pas pu être lues. Le fichier a été gardé sous {name}&#xa0;; les nouvelles notes repartent de zéro.</translation>
    </message>
</context>
<context>
    <name>OtherList</name>
    <message>
        <source>Other than muscle</source>
        <translation>Autre que musculaire</translation>
    </message>
    <message>
        <source>Other than muscle ({count})</source>
        <translation>Autre que musculaire ({count})</translation>
    </message>
    <message>
        <source>Other than muscle ({count}): {names}</source>
        <translation>Autre que musculaire ({count})&#xa0;: {names}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>client&apos;s LEFT</source>
        <translation>GAUCHE du client</translation>
    </message>
    <message>
        <source>client&apos;s RIGHT</source>
        <translation>DROITE du client</translation>
    </message>
    <message>
        <source>do not miss</source>
        <translation>à ne pas manquer</translation>
    </message>
</context>
<context>
    <name>OverlapPicture</name>
    <message>
        <source>Picture of the drawing and of the pattern described for {point}</source>
        <translation>Image du dessin et du schéma décrit pour {point}</translation>
    </message>
</context>
<context>
    <name>OverlapPictures</name>
    <message>
        <source>Drawn, in the pattern</source>
        <translation>Dessiné, dans le schéma</translation>
    </message>
    <message>
        <source>Drawn, outside the pattern</source>
        <translation>Dessiné, hors du schéma</translation>
    </message>
    <message>
        <source>In the pattern, not drawn</source>
        <translation>Dans le schéma, non dessiné</translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Choose a passphrase for this file. Tell it to the person who receives the file, by another way.</source>
        <translation>Choisissez une phrase secrète pour ce fichier. Communiquez-la par un autre moyen à la personne qui reçoit le fichier.</translation>
    </message>
    <message>
        <source>Choose where to save...</source>
        <translation>Choisir où enregistrer...</translation>
    </message>
    <message>
        <source>Encrypted record (*.bodymap-client)</source>
        <translation>Dossier chiffré (*.bodymap-client)</translation>
    </message>
    <message>
        <source>Export encrypted</source>
        <translation>Exporter chiffré</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The picture as you see it, with the client&apos;s sides, the legend, the caption and the credits that the licences ask for. Nothing about a client is in it. Twice is enough for paper.</source>
        <translation>L&apos;image telle que vous la voyez, avec les côtés du client, la légende, le titre et les crédits que demandent les licences. Elle ne contient rien sur un client. Le double suffit pour le papier.</translation>
    </message>
    <message>
        <source>{scale} × the window: {width} × {height} pixels</source>
        <translation>{scale} × la fenêtre&#xa0;: {width} × {height} pixels</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Enter picks a place, Ctrl+Enter adds it.</source>
        <translation>Entrée choisit un endroit, Ctrl+Entrée l&apos;ajoute.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Réduire la liste</translation>
    </message>
    <message>
        <source>Narrow the list of places</source>
        <translation>Réduire la liste des endroits</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Places as a list</source>
        <translation>Endroits en liste</translation>
    </message>
    <message>
        <source>{place}, painful</source>
        <translation>{place}, douloureux</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>Words of this line</source>
        <translation>Texte de cette ligne</translation>
    </message>
    <message>
        <source>{when}: left out</source>
        <translation>{when}&#xa0;: laissé de côté</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Play: the point, the pressure, the pain</source>
        <translation>Jouer&#xa0;: le point, la pression, la douleur</translation>
    </message>
    <message>
        <source>Show how the pain spreads (Space)</source>
        <translation>Montrer comment la douleur se propage (Espace)</translation>
    </message>
</context>
<context>
    <name>PreferencesSheet</name>
    <message>
        <source>Bodies wear plain clothes</source>
        <translation>Les corps portent des vêtements simples</translation>
    </message>
    <message>
        <source>Change keys...</source>
        <translation>Modifier les touches...</translation>
    </message>
    <message>
        <source>Clinical, for the therapist</source>
        <translation>Cliniques, pour le thérapeute</translation>
    </message>
    <message>
        <source>Colours of the pain areas</source>
        <translation>Couleurs des zones de douleur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Plain, for the client</source>
        <translation>Simples, pour le client</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Red, as in textbooks</source>
        <translation>Rouge, comme dans les manuels</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>Mots au départ</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>A profile of your own</source>
        <translation>Un profil à vous</translation>
    </message>
    <message>
        <source>At least 12 letters and signs, not all alike, or five words.</source>
        <translation>Au moins 12 lettres et signes, pas tous pareils, ou cinq mots.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I type the recovery code instead</source>
        <translation>Saisir plutôt le code de récupération</translation>
    </message>
    <message>
        <source>I wrote it down and keep it in a safe place</source>
        <translation>Je l&apos;ai noté et je le garde en lieu sûr</translation>
    </message>
    <message>
        <source>Its records open only with the passphrase.</source>
        <translation>Ses dossiers ne s&apos;ouvrent qu&apos;avec la phrase secrète.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Assez longue.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Créer le profil</translation>
    </message>
    <message>
        <source>New profile...</source>
        <translation>Nouveau profil...</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Print the code...</source>
        <translation>Imprimer le code...</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Records of clients</source>
        <translation>Dossiers des clients</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Restaurer la dernière sauvegarde valable</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Définir la nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>The recovery code fits. Choose a new passphrase; the old one opens nothing then.</source>
        <translation>Le code de récupération est juste. Choisissez une nouvelle phrase secrète&#xa0;; l&apos;ancienne n&apos;ouvrira plus rien.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Écrivez d&apos;abord un nom.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>Qui travaille ici&#xa0;?</translation>
    </message>
    <message>
        <source>Your name, as the lock screen shows it</source>
        <translation>Votre nom, tel que l&apos;écran de verrouillage le montre</translation>
    </message>
    <message>
        <source>Your recovery code. It is shown only now. It opens the records when the passphrase is lost; without both, nobody can open them again.</source>
        <translation>Votre code de récupération. Il n&apos;est montré que maintenant. Il ouvre les dossiers si la phrase secrète est perdue&#xa0;; sans l&apos;un ni l&apos;autre, plus personne ne peut les ouvrir.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Tick for yes</source>
        <translation>Cocher pour oui</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Lequel de ceux-ci&#xa0;?</translation>
    </message>
    <message>
        <source>Yes: {question}</source>
        <translation>Oui&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>A place, for example</source>
        <translation>Un endroit, par exemple</translation>
    </message>
    <message>
        <source>BodyMap shows which muscles can refer pain to a place, and what helps. It is for learning and for trained hands: no diagnosis, and no medical device.</source>
        <translation>BodyMap montre quels muscles peuvent référer la douleur à un endroit, et ce qui aide. C&apos;est pour apprendre et pour des mains formées&#xa0;: ni diagnostic, ni dispositif médical.</translation>
    </message>
    <message>
        <source>Left temple</source>
        <translation>Tempe gauche</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <translation>Extérieur du coude</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>Faire le tour en trois étapes</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>Montrer {place}</translation>
    </message>
    <message>
        <source>Walk through a complaint, step by step</source>
        <translation>Parcourir une plainte pas à pas</translation>
    </message>
</context>
<context>
    <name>RecentViews</name>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>No view was saved or opened yet</source>
        <translation>Aucune vue enregistrée ni ouverte pour l&apos;instant</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir une vue récente</translation>
    </message>
</context>
<context>
    <name>RecordsDoor</name>
    <message>
        <source>A visit is open: save and close it first.</source>
        <translation>Une séance est ouverte&#xa0;: enregistrez-la et fermez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Clients and records...</source>
        <translation>Clients et dossiers...</translation>
    </message>
    <message>
        <source>Four digits or more; while a visit is open they lift the cover:</source>
        <translation>Quatre chiffres ou plus&#xa0;; tant qu&apos;une séance est ouverte, ils lèvent le masque de l&apos;écran&#xa0;:</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>Verrouiller les dossiers</translation>
    </message>
    <message>
        <source>PIN for the cover</source>
        <translation>Code PIN de l&apos;écran masqué</translation>
    </message>
    <message>
        <source>PIN for the cover...</source>
        <translation>Code PIN de l&apos;écran masqué...</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Save and close the visit</source>
        <translation>Enregistrer et fermer la séance</translation>
    </message>
    <message>
        <source>The records are locked. The last changes could not be saved.</source>
        <translation>Les dossiers sont verrouillés. Les derniers changements n&apos;ont pas pu être enregistrés.</translation>
    </message>
</context>
<context>
    <name>ReferralBanner</name>
    <message>
        <source>I have read this</source>
        <translation>J&apos;ai lu ceci</translation>
    </message>
</context>
<context>
    <name>RefersMarks</name>
    <message>
        <source>Places that refer here</source>
        <translation>Endroits qui réfèrent ici</translation>
    </message>
    <message>
        <source>{rank}, far side</source>
        <translation>{rank}, côté opposé</translation>
    </message>
</context>
<context>
    <name>RootLines</name>
    <message>
        <source>Nerve roots</source>
        <translation>Racines nerveuses</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Keep this view</source>
        <translation>Garder cette vue</translation>
    </message>
    <message>
        <source>Keep this view...</source>
        <translation>Garder cette vue...</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>Gardée sous «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Name (no names of clients):</source>
        <translation>Nom (pas de noms de clients)&#xa0;:</translation>
    </message>
    <message>
        <source>None yet: choose “Keep this view...”</source>
        <translation>Aucune encore&#xa0;: choisissez «&#xa0;Garder cette vue...&#xa0;»</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Ouvrir une vue</translation>
    </message>
    <message>
        <source>Open view...</source>
        <translation>Ouvrir une vue...</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>Mes vues</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>«&#xa0;{name}&#xa0;» retirée</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save view...</source>
        <translation>Enregistrer la vue...</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Views of the body map (*.bodyview)</source>
        <translation>Vues de la carte du corps (*.bodyview)</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Choose another file.</source>
        <translation>{file} ne peut pas être lu&#xa0;: {reason}. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>Choisis auparavant</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Nothing by that name. Try a body part, a muscle, or plain words.</source>
        <translation>Rien sous ce nom. Essayez une partie du corps, un muscle ou des mots simples.</translation>
    </message>
    <message>
        <source>Search places, muscles, points and actions</source>
        <translation>Rechercher des endroits, des muscles, des points et des actions</translation>
    </message>
    <message>
        <source>Search: &quot;behind the eye&quot;, &quot;QL&quot;, &quot;left temple&quot;; or &quot;&gt;&quot; for actions</source>
        <translation>Rechercher&#xa0;: «&#xa0;derrière l&apos;œil&#xa0;», «&#xa0;tempe gauche&#xa0;»&#xa0;; ou «&#xa0;&gt;&#xa0;» pour les actions</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>action, {menu}</source>
        <translation>action, {menu}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change keys...</source>
        <translation>Modifier les touches...</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Préférences...</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>3D scene (*.glb)</source>
        <translation>Scène 3D (*.glb)</translation>
    </message>
    <message>
        <source>CHOIR regions on the clipboard: {numbers}</source>
        <translation>Régions CHOIR dans le presse-papiers&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Click where it hurts first: then there are CHOIR regions to copy</source>
        <translation>Cliquez d&apos;abord où ça fait mal&#xa0;: il y aura alors des régions CHOIR à copier</translation>
    </message>
    <message>
        <source>Copy the CHOIR regions</source>
        <translation>Copier les régions CHOIR</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the 3D scene</source>
        <translation>Enregistrer la scène 3D</translation>
    </message>
    <message>
        <source>Save the 3D scene...</source>
        <translation>Enregistrer la scène 3D...</translation>
    </message>
    <message>
        <source>Save the flat figure</source>
        <translation>Enregistrer la figure plane</translation>
    </message>
    <message>
        <source>Save the flat figure...</source>
        <translation>Enregistrer la figure plane...</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation>Enregistrer l&apos;image...</translation>
    </message>
    <message>
        <source>Save the table of sources</source>
        <translation>Enregistrer le tableau des sources</translation>
    </message>
    <message>
        <source>Save the table of sources...</source>
        <translation>Enregistrer le tableau des sources...</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>L&apos;image est dans le presse-papiers</translation>
    </message>
    <message>
        <source>The words are on the clipboard</source>
        <translation>Les mots sont dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Opening the body map …</source>
        <translation>Ouverture de la carte du corps…</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Clear (Esc)</source>
        <translation>Effacer (Échap)</translation>
    </message>
    <message>
        <source>Clear the painful places</source>
        <translation>Effacer les endroits douloureux</translation>
    </message>
    <message>
        <source>Search areas under your finger</source>
        <translation>Zones à explorer sous votre doigt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Où avez-vous mal&#xa0;?</translation>
    </message>
    <message>
        <source>Where it may come from</source>
        <translation>D&apos;où cela peut venir</translation>
    </message>
    <message>
        <source>Where it may send pain</source>
        <translation>Où il peut envoyer la douleur</translation>
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
        <translation>Toutes les preuves</translation>
    </message>
    <message>
        <source>May send pain to</source>
        <translation>Peut envoyer la douleur vers</translation>
    </message>
    <message>
        <source>The source looked at</source>
        <translation>La source regardée</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Erase what was painted</source>
        <translation>Effacer ce qui est peint</translation>
    </message>
    <message>
        <source>Paint where it hurts</source>
        <translation>Peindre où ça fait mal</translation>
    </message>
    <message>
        <source>Paint where it hurts: drag over the skin</source>
        <translation>Peindre où ça fait mal&#xa0;: glissez sur la peau</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore hidden ({count})</source>
        <translation>Remontrer le masqué ({count})</translation>
    </message>
    <message>
        <source>Size of the painted place in millimetres</source>
        <translation>Taille de l&apos;endroit peint en millimètres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Sous le pointeur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>1 muscle</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Demander à nouveau</translation>
    </message>
    <message>
        <source>Muscles that fit</source>
        <translation>Muscles qui correspondent</translation>
    </message>
    <message>
        <source>No muscle fits all of this. Set one of these back to “any”: {fields}.</source>
        <translation>Aucun muscle ne correspond à tout cela. Remettez l&apos;un de ceux-ci sur «&#xa0;tous&#xa0;»&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>No muscle fits all of this. Set two of the fields back to “any”.</source>
        <translation>Aucun muscle ne correspond à tout cela. Remettez deux des champs sur «&#xa0;tous&#xa0;».</translation>
    </message>
    <message>
        <source>{count} muscles</source>
        <translation>{count} muscles</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <translation>{field} ({count})</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}&#xa0;: tous</translation>
    </message>
</context>
<context>
    <name>StudyNotes</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Avec signet</translation>
    </message>
    <message>
        <source>Choose a muscle, a point or a place to write about.</source>
        <translation>Choisissez un muscle, un point ou un endroit pour écrire à son sujet.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>For your own study only, never about a client.</source>
        <translation>Seulement pour votre propre étude, jamais sur un client.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importer...</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Rechercher dans vos notes</translation>
    </message>
    <message>
        <source>Your notes and bookmarks</source>
        <translation>Vos notes et signets</translation>
    </message>
    <message>
        <source>Your own note for study. Never write about a client here.</source>
        <translation>Votre propre note d&apos;étude. N&apos;écrivez jamais ici sur un client.</translation>
    </message>
    <message>
        <source>Your own note; never about a client</source>
        <translation>Votre propre note&#xa0;; jamais sur un client</translation>
    </message>
</context>
<context>
    <name>StudyPanel</name>
    <message>
        <source>Leave the study</source>
        <translation>Quitter l&apos;étude</translation>
    </message>
    <message>
        <source>Leave the study (T)</source>
        <translation>Quitter l&apos;étude (T)</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pages of the study</source>
        <translation>Pages de l&apos;étude</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>Qu&apos;est-ce qui réfère ici&#xa0;?</translation>
    </message>
</context>
<context>
    <name>StudyRefers</name>
    <message>
        <source>Esc lets go of it.</source>
        <translation>Échap le relâche.</translation>
    </message>
    <message>
        <source>Kept: {place}</source>
        <translation>Gardé&#xa0;: {place}</translation>
    </message>
    <message>
        <source>No point of this map is described to refer to this place.</source>
        <translation>Aucun point de cette carte n&apos;est décrit comme référant à cet endroit.</translation>
    </message>
    <message>
        <source>Rest the pointer on the body. A click keeps the place.</source>
        <translation>Laissez le pointeur sur le corps. Un clic garde l&apos;endroit.</translation>
    </message>
    <message>
        <source>What refers here</source>
        <translation>Ce qui réfère ici</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>Qu&apos;est-ce qui réfère ici&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Studying</name>
    <message>
        <source>Bookmark what is looked at</source>
        <translation>Mettre un signet à ce qui est regardé</translation>
    </message>
    <message>
        <source>Muscles by area, layer and nerve</source>
        <translation>Muscles par région, couche et nerf</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes et signets</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>Qu&apos;est-ce qui réfère ici&#xa0;?</translation>
    </message>
    <message>
        <source>Write a note...</source>
        <translation>Écrire une note...</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Clinical words, for the therapist</source>
        <translation>Mots cliniques, pour le thérapeute</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Touches et aide</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Plain words, for the client</source>
        <translation>Mots simples, pour le client</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Save the picture as you see it; more in the menu under File, Share</source>
        <translation>Enregistrer l&apos;image telle que vous la voyez&#xa0;; plus dans le menu sous Fichier, Partager</translation>
    </message>
    <message>
        <source>Show client</source>
        <translation>Au client</translation>
    </message>
    <message>
        <source>Show the client: large, plain, clothed</source>
        <translation>Montrer au client&#xa0;: grand, simple, habillé</translation>
    </message>
    <message>
        <source>Show the female body</source>
        <translation>Montrer le corps féminin</translation>
    </message>
    <message>
        <source>Show the male body</source>
        <translation>Montrer le corps masculin</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barre du haut</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Langage</translation>
    </message>
</context>
<context>
    <name>TourGuide</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Terminer la visite (Échap)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>Discomfort while pressing, of 10: aim for {least} to {most}, never past {ceiling}. Hold {shortest} to {longest} seconds, at most {passes} times.</source>
        <translation>Inconfort pendant la pression, sur 10&#xa0;: visez {least} à {most}, jamais plus de {ceiling}. Tenez {shortest} à {longest} secondes, au plus {passes} fois.</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Visites</translation>
    </message>
</context>
<context>
    <name>TreatPage</name>
    <message>
        <source>Ask first: see the question above.</source>
        <translation>À demander d&apos;abord&#xa0;: voir la question ci-dessus.</translation>
    </message>
    <message>
        <source>Discomfort while pressing</source>
        <translation>Inconfort pendant la pression</translation>
    </message>
    <message>
        <source>Examine first: nothing to treat was found yet.</source>
        <translation>Examinez d&apos;abord&#xa0;: rien à traiter n&apos;a encore été trouvé.</translation>
    </message>
    <message>
        <source>Has the familiar feeling gone?</source>
        <translation>La sensation reconnue a-t-elle disparu&#xa0;?</translation>
    </message>
    <message>
        <source>Release (Space)</source>
        <translation>Relâcher (Espace)</translation>
    </message>
    <message>
        <source>Soft sound at the end</source>
        <translation>Son doux à la fin</translation>
    </message>
    <message>
        <source>Start the hold (Space)</source>
        <translation>Commencer à tenir (Espace)</translation>
    </message>
    <message>
        <source>The next point</source>
        <translation>Le point suivant</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>ViewCube</name>
    <message>
        <source>A front, P back, L client&apos;s left, R client&apos;s right, S up, I down. Click to turn.</source>
        <translation>A avant, P arrière, L gauche du client, R droite du client, S haut, I bas. Cliquez pour tourner.</translation>
    </message>
    <message>
        <source>View cube: anterior, posterior, left, right, superior, inferior</source>
        <translation>Cube des vues&#xa0;: avant, arrière, gauche, droite, haut, bas</translation>
    </message>
    <message>
        <source>{letter} faces you. Press an arrow key or a letter to turn.</source>
        <translation>{letter} est face à vous. Appuyez sur une flèche ou une lettre pour tourner.</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Click where it hurts</source>
        <translation>Cliquez où ça fait mal</translation>
    </message>
    <message>
        <source>The body in three dimensions. Click where it hurts. Drag to turn, wheel to zoom. Every place can also be chosen by name in the search box.</source>
        <translation>Le corps en trois dimensions. Cliquez où ça fait mal. Glissez pour tourner, molette pour zoomer. Chaque endroit peut aussi être choisi par son nom dans la recherche.</translation>
    </message>
</context>
<context>
    <name>VisitDock</name>
    <message>
        <source>Again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>Sources and technique</source>
        <translation>Sources et technique</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Traiter</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Visit without a record: nothing is kept</source>
        <translation>Séance sans dossier&#xa0;: rien n&apos;est gardé</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Où ça fait mal</translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message>
        <source>The visit that is open</source>
        <translation>La séance ouverte</translation>
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
        <translation>Pas encore de visite.</translation>
    </message>
    <message>
        <source>Visits of this client</source>
        <translation>Visites de ce client</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>{date}. Strongest pain, 0 to 10: {worst}. Points treated: {points}.</source>
        <translation>{date}. Douleur la plus forte, de 0 à 10&#xa0;: {worst}. Points traités&#xa0;: {points}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Click where it hurts</source>
        <translation>Cliquez où ça fait mal</translation>
    </message>
    <message>
        <source>Muscles that can refer pain to that place, the ones to examine first on top. Choose another one to see it on the body.</source>
        <translation>Les muscles qui peuvent référer la douleur à cet endroit&#xa0;; en haut, ceux à examiner d&apos;abord. Choisissez-en un autre pour le voir sur le corps.</translation>
    </message>
    <message>
        <source>On the body, or type it into the search box above. Left and right are the client&apos;s. Try it: click the marked left temple, or press Next.</source>
        <translation>Sur le corps, ou écrivez-le dans la recherche en haut. Gauche et droite sont celles du client. Essayez&#xa0;: cliquez sur la tempe gauche marquée, ou appuyez sur Suivant.</translation>
    </message>
    <message>
        <source>What to do there</source>
        <translation>Que faire là</translation>
    </message>
    <message>
        <source>Where it may come from</source>
        <translation>D&apos;où cela peut venir</translation>
    </message>
    <message>
        <source>Where the spot lies, what to take care of, how to press and how to stretch. Open the headings below for more. The body shows the spot as an X, with the area it can refer pain to in red.</source>
        <translation>Où se trouve le point, à quoi faire attention, comment presser et comment étirer. Ouvrez les titres du dessous pour en savoir plus. Le corps montre le point par un X, et en rouge la zone où il peut référer la douleur.</translation>
    </message>
</context>
<context>
    <name>_ToChoose</name>
    <message>
        <source>Chosen: press to take back</source>
        <translation>Choisi&#xa0;: appuyez pour annuler</translation>
    </message>
    <message>
        <source>Treat this one</source>
        <translation>Traiter celui-ci</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Changing the language…</source>
        <translation>Changement de langue…</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Quelque chose a échoué&#xa0;: {error}</translation>
    </message>
    <message>
        <source>The body map cannot be opened.</source>
        <translation>La carte du corps ne peut pas être ouverte.</translation>
    </message>
</context>
<context>
    <name>caption</name>
    <message>
        <source>A tight spot here, in the {tissue}, can be felt here, in {places}.</source>
        <translation>Un point tendu ici ({tissue}) peut se ressentir ici&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>cheville</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>coude</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>doigts</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pied</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>avant-bras</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>main</translation>
    </message>
    <message>
        <source>hip and buttock</source>
        <translation>hanche et fesse</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>genou</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>bas du dos</translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation>jambe</translation>
    </message>
    <message>
        <source>middle of the back</source>
        <translation>milieu du dos</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>bassin</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>épaule</translation>
    </message>
    <message>
        <source>side of the belly</source>
        <translation>côté du ventre</translation>
    </message>
    <message>
        <source>side of the chest</source>
        <translation>côté de la poitrine</translation>
    </message>
    <message>
        <source>side of the face</source>
        <translation>côté du visage</translation>
    </message>
    <message>
        <source>side of the head</source>
        <translation>côté de la tête</translation>
    </message>
    <message>
        <source>side of the neck</source>
        <translation>côté du cou</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>cuisse</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>orteils</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>bras</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>haut du dos</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>poignet</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{places}, and {count} more</source>
        <translation>{places} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>; or </source>
        <translation>&#xa0;; ou </translation>
    </message>
    <message>
        <source>Check first: {count}</source>
        <translation>À vérifier d&apos;abord&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Checked: none of these</source>
        <translation>Vérifié&#xa0;: aucune de celles-ci</translation>
    </message>
    <message>
        <source>Checked: see what was answered</source>
        <translation>Vérifié&#xa0;: voir les réponses</translation>
    </message>
    <message>
        <source>Does this fit: {signs}?</source>
        <translation>Est-ce que cela correspond&#xa0;: {signs}&#xa0;?</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Aucune des autres</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>The questions are in English.</source>
        <translation>Les questions sont en anglais.</translation>
    </message>
</context>
<context>
    <name>command words</name>
    <message>
        <source>2D; 3D; list; chart; body chart</source>
        <translation>2D; 3D; liste; schéma; schéma corporel</translation>
    </message>
    <message>
        <source>PDF; shortcuts</source>
        <translation>PDF; raccourcis; raccourcis clavier</translation>
    </message>
    <message>
        <source>above; superior</source>
        <translation>dessus; haut; supérieur; crânial</translation>
    </message>
    <message>
        <source>animation; animate; movie</source>
        <translation>animation; animer; film; vidéo</translation>
    </message>
    <message>
        <source>animation; reduce motion; dizzy</source>
        <translation>animation; réduire les animations; vertige; tournis</translation>
    </message>
    <message>
        <source>behind; posterior; turn; rotate</source>
        <translation>derrière; arrière; postérieur; dorsal; tourner; pivoter</translation>
    </message>
    <message>
        <source>below; inferior</source>
        <translation>dessous; bas; inférieur; caudal</translation>
    </message>
    <message>
        <source>bigger; font size; text size; letters; zoom text</source>
        <translation>agrandir; taille de police; taille du texte; lettres; grossir le texte</translation>
    </message>
    <message>
        <source>brush; draw; mark</source>
        <translation>pinceau; dessiner; marquer</translation>
    </message>
    <message>
        <source>clear; deselect; new; start again; cancel</source>
        <translation>vider; désélectionner; nouveau; recommencer; abandonner; annuler</translation>
    </message>
    <message>
        <source>clothes; naked; nude; undress; anatomy</source>
        <translation>vêtements; habits; nu; dévêtu; déshabiller; anatomie</translation>
    </message>
    <message>
        <source>colour blind; color blind; colours; colors; palette</source>
        <translation>daltonien; daltonisme; couleur; palette</translation>
    </message>
    <message>
        <source>compare; side by side; difference</source>
        <translation>comparer; côte à côte; différence</translation>
    </message>
    <message>
        <source>conditions; pregnant; medicines; patient</source>
        <translation>maladies; antécédents; enceinte; médicaments; patient</translation>
    </message>
    <message>
        <source>contrast; black on white; hard to see</source>
        <translation>contraste; noir sur blanc; mal visible; difficile à voir</translation>
    </message>
    <message>
        <source>copy; clipboard; screenshot</source>
        <translation>copier; presse-papiers; capture d&apos;écran</translation>
    </message>
    <message>
        <source>copy; clipboard; text</source>
        <translation>copier; presse-papiers; texte</translation>
    </message>
    <message>
        <source>dark; night; dark theme; black</source>
        <translation>sombre; nuit; thème sombre; mode sombre; noir</translation>
    </message>
    <message>
        <source>eraser; rub out; delete</source>
        <translation>gomme; gommer; supprimer</translation>
    </message>
    <message>
        <source>evidence; studies; sources; references</source>
        <translation>preuves; études; sources; références; bibliographie</translation>
    </message>
    <message>
        <source>exit; close</source>
        <translation>fermer; sortir</translation>
    </message>
    <message>
        <source>export; CSV; spreadsheet; Excel</source>
        <translation>exporter; CSV; tableur; feuille de calcul; Excel</translation>
    </message>
    <message>
        <source>export; GLB; 3D model</source>
        <translation>exporter; GLB; modèle 3D</translation>
    </message>
    <message>
        <source>export; SVG; PDF; body chart; print</source>
        <translation>exporter; SVG; PDF; schéma corporel; imprimer</translation>
    </message>
    <message>
        <source>favourite; favorite; bookmark</source>
        <translation>favori; favoris; signet; marque-page</translation>
    </message>
    <message>
        <source>filter; study; learn; anatomy; nerve</source>
        <translation>filtre; filtrer; étudier; apprendre; anatomie; nerf</translation>
    </message>
    <message>
        <source>front; anterior; turn; rotate</source>
        <translation>avant; face; antérieur; ventral; tourner; pivoter</translation>
    </message>
    <message>
        <source>ghost; transparent; see through</source>
        <translation>fantôme; transparent; translucide; voir à travers</translation>
    </message>
    <message>
        <source>hide; make invisible</source>
        <translation>cacher; rendre invisible</translation>
    </message>
    <message>
        <source>isolate; ghost the others; transparent</source>
        <translation>isoler; les autres en transparence; mettre en évidence; transparent</translation>
    </message>
    <message>
        <source>isolate; solo; alone; hide the others</source>
        <translation>isoler; solo; seul; masquer les autres</translation>
    </message>
    <message>
        <source>labels; names; anatomy</source>
        <translation>étiquettes; légendes; noms; anatomie</translation>
    </message>
    <message>
        <source>light theme; day; white</source>
        <translation>thème clair; mode clair; jour; blanc</translation>
    </message>
    <message>
        <source>look at the point; straight on</source>
        <translation>regarder le point; voir le point; de face</translation>
    </message>
    <message>
        <source>mirror; both sides; copy to the other side</source>
        <translation>miroir; les deux côtés; bilatéral; copier de l&apos;autre côté</translation>
    </message>
    <message>
        <source>mirror; flip; swap sides</source>
        <translation>miroir; retourner; inverser; changer de côté</translation>
    </message>
    <message>
        <source>night; theme; dark mode; light mode</source>
        <translation>nuit; thème; mode sombre; mode clair</translation>
    </message>
    <message>
        <source>note; write</source>
        <translation>note; noter; écrire</translation>
    </message>
    <message>
        <source>open; load</source>
        <translation>ouvrir; charger</translation>
    </message>
    <message>
        <source>presentation; full screen; fullscreen; patient</source>
        <translation>présentation; plein écran; patient</translation>
    </message>
    <message>
        <source>print; shortcuts</source>
        <translation>imprimer; raccourcis; raccourcis clavier</translation>
    </message>
    <message>
        <source>red flags; warnings; safety; screening</source>
        <translation>drapeaux rouges; signes d&apos;alerte; avertissements; sécurité; dépistage</translation>
    </message>
    <message>
        <source>redo; repeat; do again</source>
        <translation>refaire; répéter; encore une fois</translation>
    </message>
    <message>
        <source>reset; home; start view</source>
        <translation>réinitialiser; remettre à zéro; accueil; vue de départ</translation>
    </message>
    <message>
        <source>restore; unhide; bring back; show all</source>
        <translation>restaurer; démasquer; faire revenir; tout afficher</translation>
    </message>
    <message>
        <source>save picture; export; screenshot; image; PNG; print</source>
        <translation>enregistrer l&apos;image; exporter; capture d&apos;écran; photo; PNG; imprimer</translation>
    </message>
    <message>
        <source>save; bookmark</source>
        <translation>enregistrer; sauvegarder; signet; marque-page</translation>
    </message>
    <message>
        <source>settings; options; language; default</source>
        <translation>réglages; paramètres; options; langue; par défaut</translation>
    </message>
    <message>
        <source>shortcuts; hotkeys; keyboard</source>
        <translation>raccourcis; touches rapides; clavier</translation>
    </message>
    <message>
        <source>shortcuts; keyboard; manual; how to</source>
        <translation>raccourcis; clavier; manuel; mode d&apos;emploi; comment faire</translation>
    </message>
    <message>
        <source>tour; introduction; tutorial; how to</source>
        <translation>visite; visite guidée; introduction; tutoriel; comment faire</translation>
    </message>
    <message>
        <source>trigger points; reverse</source>
        <translation>points gâchettes; inverse; à l&apos;envers</translation>
    </message>
    <message>
        <source>undo; take back; step back</source>
        <translation>défaire; revenir en arrière; étape précédente</translation>
    </message>
    <message>
        <source>version; licence; license; credits</source>
        <translation>version; licence; crédits</translation>
    </message>
    <message>
        <source>zoom in; zoom; frame; focus</source>
        <translation>zoom avant; zoom; agrandir; cadrer; centrer</translation>
    </message>
    <message>
        <source>zoom out; fit; home</source>
        <translation>zoom arrière; dézoomer; ajuster; adapter; accueil</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About BodyMap</source>
        <translation>À propos de BodyMap</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>À propos du client</translation>
    </message>
    <message>
        <source>Also on the other side</source>
        <translation>Aussi de l&apos;autre côté</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>Peau brune</translation>
    </message>
    <message>
        <source>Clear, or leave what is open</source>
        <translation>Effacer, ou quitter ce qui est ouvert</translation>
    </message>
    <message>
        <source>Clothed or anatomy view</source>
        <translation>Habillé ou vue anatomique</translation>
    </message>
    <message>
        <source>Colours for every eye</source>
        <translation>Couleurs pour tous les yeux</translation>
    </message>
    <message>
        <source>Compare with another source</source>
        <translation>Comparer avec une autre source</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Peau foncée</translation>
    </message>
    <message>
        <source>Dermatomes</source>
        <translation>Dermatomes</translation>
    </message>
    <message>
        <source>Erase what was painted</source>
        <translation>Effacer ce qui est peint</translation>
    </message>
    <message>
        <source>Fade all others</source>
        <translation>Estomper tout le reste</translation>
    </message>
    <message>
        <source>Fade the muscle or bone</source>
        <translation>Estomper le muscle ou l&apos;os</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>De dos</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>De dessous</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>De devant</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>De gauche</translation>
    </message>
    <message>
        <source>From the point</source>
        <translation>Depuis le point</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>De droite</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>De dessus</translation>
    </message>
    <message>
        <source>Hide the muscle or bone</source>
        <translation>Masquer le muscle ou l&apos;os</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>Quelle certitude&#xa0;?</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Touches et aide</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Peau claire</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Peau moyenne</translation>
    </message>
    <message>
        <source>Names of muscles and bones</source>
        <translation>Noms des muscles et des os</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Paint where it hurts</source>
        <translation>Peindre où ça fait mal</translation>
    </message>
    <message>
        <source>Play how the pain spreads</source>
        <translation>Jouer comment la douleur se propage</translation>
    </message>
    <message>
        <source>Print mouse and keys...</source>
        <translation>Imprimer souris et touches...</translation>
    </message>
    <message>
        <source>Questions to check first</source>
        <translation>Questions préalables</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF...</source>
        <translation>Enregistrer souris et touches en PDF...</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Rechercher des actions</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout remontrer</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>Faire le tour en trois étapes</translation>
    </message>
    <message>
        <source>Show only the muscle or bone</source>
        <translation>Montrer seulement le muscle ou l&apos;os</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Montrer au client</translation>
    </message>
    <message>
        <source>Source and pain</source>
        <translation>Source et douleur</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>De l&apos;autre côté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corps entier</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Both can be felt in: {places}.</source>
        <translation>Les deux peuvent se ressentir ici&#xa0;: {places}.</translation>
    </message>
    <message>
        <source>Can be felt in</source>
        <translation>Peut se ressentir dans</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Ce que l&apos;on ressent</translation>
    </message>
    <message>
        <source>How sure is anybody</source>
        <translation>Quelle certitude</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerf</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>They share no area where pain is felt.</source>
        <translation>Elles ne partagent aucune zone de douleur.</translation>
    </message>
    <message>
        <source>What the muscle does</source>
        <translation>Ce que fait le muscle</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>With today&apos;s pain</source>
        <translation>Avec la douleur d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>each point of the muscle in its own way</source>
        <translation>chaque point du muscle à sa façon</translation>
    </message>
    <message>
        <source>nothing is described</source>
        <translation>rien n&apos;est décrit</translation>
    </message>
    <message>
        <source>see its points</source>
        <translation>voir ses points</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May I work in your armpit?</source>
        <translation>Puis-je travailler dans votre aisselle&#xa0;?</translation>
    </message>
    <message>
        <source>May I work near your groin?</source>
        <translation>Puis-je travailler près de votre aine&#xa0;?</translation>
    </message>
    <message>
        <source>May I work on your buttock?</source>
        <translation>Puis-je travailler sur votre fesse&#xa0;?</translation>
    </message>
    <message>
        <source>May I work on your chest?</source>
        <translation>Puis-je travailler sur votre poitrine&#xa0;?</translation>
    </message>
    <message>
        <source>May I work on your face?</source>
        <translation>Puis-je travailler sur votre visage&#xa0;?</translation>
    </message>
</context>
<context>
    <name>context menu</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Compare with {source}</source>
        <translation>Comparer avec {source}</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Fade or show fully</source>
        <translation>Estomper ou montrer entièrement</translation>
    </message>
    <message>
        <source>Fade the others</source>
        <translation>Estomper les autres</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>It hurts here too</source>
        <translation>Ça fait mal ici aussi</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout remontrer</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Montrer seulement ceci</translation>
    </message>
    <message>
        <source>Show where it may send pain</source>
        <translation>Montrer où il peut envoyer la douleur</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce que l&apos;on peut faire ici</translation>
    </message>
    <message>
        <source>What refers pain here?</source>
        <translation>Qu&apos;est-ce qui réfère la douleur ici&#xa0;?</translation>
    </message>
</context>
<context>
    <name>credits</name>
    <message>
        <source>schematic, for teaching, no diagnosis</source>
        <translation>schématique, pour enseigner, pas de diagnostic</translation>
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
        <translation>tenir {least} à {most} secondes</translation>
    </message>
    <message>
        <source>hold {seconds} seconds</source>
        <translation>tenir {seconds} secondes</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>one day a week</source>
        <translation>un jour par semaine</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>deux fois par jour</translation>
    </message>
    <message>
        <source>{count} days a week</source>
        <translation>{count} jours par semaine</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} séries</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>{count} times a day</source>
        <translation>{count} fois par jour</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Quelle certitude</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>Type d&apos;étude</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>about safety</source>
        <translation>sur la sécurité</translation>
    </message>
    <message>
        <source>found no difference</source>
        <translation>n&apos;a pas trouvé de différence</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mitigé</translation>
    </message>
    <message>
        <source>speaks against it, or warns</source>
        <translation>plaide contre, ou met en garde</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>plaide pour</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>Drawing of the exercise</source>
        <translation>Dessin de l&apos;exercice</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>Left: the start. Right: the end.</source>
        <translation>À gauche&#xa0;: le début. À droite&#xa0;: la fin.</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Arrêter quand</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>You should feel</source>
        <translation>Vous devriez sentir</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Two drawings of a body, start and end. {position} The arrow: {arrows}.</source>
        <translation>Deux dessins d&apos;un corps, début et fin. {position} La flèche&#xa0;: {arrows}.</translation>
    </message>
</context>
<context>
    <name>flat</name>
    <message>
        <source>Ankle</source>
        <translation>Cheville</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back of the LEFT hand</source>
        <translation>Dos de la main GAUCHE</translation>
    </message>
    <message>
        <source>Back of the RIGHT hand</source>
        <translation>Dos de la main DROITE</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>Arrière de la tête</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Ventre</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Poitrine</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Coude</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Face from below</source>
        <translation>Visage vu de dessous</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pieds</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Doigts</translation>
    </message>
    <message>
        <source>Flat figure of the body</source>
        <translation>Figure plane du corps</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Avant et arrière</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Head from above</source>
        <translation>Tête vue de dessus</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>Hanche et fesse</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>LEFT foot from above</source>
        <translation>Pied GAUCHE vu de dessus</translation>
    </message>
    <message>
        <source>LEFT foot, inner side</source>
        <translation>Pied GAUCHE, face interne</translation>
    </message>
    <message>
        <source>LEFT foot, outer side</source>
        <translation>Pied GAUCHE, face externe</translation>
    </message>
    <message>
        <source>LEFT leg, inner side</source>
        <translation>Jambe GAUCHE, face interne</translation>
    </message>
    <message>
        <source>LEFT palm</source>
        <translation>Paume GAUCHE</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>Côté GAUCHE</translation>
    </message>
    <message>
        <source>LEFT side of the head</source>
        <translation>Côté GAUCHE de la tête</translation>
    </message>
    <message>
        <source>LEFT sole</source>
        <translation>Plante GAUCHE</translation>
    </message>
    <message>
        <source>List and flat figure, or the 3D view</source>
        <translation>Liste et figure plane, ou la vue 3D</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>Middle of the back</source>
        <translation>Milieu du dos</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Bassin</translation>
    </message>
    <message>
        <source>RIGHT foot from above</source>
        <translation>Pied DROIT vu de dessus</translation>
    </message>
    <message>
        <source>RIGHT foot, inner side</source>
        <translation>Pied DROIT, face interne</translation>
    </message>
    <message>
        <source>RIGHT foot, outer side</source>
        <translation>Pied DROIT, face externe</translation>
    </message>
    <message>
        <source>RIGHT leg, inner side</source>
        <translation>Jambe DROITE, face interne</translation>
    </message>
    <message>
        <source>RIGHT palm</source>
        <translation>Paume DROITE</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>Côté DROIT</translation>
    </message>
    <message>
        <source>RIGHT side of the head</source>
        <translation>Côté DROIT de la tête</translation>
    </message>
    <message>
        <source>RIGHT sole</source>
        <translation>Plante DROITE</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>À la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Orteils</translation>
    </message>
    <message>
        <source>Under the LEFT arm</source>
        <translation>Sous le bras GAUCHE</translation>
    </message>
    <message>
        <source>Under the RIGHT arm</source>
        <translation>Sous le bras DROIT</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Poignet</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>A commonly described pattern, not a diagnosis; people differ. Pressing and stretching can help a little to moderately, mostly for a short time.</source>
        <translation>Un schéma souvent décrit, pas un diagnostic&#xa0;; les personnes diffèrent. Presser et étirer peut aider un peu à moyennement, le plus souvent pour peu de temps.</translation>
    </message>
    <message>
        <source>BOTH sides</source>
        <translation>Les DEUX côtés</translation>
    </message>
    <message>
        <source>Call us if you are sore for more than three days, or if something becomes numb or weak.</source>
        <translation>Appelez-nous si vous restez endolori plus de trois jours, ou si une partie du corps s&apos;engourdit ou perd sa force.</translation>
    </message>
    <message>
        <source>Call {number} at once if you answer yes:</source>
        <translation>Appelez tout de suite {number} si vous répondez oui&#xa0;:</translation>
    </message>
    <message>
        <source>Contents not yet clinically reviewed.</source>
        <translation>Contenu pas encore relu cliniquement.</translation>
    </message>
    <message>
        <source>Contents reviewed by {names}.</source>
        <translation>Contenu relu par {names}.</translation>
    </message>
    <message>
        <source>Feel it here:</source>
        <translation>À sentir ici&#xa0;:</translation>
    </message>
    <message>
        <source>For teaching; no medical device.</source>
        <translation>Pour enseigner&#xa0;; pas un dispositif médical.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Pour&#xa0;:</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>Comment&#xa0;:</translation>
    </message>
    <message>
        <source>It is common to feel sore for a day or two (24 to 48 hours) after the treatment.</source>
        <translation>Il est courant de se sentir endolori un jour ou deux (24 à 48 heures) après le traitement.</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>Côté GAUCHE</translation>
    </message>
    <message>
        <source>Next visit:</source>
        <translation>Prochaine séance&#xa0;:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Only {count} of {given} exercises fit on one page.</source>
        <translation>Seulement {count} exercices sur {given} tiennent sur une page.</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>Côté DROIT</translation>
    </message>
    <message>
        <source>STOP:</source>
        <translation>STOP&#xa0;:</translation>
    </message>
    <message>
        <source>See a doctor soon, today if you can, if you answer yes:</source>
        <translation>Voyez vite un médecin, aujourd&apos;hui si possible, si vous répondez oui&#xa0;:</translation>
    </message>
    <message>
        <source>The answers point to an emergency: get help first. Nothing is handed over now.</source>
        <translation>Les réponses indiquent une urgence&#xa0;: cherchez d&apos;abord de l&apos;aide. Rien n&apos;est remis maintenant.</translation>
    </message>
    <message>
        <source>The letters are {points} points high so that all of it fits.</source>
        <translation>Les lettres font {points} points de haut pour que tout tienne.</translation>
    </message>
    <message>
        <source>The note is too long for one page: shorten it.</source>
        <translation>La remarque est trop longue pour une page&#xa0;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>The tight spot and where it can be felt, on a drawing of the body.</source>
        <translation>Le point tendu et où il peut se ressentir, sur un dessin du corps.</translation>
    </message>
    <message>
        <source>Therapist:</source>
        <translation>Thérapeute&#xa0;:</translation>
    </message>
    <message>
        <source>There is no room for the steps: the drawings show them.</source>
        <translation>Il n&apos;y a pas de place pour les étapes&#xa0;: les dessins les montrent.</translation>
    </message>
    <message>
        <source>Tick a box for each day you did it.</source>
        <translation>Cochez une case pour chaque jour où vous l&apos;avez fait.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Que changer</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>À quoi s&apos;attendre</translation>
    </message>
    <message>
        <source>What you can do at home</source>
        <translation>Ce que vous pouvez faire à la maison</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>Votre GAUCHE</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>Votre DROITE</translation>
    </message>
    <message>
        <source>Your exercises</source>
        <translation>Vos exercices</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>the emergency services</source>
        <translation>les secours</translation>
    </message>
    <message>
        <source>the tight spot</source>
        <translation>le point tendu</translation>
    </message>
    <message>
        <source>where it can be felt</source>
        <translation>où il peut se ressentir</translation>
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
        <translation>Un peu moins.</translation>
    </message>
    <message>
        <source>A little more is fine, if the client agrees.</source>
        <translation>Un peu plus, c&apos;est possible, si le client est d&apos;accord.</translation>
    </message>
    <message>
        <source>Ease off: never above {ceiling} here.</source>
        <translation>Allégez&#xa0;: jamais plus de {ceiling} ici.</translation>
    </message>
    <message>
        <source>Hold {least} to {most} seconds; at most {count} times.</source>
        <translation>Tenir {least} à {most} secondes&#xa0;; au plus {count} fois.</translation>
    </message>
    <message>
        <source>Hold, and breathe slowly.</source>
        <translation>Tenez, et respirez lentement.</translation>
    </message>
    <message>
        <source>Long enough: release when the tissue lets go.</source>
        <translation>Assez longtemps&#xa0;: relâchez quand le tissu cède.</translation>
    </message>
    <message>
        <source>Release now: this is as long as it is held.</source>
        <translation>Relâchez maintenant&#xa0;: on ne tient pas plus longtemps.</translation>
    </message>
    <message>
        <source>That was the last of {count} for today: no more here.</source>
        <translation>C&apos;était la dernière fois sur {count} pour aujourd&apos;hui&#xa0;: plus rien ici.</translation>
    </message>
</context>
<context>
    <name>hover</name>
    <message>
        <source>client&apos;s {name}</source>
        <translation>{name} du client</translation>
    </message>
    <message>
        <source>place to search: client&apos;s {name}</source>
        <translation>endroit où chercher&#xa0;: {name} du client</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>About the client</source>
        <translation>À propos du client</translation>
    </message>
    <message>
        <source>About the client: nothing to keep in mind</source>
        <translation>À propos du client&#xa0;: rien à garder en tête</translation>
    </message>
    <message>
        <source>About the client: {count} to keep in mind</source>
        <translation>À propos du client&#xa0;: {count} à garder en tête</translation>
    </message>
    <message>
        <source>Cleared by {who}, {date}</source>
        <translation>Accord donné par {who}, {date}</translation>
    </message>
</context>
<context>
    <name>key sheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Sides are the client&apos;s. For teaching; no medical device.</source>
        <translation>Les côtés sont ceux du client. Pour enseigner&#xa0;; pas un dispositif médical.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>not reviewed by a speaker</source>
        <translation>pas relu par un locuteur</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>Racines</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>bone</source>
        <translation>os</translation>
    </message>
    <message>
        <source>faded</source>
        <translation>estompé</translation>
    </message>
    <message>
        <source>from the source to the pain</source>
        <translation>de la source à la douleur</translation>
    </message>
    <message>
        <source>line to measure along</source>
        <translation>ligne de mesure</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>muscle</translation>
    </message>
    <message>
        <source>muscle of the chosen source</source>
        <translation>muscle de la source choisie</translation>
    </message>
    <message>
        <source>muscle that fits the filter</source>
        <translation>muscle qui correspond au filtre</translation>
    </message>
    <message>
        <source>other effects, not pain</source>
        <translation>autres effets, pas de la douleur</translation>
    </message>
    <message>
        <source>other search areas</source>
        <translation>autres zones à explorer</translation>
    </message>
    <message>
        <source>place to search</source>
        <translation>endroit où chercher</translation>
    </message>
    <message>
        <source>place to search (chosen)</source>
        <translation>endroit où chercher (choisi)</translation>
    </message>
    <message>
        <source>place to search: the area</source>
        <translation>endroit où chercher&#xa0;: la zone</translation>
    </message>
    <message>
        <source>schematic band</source>
        <translation>bande schématique</translation>
    </message>
    <message>
        <source>skin of one nerve root</source>
        <translation>peau d&apos;une racine nerveuse</translation>
    </message>
    <message>
        <source>sometimes felt here too</source>
        <translation>parfois ressenti ici aussi</translation>
    </message>
    <message>
        <source>usual pain area</source>
        <translation>zone de douleur habituelle</translation>
    </message>
    <message>
        <source>where it ends (insertion)</source>
        <translation>où il se termine (insertion)</translation>
    </message>
    <message>
        <source>where it hurts</source>
        <translation>où ça fait mal</translation>
    </message>
    <message>
        <source>where the muscle starts (origin)</source>
        <translation>où commence le muscle (origine)</translation>
    </message>
</context>
<context>
    <name>logo</name>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Choisissez une image PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The picture cannot be read: choose another one.</source>
        <translation>L&apos;image ne peut pas être lue&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The picture is damaged or too large: choose another one.</source>
        <translation>L&apos;image est abîmée ou trop grande&#xa0;: choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Teint de peau</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>nudge</name>
    <message>
        <source>Already {count} muscles today: one or two points, well done, are enough.</source>
        <translation>Déjà {count} muscles aujourd&apos;hui&#xa0;: un ou deux points, bien faits, suffisent.</translation>
    </message>
    <message>
        <source>More than 20 minutes of pressure in this visit: enough for today.</source>
        <translation>Plus de 20 minutes de pression dans cette séance&#xa0;: assez pour aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>No change after {count} visits: suggest that a doctor or physiotherapist looks at it as well.</source>
        <translation>Pas de changement après {count} séances&#xa0;: proposez qu&apos;un médecin ou un kinésithérapeute regarde aussi.</translation>
    </message>
    <message>
        <source>Soreness lasted more than 72 hours: press less and shorter, and look at the points anew.</source>
        <translation>Les courbatures ont duré plus de 72 heures&#xa0;: pressez moins fort et moins longtemps, et réexaminez les points.</translation>
    </message>
    <message>
        <source>The client said stop ({point}): let it rest today. If it was sharp, burning or electric, do not press there again.</source>
        <translation>Le client a dit stop ({point})&#xa0;: laissez-le au repos aujourd&apos;hui. Si c&apos;était vif, brûlant ou électrique, n&apos;y pressez plus.</translation>
    </message>
    <message>
        <source>The familiar pain did not fade within 30 seconds ({point}): no further pass here today, and look at the cause again.</source>
        <translation>La douleur reconnue n&apos;a pas diminué en 30 secondes ({point})&#xa0;: plus de passage ici aujourd&apos;hui, et réexaminez la cause.</translation>
    </message>
    <message>
        <source>Tingling, numb, burning or shooting: ask about weakness and lost feeling before pressing.</source>
        <translation>Fourmillements, engourdissement, brûlure ou décharge&#xa0;: demandez s&apos;il y a faiblesse ou perte de sensation avant de presser.</translation>
    </message>
    <message>
        <source>Treated less than 48 hours ago ({point}): choose another point, or be gentle.</source>
        <translation>Traité il y a moins de 48 heures ({point})&#xa0;: choisissez un autre point, ou allez-y doucement.</translation>
    </message>
</context>
<context>
    <name>other</name>
    <message>
        <source>artery</source>
        <translation>artère</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>os</translation>
    </message>
    <message>
        <source>inner organ</source>
        <translation>organe interne</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>articulation</translation>
    </message>
    <message>
        <source>nerve</source>
        <translation>nerf</translation>
    </message>
    <message>
        <source>nerve root</source>
        <translation>racine nerveuse</translation>
    </message>
    <message>
        <source>other tissue</source>
        <translation>autre tissu</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>peau</translation>
    </message>
    <message>
        <source>vein</source>
        <translation>veine</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source> (its wider area)</source>
        <translation> (sa zone élargie)</translation>
    </message>
    <message>
        <source>Little of what was drawn lies in the pattern described for this point</source>
        <translation>Peu de ce qui a été dessiné se trouve dans le schéma décrit pour ce point</translation>
    </message>
    <message>
        <source>Most of what was drawn lies in the pattern described for this point</source>
        <translation>La plus grande partie de ce qui a été dessiné se trouve dans le schéma décrit pour ce point</translation>
    </message>
    <message>
        <source>Nearly all of what was drawn lies in the pattern described for this point</source>
        <translation>Presque tout ce qui a été dessiné se trouve dans le schéma décrit pour ce point</translation>
    </message>
    <message>
        <source>Part of what was drawn lies in the pattern described for this point</source>
        <translation>Une partie de ce qui a été dessiné se trouve dans le schéma décrit pour ce point</translation>
    </message>
    <message>
        <source>People differ.</source>
        <translation>Les personnes diffèrent.</translation>
    </message>
    <message>
        <source>What was drawn lies outside the pattern described for this point. People differ.</source>
        <translation>Ce qui a été dessiné se trouve hors du schéma décrit pour ce point. Les personnes diffèrent.</translation>
    </message>
    <message>
        <source>little of the pattern was drawn</source>
        <translation>peu du schéma a été dessiné</translation>
    </message>
    <message>
        <source>most of the pattern was drawn</source>
        <translation>la plus grande partie du schéma a été dessinée</translation>
    </message>
    <message>
        <source>nearly all of the pattern was drawn</source>
        <translation>presque tout le schéma a été dessiné</translation>
    </message>
    <message>
        <source>part of the pattern was drawn</source>
        <translation>une partie du schéma a été dessinée</translation>
    </message>
    <message>
        <source>{point}: {words}</source>
        <translation>{point}&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>1 of 5, just under the skin</source>
        <translation>1 sur 5, juste sous la peau</translation>
    </message>
    <message>
        <source>2 of 5, under the first layer</source>
        <translation>2 sur 5, sous la première couche</translation>
    </message>
    <message>
        <source>3 of 5, in the middle</source>
        <translation>3 sur 5, au milieu</translation>
    </message>
    <message>
        <source>4 of 5, deep</source>
        <translation>4 sur 5, profond</translation>
    </message>
    <message>
        <source>5 of 5, deepest</source>
        <translation>5 sur 5, le plus profond</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>An attachment point: release the central point first and stretch gently.</source>
        <translation>Un point d&apos;insertion&#xa0;: relâchez d&apos;abord le point central et étirez doucement.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>À demander d&apos;abord</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Besides pain</source>
        <translation>Outre la douleur</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Can be felt in</source>
        <translation>Peut se ressentir dans</translation>
    </message>
    <message>
        <source>Can be mistaken for</source>
        <translation>Peut être confondu avec</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Contract and relax</source>
        <translation>Contracter et relâcher</translation>
    </message>
    <message>
        <source>Deep: press through what lies above</source>
        <translation>En profondeur&#xa0;: pressez à travers ce qui est au-dessus</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Familiar pain?</source>
        <translation>Douleur reconnue&#xa0;?</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Le trouver</translation>
    </message>
    <message>
        <source>First move</source>
        <translation>D&apos;abord bouger</translation>
    </message>
    <message>
        <source>Flat: slide across the fibres with the fingertips</source>
        <translation>À plat&#xa0;: glissez du bout des doigts en travers des fibres</translation>
    </message>
    <message>
        <source>From (red on the bones)</source>
        <translation>De (rouge sur les os)</translation>
    </message>
    <message>
        <source>From the line</source>
        <translation>Depuis la ligne</translation>
    </message>
    <message>
        <source>Gentler than usual</source>
        <translation>Plus doux que d&apos;habitude</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>À quelle profondeur</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Ce que l&apos;on ressent</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>Quelle certitude&#xa0;?</translation>
    </message>
    <message>
        <source>In the literature</source>
        <translation>Dans la littérature</translation>
    </message>
    <message>
        <source>Is it safe here?</source>
        <translation>Est-ce sûr ici&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>L&apos;entretenir</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Lengthen it</source>
        <translation>L&apos;allonger</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>Se trouve sous</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerf</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <translation>Racines nerveuses</translation>
    </message>
    <message>
        <source>No point of this muscle is described in this edition of the map.</source>
        <translation>Aucun point de ce muscle n&apos;est décrit dans cette édition de la carte.</translation>
    </message>
    <message>
        <source>No technique here</source>
        <translation>Pas de technique ici</translation>
    </message>
    <message>
        <source>Not on your own</source>
        <translation>Pas par vous-même</translation>
    </message>
    <message>
        <source>Not yet clinically reviewed.</source>
        <translation>Pas encore relu cliniquement.</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Par vous-même</translation>
    </message>
    <message>
        <source>Palpation</source>
        <translation>Palpation</translation>
    </message>
    <message>
        <source>People differ</source>
        <translation>Les personnes diffèrent</translation>
    </message>
    <message>
        <source>Pincer release</source>
        <translation>Relâchement en pince</translation>
    </message>
    <message>
        <source>Pincer: take the muscle between thumb and fingers</source>
        <translation>En pince&#xa0;: prenez le muscle entre le pouce et les doigts</translation>
    </message>
    <message>
        <source>Places to search</source>
        <translation>Endroits où chercher</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positional release</source>
        <translation>Relâchement par la position</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Pressure on your own</source>
        <translation>Pression par vous-même</translation>
    </message>
    <message>
        <source>Pressure release</source>
        <translation>Relâchement par pression</translation>
    </message>
    <message>
        <source>Release feels like</source>
        <translation>Ce que l&apos;on sent quand ça se relâche</translation>
    </message>
    <message>
        <source>Reviewed by {who}, {date}.</source>
        <translation>Relu par {who}, {date}.</translation>
    </message>
    <message>
        <source>Roots of the painful skin</source>
        <translation>Racines de la peau douloureuse</translation>
    </message>
    <message>
        <source>Search area</source>
        <translation>Zone à explorer</translation>
    </message>
    <message>
        <source>Slow strokes along the band</source>
        <translation>Passages lents le long de la bande</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Stop if it turns sharp, burning or electric, or makes you hold your breath.</source>
        <translation>Arrêtez si cela devient vif, brûlant ou électrique, ou si vous retenez votre souffle.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>The band</source>
        <translation>La bande</translation>
    </message>
    <message>
        <source>The texts about this source are in English.</source>
        <translation>Les textes sur cette source sont en anglais.</translation>
    </message>
    <message>
        <source>Then warmth</source>
        <translation>Puis la chaleur</translation>
    </message>
    <message>
        <source>To (blue on the bones)</source>
        <translation>À (bleu sur les os)</translation>
    </message>
    <message>
        <source>Treat it</source>
        <translation>Le traiter</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Where it may send pain</source>
        <translation>Où il peut envoyer la douleur</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>Pourquoi ici&#xa0;?</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Works against</source>
        <translation>Travaille contre</translation>
    </message>
    <message>
        <source>Works together with</source>
        <translation>Travaillent ensemble</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Travaille avec</translation>
    </message>
    <message>
        <source>Your own fingers or palm only, no tool or ball.</source>
        <translation>Seulement vos doigts ou votre paume, ni outil ni balle.</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; can be reached with a finger</source>
        <translation>environ {radius} mm autour de cet endroit&#xa0;; accessible au doigt</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; can only be reached indirectly</source>
        <translation>environ {radius} mm autour de cet endroit&#xa0;; accessible seulement indirectement</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; cannot be reached by hand</source>
        <translation>environ {radius} mm autour de cet endroit&#xa0;; inaccessible à la main</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; is reached best with an elbow or a tool</source>
        <translation>environ {radius} mm autour de cet endroit&#xa0;; mieux accessible avec le coude ou un outil</translation>
    </message>
    <message>
        <source>attachment point</source>
        <translation>point d&apos;insertion</translation>
    </message>
    <message>
        <source>central point</source>
        <translation>point central</translation>
    </message>
    <message>
        <source>described in later literature</source>
        <translation>décrit dans la littérature plus récente</translation>
    </message>
    <message>
        <source>described in the classic manual</source>
        <translation>décrit dans le manuel classique</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>is not described to reach the area you picked</source>
        <translation>n&apos;est pas décrit comme atteignant la zone choisie</translation>
    </message>
    <message>
        <source>{origin} to {insertion}. {action}</source>
        <translation>{origin} à {insertion}. {action}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>back (P)</source>
        <translation>arrière (P)</translation>
    </message>
    <message>
        <source>from above (S)</source>
        <translation>de dessus (S)</translation>
    </message>
    <message>
        <source>from below (I)</source>
        <translation>de dessous (I)</translation>
    </message>
    <message>
        <source>front (A)</source>
        <translation>avant (A)</translation>
    </message>
    <message>
        <source>{client} side</source>
        <translation>{client}</translation>
    </message>
    <message>
        <source>{share} of the way</source>
        <translation>{share} du chemin</translation>
    </message>
    <message>
        <source>{share} of the way from {start} to {end}</source>
        <translation>{share} du chemin de {start} à {end}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>A general massage with light hands, so that the whole body settles.</source>
        <translation>Un massage général aux mains légères, pour que tout le corps se calme.</translation>
    </message>
    <message>
        <source>A general massage, so that the whole body settles.</source>
        <translation>Un massage général, pour que tout le corps se calme.</translation>
    </message>
    <message>
        <source>A little more load when the last two are easy; go on only if soreness is gone next day.</source>
        <translation>Un peu plus de charge quand les deux dernières fois sont faciles&#xa0;; continuez seulement si les courbatures ont disparu le lendemain.</translation>
    </message>
    <message>
        <source>Answer the questions first, then compose the plan again.</source>
        <translation>Répondez d&apos;abord aux questions, puis composez le plan à nouveau.</translation>
    </message>
    <message>
        <source>Ask a physiotherapist to look at it too ({reasons}), and share this plan with them.</source>
        <translation>Demandez aussi l&apos;avis d&apos;un kinésithérapeute ({reasons}), et partagez ce plan avec lui.</translation>
    </message>
    <message>
        <source>Assisted stretching for {muscle}, {side}: slow, with the breath, never into pain.</source>
        <translation>Étirement assisté pour {muscle}, {side}&#xa0;: lent, avec le souffle, jamais jusqu&apos;à la douleur.</translation>
    </message>
    <message>
        <source>Carry less, on both shoulders; wear shoes that hold the heel and leave the toes room.</source>
        <translation>Portez moins, sur les deux épaules&#xa0;; mettez des chaussures qui tiennent le talon et laissent de la place aux orteils.</translation>
    </message>
    <message>
        <source>Cupping over {muscle}, {side}, if wanted: it may help tissue glide, and it can leave round marks for some days.</source>
        <translation>Ventouses sur {muscle}, {side}, si cela est souhaité&#xa0;: elles peuvent aider les tissus à glisser, et peuvent laisser des marques rondes quelques jours.</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing a day: in for 4 seconds, out for 6.</source>
        <translation>Cinq minutes de respiration lente par jour&#xa0;: inspirer 4 secondes, expirer 6.</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing a day: in for 4 seconds, out for 6. Three such breaths whenever you notice jaw or shoulders tighten.</source>
        <translation>Cinq minutes de respiration lente par jour&#xa0;: inspirer 4 secondes, expirer 6. Trois respirations de ce genre chaque fois que vous sentez la mâchoire ou les épaules se crisper.</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Appelez les secours maintenant</translation>
    </message>
    <message>
        <source>Go to bed at the same hour, and try a pillow that keeps the neck in line with the back.</source>
        <translation>Couchez-vous à la même heure, et essayez un oreiller qui garde le cou dans l&apos;axe du dos.</translation>
    </message>
    <message>
        <source>In about a week look again and press only what is still tender: {points}.</source>
        <translation>Dans une semaine environ, réexaminez et pressez seulement ce qui est encore sensible&#xa0;: {points}.</translation>
    </message>
    <message>
        <source>Lips together, teeth apart: check it ten times a day. No gum.</source>
        <translation>Lèvres fermées, dents écartées&#xa0;: vérifiez-le dix fois par jour. Pas de chewing-gum.</translation>
    </message>
    <message>
        <source>No change after {count} visits: ask a doctor to look at it as well.</source>
        <translation>Pas de changement après {count} séances&#xa0;: demandez aussi l&apos;avis d&apos;un médecin.</translation>
    </message>
    <message>
        <source>No spot brought back the familiar pain: look again, and think of other sources.</source>
        <translation>Aucun point n&apos;a réveillé la douleur reconnue&#xa0;: réexaminez, et pensez à d&apos;autres sources.</translation>
    </message>
    <message>
        <source>Nothing is pressed until this has passed or a doctor agrees.</source>
        <translation>Rien n&apos;est pressé tant que cela n&apos;est pas passé ou qu&apos;un médecin n&apos;est pas d&apos;accord.</translation>
    </message>
    <message>
        <source>Plan one quiet break in the morning and one in the afternoon.</source>
        <translation>Prévoyez une pause calme le matin et une l&apos;après-midi.</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Voir un médecin aujourd&apos;hui</translation>
    </message>
    <message>
        <source>See a doctor when you can</source>
        <translation>Voir un médecin quand c&apos;est possible</translation>
    </message>
    <message>
        <source>See a doctor within days</source>
        <translation>Voir un médecin dans les prochains jours</translation>
    </message>
    <message>
        <source>Split heavy or repeated work into shorter spells, and change sides and grip.</source>
        <translation>Divisez le travail lourd ou répété en périodes plus courtes, et changez de côté et de prise.</translation>
    </message>
    <message>
        <source>Stand up and move for a minute every half hour; screen at eye level, arms supported.</source>
        <translation>Levez-vous et bougez une minute toutes les demi-heures&#xa0;; écran à hauteur des yeux, bras soutenus.</translation>
    </message>
    <message>
        <source>These spots are not pressed for now: ask again at the next visit.</source>
        <translation>Ces points ne sont pas pressés pour l&apos;instant&#xa0;: redemandez à la prochaine séance.</translation>
    </message>
    <message>
        <source>Wait until the soreness has gone, then look again: less pressure, shorter, once.</source>
        <translation>Attendez que les courbatures aient disparu, puis réexaminez&#xa0;: moins de pression, moins longtemps, une fois.</translation>
    </message>
    <message>
        <source>it has become worse</source>
        <translation>cela a empiré</translation>
    </message>
    <message>
        <source>it hurts in many places</source>
        <translation>ça fait mal à beaucoup d&apos;endroits</translation>
    </message>
    <message>
        <source>it was slow to fade after pressing</source>
        <translation>cela a été lent à diminuer après la pression</translation>
    </message>
    <message>
        <source>some of it feels like a nerve</source>
        <translation>une partie évoque un nerf</translation>
    </message>
    <message>
        <source>the pain is strong</source>
        <translation>la douleur est forte</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} séries</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>{exercise}, {side}: as the sheet shows.</source>
        <translation>{exercise}, {side}&#xa0;: comme le montre la feuille.</translation>
    </message>
    <message>
        <source>{exercise}, {side}: {dose}.</source>
        <translation>{exercise}, {side}&#xa0;: {dose}.</translation>
    </message>
    <message>
        <source>{times}, on {days} days of the week</source>
        <translation>{times}, {days} jours par semaine</translation>
    </message>
    <message>
        <source>{times}, once a day</source>
        <translation>{times}, une fois par jour</translation>
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
        <translation>explique une bonne partie de la zone douloureuse</translation>
    </message>
    <message>
        <source>explains most of the painful area</source>
        <translation>explique la plus grande partie de la zone douloureuse</translation>
    </message>
    <message>
        <source>its search area lies under your finger, about {depth} mm deep</source>
        <translation>sa zone à explorer est sous votre doigt, à environ {depth} mm de profondeur</translation>
    </message>
    <message>
        <source>lies at an attachment: look at the central point of the muscle first</source>
        <translation>se trouve à une insertion&#xa0;: regardez d&apos;abord le point central du muscle</translation>
    </message>
    <message>
        <source>met now and then</source>
        <translation>rencontré de temps en temps</translation>
    </message>
    <message>
        <source>often met in practice</source>
        <translation>souvent rencontré dans la pratique</translation>
    </message>
    <message>
        <source>rarely met</source>
        <translation>rarement rencontré</translation>
    </message>
    <message>
        <source>reaches your {places} with the essential zone</source>
        <translation>atteint avec la zone essentielle&#xa0;: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the spillover zone</source>
        <translation>atteint avec la zone de débordement&#xa0;: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the usual pain area</source>
        <translation>atteint avec la zone de douleur habituelle&#xa0;: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the wider pain area</source>
        <translation>atteint avec la zone de douleur élargie&#xa0;: {places}</translation>
    </message>
    <message>
        <source>the point is on the {side}</source>
        <translation>côté du point&#xa0;: {side}</translation>
    </message>
    <message>
        <source>touches a smaller part of the painful area</source>
        <translation>touche une plus petite partie de la zone douloureuse</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Records of clients need the packages sqlcipher3 and cryptography, which are not installed here; atlas and study work without them.</source>
        <translation>Les dossiers des clients ont besoin des paquets sqlcipher3 et cryptography, qui ne sont pas installés ici&#xa0;; l&apos;atlas et l&apos;étude fonctionnent sans eux.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved; make room and save again.</source>
        <translation>Le disque est plein&#xa0;: rien n&apos;a été enregistré&#xa0;; faites de la place et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The folder of the records may not be written to: nothing can be kept here.</source>
        <translation>Il n&apos;est pas permis d&apos;écrire dans le répertoire des dossiers&#xa0;: rien ne peut être gardé ici.</translation>
    </message>
    <message>
        <source>The records are damaged: a backup can be restored.</source>
        <translation>Les dossiers sont endommagés&#xa0;: une sauvegarde peut être restaurée.</translation>
    </message>
    <message>
        <source>The records are locked.</source>
        <translation>Les dossiers sont verrouillés.</translation>
    </message>
    <message>
        <source>The records could not be read or written.</source>
        <translation>Les dossiers n&apos;ont pas pu être lus ou écrits.</translation>
    </message>
    <message>
        <source>These records are open in another window or program: close it first.</source>
        <translation>Ces dossiers sont ouverts dans une autre fenêtre ou un autre programme&#xa0;: fermez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of BodyMap: they can be read, not changed.</source>
        <translation>Ces dossiers ont été écrits par une version plus récente de BodyMap&#xa0;: ils peuvent être lus, pas modifiés.</translation>
    </message>
    <message>
        <source>This cannot be saved: a text or number in it is not valid.</source>
        <translation>Ceci ne peut pas être enregistré&#xa0;: un texte ou un nombre n&apos;y est pas valable.</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>Cette entrée n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This recovery code does not fit: compare every sign with the printout.</source>
        <translation>Ce code de récupération ne convient pas&#xa0;: comparez chaque signe avec la page imprimée.</translation>
    </message>
    <message>
        <source>This visit belongs to another client: it was not saved.</source>
        <translation>Cette séance appartient à un autre client&#xa0;: elle n&apos;a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Too easy to guess: take 12 letters and signs or more, not all alike, or five words.</source>
        <translation>Trop facile à deviner&#xa0;: prenez 12 lettres et signes ou plus, pas tous pareils, ou cinq mots.</translation>
    </message>
    <message>
        <source>Too many failed tries: try again in {seconds} seconds.</source>
        <translation>Trop d&apos;essais manqués&#xa0;: réessayez dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Phrase secrète fausse ou fichier endommagé.</translation>
    </message>
</context>
<context>
    <name>referral</name>
    <message>
        <source>Emergency: now</source>
        <translation>Urgence&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>Refer soon</source>
        <translation>Adresser bientôt</translation>
    </message>
    <message>
        <source>Refer today</source>
        <translation>Adresser aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Refer: routine</source>
        <translation>Adresser&#xa0;: sans urgence</translation>
    </message>
</context>
<context>
    <name>roots</name>
    <message>
        <source>Lies in the skin of {names}</source>
        <translation>Se trouve dans la peau de {names}</translation>
    </message>
    <message>
        <source>Lies in the skin of {names}; {others} overlap</source>
        <translation>Se trouve dans la peau de {names}&#xa0;; {others} la recouvrent</translation>
    </message>
    <message>
        <source>Lies in the skin of {names}; {others} overlaps</source>
        <translation>Se trouve dans la peau de {names}&#xa0;; {others} la recouvre</translation>
    </message>
    <message>
        <source>Nerve roots that feel here: {names}</source>
        <translation>Racines nerveuses qui sentent ici&#xa0;: {names}</translation>
    </message>
    <message>
        <source>skin of {name}</source>
        <translation>peau de {name}</translation>
    </message>
</context>
<context>
    <name>saved view</name>
    <message>
        <source>{file}: kind: this is no view that BodyMap saved: choose another file.</source>
        <translation>{file}&#xa0;: kind&#xa0;: ce n&apos;est pas une vue enregistrée par BodyMap&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file}: schema: saved by a newer BodyMap ({found}, this one reads {own}): update BodyMap.</source>
        <translation>{file}&#xa0;: schema&#xa0;: enregistrée par un BodyMap plus récent ({found}, celui-ci lit {own})&#xa0;: mettez BodyMap à jour.</translation>
    </message>
    <message>
        <source>{file}: schema: saved by an older BodyMap ({found}, this one reads {own}): save the view again.</source>
        <translation>{file}&#xa0;: schema&#xa0;: enregistrée par un BodyMap plus ancien ({found}, celui-ci lit {own})&#xa0;: enregistrez la vue à nouveau.</translation>
    </message>
    <message>
        <source>{file}: skin_faces: its spots lie on another skin: pick the places again and save the view.</source>
        <translation>{file}&#xa0;: skin_faces&#xa0;: ses endroits se trouvent sur une autre peau&#xa0;: choisissez-les à nouveau et enregistrez la vue.</translation>
    </message>
    <message>
        <source>{file}: {field} {fault}: save the view again, or correct it.</source>
        <translation>{file}&#xa0;: {field} {fault}&#xa0;: enregistrez la vue à nouveau ou corrigez-la.</translation>
    </message>
    <message>
        <source>{file}: {field}: this edition does not know “{value}”: make the view again and save it.</source>
        <translation>{file}&#xa0;: {field}&#xa0;: cette édition ne connaît pas «&#xa0;{value}&#xa0;»&#xa0;: refaites la vue et enregistrez-la.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>{folder} n&apos;a pas pu être créé&#xa0;: {reason}.</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Check first: technique is shown when the questions are answered.</source>
        <translation>À vérifier d&apos;abord&#xa0;: la technique est montrée quand les questions ont reçu leur réponse.</translation>
    </message>
    <message>
        <source>For this client</source>
        <translation>Pour ce client</translation>
    </message>
    <message>
        <source>Go through the questions about the client first: technique is shown after that.</source>
        <translation>Passez d&apos;abord en revue les questions sur le client&#xa0;: la technique est montrée ensuite.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>À garder en tête</translation>
    </message>
    <message>
        <source>One sign of several is there. If another joins it, a doctor should look before any treatment.</source>
        <translation>Un signe parmi plusieurs est présent. Si un autre s&apos;y ajoute, un médecin devrait regarder avant tout traitement.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>CHOIR body map</source>
        <translation>carte corporelle CHOIR</translation>
    </message>
    <message>
        <source>ask first: {places}</source>
        <translation>à demander d&apos;abord&#xa0;: {places}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>repère</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>muscle, {name}</source>
        <translation>muscle, {name}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>endroit</translation>
    </message>
    <message>
        <source>point, {name}</source>
        <translation>point, {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
</context>
<context>
    <name>second view</name>
    <message>
        <source>Click to turn the body so</source>
        <translation>Cliquez pour tourner le corps ainsi</translation>
    </message>
    <message>
        <source>Press Enter to turn the body so.</source>
        <translation>Appuyez sur Entrée pour tourner le corps ainsi.</translation>
    </message>
    <message>
        <source>Second view, {side}</source>
        <translation>Seconde vue, {side}</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>de dessus</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>de dessous</translation>
    </message>
    <message>
        <source>from the back</source>
        <translation>de dos</translation>
    </message>
    <message>
        <source>from the client&apos;s LEFT</source>
        <translation>de la GAUCHE du client</translation>
    </message>
    <message>
        <source>from the client&apos;s RIGHT</source>
        <translation>de la DROITE du client</translation>
    </message>
    <message>
        <source>from the front</source>
        <translation>de devant</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>{count} more places</source>
        <translation>{count} autres endroits</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
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
        <translation>Carte corporelle CHOIR&#xa0;: {regions}</translation>
    </message>
    <message>
        <source>May send pain to: {places}</source>
        <translation>Peut envoyer la douleur vers&#xa0;: {places}</translation>
    </message>
    <message>
        <source>The answers point to an emergency: get help first. Nothing is saved or copied now.</source>
        <translation>Les réponses indiquent une urgence&#xa0;: cherchez d&apos;abord de l&apos;aide. Rien n&apos;est enregistré ni copié maintenant.</translation>
    </message>
    <message>
        <source>Where it hurts (the client&apos;s side): {places}</source>
        <translation>Où ça fait mal (côté du client)&#xa0;: {places}</translation>
    </message>
    <message>
        <source>Where it may come from (examine the first ones first):</source>
        <translation>D&apos;où cela peut venir (examinez d&apos;abord les premiers)&#xa0;:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>side</name>
    <message>
        <source>LEFT</source>
        <translation>GAUCHE</translation>
    </message>
    <message>
        <source>MIDLINE</source>
        <translation>MILIEU</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DROITE</translation>
    </message>
    <message>
        <source>left side of the body</source>
        <translation>côté gauche du corps</translation>
    </message>
    <message>
        <source>left {name}</source>
        <translation>{name} côté gauche</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation>milieu du corps</translation>
    </message>
    <message>
        <source>right side of the body</source>
        <translation>côté droit du corps</translation>
    </message>
    <message>
        <source>right {name}</source>
        <translation>{name} côté droit</translation>
    </message>
    <message>
        <source>{place} on both sides</source>
        <translation>{place} des deux côtés</translation>
    </message>
    <message>
        <source>{side}, opposite your pain</source>
        <translation>{side}, à l&apos;opposé de votre douleur</translation>
    </message>
    <message>
        <source>{side}, the same side as your pain</source>
        <translation>{side}, du même côté que votre douleur</translation>
    </message>
</context>
<context>
    <name>sides</name>
    <message>
        <source>Client&apos;s LEFT</source>
        <translation>GAUCHE du client</translation>
    </message>
    <message>
        <source>Client&apos;s RIGHT</source>
        <translation>DROITE du client</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>and nearby</source>
        <translation>et à proximité</translation>
    </message>
    <message>
        <source>examine this first</source>
        <translation>à examiner en premier</translation>
    </message>
    <message>
        <source>no technique is shown here</source>
        <translation>aucune technique n&apos;est montrée ici</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Click where it hurts, or search for a place.</source>
        <translation>Cliquez où ça fait mal, ou cherchez un endroit.</translation>
    </message>
    <message>
        <source>No point described in this map reaches this place. That says nothing about the cause: choose a larger or neighbouring area, or look for reasons other than muscle.</source>
        <translation>Aucun point décrit dans cette carte n&apos;atteint cet endroit. Cela ne dit rien de la cause&#xa0;: choisissez une zone plus grande ou voisine, ou cherchez des raisons autres que musculaires.</translation>
    </message>
    <message>
        <source>This is where it may send pain.</source>
        <translation>Voici où il peut envoyer la douleur.</translation>
    </message>
    <message>
        <source>{places}: 1 place it may come from. Examine the first ones first.</source>
        <translation>{places}&#xa0;: 1 endroit d&apos;où cela peut venir. Examinez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>{places}: {count} places it may come from. Examine the first ones first.</source>
        <translation>{places}&#xa0;: {count} endroits d&apos;où cela peut venir. Examinez d&apos;abord les premiers.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>1, just under the skin</source>
        <translation>1, juste sous la peau</translation>
    </message>
    <message>
        <source>2, under the first layer</source>
        <translation>2, sous la première couche</translation>
    </message>
    <message>
        <source>3, in the middle</source>
        <translation>3, au milieu</translation>
    </message>
    <message>
        <source>4, deep</source>
        <translation>4, profond</translation>
    </message>
    <message>
        <source>5, deepest</source>
        <translation>5, le plus profond</translation>
    </message>
    <message>
        <source>Accessory nerve</source>
        <translation>Nerf accessoire</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Axillary nerve</source>
        <translation>Nerf axillaire</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Ventre</translation>
    </message>
    <message>
        <source>Cervical nerves and plexus</source>
        <translation>Nerfs cervicaux et plexus</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Poitrine</translation>
    </message>
    <message>
        <source>Dorsal rami</source>
        <translation>Rameaux dorsaux</translation>
    </message>
    <message>
        <source>Dorsal scapular nerve</source>
        <translation>Nerf dorsal de la scapula</translation>
    </message>
    <message>
        <source>Facial nerve</source>
        <translation>Nerf facial</translation>
    </message>
    <message>
        <source>Femoral nerve</source>
        <translation>Nerf fémoral</translation>
    </message>
    <message>
        <source>Fibular nerves</source>
        <translation>Nerfs fibulaires</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Forearm and elbow</source>
        <translation>Avant-bras et coude</translation>
    </message>
    <message>
        <source>Gluteal nerves</source>
        <translation>Nerfs glutéaux</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Head and face</source>
        <translation>Tête et visage</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>Hanche et fesse</translation>
    </message>
    <message>
        <source>Hypoglossal nerve</source>
        <translation>Nerf hypoglosse</translation>
    </message>
    <message>
        <source>Intercostal and subcostal nerves</source>
        <translation>Nerfs intercostaux et subcostal</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <translation>Genou et jambe</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Long thoracic nerve</source>
        <translation>Nerf thoracique long</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Mandibular nerve</source>
        <translation>Nerf mandibulaire</translation>
    </message>
    <message>
        <source>Median nerve</source>
        <translation>Nerf médian</translation>
    </message>
    <message>
        <source>Musculocutaneous nerve</source>
        <translation>Nerf musculo-cutané</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerf</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <translation>Racine nerveuse</translation>
    </message>
    <message>
        <source>Obturator nerve</source>
        <translation>Nerf obturateur</translation>
    </message>
    <message>
        <source>Pectoral nerves</source>
        <translation>Nerfs pectoraux</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Bassin</translation>
    </message>
    <message>
        <source>Phrenic nerve</source>
        <translation>Nerf phrénique</translation>
    </message>
    <message>
        <source>Pudendal nerve</source>
        <translation>Nerf pudendal</translation>
    </message>
    <message>
        <source>Radial nerve</source>
        <translation>Nerf radial</translation>
    </message>
    <message>
        <source>Sacral plexus</source>
        <translation>Plexus sacré</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Suboccipital nerve</source>
        <translation>Nerf suboccipital</translation>
    </message>
    <message>
        <source>Subscapular nerves</source>
        <translation>Nerfs subscapulaires</translation>
    </message>
    <message>
        <source>Suprascapular nerve</source>
        <translation>Nerf suprascapulaire</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>Thoracodorsal nerve</source>
        <translation>Nerf thoraco-dorsal</translation>
    </message>
    <message>
        <source>Tibial nerve</source>
        <translation>Nerf tibial</translation>
    </message>
    <message>
        <source>Ulnar nerve</source>
        <translation>Nerf ulnaire</translation>
    </message>
    <message>
        <source>Upper and middle back</source>
        <translation>Haut et milieu du dos</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Ventral rami</source>
        <translation>Rameaux ventraux</translation>
    </message>
    <message>
        <source>Works with or against</source>
        <translation>Travaille avec ou contre</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>Pressing it brings back the pain the client knows</source>
        <translation>Le presser réveille la douleur que le client connaît</translation>
    </message>
    <message>
        <source>it can keep another spot going ({other}), so it goes first</source>
        <translation>il peut entretenir un autre point ({other}), il passe donc en premier</translation>
    </message>
    <message>
        <source>it often eases once its key is treated ({other}): look again after that</source>
        <translation>il se calme souvent une fois son point clé traité ({other})&#xa0;: réexaminez-le ensuite</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>LEFT</source>
        <translation>GAUCHE</translation>
    </message>
    <message>
        <source>MIDLINE</source>
        <translation>MILIEU</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DROITE</translation>
    </message>
    <message>
        <source>autonomic</source>
        <translation>végétative</translation>
    </message>
    <message>
        <source>body</source>
        <translation>corps</translation>
    </message>
    <message>
        <source>choir_regions</source>
        <translation>régions_choir</translation>
    </message>
    <message>
        <source>client_side</source>
        <translation>côté_du_client</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>essentielle</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>may come from</source>
        <translation>peut venir de</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>muscle</translation>
    </message>
    <message>
        <source>place_to_search</source>
        <translation>endroit_où_chercher</translation>
    </message>
    <message>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>raisons</translation>
    </message>
    <message>
        <source>side_against_pain</source>
        <translation>côté_par_rapport_à_la_douleur</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>débordement</translation>
    </message>
    <message>
        <source>under the finger</source>
        <translation>sous le doigt</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>where_it_hurts</source>
        <translation>où_ça_fait_mal</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zone</translation>
    </message>
</context>
<context>
    <name>treatment</name>
    <message>
        <source>Discomfort while pressing {target} out of 10, never above {ceiling}; hold {hold} seconds, {times}.</source>
        <translation>Inconfort pendant la pression {target} sur 10, jamais plus de {ceiling}&#xa0;; tenir {hold} secondes, {times}.</translation>
    </message>
    <message>
        <source>No tools.</source>
        <translation>Pas d&apos;outils.</translation>
    </message>
    <message>
        <source>at most {count} times</source>
        <translation>au plus {count} fois</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} à {most}</translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>not yet clinically reviewed</source>
        <translation>pas encore relu cliniquement</translation>
    </message>
    <message>
        <source>{reviewed} of {count} points reviewed</source>
        <translation>{reviewed} points relus sur {count}</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 jours</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Jaw habits</source>
        <translation>Habitudes de la mâchoire</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus longtemps</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Pas trouvé</translation>
    </message>
    <message>
        <source>Not sore</source>
        <translation>Pas de courbatures</translation>
    </message>
    <message>
        <source>One or two points are enough for today: take one back before you choose another.</source>
        <translation>Un ou deux points suffisent pour aujourd&apos;hui&#xa0;: annulez-en un avant d&apos;en choisir un autre.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Shoes or bag</source>
        <translation>Chaussures ou sac</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sommeil</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stress</translation>
    </message>
    <message>
        <source>Tender, not the pain you know</source>
        <translation>Sensible, pas la douleur que vous connaissez</translation>
    </message>
    <message>
        <source>The pain you know</source>
        <translation>La douleur que vous connaissez</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Moins bien</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>a little less</source>
        <translation>un peu moins</translation>
    </message>
    <message>
        <source>aching</source>
        <translation>endolori</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brûlant</translation>
    </message>
    <message>
        <source>clearly less</source>
        <translation>nettement moins</translation>
    </message>
    <message>
        <source>cramping</source>
        <translation>crampe</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>sourd</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>lourd</translation>
    </message>
    <message>
        <source>much less</source>
        <translation>beaucoup moins</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>engourdi</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>qui appuie</translation>
    </message>
    <message>
        <source>shooting</source>
        <translation>fulgurant</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>en coup de poignard</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>pulsant</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>tendu</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>fourmillements</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>At the next visit: better</source>
        <translation>À la séance suivante&#xa0;: mieux</translation>
    </message>
    <message>
        <source>At the next visit: change not said</source>
        <translation>À la séance suivante&#xa0;: changement non précisé</translation>
    </message>
    <message>
        <source>At the next visit: the same</source>
        <translation>À la séance suivante&#xa0;: pareil</translation>
    </message>
    <message>
        <source>At the next visit: worse</source>
        <translation>À la séance suivante&#xa0;: moins bien</translation>
    </message>
    <message>
        <source>No visit after this one yet.</source>
        <translation>Pas encore de séance après celle-ci.</translation>
    </message>
    <message>
        <source>as at first: {then}, now {now} of 10</source>
        <translation>comme au début&#xa0;: {then}, maintenant {now} sur 10</translation>
    </message>
    <message>
        <source>less than at first: {then}, now {now} of 10</source>
        <translation>moins qu&apos;au début&#xa0;: {then}, maintenant {now} sur 10</translation>
    </message>
    <message>
        <source>more than at first: {then}, now {now} of 10</source>
        <translation>plus qu&apos;au début&#xa0;: {then}, maintenant {now} sur 10</translation>
    </message>
    <message>
        <source>new at the last visit</source>
        <translation>nouveau à la dernière séance</translation>
    </message>
    <message>
        <source>not drawn at the last visit</source>
        <translation>pas dessiné à la dernière séance</translation>
    </message>
    <message>
        <source>not rated often enough to compare</source>
        <translation>pas noté assez souvent pour comparer</translation>
    </message>
    <message>
        <source>pressed once, {seconds} seconds</source>
        <translation>pressé une fois, {seconds} secondes</translation>
    </message>
    <message>
        <source>pressed {count} times, {seconds} seconds in all</source>
        <translation>pressé {count} fois, {seconds} secondes en tout</translation>
    </message>
    <message>
        <source>sore for {hours} hours</source>
        <translation>endolori pendant {hours} heures</translation>
    </message>
</context>
<context>
    <name>writing</name>
    <message>
        <source>The disk is full: {file} was not written. Make room or choose another.</source>
        <translation>Le disque est plein&#xa0;: {file} n&apos;a pas été écrit. Faites de la place ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist: choose another one.</source>
        <translation>Le dossier {folder} n&apos;existe pas&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to: choose another one.</source>
        <translation>Il n&apos;est pas permis d&apos;écrire dans le dossier {folder}&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>{file} n&apos;a pas pu être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} is a folder: choose another name.</source>
        <translation>{file} est un dossier&#xa0;: choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>autonomic</source>
        <translation>végétatif</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>essentielle</translation>
    </message>
    <message>
        <source>other effects</source>
        <translation>autres effets</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>parfois</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>débordement</translation>
    </message>
    <message>
        <source>usual area</source>
        <translation>zone habituelle</translation>
    </message>
</context>
</TS>
