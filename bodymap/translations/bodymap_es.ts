<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
    <name>app</name>
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
        <source>How often</source>
        <translation>Cada cuánto</translation>
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
    <name>hints</name>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
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
