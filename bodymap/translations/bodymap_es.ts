<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>3D scene</name>
    <message>
        <source>autonomic</source>
        <translation>autónomo</translation>
    </message>
    <message>
        <source>band {name}</source>
        <translation>banda {name}</translation>
    </message>
    <message>
        <source>bone {name}</source>
        <translation>hueso {name}</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>esencial</translation>
    </message>
    <message>
        <source>millimetres; origin on the floor, +x the client&apos;s LEFT, +y up, +z to the front</source>
        <translation>milímetros; origen en el suelo, +x IZQUIERDA del cliente, +y hacia arriba, +z hacia delante</translation>
    </message>
    <message>
        <source>muscle {name}</source>
        <translation>músculo {name}</translation>
    </message>
    <message>
        <source>pain {number} {place}</source>
        <translation>dolor {number} {place}</translation>
    </message>
    <message>
        <source>point {name}</source>
        <translation>punto {name}</translation>
    </message>
    <message>
        <source>shorts</source>
        <translation>pantalón corto</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>piel</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>desbordamiento</translation>
    </message>
    <message>
        <source>top</source>
        <translation>camiseta</translation>
    </message>
    <message>
        <source>zone {kind} {number} of {source}</source>
        <translation>zona {kind} {number} de {source}</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name} del lado izquierdo</translation>
    </message>
    <message>
        <source>{name} right</source>
        <translation>{name} del lado derecho</translation>
    </message>
</context>
<context>
    <name>AboutClient</name>
    <message>
        <source>About the client</source>
        <translation>Sobre el cliente</translation>
    </message>
    <message>
        <source>All gone through</source>
        <translation>Todo repasado</translation>
    </message>
    <message>
        <source>Another client: forget all answers</source>
        <translation>Otro cliente: olvidar todas las respuestas</translation>
    </message>
    <message>
        <source>Somebody is going to be treated: technique waits for the answers</source>
        <translation>Se va a tratar a alguien: la técnica espera a las respuestas</translation>
    </message>
</context>
<context>
    <name>AboutSheet</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About BodyMap</source>
        <translation>Acerca de BodyMap</translation>
    </message>
    <message>
        <source>Body and knowledge</source>
        <translation>Cuerpo y conocimientos</translation>
    </message>
    <message>
        <source>BodyMap is not a medical device.</source>
        <translation>BodyMap no es un producto sanitario.</translation>
    </message>
    <message>
        <source>Click where it hurts: a map of trigger points and where they can refer pain.</source>
        <translation>Haga clic donde duele: un mapa de los puntos gatillo y de los lugares a los que pueden referir dolor.</translation>
    </message>
    <message>
        <source>It is an educational reference for teaching and explaining commonly described myofascial referral patterns. It does not diagnose, does not select treatment and does not assess a person. It is not for emergencies: call the emergency number. Findings need a qualified professional.</source>
        <translation>Es una obra de consulta para enseñar y explicar los patrones de dolor referido miofascial que se describen con frecuencia. No diagnostica, no elige tratamientos y no evalúa a ninguna persona. No sirve para emergencias: llame al número de emergencias. Los hallazgos requieren a un profesional cualificado.</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Textos de las licencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Qt is used unmodified through PySide6 under the GNU Lesser General Public License, version 3. Its libraries lie beside the program as files of their own and may be replaced by other builds of them. Their source is at code.qt.io.</source>
        <translation>Qt se usa sin modificar a través de PySide6 con la licencia GNU Lesser General Public License, versión 3. Sus bibliotecas están junto al programa en archivos propios y pueden sustituirse por otras compilaciones. Su código fuente está en code.qt.io.</translation>
    </message>
    <message>
        <source>The licence texts are not part of this installation; they are in its source.</source>
        <translation>Los textos de las licencias no forman parte de esta instalación; están en el código fuente.</translation>
    </message>
    <message>
        <source>The program is free software under the Apache License 2.0; its knowledge is published under CC BY 4.0. It sends nothing anywhere and needs no network.</source>
        <translation>El programa es software libre con la licencia Apache 2.0; sus conocimientos se publican con CC BY 4.0. No envía nada a ninguna parte y no necesita red.</translation>
    </message>
    <message>
        <source>The shapes were changed to fit one another: converted to millimetres, placed into the body, simplified, mirrored. Clinical literature is cited entry by entry under How sure is anybody?</source>
        <translation>Las formas se modificaron para que encajen entre sí: convertidas a milímetros, colocadas en el cuerpo, simplificadas y reflejadas. La bibliografía clínica se cita entrada por entrada en «¿Qué certeza hay?»</translation>
    </message>
</context>
<context>
    <name>AgainArea</name>
    <message>
        <source>Pain after (0 none, 10 worst imaginable)</source>
        <translation>Dolor después (0 ninguno, 10 el peor imaginable)</translation>
    </message>
    <message>
        <source>before: {number}</source>
        <translation>antes: {number}</translation>
    </message>
</context>
<context>
    <name>AgainMovement</name>
    <message>
        <source>This movement now</source>
        <translation>Este movimiento ahora</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>How it feels (optional)</source>
        <translation>Cómo se siente (opcional)</translation>
    </message>
    <message>
        <source>Pain now (0 none, 10 worst imaginable)</source>
        <translation>Dolor ahora (0 ninguno, 10 el peor imaginable)</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Finish visit</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>The client says: {word}</source>
        <translation>El cliente dice: {word}</translation>
    </message>
    <message>
        <source>Visit without a record</source>
        <translation>Visita sin registro</translation>
    </message>
    <message>
        <source>Visit: {step}</source>
        <translation>Visita: {step}</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>Saltar (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>CheckFirstPanel</name>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Questions to check first</source>
        <translation>Preguntas previas</translation>
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
        <translation>No queda nada por preguntar.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Female body</source>
        <translation>Cuerpo femenino</translation>
    </message>
    <message>
        <source>Language of the handout</source>
        <translation>Idioma de la hoja para el cliente</translation>
    </message>
    <message>
        <source>Male body</source>
        <translation>Cuerpo masculino</translation>
    </message>
    <message>
        <source>Name or initials of a new client</source>
        <translation>Nombre o iniciales de un cliente nuevo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Remind me to erase after</source>
        <translation>Recordarme borrar después del</translation>
    </message>
</context>
<context>
    <name>ClientsSheet</name>
    <message>
        <source>Anybody who gets hold of the file can read it: it leaves the encrypted records.</source>
        <translation>Cualquiera que consiga el archivo puede leerlo: sale de los registros cifrados.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Compare visits...</source>
        <translation>Comparar visitas...</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>Borrar este cliente</translation>
    </message>
    <message>
        <source>Erased here and in the backups. Exported copies are yours to delete.</source>
        <translation>Borrado aquí y en las copias de seguridad. Las copias exportadas debe eliminarlas usted.</translation>
    </message>
    <message>
        <source>Export encrypted...</source>
        <translation>Exportar cifrado...</translation>
    </message>
    <message>
        <source>Export readable...</source>
        <translation>Exportar en forma legible...</translation>
    </message>
    <message>
        <source>Export readable: anybody can open the file</source>
        <translation>Exportar en forma legible: cualquiera puede abrir el archivo</translation>
    </message>
    <message>
        <source>Exported. Anybody who gets hold of the file can read it.</source>
        <translation>Exportado. Cualquiera que consiga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Exported. The file opens only with its passphrase.</source>
        <translation>Exportado. El archivo solo se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Open visit of today</source>
        <translation>Abrir la visita de hoy</translation>
    </message>
    <message>
        <source>Page (*.html);;Data (*.json)</source>
        <translation>Página (*.html);;Datos (*.json)</translation>
    </message>
    <message>
        <source>The time to keep this record ended on {date}: think of erasing it.</source>
        <translation>El plazo para conservar este registro terminó el {date}: piense en borrarlo.</translation>
    </message>
    <message>
        <source>To erase, type the client&apos;s name here</source>
        <translation>Para borrar, escriba aquí el nombre del cliente</translation>
    </message>
    <message>
        <source>Type a name or initials first.</source>
        <translation>Escriba primero un nombre o unas iniciales.</translation>
    </message>
    <message>
        <source>Visits of this client</source>
        <translation>Visitas de este cliente</translation>
    </message>
    <message>
        <source>{name}, last visit {date}, visits: {count}</source>
        <translation>{name}, última visita {date}, visitas: {count}</translation>
    </message>
    <message>
        <source>{name}, no visit yet</source>
        <translation>{name}, aún sin visitas</translation>
    </message>
</context>
<context>
    <name>ClinicDialog</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>Elegir una imagen...</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de emergencias</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>the number of your country</source>
        <translation>el número de su país</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Recovery code for the records in BodyMap. It opens them when the passphrase is lost. Keep this page in a safe place, away from the computer.</source>
        <translation>Código de recuperación de los registros de BodyMap. Los abre si se pierde la frase de contraseña. Guarde esta hoja en un lugar seguro, lejos del ordenador.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Look at {source}</source>
        <translation>Ver {source}</translation>
    </message>
    <message>
        <source>Picture of {source}</source>
        <translation>Imagen de {source}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>Dos orígenes lado a lado</translation>
    </message>
    <message>
        <source>{fact}: different</source>
        <translation>{fact}: distinto</translation>
    </message>
    <message>
        <source>{fact}: the same</source>
        <translation>{fact}: igual</translation>
    </message>
</context>
<context>
    <name>CompareVisits</name>
    <message>
        <source>Drawn on {date}</source>
        <translation>Dibujado el {date}</translation>
    </message>
    <message>
        <source>Strongest pain on arrival, 0 to 10</source>
        <translation>Dolor más fuerte al llegar, de 0 a 10</translation>
    </message>
    <message>
        <source>Visits side by side</source>
        <translation>Visitas lado a lado</translation>
    </message>
    <message>
        <source>What was treated, and what followed</source>
        <translation>Qué se trató y qué pasó después</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>Dónde dolía</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>nothing was drawn</source>
        <translation>no se dibujó nada</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>C: compare with {source}</source>
        <translation>C: comparar con {source}</translation>
    </message>
    <message>
        <source>Choose another source and press C. Click here to give up comparing.</source>
        <translation>Elija otro origen y pulse C. Haga clic aquí para dejar de comparar.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Clinician who agreed</source>
        <translation>Profesional que dio su acuerdo</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Fecha del acuerdo</translation>
    </message>
    <message>
        <source>For what (if not all)</source>
        <translation>Para qué (si no es para todo)</translation>
    </message>
    <message>
        <source>Holds for: {places}</source>
        <translation>Vale para: {places}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nobody said where: it holds for the whole body until then.</source>
        <translation>Nadie dijo dónde: hasta entonces vale para todo el cuerpo.</translation>
    </message>
    <message>
        <source>Not only there</source>
        <translation>No solo ahí</translation>
    </message>
    <message>
        <source>Only where it hurts now</source>
        <translation>Solo donde duele ahora</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>A visit is open. Type the PIN to go on.</source>
        <translation>Hay una visita abierta. Escriba el PIN para seguir.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>This is not the PIN. After five wrong ones the records lock.</source>
        <translation>Este no es el PIN. Tras cinco errores, los registros se bloquean.</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>For therapists: study designs and effect sizes</source>
        <translation>Para terapeutas: diseños de los estudios y tamaños del efecto</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>¿Qué certeza hay?</translation>
    </message>
    <message>
        <source>The studies behind it</source>
        <translation>Los estudios que lo respaldan</translation>
    </message>
</context>
<context>
    <name>ExaminePage</name>
    <message>
        <source>Examine these first</source>
        <translation>Examine primero estos</translation>
    </message>
    <message>
        <source>First say where it hurts.</source>
        <translation>Diga primero dónde duele.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>A spot more tender than around it</source>
        <translation>Un punto más sensible que su alrededor</translation>
    </message>
    <message>
        <source>Felt somewhere else, too</source>
        <translation>Se siente también en otro lugar</translation>
    </message>
    <message>
        <source>It twitches</source>
        <translation>Da una sacudida</translation>
    </message>
    <message>
        <source>Taut band felt</source>
        <translation>Se palpa una banda tensa</translation>
    </message>
    <message>
        <source>This movement before</source>
        <translation>Este movimiento antes</translation>
    </message>
    <message>
        <source>What else was noticed</source>
        <translation>Qué más se observó</translation>
    </message>
</context>
<context>
    <name>FlatFigure</name>
    <message>
        <source>Arrow keys go to the next place, Enter picks it, Ctrl+Enter adds it.</source>
        <translation>Las flechas van al lugar siguiente, Intro lo elige, Ctrl+Intro lo añade.</translation>
    </message>
    <message>
        <source>Body as shapes</source>
        <translation>El cuerpo como formas</translation>
    </message>
    <message>
        <source>client&apos;s {place} ({view})</source>
        <translation>{place} del cliente ({view})</translation>
    </message>
</context>
<context>
    <name>FlatMode</name>
    <message>
        <source>Drawing the body…</source>
        <translation>Dibujando el cuerpo…</translation>
    </message>
    <message>
        <source>Drawing the flat figure…</source>
        <translation>Dibujando la figura plana…</translation>
    </message>
    <message>
        <source>The 3D view cannot start on this computer. The list and the figure here do the same. To try the 3D view again, press Ctrl+Shift+L.</source>
        <translation>La vista 3D no puede iniciarse en este ordenador. La lista y la figura de aquí hacen lo mismo. Para volver a probar la vista 3D, pulse Ctrl+Mayús+L.</translation>
    </message>
</context>
<context>
    <name>FlatPane</name>
    <message>
        <source>List and flat figure</source>
        <translation>Lista y figura plana</translation>
    </message>
    <message>
        <source>Pages of the figure</source>
        <translation>Páginas de la figura</translation>
    </message>
    <message>
        <source>{page}, shows what is picked</source>
        <translation>{page}, muestra lo elegido</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>{title}, closed</source>
        <translation>{title}, cerrado</translation>
    </message>
    <message>
        <source>{title}, open</source>
        <translation>{title}, abierto</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>{words}. Left and right arrow choose the side</source>
        <translation>{words}. Las flechas izquierda y derecha eligen el lado</translation>
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
        <translation>Imprimir ratón y teclas</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF</source>
        <translation>Guardar ratón y teclas como PDF</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Handout</source>
        <translation>Hoja para el cliente</translation>
    </message>
    <message>
        <source>Handout...</source>
        <translation>Hoja para el cliente...</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Exercises (two to four)</source>
        <translation>Ejercicios (de dos a cuatro)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print the client&apos;s name</source>
        <translation>Imprimir el nombre del cliente</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>{exercise}: left out. {why}</source>
        <translation>{exercise}: omitido. {why}</translation>
    </message>
</context>
<context>
    <name>HandoutSheet</name>
    <message>
        <source>Choose a tight spot first: the handout is about it.</source>
        <translation>Elija primero un punto tenso: la hoja trata de él.</translation>
    </message>
    <message>
        <source>Clinic...</source>
        <translation>Consulta...</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Hoja para el cliente</translation>
    </message>
    <message>
        <source>Nothing can be handed over now: the list says why.</source>
        <translation>Ahora no se puede entregar nada: la lista dice por qué.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Imprimir...</translation>
    </message>
    <message>
        <source>Save HTML</source>
        <translation>Guardar HTML</translation>
    </message>
    <message>
        <source>Save HTML...</source>
        <translation>Guardar HTML...</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation>Guardar PDF...</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La página tal como se imprimirá</translation>
    </message>
    <message>
        <source>The page holds the client&apos;s name: a saved file is not protected.</source>
        <translation>La página contiene el nombre del cliente: un archivo guardado no está protegido.</translation>
    </message>
    <message>
        <source>The texts of the exercises are in English.</source>
        <translation>Los textos de los ejercicios están en inglés.</translation>
    </message>
    <message>
        <source>Tick at least one exercise.</source>
        <translation>Marque al menos un ejercicio.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>What stands on the page</source>
        <translation>Qué contiene la página</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>About BodyMap</source>
        <translation>Acerca de BodyMap</translation>
    </message>
    <message>
        <source>Add or remove a painful place</source>
        <translation>Añadir o quitar un lugar doloroso</translation>
    </message>
    <message>
        <source>BodyMap teaches and explains. It is no medical device and does not diagnose. Referral patterns differ between people, examiners agree only moderately on where a point is, and effects of treatment are small to moderate and mostly short. Sides are the client&apos;s, however the body is turned.</source>
        <translation>BodyMap enseña y explica. No es un producto sanitario y no diagnostica. Los patrones de dolor referido varían de una persona a otra, los examinadores coinciden solo moderadamente en dónde está un punto, y los efectos del tratamiento son de pequeños a moderados y en general breves. Los lados son los del cliente, gire como gire el cuerpo.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Click where it hurts on the body, or type it into the search box: a place, a complaint in your own words, a muscle. Ctrl+click adds a second place; the brush ({paint}) paints an area.</source>
        <translation>Haga clic en el cuerpo donde duele o escríbalo en el buscador: un lugar, una molestia con sus propias palabras, un músculo. Ctrl+clic añade un segundo lugar; el pincel ({paint}) pinta una zona.</translation>
    </message>
    <message>
        <source>Come nearer to that place and turn around it</source>
        <translation>Acercarse a ese lugar y girar a su alrededor</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>¿Qué certeza hay?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Move the body</source>
        <translation>Mover el cuerpo</translation>
    </message>
    <message>
        <source>Print mouse and keys...</source>
        <translation>Imprimir ratón y teclas...</translation>
    </message>
    <message>
        <source>Read its card from top to bottom: why, where, what to take care of, how to press, how to stretch. The headings below unfold. Check first holds the questions before any pressure.</source>
        <translation>Lea su ficha de arriba abajo: por qué, dónde, qué cuidar, cómo presionar, cómo estirar. Los títulos de abajo se despliegan. «Comprobar antes» contiene las preguntas previas a cualquier presión.</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF...</source>
        <translation>Guardar ratón y teclas como PDF...</translation>
    </message>
    <message>
        <source>Say where it hurts, or choose a cross or a muscle</source>
        <translation>Decir dónde duele, o elegir una cruz o un músculo</translation>
    </message>
    <message>
        <source>Shift+drag, middle drag</source>
        <translation>Mayús+arrastrar, arrastrar con el botón central</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>Enséñeme el programa en tres pasos</translation>
    </message>
    <message>
        <source>Show only this, hide, fade, show where it may send pain, save the picture</source>
        <translation>Mostrar solo esto, ocultar, atenuar, mostrar adónde puede enviar dolor, guardar la imagen</translation>
    </message>
    <message>
        <source>The list at the right shows which places are described to refer pain there; the ones to examine first stand on top. Choose one to see its muscle, the place to search (X in a dashed ring), the band of fibres, and the usual pain area (solid) with what is sometimes felt around it (dotted).</source>
        <translation>La lista de la derecha muestra los lugares que, según se describe, refieren dolor ahí; arriba están los que conviene examinar primero. Elija uno para ver su músculo, el lugar donde buscar (X en un anillo de trazos), la banda de fibras y la zona habitual de dolor (lisa) con lo que a veces se siente alrededor (punteada).</translation>
    </message>
    <message>
        <source>To keep what you see, save the picture ({save}) or copy it; the menu under File, Share also has the words, a table, and the scene in 3D.</source>
        <translation>Para conservar lo que ve, guarde la imagen ({save}) o cópiela; el menú, en Archivo, Compartir, tiene además las palabras, una tabla y la escena en 3D.</translation>
    </message>
    <message>
        <source>To see a muscle alone, right-click it and choose Show only this, or point at it and press {alone}. {all} shows everything again; {undo} takes back any step.</source>
        <translation>Para ver un músculo solo, haga clic derecho sobre él y elija «Mostrar solo esto», o señálelo y pulse {alone}. {all} vuelve a mostrarlo todo; {undo} deshace cualquier paso.</translation>
    </message>
    <message>
        <source>Turn the body</source>
        <translation>Girar el cuerpo</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Lo que no es</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Wheel, right drag, pinch</source>
        <translation>Rueda, arrastrar con el botón derecho, pellizcar</translation>
    </message>
    <message>
        <source>Zoom towards the pointer</source>
        <translation>Acercar hacia el puntero</translation>
    </message>
</context>
<context>
    <name>HoldFace</name>
    <message>
        <source>breathe in</source>
        <translation>inspire</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>espire</translation>
    </message>
    <message>
        <source>{count} seconds held</source>
        <translation>{count} segundos mantenidos</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>Compose the plan</source>
        <translation>Componer el plan</translation>
    </message>
    <message>
        <source>Date of the next visit</source>
        <translation>Fecha de la próxima visita</translation>
    </message>
    <message>
        <source>Exercises to give: two to four</source>
        <translation>Ejercicios que dar: de dos a cuatro</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Handout...</source>
        <translation>Hoja para el cliente...</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Próxima visita en</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>Qué lo mantiene</translation>
    </message>
</context>
<context>
    <name>HurtsPage</name>
    <message>
        <source>Click where it hurts, or press B and paint it on the body.</source>
        <translation>Haga clic donde duele, o pulse B y píntelo en el cuerpo.</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>Desde la última visita</translation>
    </message>
    <message>
        <source>Sore afterwards</source>
        <translation>Dolorido después</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Changed. It holds from now on.</source>
        <translation>Cambiado. Vale desde ahora.</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Elija una orden y pulse su nueva tecla.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>First keys again</source>
        <translation>Volver a las teclas iniciales</translation>
    </message>
    <message>
        <source>First keys for all commands</source>
        <translation>Teclas iniciales para todas las órdenes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la nueva tecla</translation>
    </message>
    <message>
        <source>Use only this key</source>
        <translation>Usar solo esta tecla</translation>
    </message>
    <message>
        <source>Use this key, too</source>
        <translation>Usar también esta tecla</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which will lose it.</source>
        <translation>{key} pertenece a «{command}», que la perderá.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} está libre.</translation>
    </message>
    <message>
        <source>{key} is needed by the window itself. Press another.</source>
        <translation>La propia ventana necesita {key}. Pulse otra.</translation>
    </message>
</context>
<context>
    <name>LayersStrip</name>
    <message>
        <source>Back</source>
        <translation>Detrás</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>How many layers of muscle are taken away</source>
        <translation>Cuántas capas de músculo se retiran</translation>
    </message>
    <message>
        <source>How opaque the skin is</source>
        <translation>Opacidad de la piel</translation>
    </message>
    <message>
        <source>Layer {name}</source>
        <translation>Capa {name}</translation>
    </message>
    <message>
        <source>Layers and views</source>
        <translation>Capas y vistas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Peel muscles</source>
        <translation>Retirar músculos</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Skin: less at the left, more at the right</source>
        <translation>Piel: menos a la izquierda, más a la derecha</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View from the back</source>
        <translation>Vista desde detrás</translation>
    </message>
    <message>
        <source>View from the client&apos;s left</source>
        <translation>Vista desde la izquierda del cliente</translation>
    </message>
    <message>
        <source>View from the client&apos;s right</source>
        <translation>Vista desde la derecha del cliente</translation>
    </message>
    <message>
        <source>View from the front</source>
        <translation>Vista desde delante</translation>
    </message>
    <message>
        <source>View from the top</source>
        <translation>Vista desde arriba</translation>
    </message>
</context>
<context>
    <name>LegendOverlay</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
</context>
<context>
    <name>MatchDelegate</name>
    <message>
        <source>No technique is shown for this point</source>
        <translation>Para este punto no se muestra ninguna técnica</translation>
    </message>
    <message>
        <source>examine first</source>
        <translation>examinar primero</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Export your notes</source>
        <translation>Exportar sus notas</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importar notas</translation>
    </message>
    <message>
        <source>Nothing was imported: {error}</source>
        <translation>No se importó nada: {error}</translation>
    </message>
    <message>
        <source>The notes could not be exported: {error}</source>
        <translation>No se pudieron exportar las notas: {error}</translation>
    </message>
    <message>
        <source>Your note could not be saved: {error}</source>
        <translation>No se pudo guardar su nota: {error}</translation>
    </message>
    <message>
        <source>Your notes cannot be changed here: {problem}</source>
        <translation>Sus notas no se pueden cambiar aquí: {problem}</translation>
    </message>
    <message>
        <source>Your notes could not be read. The file was kept as {name}; new notes start afresh.</source>
        <translation>No se pudieron leer sus notas. El archivo se conservó como {name}; las notas nuevas empiezan de cero.</translation>
    </message>
</context>
<context>
    <name>OtherList</name>
    <message>
        <source>Other than muscle</source>
        <translation>Aparte del músculo</translation>
    </message>
    <message>
        <source>Other than muscle ({count})</source>
        <translation>Aparte del músculo ({count})</translation>
    </message>
    <message>
        <source>Other than muscle ({count}): {names}</source>
        <translation>Aparte del músculo ({count}): {names}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>client&apos;s LEFT</source>
        <translation>lado IZQUIERDO del cliente</translation>
    </message>
    <message>
        <source>client&apos;s RIGHT</source>
        <translation>lado DERECHO del cliente</translation>
    </message>
    <message>
        <source>do not miss</source>
        <translation>no pasar por alto</translation>
    </message>
</context>
<context>
    <name>OverlapPicture</name>
    <message>
        <source>Picture of the drawing and of the pattern described for {point}</source>
        <translation>Imagen del dibujo y del patrón descrito para {point}</translation>
    </message>
</context>
<context>
    <name>OverlapPictures</name>
    <message>
        <source>Drawn, in the pattern</source>
        <translation>Dibujado, dentro del patrón</translation>
    </message>
    <message>
        <source>Drawn, outside the pattern</source>
        <translation>Dibujado, fuera del patrón</translation>
    </message>
    <message>
        <source>In the pattern, not drawn</source>
        <translation>En el patrón, no dibujado</translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Choose a passphrase for this file. Tell it to the person who receives the file, by another way.</source>
        <translation>Elija una frase de contraseña para este archivo. Comuníquela por otra vía a quien reciba el archivo.</translation>
    </message>
    <message>
        <source>Choose where to save...</source>
        <translation>Elegir dónde guardar...</translation>
    </message>
    <message>
        <source>Encrypted record (*.bodymap-client)</source>
        <translation>Registro cifrado (*.bodymap-client)</translation>
    </message>
    <message>
        <source>Export encrypted</source>
        <translation>Exportar cifrado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The picture as you see it, with the client&apos;s sides, the legend, the caption and the credits that the licences ask for. Nothing about a client is in it. Twice is enough for paper.</source>
        <translation>La imagen tal como la ve, con los lados del cliente, la leyenda, el pie y los créditos que piden las licencias. No contiene nada sobre ningún cliente. El doble basta para el papel.</translation>
    </message>
    <message>
        <source>{scale} × the window: {width} × {height} pixels</source>
        <translation>{scale} × la ventana: {width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Enter picks a place, Ctrl+Enter adds it.</source>
        <translation>Intro elige un lugar, Ctrl+Intro lo añade.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>Narrow the list of places</source>
        <translation>Acotar la lista de lugares</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places as a list</source>
        <translation>Lugares en una lista</translation>
    </message>
    <message>
        <source>{place}, painful</source>
        <translation>{place}, doloroso</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Words of this line</source>
        <translation>Texto de esta línea</translation>
    </message>
    <message>
        <source>{when}: left out</source>
        <translation>{when}: omitido</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play: the point, the pressure, the pain</source>
        <translation>Reproducir: el punto, la presión, el dolor</translation>
    </message>
    <message>
        <source>Show how the pain spreads (Space)</source>
        <translation>Mostrar cómo se extiende el dolor (Espacio)</translation>
    </message>
</context>
<context>
    <name>PreferencesSheet</name>
    <message>
        <source>Bodies wear plain clothes</source>
        <translation>Los cuerpos llevan ropa sencilla</translation>
    </message>
    <message>
        <source>Change keys...</source>
        <translation>Cambiar teclas...</translation>
    </message>
    <message>
        <source>Clinical, for the therapist</source>
        <translation>Clínicas, para el terapeuta</translation>
    </message>
    <message>
        <source>Colours of the pain areas</source>
        <translation>Colores de las zonas de dolor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Plain, for the client</source>
        <translation>Sencillas, para el cliente</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Red, as in textbooks</source>
        <translation>Rojo, como en los libros</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>Palabras al empezar</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>A profile of your own</source>
        <translation>Un perfil propio</translation>
    </message>
    <message>
        <source>At least 12 letters and signs, not all alike, or five words.</source>
        <translation>Al menos 12 letras y signos, no todos iguales, o cinco palabras.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>I type the recovery code instead</source>
        <translation>Escribo el código de recuperación en su lugar</translation>
    </message>
    <message>
        <source>I wrote it down and keep it in a safe place</source>
        <translation>Lo anoté y lo guardo en un lugar seguro</translation>
    </message>
    <message>
        <source>Its records open only with the passphrase.</source>
        <translation>Sus registros solo se abren con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Suficientemente larga.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>Crear el perfil</translation>
    </message>
    <message>
        <source>New profile...</source>
        <translation>Perfil nuevo...</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Print the code...</source>
        <translation>Imprimir el código...</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Records of clients</source>
        <translation>Registros de clientes</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Restaurar la copia de seguridad válida más reciente</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Establecer la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The recovery code fits. Choose a new passphrase; the old one opens nothing then.</source>
        <translation>El código de recuperación es correcto. Elija una nueva frase de contraseña; la anterior ya no abrirá nada.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Your name, as the lock screen shows it</source>
        <translation>Su nombre, tal como lo muestra la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Your recovery code. It is shown only now. It opens the records when the passphrase is lost; without both, nobody can open them again.</source>
        <translation>Su código de recuperación. Solo se muestra ahora. Abre los registros si se pierde la frase de contraseña; sin ninguno de los dos, nadie puede volver a abrirlos.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Tick for yes</source>
        <translation>Marcar si es que sí</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>¿Cuál de estos?</translation>
    </message>
    <message>
        <source>Yes: {question}</source>
        <translation>Sí: {question}</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>A place, for example</source>
        <translation>Un lugar, por ejemplo</translation>
    </message>
    <message>
        <source>BodyMap shows which muscles can refer pain to a place, and what helps. It is for learning and for trained hands: no diagnosis, and no medical device.</source>
        <translation>BodyMap muestra qué músculos pueden referir dolor a un lugar y qué ayuda. Es para aprender y para manos formadas: ni diagnóstico ni producto sanitario.</translation>
    </message>
    <message>
        <source>Left temple</source>
        <translation>Sien izquierda</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <translation>Codo por fuera</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>Enséñeme el programa en tres pasos</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>Mostrar {place}</translation>
    </message>
    <message>
        <source>Walk through a complaint, step by step</source>
        <translation>Recorrer una molestia paso a paso</translation>
    </message>
</context>
<context>
    <name>RecentViews</name>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>No view was saved or opened yet</source>
        <translation>Aún no se guardó ni se abrió ninguna vista</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
</context>
<context>
    <name>RecordsDoor</name>
    <message>
        <source>A visit is open: save and close it first.</source>
        <translation>Hay una visita abierta: guárdela y ciérrela primero.</translation>
    </message>
    <message>
        <source>Clients and records...</source>
        <translation>Clientes y registros...</translation>
    </message>
    <message>
        <source>Four digits or more; while a visit is open they lift the cover:</source>
        <translation>Cuatro cifras o más; mientras hay una visita abierta, retiran la cubierta:</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>Bloquear los registros</translation>
    </message>
    <message>
        <source>PIN for the cover</source>
        <translation>PIN de la cubierta</translation>
    </message>
    <message>
        <source>PIN for the cover...</source>
        <translation>PIN de la cubierta...</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Save and close the visit</source>
        <translation>Guardar y cerrar la visita</translation>
    </message>
    <message>
        <source>The records are locked. The last changes could not be saved.</source>
        <translation>Los registros están bloqueados. No se pudieron guardar los últimos cambios.</translation>
    </message>
</context>
<context>
    <name>ReferralBanner</name>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
</context>
<context>
    <name>RefersMarks</name>
    <message>
        <source>Places that refer here</source>
        <translation>Lugares que refieren aquí</translation>
    </message>
    <message>
        <source>{rank}, far side</source>
        <translation>{rank}, lado opuesto</translation>
    </message>
</context>
<context>
    <name>RootLines</name>
    <message>
        <source>Nerve roots</source>
        <translation>Raíces nerviosas</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Keep this view</source>
        <translation>Conservar esta vista</translation>
    </message>
    <message>
        <source>Keep this view...</source>
        <translation>Conservar esta vista...</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>Conservada como «{name}»</translation>
    </message>
    <message>
        <source>Name (no names of clients):</source>
        <translation>Nombre (sin nombres de clientes):</translation>
    </message>
    <message>
        <source>None yet: choose “Keep this view...”</source>
        <translation>Aún ninguna: elija «Conservar esta vista...»</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>Abrir vista</translation>
    </message>
    <message>
        <source>Open view...</source>
        <translation>Abrir vista...</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>Vistas propias</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>«{name}» quitada</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save view...</source>
        <translation>Guardar vista...</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Views of the body map (*.bodyview)</source>
        <translation>Vistas del mapa del cuerpo (*.bodyview)</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Choose another file.</source>
        <translation>No se puede leer {file}: {reason}. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>Elegidos antes</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing by that name. Try a body part, a muscle, or plain words.</source>
        <translation>Nada con ese nombre. Pruebe con una parte del cuerpo, un músculo o palabras sencillas.</translation>
    </message>
    <message>
        <source>Search places, muscles, points and actions</source>
        <translation>Buscar lugares, músculos, puntos y acciones</translation>
    </message>
    <message>
        <source>Search: &quot;behind the eye&quot;, &quot;QL&quot;, &quot;left temple&quot;; or &quot;&gt;&quot; for actions</source>
        <translation>Buscar: «detrás del ojo», «sien izquierda»; o «&gt;» para acciones</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>action, {menu}</source>
        <translation>acción, {menu}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change keys...</source>
        <translation>Cambiar teclas...</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Preferencias...</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>3D scene (*.glb)</source>
        <translation>Escena 3D (*.glb)</translation>
    </message>
    <message>
        <source>CHOIR regions on the clipboard: {numbers}</source>
        <translation>Regiones CHOIR en el portapapeles: {numbers}</translation>
    </message>
    <message>
        <source>Click where it hurts first: then there are CHOIR regions to copy</source>
        <translation>Primero haga clic donde duele: entonces habrá regiones CHOIR que copiar</translation>
    </message>
    <message>
        <source>Copy the CHOIR regions</source>
        <translation>Copiar las regiones CHOIR</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Copiar las palabras</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the 3D scene</source>
        <translation>Guardar la escena 3D</translation>
    </message>
    <message>
        <source>Save the 3D scene...</source>
        <translation>Guardar la escena 3D...</translation>
    </message>
    <message>
        <source>Save the flat figure</source>
        <translation>Guardar la figura plana</translation>
    </message>
    <message>
        <source>Save the flat figure...</source>
        <translation>Guardar la figura plana...</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation>Guardar la imagen...</translation>
    </message>
    <message>
        <source>Save the table of sources</source>
        <translation>Guardar la tabla de orígenes</translation>
    </message>
    <message>
        <source>Save the table of sources...</source>
        <translation>Guardar la tabla de orígenes...</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>La imagen está en el portapapeles</translation>
    </message>
    <message>
        <source>The words are on the clipboard</source>
        <translation>Las palabras están en el portapapeles</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Opening the body map …</source>
        <translation>Abriendo el mapa del cuerpo…</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Clear (Esc)</source>
        <translation>Borrar (Esc)</translation>
    </message>
    <message>
        <source>Clear the painful places</source>
        <translation>Borrar los lugares dolorosos</translation>
    </message>
    <message>
        <source>Search areas under your finger</source>
        <translation>Zonas de búsqueda bajo su dedo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde duele?</translation>
    </message>
    <message>
        <source>Where it may come from</source>
        <translation>De dónde puede venir</translation>
    </message>
    <message>
        <source>Where it may send pain</source>
        <translation>Adónde puede enviar dolor</translation>
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
        <translation>Toda la evidencia</translation>
    </message>
    <message>
        <source>May send pain to</source>
        <translation>Puede enviar dolor a</translation>
    </message>
    <message>
        <source>The source looked at</source>
        <translation>El origen que se mira</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Erase what was painted</source>
        <translation>Borrar lo pintado</translation>
    </message>
    <message>
        <source>Paint where it hurts</source>
        <translation>Pintar donde duele</translation>
    </message>
    <message>
        <source>Paint where it hurts: drag over the skin</source>
        <translation>Pintar donde duele: arrastre sobre la piel</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Restore hidden ({count})</source>
        <translation>Mostrar lo oculto ({count})</translation>
    </message>
    <message>
        <source>Size of the painted place in millimetres</source>
        <translation>Tamaño del lugar pintado en milímetros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>Bajo el puntero</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>1 músculo</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Muscles that fit</source>
        <translation>Músculos que cumplen</translation>
    </message>
    <message>
        <source>No muscle fits all of this. Set one of these back to “any”: {fields}.</source>
        <translation>Ningún músculo cumple todo esto. Vuelva a poner uno de estos en «cualquiera»: {fields}.</translation>
    </message>
    <message>
        <source>No muscle fits all of this. Set two of the fields back to “any”.</source>
        <translation>Ningún músculo cumple todo esto. Vuelva a poner dos de los campos en «cualquiera».</translation>
    </message>
    <message>
        <source>{count} muscles</source>
        <translation>{count} músculos</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <translation>{field} ({count})</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: cualquiera</translation>
    </message>
</context>
<context>
    <name>StudyNotes</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Con marcador</translation>
    </message>
    <message>
        <source>Choose a muscle, a point or a place to write about.</source>
        <translation>Elija un músculo, un punto o un lugar sobre el que escribir.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>For your own study only, never about a client.</source>
        <translation>Solo para su propio estudio, nunca sobre un cliente.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>Importar...</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>Buscar en sus notas</translation>
    </message>
    <message>
        <source>Your notes and bookmarks</source>
        <translation>Sus notas y marcadores</translation>
    </message>
    <message>
        <source>Your own note for study. Never write about a client here.</source>
        <translation>Su propia nota de estudio. No escriba aquí nunca sobre un cliente.</translation>
    </message>
    <message>
        <source>Your own note; never about a client</source>
        <translation>Su propia nota; nunca sobre un cliente</translation>
    </message>
</context>
<context>
    <name>StudyPanel</name>
    <message>
        <source>Leave the study</source>
        <translation>Salir del estudio</translation>
    </message>
    <message>
        <source>Leave the study (T)</source>
        <translation>Salir del estudio (T)</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Pages of the study</source>
        <translation>Páginas del estudio</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>¿Qué refiere aquí?</translation>
    </message>
</context>
<context>
    <name>StudyRefers</name>
    <message>
        <source>Esc lets go of it.</source>
        <translation>Esc lo suelta.</translation>
    </message>
    <message>
        <source>Kept: {place}</source>
        <translation>Fijado: {place}</translation>
    </message>
    <message>
        <source>No point of this map is described to refer to this place.</source>
        <translation>No se describe que ningún punto de este mapa refiera a este lugar.</translation>
    </message>
    <message>
        <source>Rest the pointer on the body. A click keeps the place.</source>
        <translation>Deje el puntero sobre el cuerpo. Un clic fija el lugar.</translation>
    </message>
    <message>
        <source>What refers here</source>
        <translation>Qué refiere aquí</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>¿Qué refiere aquí?</translation>
    </message>
</context>
<context>
    <name>Studying</name>
    <message>
        <source>Bookmark what is looked at</source>
        <translation>Poner un marcador en lo que se mira</translation>
    </message>
    <message>
        <source>Muscles by area, layer and nerve</source>
        <translation>Músculos por región, capa y nervio</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>¿Qué refiere aquí?</translation>
    </message>
    <message>
        <source>Write a note...</source>
        <translation>Escribir una nota...</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Clinical words, for the therapist</source>
        <translation>Palabras clínicas, para el terapeuta</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Plain words, for the client</source>
        <translation>Palabras sencillas, para el cliente</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the picture as you see it; more in the menu under File, Share</source>
        <translation>Guardar la imagen tal como la ve; más en el menú, en Archivo, Compartir</translation>
    </message>
    <message>
        <source>Show client</source>
        <translation>Al cliente</translation>
    </message>
    <message>
        <source>Show the client: large, plain, clothed</source>
        <translation>Mostrar al cliente: grande, sencillo, vestido</translation>
    </message>
    <message>
        <source>Show the female body</source>
        <translation>Mostrar el cuerpo femenino</translation>
    </message>
    <message>
        <source>Show the male body</source>
        <translation>Mostrar el cuerpo masculino</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Lenguaje</translation>
    </message>
</context>
<context>
    <name>TourGuide</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Terminar el recorrido (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>Discomfort while pressing, of 10: aim for {least} to {most}, never past {ceiling}. Hold {shortest} to {longest} seconds, at most {passes} times.</source>
        <translation>Molestia al presionar, de 10: busque de {least} a {most}, nunca más de {ceiling}. Mantenga de {shortest} a {longest} segundos, como máximo {passes} veces.</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Recorridos</translation>
    </message>
</context>
<context>
    <name>TreatPage</name>
    <message>
        <source>Ask first: see the question above.</source>
        <translation>Preguntar antes: vea la pregunta de arriba.</translation>
    </message>
    <message>
        <source>Discomfort while pressing</source>
        <translation>Molestia al presionar</translation>
    </message>
    <message>
        <source>Examine first: nothing to treat was found yet.</source>
        <translation>Examine primero: aún no se encontró nada que tratar.</translation>
    </message>
    <message>
        <source>Has the familiar feeling gone?</source>
        <translation>¿Desapareció la sensación reconocida?</translation>
    </message>
    <message>
        <source>Release (Space)</source>
        <translation>Soltar (Espacio)</translation>
    </message>
    <message>
        <source>Soft sound at the end</source>
        <translation>Sonido suave al final</translation>
    </message>
    <message>
        <source>Start the hold (Space)</source>
        <translation>Empezar a mantener (Espacio)</translation>
    </message>
    <message>
        <source>The next point</source>
        <translation>El siguiente punto</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>ViewCube</name>
    <message>
        <source>A front, P back, L client&apos;s left, R client&apos;s right, S up, I down. Click to turn.</source>
        <translation>A delante, P detrás, L izquierda del cliente, R derecha del cliente, S arriba, I abajo. Haga clic para girar.</translation>
    </message>
    <message>
        <source>View cube: anterior, posterior, left, right, superior, inferior</source>
        <translation>Cubo de vistas: anterior, posterior, izquierda, derecha, superior, inferior</translation>
    </message>
    <message>
        <source>{letter} faces you. Press an arrow key or a letter to turn.</source>
        <translation>{letter} está frente a usted. Pulse una flecha o una letra para girar.</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Click where it hurts</source>
        <translation>Haga clic donde duele</translation>
    </message>
    <message>
        <source>The body in three dimensions. Click where it hurts. Drag to turn, wheel to zoom. Every place can also be chosen by name in the search box.</source>
        <translation>El cuerpo en tres dimensiones. Haga clic donde duele. Arrastre para girar, rueda para acercar. Cada lugar puede elegirse también por su nombre en el buscador.</translation>
    </message>
</context>
<context>
    <name>VisitDock</name>
    <message>
        <source>Again</source>
        <translation>De nuevo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Sources and technique</source>
        <translation>Orígenes y técnica</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>Tratar</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visit without a record: nothing is kept</source>
        <translation>Visita sin registro: no se conserva nada</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message>
        <source>The visit that is open</source>
        <translation>La visita abierta</translation>
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
        <translation>Todavía no hay visitas.</translation>
    </message>
    <message>
        <source>Visits of this client</source>
        <translation>Visitas de este cliente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>{date}. Strongest pain, 0 to 10: {worst}. Points treated: {points}.</source>
        <translation>{date}. Dolor más fuerte, de 0 a 10: {worst}. Puntos tratados: {points}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Click where it hurts</source>
        <translation>Haga clic donde duele</translation>
    </message>
    <message>
        <source>Muscles that can refer pain to that place, the ones to examine first on top. Choose another one to see it on the body.</source>
        <translation>Músculos que pueden referir dolor a ese lugar; arriba, los que conviene examinar primero. Elija otro para verlo en el cuerpo.</translation>
    </message>
    <message>
        <source>On the body, or type it into the search box above. Left and right are the client&apos;s. Try it: click the marked left temple, or press Next.</source>
        <translation>En el cuerpo, o escríbalo en el buscador de arriba. Izquierda y derecha son las del cliente. Pruebe: haga clic en la sien izquierda marcada, o pulse Siguiente.</translation>
    </message>
    <message>
        <source>What to do there</source>
        <translation>Qué hacer ahí</translation>
    </message>
    <message>
        <source>Where it may come from</source>
        <translation>De dónde puede venir</translation>
    </message>
    <message>
        <source>Where the spot lies, what to take care of, how to press and how to stretch. Open the headings below for more. The body shows the spot as an X, with the area it can refer pain to in red.</source>
        <translation>Dónde está el punto, qué cuidar, cómo presionar y cómo estirar. Abra los títulos de abajo para saber más. El cuerpo muestra el punto con una X, con la zona a la que puede referir dolor en rojo.</translation>
    </message>
</context>
<context>
    <name>_ToChoose</name>
    <message>
        <source>Chosen: press to take back</source>
        <translation>Elegido: pulse para deshacer</translation>
    </message>
    <message>
        <source>Treat this one</source>
        <translation>Tratar este</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Changing the language…</source>
        <translation>Cambiando el idioma…</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>Algo ha fallado: {error}</translation>
    </message>
    <message>
        <source>The body map cannot be opened.</source>
        <translation>No se puede abrir el mapa del cuerpo.</translation>
    </message>
</context>
<context>
    <name>caption</name>
    <message>
        <source>A tight spot here, in the {tissue}, can be felt here, in {places}.</source>
        <translation>Un punto tenso aquí ({tissue}) puede sentirse aquí: {places}.</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>tobillo</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>codo</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>dedos de la mano</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>antebrazo</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <source>hip and buttock</source>
        <translation>cadera y glúteo</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>rodilla</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>zona lumbar</translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation>pierna</translation>
    </message>
    <message>
        <source>middle of the back</source>
        <translation>mitad de la espalda</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>pelvis</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>hombro</translation>
    </message>
    <message>
        <source>side of the belly</source>
        <translation>lado del vientre</translation>
    </message>
    <message>
        <source>side of the chest</source>
        <translation>lado del pecho</translation>
    </message>
    <message>
        <source>side of the face</source>
        <translation>lado de la cara</translation>
    </message>
    <message>
        <source>side of the head</source>
        <translation>lado de la cabeza</translation>
    </message>
    <message>
        <source>side of the neck</source>
        <translation>lado del cuello</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>muslo</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>dedos del pie</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>brazo</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>parte alta de la espalda</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>muñeca</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>{places}, and {count} more</source>
        <translation>{places} y {count} más</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>; or </source>
        <translation>; o </translation>
    </message>
    <message>
        <source>Check first: {count}</source>
        <translation>Comprobar antes: {count}</translation>
    </message>
    <message>
        <source>Checked: none of these</source>
        <translation>Comprobado: ninguna de estas</translation>
    </message>
    <message>
        <source>Checked: see what was answered</source>
        <translation>Comprobado: vea lo que se respondió</translation>
    </message>
    <message>
        <source>Does this fit: {signs}?</source>
        <translation>¿Encaja esto: {signs}?</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Ninguna de las otras</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>The questions are in English.</source>
        <translation>Las preguntas están en inglés.</translation>
    </message>
</context>
<context>
    <name>command words</name>
    <message>
        <source>2D; 3D; list; chart; body chart</source>
        <translation>2D; 3D; lista; esquema; esquema corporal</translation>
    </message>
    <message>
        <source>PDF; shortcuts</source>
        <translation>PDF; atajos; atajos de teclado</translation>
    </message>
    <message>
        <source>above; superior</source>
        <translation>arriba; encima; superior; craneal</translation>
    </message>
    <message>
        <source>animation; animate; movie</source>
        <translation>animación; animar; película; vídeo</translation>
    </message>
    <message>
        <source>animation; reduce motion; dizzy</source>
        <translation>animación; reducir movimiento; mareo; mareado</translation>
    </message>
    <message>
        <source>behind; posterior; turn; rotate</source>
        <translation>detrás; espalda; posterior; dorsal; girar; rotar</translation>
    </message>
    <message>
        <source>below; inferior</source>
        <translation>abajo; debajo; inferior; caudal</translation>
    </message>
    <message>
        <source>bigger; font size; text size; letters; zoom text</source>
        <translation>agrandar; tamaño de letra; tamaño del texto; fuente; letras; ampliar texto</translation>
    </message>
    <message>
        <source>brush; draw; mark</source>
        <translation>pincel; dibujar; marcar</translation>
    </message>
    <message>
        <source>clear; deselect; new; start again; cancel</source>
        <translation>limpiar; quitar la selección; nuevo; empezar de nuevo; cancelar</translation>
    </message>
    <message>
        <source>clothes; naked; nude; undress; anatomy</source>
        <translation>ropa; desnudo; desvestir; quitar la ropa; anatomía</translation>
    </message>
    <message>
        <source>colour blind; color blind; colours; colors; palette</source>
        <translation>daltónico; daltonismo; ceguera al color; color; paleta</translation>
    </message>
    <message>
        <source>compare; side by side; difference</source>
        <translation>comparar; lado a lado; diferencia</translation>
    </message>
    <message>
        <source>conditions; pregnant; medicines; patient</source>
        <translation>enfermedades; antecedentes; embarazada; medicamentos; paciente</translation>
    </message>
    <message>
        <source>contrast; black on white; hard to see</source>
        <translation>contraste; negro sobre blanco; se ve mal; cuesta ver</translation>
    </message>
    <message>
        <source>copy; clipboard; screenshot</source>
        <translation>copiar; portapapeles; captura de pantalla</translation>
    </message>
    <message>
        <source>copy; clipboard; text</source>
        <translation>copiar; portapapeles; texto</translation>
    </message>
    <message>
        <source>dark; night; dark theme; black</source>
        <translation>oscuro; noche; tema oscuro; modo oscuro; negro</translation>
    </message>
    <message>
        <source>eraser; rub out; delete</source>
        <translation>goma; goma de borrar; quitar; eliminar</translation>
    </message>
    <message>
        <source>evidence; studies; sources; references</source>
        <translation>evidencia; pruebas; estudios; fuentes; referencias; bibliografía</translation>
    </message>
    <message>
        <source>exit; close</source>
        <translation>cerrar; terminar</translation>
    </message>
    <message>
        <source>export; CSV; spreadsheet; Excel</source>
        <translation>exportar; CSV; hoja de cálculo; Excel</translation>
    </message>
    <message>
        <source>export; GLB; 3D model</source>
        <translation>exportar; GLB; modelo 3D</translation>
    </message>
    <message>
        <source>export; SVG; PDF; body chart; print</source>
        <translation>exportar; SVG; PDF; esquema corporal; imprimir</translation>
    </message>
    <message>
        <source>favourite; favorite; bookmark</source>
        <translation>favorito; favoritos; marcador</translation>
    </message>
    <message>
        <source>filter; study; learn; anatomy; nerve</source>
        <translation>filtro; filtrar; estudiar; aprender; anatomía; nervio</translation>
    </message>
    <message>
        <source>front; anterior; turn; rotate</source>
        <translation>delante; frente; anterior; ventral; girar; rotar</translation>
    </message>
    <message>
        <source>ghost; transparent; see through</source>
        <translation>fantasma; transparente; traslúcido; ver a través</translation>
    </message>
    <message>
        <source>hide; make invisible</source>
        <translation>esconder; hacer invisible</translation>
    </message>
    <message>
        <source>isolate; ghost the others; transparent</source>
        <translation>aislar; los demás transparentes; destacar; transparente</translation>
    </message>
    <message>
        <source>isolate; solo; alone; hide the others</source>
        <translation>aislar; solo; único; ocultar los demás</translation>
    </message>
    <message>
        <source>labels; names; anatomy</source>
        <translation>etiquetas; rótulos; nombres; anatomía</translation>
    </message>
    <message>
        <source>light theme; day; white</source>
        <translation>tema claro; modo claro; día; blanco</translation>
    </message>
    <message>
        <source>look at the point; straight on</source>
        <translation>mirar el punto; ver el punto; de frente</translation>
    </message>
    <message>
        <source>mirror; both sides; copy to the other side</source>
        <translation>espejo; reflejar; ambos lados; bilateral; copiar al otro lado</translation>
    </message>
    <message>
        <source>mirror; flip; swap sides</source>
        <translation>espejo; reflejar; voltear; cambiar de lado</translation>
    </message>
    <message>
        <source>night; theme; dark mode; light mode</source>
        <translation>noche; tema; modo oscuro; modo claro</translation>
    </message>
    <message>
        <source>note; write</source>
        <translation>nota; anotar; escribir</translation>
    </message>
    <message>
        <source>open; load</source>
        <translation>abrir; cargar</translation>
    </message>
    <message>
        <source>presentation; full screen; fullscreen; patient</source>
        <translation>presentación; pantalla completa; paciente</translation>
    </message>
    <message>
        <source>print; shortcuts</source>
        <translation>imprimir; atajos; atajos de teclado</translation>
    </message>
    <message>
        <source>red flags; warnings; safety; screening</source>
        <translation>banderas rojas; señales de alarma; advertencias; seguridad; cribado</translation>
    </message>
    <message>
        <source>redo; repeat; do again</source>
        <translation>repetir; volver a hacer; otra vez</translation>
    </message>
    <message>
        <source>reset; home; start view</source>
        <translation>reiniciar; restaurar; inicio; vista inicial</translation>
    </message>
    <message>
        <source>restore; unhide; bring back; show all</source>
        <translation>restaurar; dejar de ocultar; recuperar; mostrar todo</translation>
    </message>
    <message>
        <source>save picture; export; screenshot; image; PNG; print</source>
        <translation>guardar imagen; exportar; captura de pantalla; foto; PNG; imprimir</translation>
    </message>
    <message>
        <source>save; bookmark</source>
        <translation>guardar; marcador</translation>
    </message>
    <message>
        <source>settings; options; language; default</source>
        <translation>ajustes; configuración; opciones; idioma; predeterminado</translation>
    </message>
    <message>
        <source>shortcuts; hotkeys; keyboard</source>
        <translation>atajos; teclas rápidas; teclado</translation>
    </message>
    <message>
        <source>shortcuts; keyboard; manual; how to</source>
        <translation>atajos; teclado; manual; instrucciones; cómo se hace</translation>
    </message>
    <message>
        <source>tour; introduction; tutorial; how to</source>
        <translation>recorrido; introducción; tutorial; cómo se hace</translation>
    </message>
    <message>
        <source>trigger points; reverse</source>
        <translation>puntos gatillo; inverso; al revés</translation>
    </message>
    <message>
        <source>undo; take back; step back</source>
        <translation>volver atrás; anular; paso atrás</translation>
    </message>
    <message>
        <source>version; licence; license; credits</source>
        <translation>versión; licencia; créditos</translation>
    </message>
    <message>
        <source>zoom in; zoom; frame; focus</source>
        <translation>acercar; zoom; ampliar; encuadrar; enfocar</translation>
    </message>
    <message>
        <source>zoom out; fit; home</source>
        <translation>alejar; reducir; ajustar; encajar; inicio</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About BodyMap</source>
        <translation>Acerca de BodyMap</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Sobre el cliente</translation>
    </message>
    <message>
        <source>Also on the other side</source>
        <translation>También al otro lado</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>Piel morena</translation>
    </message>
    <message>
        <source>Clear, or leave what is open</source>
        <translation>Borrar, o salir de lo que está abierto</translation>
    </message>
    <message>
        <source>Clothed or anatomy view</source>
        <translation>Vestido o vista anatómica</translation>
    </message>
    <message>
        <source>Colours for every eye</source>
        <translation>Colores para todos los ojos</translation>
    </message>
    <message>
        <source>Compare with another source</source>
        <translation>Comparar con otro origen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Piel oscura</translation>
    </message>
    <message>
        <source>Dermatomes</source>
        <translation>Dermatomas</translation>
    </message>
    <message>
        <source>Erase what was painted</source>
        <translation>Borrar lo pintado</translation>
    </message>
    <message>
        <source>Fade all others</source>
        <translation>Atenuar todo lo demás</translation>
    </message>
    <message>
        <source>Fade the muscle or bone</source>
        <translation>Atenuar el músculo o hueso</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>Desde detrás</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>Desde abajo</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>Desde delante</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From the point</source>
        <translation>Desde el punto</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>Desde la derecha</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Hide the muscle or bone</source>
        <translation>Ocultar el músculo o hueso</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>¿Qué certeza hay?</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Teclas y ayuda</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Piel clara</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Piel media</translation>
    </message>
    <message>
        <source>Names of muscles and bones</source>
        <translation>Nombres de músculos y huesos</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Paint where it hurts</source>
        <translation>Pintar donde duele</translation>
    </message>
    <message>
        <source>Play how the pain spreads</source>
        <translation>Reproducir cómo se extiende el dolor</translation>
    </message>
    <message>
        <source>Print mouse and keys...</source>
        <translation>Imprimir ratón y teclas...</translation>
    </message>
    <message>
        <source>Questions to check first</source>
        <translation>Preguntas previas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF...</source>
        <translation>Guardar ratón y teclas como PDF...</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Volver a mostrarlo todo</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>Enséñeme el programa en tres pasos</translation>
    </message>
    <message>
        <source>Show only the muscle or bone</source>
        <translation>Mostrar solo el músculo o hueso</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>Mostrar al cliente</translation>
    </message>
    <message>
        <source>Source and pain</source>
        <translation>Origen y dolor</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>Al otro lado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Both can be felt in: {places}.</source>
        <translation>Ambos pueden sentirse en: {places}.</translation>
    </message>
    <message>
        <source>Can be felt in</source>
        <translation>Puede sentirse en</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>How sure is anybody</source>
        <translation>Qué certeza hay</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>They share no area where pain is felt.</source>
        <translation>No comparten ninguna zona de dolor.</translation>
    </message>
    <message>
        <source>What the muscle does</source>
        <translation>Qué hace el músculo</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>With today&apos;s pain</source>
        <translation>Con el dolor de hoy</translation>
    </message>
    <message>
        <source>each point of the muscle in its own way</source>
        <translation>cada punto del músculo a su manera</translation>
    </message>
    <message>
        <source>nothing is described</source>
        <translation>no se describe nada</translation>
    </message>
    <message>
        <source>see its points</source>
        <translation>vea sus puntos</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May I work in your armpit?</source>
        <translation>¿Puedo trabajar en su axila?</translation>
    </message>
    <message>
        <source>May I work near your groin?</source>
        <translation>¿Puedo trabajar cerca de su ingle?</translation>
    </message>
    <message>
        <source>May I work on your buttock?</source>
        <translation>¿Puedo trabajar en su glúteo?</translation>
    </message>
    <message>
        <source>May I work on your chest?</source>
        <translation>¿Puedo trabajar en su pecho?</translation>
    </message>
    <message>
        <source>May I work on your face?</source>
        <translation>¿Puedo trabajar en su cara?</translation>
    </message>
</context>
<context>
    <name>context menu</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Compare with {source}</source>
        <translation>Comparar con {source}</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Fade or show fully</source>
        <translation>Atenuar o mostrar del todo</translation>
    </message>
    <message>
        <source>Fade the others</source>
        <translation>Atenuar lo demás</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>It hurts here too</source>
        <translation>Aquí también duele</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Volver a mostrarlo todo</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Mostrar solo esto</translation>
    </message>
    <message>
        <source>Show where it may send pain</source>
        <translation>Mostrar adónde puede enviar dolor</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
        <source>What refers pain here?</source>
        <translation>¿Qué refiere dolor aquí?</translation>
    </message>
</context>
<context>
    <name>credits</name>
    <message>
        <source>schematic, for teaching, no diagnosis</source>
        <translation>esquemático, para enseñar, sin diagnóstico</translation>
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
        <translation>mantener de {least} a {most} segundos</translation>
    </message>
    <message>
        <source>hold {seconds} seconds</source>
        <translation>mantener {seconds} segundos</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>one day a week</source>
        <translation>un día a la semana</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>dos veces al día</translation>
    </message>
    <message>
        <source>{count} days a week</source>
        <translation>{count} días a la semana</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} series</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{count} times a day</source>
        <translation>{count} veces al día</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Qué certeza</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>Tipo de estudio</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>about safety</source>
        <translation>sobre la seguridad</translation>
    </message>
    <message>
        <source>found no difference</source>
        <translation>no halló diferencia</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>recomendación</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixto</translation>
    </message>
    <message>
        <source>speaks against it, or warns</source>
        <translation>habla en contra o advierte</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>habla a favor</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>Drawing of the exercise</source>
        <translation>Dibujo del ejercicio</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Left: the start. Right: the end.</source>
        <translation>Izquierda: el inicio. Derecha: el final.</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Pare cuando</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>You should feel</source>
        <translation>Debería sentir</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Two drawings of a body, start and end. {position} The arrow: {arrows}.</source>
        <translation>Dos dibujos de un cuerpo, inicio y final. {position} La flecha: {arrows}.</translation>
    </message>
</context>
<context>
    <name>flat</name>
    <message>
        <source>Ankle</source>
        <translation>Tobillo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back of the LEFT hand</source>
        <translation>Dorso de la mano IZQUIERDA</translation>
    </message>
    <message>
        <source>Back of the RIGHT hand</source>
        <translation>Dorso de la mano DERECHA</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>Parte posterior de la cabeza</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Vientre</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Face from below</source>
        <translation>La cara desde abajo</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>Dedos de la mano</translation>
    </message>
    <message>
        <source>Flat figure of the body</source>
        <translation>Figura plana del cuerpo</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Antebrazo</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Delante y detrás</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Head from above</source>
        <translation>La cabeza desde arriba</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>Cadera y glúteo</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>LEFT foot from above</source>
        <translation>Pie IZQUIERDO desde arriba</translation>
    </message>
    <message>
        <source>LEFT foot, inner side</source>
        <translation>Pie IZQUIERDO, cara interna</translation>
    </message>
    <message>
        <source>LEFT foot, outer side</source>
        <translation>Pie IZQUIERDO, cara externa</translation>
    </message>
    <message>
        <source>LEFT leg, inner side</source>
        <translation>Pierna IZQUIERDA, cara interna</translation>
    </message>
    <message>
        <source>LEFT palm</source>
        <translation>Palma IZQUIERDA</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>Lado IZQUIERDO</translation>
    </message>
    <message>
        <source>LEFT side of the head</source>
        <translation>Lado IZQUIERDO de la cabeza</translation>
    </message>
    <message>
        <source>LEFT sole</source>
        <translation>Planta IZQUIERDA</translation>
    </message>
    <message>
        <source>List and flat figure, or the 3D view</source>
        <translation>Lista y figura plana, o la vista 3D</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Middle of the back</source>
        <translation>Mitad de la espalda</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Pelvis</translation>
    </message>
    <message>
        <source>RIGHT foot from above</source>
        <translation>Pie DERECHO desde arriba</translation>
    </message>
    <message>
        <source>RIGHT foot, inner side</source>
        <translation>Pie DERECHO, cara interna</translation>
    </message>
    <message>
        <source>RIGHT foot, outer side</source>
        <translation>Pie DERECHO, cara externa</translation>
    </message>
    <message>
        <source>RIGHT leg, inner side</source>
        <translation>Pierna DERECHA, cara interna</translation>
    </message>
    <message>
        <source>RIGHT palm</source>
        <translation>Palma DERECHA</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>Lado DERECHO</translation>
    </message>
    <message>
        <source>RIGHT side of the head</source>
        <translation>Lado DERECHO de la cabeza</translation>
    </message>
    <message>
        <source>RIGHT sole</source>
        <translation>Planta DERECHA</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>A la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>Dedos del pie</translation>
    </message>
    <message>
        <source>Under the LEFT arm</source>
        <translation>Bajo el brazo IZQUIERDO</translation>
    </message>
    <message>
        <source>Under the RIGHT arm</source>
        <translation>Bajo el brazo DERECHO</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Parte alta de la espalda</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Muñeca</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>A commonly described pattern, not a diagnosis; people differ. Pressing and stretching can help a little to moderately, mostly for a short time.</source>
        <translation>Un patrón descrito con frecuencia, no un diagnóstico; cada persona es distinta. Presionar y estirar puede ayudar de un poco a moderadamente, casi siempre por poco tiempo.</translation>
    </message>
    <message>
        <source>BOTH sides</source>
        <translation>AMBOS lados</translation>
    </message>
    <message>
        <source>Call us if you are sore for more than three days, or if something becomes numb or weak.</source>
        <translation>Llámenos si sigue dolorido más de tres días, o si alguna parte se duerme o pierde fuerza.</translation>
    </message>
    <message>
        <source>Call {number} at once if you answer yes:</source>
        <translation>Llame enseguida a {number} si responde que sí:</translation>
    </message>
    <message>
        <source>Contents not yet clinically reviewed.</source>
        <translation>Contenido aún sin revisión clínica.</translation>
    </message>
    <message>
        <source>Contents reviewed by {names}.</source>
        <translation>Contenido revisado por {names}.</translation>
    </message>
    <message>
        <source>Feel it here:</source>
        <translation>Se siente aquí:</translation>
    </message>
    <message>
        <source>For teaching; no medical device.</source>
        <translation>Para enseñar; no es un producto sanitario.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Para:</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>Cómo:</translation>
    </message>
    <message>
        <source>It is common to feel sore for a day or two (24 to 48 hours) after the treatment.</source>
        <translation>Es normal sentirse dolorido uno o dos días (de 24 a 48 horas) después del tratamiento.</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>Lado IZQUIERDO</translation>
    </message>
    <message>
        <source>Next visit:</source>
        <translation>Próxima visita:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only {count} of {given} exercises fit on one page.</source>
        <translation>Solo caben {count} de {given} ejercicios en una página.</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>Lado DERECHO</translation>
    </message>
    <message>
        <source>STOP:</source>
        <translation>PARE:</translation>
    </message>
    <message>
        <source>See a doctor soon, today if you can, if you answer yes:</source>
        <translation>Vaya pronto al médico, hoy si puede, si responde que sí:</translation>
    </message>
    <message>
        <source>The answers point to an emergency: get help first. Nothing is handed over now.</source>
        <translation>Las respuestas apuntan a una emergencia: busque ayuda primero. Ahora no se entrega nada.</translation>
    </message>
    <message>
        <source>The letters are {points} points high so that all of it fits.</source>
        <translation>Las letras tienen {points} puntos de altura para que quepa todo.</translation>
    </message>
    <message>
        <source>The note is too long for one page: shorten it.</source>
        <translation>La nota es demasiado larga para una página: acórtela.</translation>
    </message>
    <message>
        <source>The tight spot and where it can be felt, on a drawing of the body.</source>
        <translation>El punto tenso y dónde se puede sentir, en un dibujo del cuerpo.</translation>
    </message>
    <message>
        <source>Therapist:</source>
        <translation>Terapeuta:</translation>
    </message>
    <message>
        <source>There is no room for the steps: the drawings show them.</source>
        <translation>No hay sitio para los pasos: los dibujos los muestran.</translation>
    </message>
    <message>
        <source>Tick a box for each day you did it.</source>
        <translation>Marque una casilla por cada día que lo hizo.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Qué esperar</translation>
    </message>
    <message>
        <source>What you can do at home</source>
        <translation>Qué puede hacer en casa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>Su IZQUIERDA</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>Su DERECHA</translation>
    </message>
    <message>
        <source>Your exercises</source>
        <translation>Sus ejercicios</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>the emergency services</source>
        <translation>los servicios de emergencias</translation>
    </message>
    <message>
        <source>the tight spot</source>
        <translation>el punto tenso</translation>
    </message>
    <message>
        <source>where it can be felt</source>
        <translation>donde se puede sentir</translation>
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
        <translation>Un poco menos.</translation>
    </message>
    <message>
        <source>A little more is fine, if the client agrees.</source>
        <translation>Un poco más está bien, si el cliente está de acuerdo.</translation>
    </message>
    <message>
        <source>Ease off: never above {ceiling} here.</source>
        <translation>Afloje: aquí nunca más de {ceiling}.</translation>
    </message>
    <message>
        <source>Hold {least} to {most} seconds; at most {count} times.</source>
        <translation>Mantener de {least} a {most} segundos; como máximo {count} veces.</translation>
    </message>
    <message>
        <source>Hold, and breathe slowly.</source>
        <translation>Mantener y respirar despacio.</translation>
    </message>
    <message>
        <source>Long enough: release when the tissue lets go.</source>
        <translation>Tiempo suficiente: suelte cuando el tejido ceda.</translation>
    </message>
    <message>
        <source>Release now: this is as long as it is held.</source>
        <translation>Suelte ahora: no se mantiene más tiempo.</translation>
    </message>
    <message>
        <source>That was the last of {count} for today: no more here.</source>
        <translation>Esa fue la última de {count} por hoy: aquí ya no más.</translation>
    </message>
</context>
<context>
    <name>hover</name>
    <message>
        <source>client&apos;s {name}</source>
        <translation>{name} del cliente</translation>
    </message>
    <message>
        <source>place to search: client&apos;s {name}</source>
        <translation>lugar donde buscar: {name} del cliente</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>About the client</source>
        <translation>Sobre el cliente</translation>
    </message>
    <message>
        <source>About the client: nothing to keep in mind</source>
        <translation>Sobre el cliente: nada que tener en cuenta</translation>
    </message>
    <message>
        <source>About the client: {count} to keep in mind</source>
        <translation>Sobre el cliente: {count} que tener en cuenta</translation>
    </message>
    <message>
        <source>Cleared by {who}, {date}</source>
        <translation>Autorizado por {who}, {date}</translation>
    </message>
</context>
<context>
    <name>key sheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Sides are the client&apos;s. For teaching; no medical device.</source>
        <translation>Los lados son los del cliente. Para enseñar; no es un producto sanitario.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>not reviewed by a speaker</source>
        <translation>sin revisar por un hablante</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>Raíces</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Piel</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>bone</source>
        <translation>hueso</translation>
    </message>
    <message>
        <source>faded</source>
        <translation>atenuado</translation>
    </message>
    <message>
        <source>from the source to the pain</source>
        <translation>del origen al dolor</translation>
    </message>
    <message>
        <source>line to measure along</source>
        <translation>línea para medir</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>músculo</translation>
    </message>
    <message>
        <source>muscle of the chosen source</source>
        <translation>músculo del origen elegido</translation>
    </message>
    <message>
        <source>muscle that fits the filter</source>
        <translation>músculo que cumple el filtro</translation>
    </message>
    <message>
        <source>other effects, not pain</source>
        <translation>otros efectos, no dolor</translation>
    </message>
    <message>
        <source>other search areas</source>
        <translation>otras zonas de búsqueda</translation>
    </message>
    <message>
        <source>place to search</source>
        <translation>lugar donde buscar</translation>
    </message>
    <message>
        <source>place to search (chosen)</source>
        <translation>lugar donde buscar (elegido)</translation>
    </message>
    <message>
        <source>place to search: the area</source>
        <translation>lugar donde buscar: la zona</translation>
    </message>
    <message>
        <source>schematic band</source>
        <translation>banda esquemática</translation>
    </message>
    <message>
        <source>skin of one nerve root</source>
        <translation>piel de una raíz nerviosa</translation>
    </message>
    <message>
        <source>sometimes felt here too</source>
        <translation>a veces se siente también aquí</translation>
    </message>
    <message>
        <source>usual pain area</source>
        <translation>zona habitual de dolor</translation>
    </message>
    <message>
        <source>where it ends (insertion)</source>
        <translation>donde termina (inserción)</translation>
    </message>
    <message>
        <source>where it hurts</source>
        <translation>donde duele</translation>
    </message>
    <message>
        <source>where the muscle starts (origin)</source>
        <translation>donde empieza el músculo (origen)</translation>
    </message>
</context>
<context>
    <name>logo</name>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>Elija una imagen PNG o JPEG.</translation>
    </message>
    <message>
        <source>The picture cannot be read: choose another one.</source>
        <translation>No se puede leer la imagen: elija otra.</translation>
    </message>
    <message>
        <source>The picture is damaged or too large: choose another one.</source>
        <translation>La imagen está dañada o es demasiado grande: elija otra.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>nudge</name>
    <message>
        <source>Already {count} muscles today: one or two points, well done, are enough.</source>
        <translation>Ya van {count} músculos hoy: bastan uno o dos puntos bien hechos.</translation>
    </message>
    <message>
        <source>More than 20 minutes of pressure in this visit: enough for today.</source>
        <translation>Más de 20 minutos de presión en esta visita: suficiente por hoy.</translation>
    </message>
    <message>
        <source>No change after {count} visits: suggest that a doctor or physiotherapist looks at it as well.</source>
        <translation>Sin cambios tras {count} visitas: sugiera que lo mire también un médico o un fisioterapeuta.</translation>
    </message>
    <message>
        <source>Soreness lasted more than 72 hours: press less and shorter, and look at the points anew.</source>
        <translation>Quedó dolorido más de 72 horas: presione menos y menos tiempo, y vuelva a mirar los puntos.</translation>
    </message>
    <message>
        <source>The client said stop ({point}): let it rest today. If it was sharp, burning or electric, do not press there again.</source>
        <translation>El cliente dijo alto ({point}): déjelo descansar hoy. Si fue agudo, quemante o eléctrico, no vuelva a presionar ahí.</translation>
    </message>
    <message>
        <source>The familiar pain did not fade within 30 seconds ({point}): no further pass here today, and look at the cause again.</source>
        <translation>El dolor reconocido no se atenuó en 30 segundos ({point}): hoy no más pases aquí, y vuelva a mirar la causa.</translation>
    </message>
    <message>
        <source>Tingling, numb, burning or shooting: ask about weakness and lost feeling before pressing.</source>
        <translation>Hormigueo, adormecimiento, ardor o descargas: pregunte por debilidad y pérdida de sensibilidad antes de presionar.</translation>
    </message>
    <message>
        <source>Treated less than 48 hours ago ({point}): choose another point, or be gentle.</source>
        <translation>Tratado hace menos de 48 horas ({point}): elija otro punto o trabaje con suavidad.</translation>
    </message>
</context>
<context>
    <name>other</name>
    <message>
        <source>artery</source>
        <translation>arteria</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>hueso</translation>
    </message>
    <message>
        <source>inner organ</source>
        <translation>órgano interno</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>articulación</translation>
    </message>
    <message>
        <source>nerve</source>
        <translation>nervio</translation>
    </message>
    <message>
        <source>nerve root</source>
        <translation>raíz nerviosa</translation>
    </message>
    <message>
        <source>other tissue</source>
        <translation>otro tejido</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>piel</translation>
    </message>
    <message>
        <source>vein</source>
        <translation>vena</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source> (its wider area)</source>
        <translation> (su zona más amplia)</translation>
    </message>
    <message>
        <source>Little of what was drawn lies in the pattern described for this point</source>
        <translation>Poco de lo dibujado está en el patrón descrito para este punto</translation>
    </message>
    <message>
        <source>Most of what was drawn lies in the pattern described for this point</source>
        <translation>La mayor parte de lo dibujado está en el patrón descrito para este punto</translation>
    </message>
    <message>
        <source>Nearly all of what was drawn lies in the pattern described for this point</source>
        <translation>Casi todo lo dibujado está en el patrón descrito para este punto</translation>
    </message>
    <message>
        <source>Part of what was drawn lies in the pattern described for this point</source>
        <translation>Parte de lo dibujado está en el patrón descrito para este punto</translation>
    </message>
    <message>
        <source>People differ.</source>
        <translation>Las personas varían.</translation>
    </message>
    <message>
        <source>What was drawn lies outside the pattern described for this point. People differ.</source>
        <translation>Lo dibujado está fuera del patrón descrito para este punto. Las personas varían.</translation>
    </message>
    <message>
        <source>little of the pattern was drawn</source>
        <translation>se dibujó poco del patrón</translation>
    </message>
    <message>
        <source>most of the pattern was drawn</source>
        <translation>se dibujó la mayor parte del patrón</translation>
    </message>
    <message>
        <source>nearly all of the pattern was drawn</source>
        <translation>se dibujó casi todo el patrón</translation>
    </message>
    <message>
        <source>part of the pattern was drawn</source>
        <translation>se dibujó parte del patrón</translation>
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
        <translation>1 de 5, justo bajo la piel</translation>
    </message>
    <message>
        <source>2 of 5, under the first layer</source>
        <translation>2 de 5, bajo la primera capa</translation>
    </message>
    <message>
        <source>3 of 5, in the middle</source>
        <translation>3 de 5, en medio</translation>
    </message>
    <message>
        <source>4 of 5, deep</source>
        <translation>4 de 5, profundo</translation>
    </message>
    <message>
        <source>5 of 5, deepest</source>
        <translation>5 de 5, el más profundo</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>An attachment point: release the central point first and stretch gently.</source>
        <translation>Un punto de inserción: libere primero el punto central y estire con suavidad.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Besides pain</source>
        <translation>Además del dolor</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Can be felt in</source>
        <translation>Puede sentirse en</translation>
    </message>
    <message>
        <source>Can be mistaken for</source>
        <translation>Puede confundirse con</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Contract and relax</source>
        <translation>Contraer y relajar</translation>
    </message>
    <message>
        <source>Deep: press through what lies above</source>
        <translation>Profunda: presione a través de lo que está encima</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Familiar pain?</source>
        <translation>¿Dolor reconocido?</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Encontrarlo</translation>
    </message>
    <message>
        <source>First move</source>
        <translation>Primero mover</translation>
    </message>
    <message>
        <source>Flat: slide across the fibres with the fingertips</source>
        <translation>Plana: deslice las yemas de los dedos a través de las fibras</translation>
    </message>
    <message>
        <source>From (red on the bones)</source>
        <translation>Desde (rojo en los huesos)</translation>
    </message>
    <message>
        <source>From the line</source>
        <translation>Desde la línea</translation>
    </message>
    <message>
        <source>Gentler than usual</source>
        <translation>Más suave de lo habitual</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>A qué profundidad</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>¿Qué certeza hay?</translation>
    </message>
    <message>
        <source>In the literature</source>
        <translation>En la bibliografía</translation>
    </message>
    <message>
        <source>Is it safe here?</source>
        <translation>¿Es seguro aquí?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Lengthen it</source>
        <translation>Alargarlo</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>Está bajo</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <translation>Raíces nerviosas</translation>
    </message>
    <message>
        <source>No point of this muscle is described in this edition of the map.</source>
        <translation>En esta edición del mapa no se describe ningún punto de este músculo.</translation>
    </message>
    <message>
        <source>No technique here</source>
        <translation>Aquí sin técnica</translation>
    </message>
    <message>
        <source>Not on your own</source>
        <translation>No por su cuenta</translation>
    </message>
    <message>
        <source>Not yet clinically reviewed.</source>
        <translation>Aún sin revisión clínica.</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>Por su cuenta</translation>
    </message>
    <message>
        <source>Palpation</source>
        <translation>Palpación</translation>
    </message>
    <message>
        <source>People differ</source>
        <translation>Las personas varían</translation>
    </message>
    <message>
        <source>Pincer release</source>
        <translation>Liberación en pinza</translation>
    </message>
    <message>
        <source>Pincer: take the muscle between thumb and fingers</source>
        <translation>En pinza: tome el músculo entre el pulgar y los dedos</translation>
    </message>
    <message>
        <source>Places to search</source>
        <translation>Lugares donde buscar</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Positional release</source>
        <translation>Liberación posicional</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Pressure on your own</source>
        <translation>Presión por su cuenta</translation>
    </message>
    <message>
        <source>Pressure release</source>
        <translation>Liberación por presión</translation>
    </message>
    <message>
        <source>Release feels like</source>
        <translation>Cómo se siente la liberación</translation>
    </message>
    <message>
        <source>Reviewed by {who}, {date}.</source>
        <translation>Revisado por {who}, {date}.</translation>
    </message>
    <message>
        <source>Roots of the painful skin</source>
        <translation>Raíces de la piel dolorosa</translation>
    </message>
    <message>
        <source>Search area</source>
        <translation>Zona de búsqueda</translation>
    </message>
    <message>
        <source>Slow strokes along the band</source>
        <translation>Pases lentos a lo largo de la banda</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop if it turns sharp, burning or electric, or makes you hold your breath.</source>
        <translation>Pare si se vuelve agudo, quemante o eléctrico, o si le hace contener la respiración.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>The band</source>
        <translation>La banda</translation>
    </message>
    <message>
        <source>The texts about this source are in English.</source>
        <translation>Los textos sobre este origen están en inglés.</translation>
    </message>
    <message>
        <source>Then warmth</source>
        <translation>Después calor</translation>
    </message>
    <message>
        <source>To (blue on the bones)</source>
        <translation>Hasta (azul en los huesos)</translation>
    </message>
    <message>
        <source>Treat it</source>
        <translation>Tratarlo</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Where it may send pain</source>
        <translation>Adónde puede enviar dolor</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>¿Por qué aquí?</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Works against</source>
        <translation>Trabaja contra</translation>
    </message>
    <message>
        <source>Works together with</source>
        <translation>Trabajan juntos</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Trabaja con</translation>
    </message>
    <message>
        <source>Your own fingers or palm only, no tool or ball.</source>
        <translation>Solo con sus dedos o la palma, sin herramienta ni pelota.</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; can be reached with a finger</source>
        <translation>unos {radius} mm alrededor de ese punto; se alcanza con un dedo</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; can only be reached indirectly</source>
        <translation>unos {radius} mm alrededor de ese punto; solo se alcanza indirectamente</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; cannot be reached by hand</source>
        <translation>unos {radius} mm alrededor de ese punto; no se alcanza con la mano</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; is reached best with an elbow or a tool</source>
        <translation>unos {radius} mm alrededor de ese punto; se alcanza mejor con el codo o una herramienta</translation>
    </message>
    <message>
        <source>attachment point</source>
        <translation>punto de inserción</translation>
    </message>
    <message>
        <source>central point</source>
        <translation>punto central</translation>
    </message>
    <message>
        <source>described in later literature</source>
        <translation>descrito en bibliografía posterior</translation>
    </message>
    <message>
        <source>described in the classic manual</source>
        <translation>descrito en el manual clásico</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>discutido</translation>
    </message>
    <message>
        <source>is not described to reach the area you picked</source>
        <translation>no se describe que alcance la zona que eligió</translation>
    </message>
    <message>
        <source>{origin} to {insertion}. {action}</source>
        <translation>{origin} hasta {insertion}. {action}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>back (P)</source>
        <translation>detrás (P)</translation>
    </message>
    <message>
        <source>from above (S)</source>
        <translation>desde arriba (S)</translation>
    </message>
    <message>
        <source>from below (I)</source>
        <translation>desde abajo (I)</translation>
    </message>
    <message>
        <source>front (A)</source>
        <translation>delante (A)</translation>
    </message>
    <message>
        <source>{client} side</source>
        <translation>{client}</translation>
    </message>
    <message>
        <source>{share} of the way</source>
        <translation>{share} del camino</translation>
    </message>
    <message>
        <source>{share} of the way from {start} to {end}</source>
        <translation>{share} del camino desde {start} hasta {end}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>A general massage with light hands, so that the whole body settles.</source>
        <translation>Un masaje general con manos ligeras, para que todo el cuerpo se calme.</translation>
    </message>
    <message>
        <source>A general massage, so that the whole body settles.</source>
        <translation>Un masaje general, para que todo el cuerpo se calme.</translation>
    </message>
    <message>
        <source>A little more load when the last two are easy; go on only if soreness is gone next day.</source>
        <translation>Un poco más de carga cuando las dos últimas resulten fáciles; siga solo si al día siguiente ya no está dolorido.</translation>
    </message>
    <message>
        <source>Answer the questions first, then compose the plan again.</source>
        <translation>Responda primero a las preguntas y luego vuelva a componer el plan.</translation>
    </message>
    <message>
        <source>Ask a physiotherapist to look at it too ({reasons}), and share this plan with them.</source>
        <translation>Pida a un fisioterapeuta que lo mire también ({reasons}) y comparta con él este plan.</translation>
    </message>
    <message>
        <source>Assisted stretching for {muscle}, {side}: slow, with the breath, never into pain.</source>
        <translation>Estiramiento asistido de {muscle}, {side}: lento, con la respiración, nunca hasta el dolor.</translation>
    </message>
    <message>
        <source>Carry less, on both shoulders; wear shoes that hold the heel and leave the toes room.</source>
        <translation>Cargue menos peso, y en ambos hombros; use calzado que sujete el talón y deje sitio a los dedos.</translation>
    </message>
    <message>
        <source>Cupping over {muscle}, {side}, if wanted: it may help tissue glide, and it can leave round marks for some days.</source>
        <translation>Ventosas sobre {muscle}, {side}, si se desea: pueden ayudar a que el tejido se deslice y dejar marcas redondas unos días.</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing a day: in for 4 seconds, out for 6.</source>
        <translation>Cinco minutos de respiración lenta al día: inspirar 4 segundos, espirar 6.</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing a day: in for 4 seconds, out for 6. Three such breaths whenever you notice jaw or shoulders tighten.</source>
        <translation>Cinco minutos de respiración lenta al día: inspirar 4 segundos, espirar 6. Tres respiraciones así cada vez que note que se tensan la mandíbula o los hombros.</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>Busque ayuda de emergencia ahora</translation>
    </message>
    <message>
        <source>Go to bed at the same hour, and try a pillow that keeps the neck in line with the back.</source>
        <translation>Acuéstese a la misma hora y pruebe una almohada que mantenga el cuello en línea con la espalda.</translation>
    </message>
    <message>
        <source>In about a week look again and press only what is still tender: {points}.</source>
        <translation>Dentro de una semana, más o menos, vuelva a mirar y presione solo lo que siga sensible: {points}.</translation>
    </message>
    <message>
        <source>Lips together, teeth apart: check it ten times a day. No gum.</source>
        <translation>Labios juntos, dientes separados: compruébelo diez veces al día. Sin chicle.</translation>
    </message>
    <message>
        <source>No change after {count} visits: ask a doctor to look at it as well.</source>
        <translation>Sin cambios tras {count} visitas: pida a un médico que lo mire también.</translation>
    </message>
    <message>
        <source>No spot brought back the familiar pain: look again, and think of other sources.</source>
        <translation>Ningún punto reprodujo el dolor reconocido: vuelva a mirar y piense en otros orígenes.</translation>
    </message>
    <message>
        <source>Nothing is pressed until this has passed or a doctor agrees.</source>
        <translation>No se presiona nada hasta que esto haya pasado o un médico esté de acuerdo.</translation>
    </message>
    <message>
        <source>Plan one quiet break in the morning and one in the afternoon.</source>
        <translation>Prevea una pausa tranquila por la mañana y otra por la tarde.</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>Ir al médico hoy</translation>
    </message>
    <message>
        <source>See a doctor when you can</source>
        <translation>Ir al médico cuando pueda</translation>
    </message>
    <message>
        <source>See a doctor within days</source>
        <translation>Ir al médico en unos días</translation>
    </message>
    <message>
        <source>Split heavy or repeated work into shorter spells, and change sides and grip.</source>
        <translation>Reparta el trabajo pesado o repetido en ratos más cortos, y cambie de lado y de agarre.</translation>
    </message>
    <message>
        <source>Stand up and move for a minute every half hour; screen at eye level, arms supported.</source>
        <translation>Levántese y muévase un minuto cada media hora; pantalla a la altura de los ojos, brazos apoyados.</translation>
    </message>
    <message>
        <source>These spots are not pressed for now: ask again at the next visit.</source>
        <translation>Por ahora estos puntos no se presionan: vuelva a preguntar en la próxima visita.</translation>
    </message>
    <message>
        <source>Wait until the soreness has gone, then look again: less pressure, shorter, once.</source>
        <translation>Espere hasta que ya no esté dolorido y vuelva a mirar: menos presión, menos tiempo, una vez.</translation>
    </message>
    <message>
        <source>it has become worse</source>
        <translation>ha empeorado</translation>
    </message>
    <message>
        <source>it hurts in many places</source>
        <translation>duele en muchos lugares</translation>
    </message>
    <message>
        <source>it was slow to fade after pressing</source>
        <translation>tardó en atenuarse después de presionar</translation>
    </message>
    <message>
        <source>some of it feels like a nerve</source>
        <translation>en parte se siente como un nervio</translation>
    </message>
    <message>
        <source>the pain is strong</source>
        <translation>el dolor es fuerte</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>{count} series</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{exercise}, {side}: as the sheet shows.</source>
        <translation>{exercise}, {side}: como muestra la hoja.</translation>
    </message>
    <message>
        <source>{exercise}, {side}: {dose}.</source>
        <translation>{exercise}, {side}: {dose}.</translation>
    </message>
    <message>
        <source>{times}, on {days} days of the week</source>
        <translation>{times}, {days} días a la semana</translation>
    </message>
    <message>
        <source>{times}, once a day</source>
        <translation>{times}, una vez al día</translation>
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
        <translation>explica una buena parte de la zona dolorosa</translation>
    </message>
    <message>
        <source>explains most of the painful area</source>
        <translation>explica la mayor parte de la zona dolorosa</translation>
    </message>
    <message>
        <source>its search area lies under your finger, about {depth} mm deep</source>
        <translation>su zona de búsqueda está bajo su dedo, a unos {depth} mm de profundidad</translation>
    </message>
    <message>
        <source>lies at an attachment: look at the central point of the muscle first</source>
        <translation>está en una inserción: mire primero el punto central del músculo</translation>
    </message>
    <message>
        <source>met now and then</source>
        <translation>se encuentra de vez en cuando</translation>
    </message>
    <message>
        <source>often met in practice</source>
        <translation>frecuente en la práctica</translation>
    </message>
    <message>
        <source>rarely met</source>
        <translation>se encuentra rara vez</translation>
    </message>
    <message>
        <source>reaches your {places} with the essential zone</source>
        <translation>alcanza con la zona esencial: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the spillover zone</source>
        <translation>alcanza con la zona de desbordamiento: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the usual pain area</source>
        <translation>alcanza con la zona habitual de dolor: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the wider pain area</source>
        <translation>alcanza con la zona más amplia de dolor: {places}</translation>
    </message>
    <message>
        <source>the point is on the {side}</source>
        <translation>lado del punto: {side}</translation>
    </message>
    <message>
        <source>touches a smaller part of the painful area</source>
        <translation>toca una parte menor de la zona dolorosa</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Records of clients need the packages sqlcipher3 and cryptography, which are not installed here; atlas and study work without them.</source>
        <translation>Los registros de clientes necesitan los paquetes sqlcipher3 y cryptography, que no están instalados aquí; el atlas y el estudio funcionan sin ellos.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved; make room and save again.</source>
        <translation>El disco está lleno: no se guardó nada; haga sitio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The folder of the records may not be written to: nothing can be kept here.</source>
        <translation>No se puede escribir en la carpeta de los registros: aquí no se puede conservar nada.</translation>
    </message>
    <message>
        <source>The records are damaged: a backup can be restored.</source>
        <translation>Los registros están dañados: se puede restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The records are locked.</source>
        <translation>Los registros están bloqueados.</translation>
    </message>
    <message>
        <source>The records could not be read or written.</source>
        <translation>No se pudieron leer o escribir los registros.</translation>
    </message>
    <message>
        <source>These records are open in another window or program: close it first.</source>
        <translation>Estos registros están abiertos en otra ventana o programa: ciérrelo primero.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of BodyMap: they can be read, not changed.</source>
        <translation>Estos registros los escribió una versión más nueva de BodyMap: se pueden leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>This cannot be saved: a text or number in it is not valid.</source>
        <translation>Esto no se puede guardar: contiene un texto o un número no válido.</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>Esta entrada ya no existe.</translation>
    </message>
    <message>
        <source>This recovery code does not fit: compare every sign with the printout.</source>
        <translation>Este código de recuperación no coincide: compare cada signo con la copia impresa.</translation>
    </message>
    <message>
        <source>This visit belongs to another client: it was not saved.</source>
        <translation>Esta visita es de otro cliente: no se guardó.</translation>
    </message>
    <message>
        <source>Too easy to guess: take 12 letters and signs or more, not all alike, or five words.</source>
        <translation>Demasiado fácil de adivinar: use 12 letras y signos o más, no todos iguales, o cinco palabras.</translation>
    </message>
    <message>
        <source>Too many failed tries: try again in {seconds} seconds.</source>
        <translation>Demasiados intentos fallidos: pruebe de nuevo en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>Frase de contraseña incorrecta o archivo dañado.</translation>
    </message>
</context>
<context>
    <name>referral</name>
    <message>
        <source>Emergency: now</source>
        <translation>Emergencia: ahora</translation>
    </message>
    <message>
        <source>Refer soon</source>
        <translation>Derivar pronto</translation>
    </message>
    <message>
        <source>Refer today</source>
        <translation>Derivar hoy</translation>
    </message>
    <message>
        <source>Refer: routine</source>
        <translation>Derivar: sin urgencia</translation>
    </message>
</context>
<context>
    <name>roots</name>
    <message>
        <source>Lies in the skin of {names}</source>
        <translation>Está en la piel de {names}</translation>
    </message>
    <message>
        <source>Lies in the skin of {names}; {others} overlap</source>
        <translation>Está en la piel de {names}; {others} se solapan</translation>
    </message>
    <message>
        <source>Lies in the skin of {names}; {others} overlaps</source>
        <translation>Está en la piel de {names}; {others} se solapa</translation>
    </message>
    <message>
        <source>Nerve roots that feel here: {names}</source>
        <translation>Raíces nerviosas que sienten aquí: {names}</translation>
    </message>
    <message>
        <source>skin of {name}</source>
        <translation>piel de {name}</translation>
    </message>
</context>
<context>
    <name>saved view</name>
    <message>
        <source>{file}: kind: this is no view that BodyMap saved: choose another file.</source>
        <translation>{file}: kind: no es una vista guardada por BodyMap: elija otro archivo.</translation>
    </message>
    <message>
        <source>{file}: schema: saved by a newer BodyMap ({found}, this one reads {own}): update BodyMap.</source>
        <translation>{file}: schema: guardada por un BodyMap más nuevo ({found}; este lee {own}): actualice BodyMap.</translation>
    </message>
    <message>
        <source>{file}: schema: saved by an older BodyMap ({found}, this one reads {own}): save the view again.</source>
        <translation>{file}: schema: guardada por un BodyMap más antiguo ({found}; este lee {own}): guarde la vista de nuevo.</translation>
    </message>
    <message>
        <source>{file}: skin_faces: its spots lie on another skin: pick the places again and save the view.</source>
        <translation>{file}: skin_faces: sus lugares están en otra piel: elija los lugares de nuevo y guarde la vista.</translation>
    </message>
    <message>
        <source>{file}: {field} {fault}: save the view again, or correct it.</source>
        <translation>{file}: {field} {fault}: guarde la vista de nuevo o corríjala.</translation>
    </message>
    <message>
        <source>{file}: {field}: this edition does not know “{value}”: make the view again and save it.</source>
        <translation>{file}: {field}: esta edición no conoce «{value}»: haga la vista de nuevo y guárdela.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>No se pudo crear {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Check first: technique is shown when the questions are answered.</source>
        <translation>Comprobar antes: la técnica se muestra cuando se hayan respondido las preguntas.</translation>
    </message>
    <message>
        <source>For this client</source>
        <translation>Para este cliente</translation>
    </message>
    <message>
        <source>Go through the questions about the client first: technique is shown after that.</source>
        <translation>Repase primero las preguntas sobre el cliente: la técnica se muestra después.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>Tener en cuenta</translation>
    </message>
    <message>
        <source>One sign of several is there. If another joins it, a doctor should look before any treatment.</source>
        <translation>Hay un signo de varios. Si se suma otro, un médico debería mirarlo antes de cualquier tratamiento.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>CHOIR body map</source>
        <translation>mapa corporal CHOIR</translation>
    </message>
    <message>
        <source>ask first: {places}</source>
        <translation>preguntar antes: {places}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>punto de referencia</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>muscle, {name}</source>
        <translation>músculo, {name}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>point, {name}</source>
        <translation>punto, {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
</context>
<context>
    <name>second view</name>
    <message>
        <source>Click to turn the body so</source>
        <translation>Haga clic para girar así el cuerpo</translation>
    </message>
    <message>
        <source>Press Enter to turn the body so.</source>
        <translation>Pulse Intro para girar así el cuerpo.</translation>
    </message>
    <message>
        <source>Second view, {side}</source>
        <translation>Segunda vista, {side}</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>desde arriba</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>desde abajo</translation>
    </message>
    <message>
        <source>from the back</source>
        <translation>desde detrás</translation>
    </message>
    <message>
        <source>from the client&apos;s LEFT</source>
        <translation>desde la IZQUIERDA del cliente</translation>
    </message>
    <message>
        <source>from the client&apos;s RIGHT</source>
        <translation>desde la DERECHA del cliente</translation>
    </message>
    <message>
        <source>from the front</source>
        <translation>desde delante</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>{count} more places</source>
        <translation>otros {count} lugares</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
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
        <translation>Mapa corporal CHOIR: {regions}</translation>
    </message>
    <message>
        <source>May send pain to: {places}</source>
        <translation>Puede enviar dolor a: {places}</translation>
    </message>
    <message>
        <source>The answers point to an emergency: get help first. Nothing is saved or copied now.</source>
        <translation>Las respuestas apuntan a una emergencia: busque ayuda primero. Ahora no se guarda ni se copia nada.</translation>
    </message>
    <message>
        <source>Where it hurts (the client&apos;s side): {places}</source>
        <translation>Dónde duele (lado del cliente): {places}</translation>
    </message>
    <message>
        <source>Where it may come from (examine the first ones first):</source>
        <translation>De dónde puede venir (examine primero los primeros):</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>side</name>
    <message>
        <source>LEFT</source>
        <translation>IZQUIERDA</translation>
    </message>
    <message>
        <source>MIDLINE</source>
        <translation>LÍNEA MEDIA</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DERECHA</translation>
    </message>
    <message>
        <source>left side of the body</source>
        <translation>lado izquierdo del cuerpo</translation>
    </message>
    <message>
        <source>left {name}</source>
        <translation>{name} del lado izquierdo</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation>centro del cuerpo</translation>
    </message>
    <message>
        <source>right side of the body</source>
        <translation>lado derecho del cuerpo</translation>
    </message>
    <message>
        <source>right {name}</source>
        <translation>{name} del lado derecho</translation>
    </message>
    <message>
        <source>{place} on both sides</source>
        <translation>{place} en ambos lados</translation>
    </message>
    <message>
        <source>{side}, opposite your pain</source>
        <translation>{side}, opuesto a su dolor</translation>
    </message>
    <message>
        <source>{side}, the same side as your pain</source>
        <translation>{side}, el mismo lado que su dolor</translation>
    </message>
</context>
<context>
    <name>sides</name>
    <message>
        <source>Client&apos;s LEFT</source>
        <translation>IZQUIERDA del cliente</translation>
    </message>
    <message>
        <source>Client&apos;s RIGHT</source>
        <translation>DERECHA del cliente</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>and nearby</source>
        <translation>y cerca de ahí</translation>
    </message>
    <message>
        <source>examine this first</source>
        <translation>examinar este primero</translation>
    </message>
    <message>
        <source>no technique is shown here</source>
        <translation>aquí no se muestra ninguna técnica</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Click where it hurts, or search for a place.</source>
        <translation>Haga clic donde duele o busque un lugar.</translation>
    </message>
    <message>
        <source>No point described in this map reaches this place. That says nothing about the cause: choose a larger or neighbouring area, or look for reasons other than muscle.</source>
        <translation>Ningún punto descrito en este mapa alcanza este lugar. Eso no dice nada sobre la causa: elija una zona mayor o vecina, o busque razones distintas del músculo.</translation>
    </message>
    <message>
        <source>This is where it may send pain.</source>
        <translation>Aquí puede enviar dolor.</translation>
    </message>
    <message>
        <source>{places}: 1 place it may come from. Examine the first ones first.</source>
        <translation>{places}: 1 lugar de donde puede venir. Examínelo primero.</translation>
    </message>
    <message>
        <source>{places}: {count} places it may come from. Examine the first ones first.</source>
        <translation>{places}: {count} lugares de donde puede venir. Examine primero los primeros.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>1, just under the skin</source>
        <translation>1, justo bajo la piel</translation>
    </message>
    <message>
        <source>2, under the first layer</source>
        <translation>2, bajo la primera capa</translation>
    </message>
    <message>
        <source>3, in the middle</source>
        <translation>3, en medio</translation>
    </message>
    <message>
        <source>4, deep</source>
        <translation>4, profundo</translation>
    </message>
    <message>
        <source>5, deepest</source>
        <translation>5, el más profundo</translation>
    </message>
    <message>
        <source>Accessory nerve</source>
        <translation>Nervio accesorio</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Axillary nerve</source>
        <translation>Nervio axilar</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Vientre</translation>
    </message>
    <message>
        <source>Cervical nerves and plexus</source>
        <translation>Nervios cervicales y plexo</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>Dorsal rami</source>
        <translation>Ramos dorsales</translation>
    </message>
    <message>
        <source>Dorsal scapular nerve</source>
        <translation>Nervio dorsal de la escápula</translation>
    </message>
    <message>
        <source>Facial nerve</source>
        <translation>Nervio facial</translation>
    </message>
    <message>
        <source>Femoral nerve</source>
        <translation>Nervio femoral</translation>
    </message>
    <message>
        <source>Fibular nerves</source>
        <translation>Nervios fibulares</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Forearm and elbow</source>
        <translation>Antebrazo y codo</translation>
    </message>
    <message>
        <source>Gluteal nerves</source>
        <translation>Nervios glúteos</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Head and face</source>
        <translation>Cabeza y cara</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>Cadera y glúteo</translation>
    </message>
    <message>
        <source>Hypoglossal nerve</source>
        <translation>Nervio hipogloso</translation>
    </message>
    <message>
        <source>Intercostal and subcostal nerves</source>
        <translation>Nervios intercostales y subcostal</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <translation>Rodilla y pierna</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Long thoracic nerve</source>
        <translation>Nervio torácico largo</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Zona lumbar</translation>
    </message>
    <message>
        <source>Mandibular nerve</source>
        <translation>Nervio mandibular</translation>
    </message>
    <message>
        <source>Median nerve</source>
        <translation>Nervio mediano</translation>
    </message>
    <message>
        <source>Musculocutaneous nerve</source>
        <translation>Nervio musculocutáneo</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <translation>Raíz nerviosa</translation>
    </message>
    <message>
        <source>Obturator nerve</source>
        <translation>Nervio obturador</translation>
    </message>
    <message>
        <source>Pectoral nerves</source>
        <translation>Nervios pectorales</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Pelvis</translation>
    </message>
    <message>
        <source>Phrenic nerve</source>
        <translation>Nervio frénico</translation>
    </message>
    <message>
        <source>Pudendal nerve</source>
        <translation>Nervio pudendo</translation>
    </message>
    <message>
        <source>Radial nerve</source>
        <translation>Nervio radial</translation>
    </message>
    <message>
        <source>Sacral plexus</source>
        <translation>Plexo sacro</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Suboccipital nerve</source>
        <translation>Nervio suboccipital</translation>
    </message>
    <message>
        <source>Subscapular nerves</source>
        <translation>Nervios subescapulares</translation>
    </message>
    <message>
        <source>Suprascapular nerve</source>
        <translation>Nervio supraescapular</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Thoracodorsal nerve</source>
        <translation>Nervio toracodorsal</translation>
    </message>
    <message>
        <source>Tibial nerve</source>
        <translation>Nervio tibial</translation>
    </message>
    <message>
        <source>Ulnar nerve</source>
        <translation>Nervio cubital</translation>
    </message>
    <message>
        <source>Upper and middle back</source>
        <translation>Parte alta y media de la espalda</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Ventral rami</source>
        <translation>Ramos ventrales</translation>
    </message>
    <message>
        <source>Works with or against</source>
        <translation>Trabaja con o contra</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>Pressing it brings back the pain the client knows</source>
        <translation>Al presionarlo vuelve el dolor que el cliente conoce</translation>
    </message>
    <message>
        <source>it can keep another spot going ({other}), so it goes first</source>
        <translation>puede mantener activo otro punto ({other}), por eso va primero</translation>
    </message>
    <message>
        <source>it often eases once its key is treated ({other}): look again after that</source>
        <translation>a menudo cede una vez tratado su punto clave ({other}): vuelva a mirarlo después</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>LEFT</source>
        <translation>IZQUIERDA</translation>
    </message>
    <message>
        <source>MIDLINE</source>
        <translation>LÍNEA MEDIA</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DERECHA</translation>
    </message>
    <message>
        <source>autonomic</source>
        <translation>autónomo</translation>
    </message>
    <message>
        <source>body</source>
        <translation>cuerpo</translation>
    </message>
    <message>
        <source>choir_regions</source>
        <translation>regiones_choir</translation>
    </message>
    <message>
        <source>client_side</source>
        <translation>lado_del_cliente</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>esencial</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>may come from</source>
        <translation>puede venir de</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>músculo</translation>
    </message>
    <message>
        <source>place_to_search</source>
        <translation>lugar_donde_buscar</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>razones</translation>
    </message>
    <message>
        <source>side_against_pain</source>
        <translation>lado_respecto_al_dolor</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>desbordamiento</translation>
    </message>
    <message>
        <source>under the finger</source>
        <translation>bajo el dedo</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>where_it_hurts</source>
        <translation>donde_duele</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
</context>
<context>
    <name>treatment</name>
    <message>
        <source>Discomfort while pressing {target} out of 10, never above {ceiling}; hold {hold} seconds, {times}.</source>
        <translation>Molestia al presionar {target} de 10, nunca más de {ceiling}; mantener {hold} segundos, {times}.</translation>
    </message>
    <message>
        <source>No tools.</source>
        <translation>Sin herramientas.</translation>
    </message>
    <message>
        <source>at most {count} times</source>
        <translation>como máximo {count} veces</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>de {least} a {most}</translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>not yet clinically reviewed</source>
        <translation>aún sin revisión clínica</translation>
    </message>
    <message>
        <source>{reviewed} of {count} points reviewed</source>
        <translation>{reviewed} de {count} puntos revisados</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 días</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Jaw habits</source>
        <translation>Hábitos de la mandíbula</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not sore</source>
        <translation>No dolorido</translation>
    </message>
    <message>
        <source>One or two points are enough for today: take one back before you choose another.</source>
        <translation>Uno o dos puntos bastan por hoy: quite uno antes de elegir otro.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Shoes or bag</source>
        <translation>Calzado o bolso</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Estrés</translation>
    </message>
    <message>
        <source>Tender, not the pain you know</source>
        <translation>Sensible, no el dolor que conoce</translation>
    </message>
    <message>
        <source>The pain you know</source>
        <translation>El dolor que conoce</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>a little less</source>
        <translation>un poco menos</translation>
    </message>
    <message>
        <source>aching</source>
        <translation>dolorido</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>quemante</translation>
    </message>
    <message>
        <source>clearly less</source>
        <translation>claramente menos</translation>
    </message>
    <message>
        <source>cramping</source>
        <translation>como calambre</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>sordo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>pesado</translation>
    </message>
    <message>
        <source>much less</source>
        <translation>mucho menos</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>dormido</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>opresivo</translation>
    </message>
    <message>
        <source>shooting</source>
        <translation>como descarga</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>punzante</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>pulsátil</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>tenso</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>hormigueo</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>At the next visit: better</source>
        <translation>En la visita siguiente: mejor</translation>
    </message>
    <message>
        <source>At the next visit: change not said</source>
        <translation>En la visita siguiente: cambio no indicado</translation>
    </message>
    <message>
        <source>At the next visit: the same</source>
        <translation>En la visita siguiente: igual</translation>
    </message>
    <message>
        <source>At the next visit: worse</source>
        <translation>En la visita siguiente: peor</translation>
    </message>
    <message>
        <source>No visit after this one yet.</source>
        <translation>Aún no hay visitas después de esta.</translation>
    </message>
    <message>
        <source>as at first: {then}, now {now} of 10</source>
        <translation>como al principio: {then}, ahora {now} de 10</translation>
    </message>
    <message>
        <source>less than at first: {then}, now {now} of 10</source>
        <translation>menos que al principio: {then}, ahora {now} de 10</translation>
    </message>
    <message>
        <source>more than at first: {then}, now {now} of 10</source>
        <translation>más que al principio: {then}, ahora {now} de 10</translation>
    </message>
    <message>
        <source>new at the last visit</source>
        <translation>nuevo en la última visita</translation>
    </message>
    <message>
        <source>not drawn at the last visit</source>
        <translation>no dibujado en la última visita</translation>
    </message>
    <message>
        <source>not rated often enough to compare</source>
        <translation>valorado muy pocas veces para comparar</translation>
    </message>
    <message>
        <source>pressed once, {seconds} seconds</source>
        <translation>presionado una vez, {seconds} segundos</translation>
    </message>
    <message>
        <source>pressed {count} times, {seconds} seconds in all</source>
        <translation>presionado {count} veces, {seconds} segundos en total</translation>
    </message>
    <message>
        <source>sore for {hours} hours</source>
        <translation>dolorido durante {hours} horas</translation>
    </message>
</context>
<context>
    <name>writing</name>
    <message>
        <source>The disk is full: {file} was not written. Make room or choose another.</source>
        <translation>El disco está lleno: no se escribió {file}. Haga sitio o elija otro.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist: choose another one.</source>
        <translation>La carpeta {folder} no existe: elija otra.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to: choose another one.</source>
        <translation>No se puede escribir en la carpeta {folder}: elija otra.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>No se pudo escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is a folder: choose another name.</source>
        <translation>{file} es una carpeta: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>autonomic</source>
        <translation>autónomo</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>esencial</translation>
    </message>
    <message>
        <source>other effects</source>
        <translation>otros efectos</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>a veces</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>desbordamiento</translation>
    </message>
    <message>
        <source>usual area</source>
        <translation>zona habitual</translation>
    </message>
</context>
</TS>
