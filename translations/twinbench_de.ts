<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DurationText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 unknowns</source>
        <translation>%1 Unbekannte</translation>
    </message>
    <message>
        <source>%1, %2, up to %3 of memory</source>
        <translation>%1, %2, bis zu %3 Speicher</translation>
    </message>
    <message>
        <source>%1 studies are to be run</source>
        <translation>%1 Studien sind zu berechnen</translation>
    </message>
    <message>
        <source>%1 shape is to be meshed first</source>
        <translation>%1 Form ist zuerst zu vernetzen</translation>
    </message>
    <message>
        <source>%1 shapes are to be meshed first</source>
        <translation>%1 Formen sind zuerst zu vernetzen</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Memory: %1 (%2 are free)</source>
        <translation>Arbeitsspeicher: %1 (%2 sind frei)</translation>
    </message>
    <message>
        <source>In the project file: %1</source>
        <translation>In der Projektdatei: %1</translation>
    </message>
    <message>
        <source>From %1 earlier run on this machine</source>
        <translation>Aus %1 früheren Lauf auf diesem Rechner</translation>
    </message>
    <message>
        <source>From %1 earlier runs on this machine</source>
        <translation>Aus %1 früheren Läufen auf diesem Rechner</translation>
    </message>
    <message>
        <source>A guess: no such study was run on this machine yet</source>
        <translation>Grobe Schätzung: Eine solche Studie lief auf diesem Rechner noch nicht</translation>
    </message>
</context>
<context>
    <name>MaterialCategory</name>
    <message>
        <source>Aluminium</source>
        <translation>Aluminium</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Copper and brass</source>
        <translation>Kupfer und Messing</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Fluids at rest</source>
        <translation>Ruhende Fluide</translation>
    </message>
    <message>
        <source>Insulation</source>
        <translation>Isolierung</translation>
    </message>
    <message>
        <source>Magnets and laminations</source>
        <translation>Magnete und Bleche</translation>
    </message>
    <message>
        <source>Plastics and rubber</source>
        <translation>Kunststoffe und Gummi</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Stahl</translation>
    </message>
    <message>
        <source>Thermal interface</source>
        <translation>Wärmeleitmaterial</translation>
    </message>
</context>
<context>
    <name>MaterialText</name>
    <message>
        <source>%1 at %2 to %3 at %4</source>
        <translation>%1 bei %2 bis %3 bei %4</translation>
    </message>
    <message>
        <source>usable from %1 to %2</source>
        <translation>gültig von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>MeshNote</name>
    <message>
        <source>%1 part meshed</source>
        <translation>%1 Teil vernetzt</translation>
    </message>
    <message>
        <source>%1 parts meshed</source>
        <translation>%1 Teile vernetzt</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 part with poor elements</source>
        <translation>%1 Teil mit schlechten Elementen</translation>
    </message>
    <message>
        <source>%1 parts with poor elements</source>
        <translation>%1 Teile mit schlechten Elementen</translation>
    </message>
    <message>
        <source>no poor elements</source>
        <translation>keine schlechten Elemente</translation>
    </message>
    <message>
        <source>%1 part has no mesh</source>
        <translation>%1 Teil hat kein Netz</translation>
    </message>
    <message>
        <source>%1 parts have no mesh</source>
        <translation>%1 Teile haben kein Netz</translation>
    </message>
    <message>
        <source>Mesh: %1</source>
        <translation>Netz: %1</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>PartItems</name>
    <message>
        <source>no solid</source>
        <translation>kein Volumenkörper</translation>
    </message>
    <message>
        <source>Has no solid: shown, but not analysed.</source>
        <translation>Ohne Volumenkörper: wird dargestellt, aber nicht berechnet.</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>The shape has faults; meshing may fail.</source>
        <translation>Die Form ist fehlerhaft; die Vernetzung kann fehlschlagen.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>no material</source>
        <translation>kein Material</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Mesh quality</source>
        <translation>Netzqualität</translation>
    </message>
    <message>
        <source>No meshes yet. Mesh all parts with F7.</source>
        <translation>Noch keine Netze. Mit F7 alle Teile vernetzen.</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Proposed materials</source>
        <translation>Materialvorschläge</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation>Diagramme und Tabellen</translation>
    </message>
    <message>
        <source>Units that results and measures are shown in</source>
        <translation>Einheiten für Ergebnisse und Messungen</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Einheiten: %1</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Filter: a part or a number</source>
        <translation>Filter: ein Bauteil oder eine Größe</translation>
    </message>
    <message>
        <source>Filter: a part or a method</source>
        <translation>Filter: ein Bauteil oder ein Verfahren</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Import a STEP file</source>
        <translation>STEP-Datei importieren</translation>
    </message>
    <message>
        <source>1 part has no material</source>
        <translation>1 Teil ohne Material</translation>
    </message>
    <message>
        <source>%1 parts have no material</source>
        <translation>%1 Teile ohne Material</translation>
    </message>
    <message>
        <source>Add a study</source>
        <translation>Studie hinzufügen</translation>
    </message>
    <message>
        <source>%1 acts on nothing</source>
        <translation>%1 wirkt auf nichts</translation>
    </message>
    <message>
        <source>Nothing holds the temperature</source>
        <translation>Nichts legt die Temperatur fest</translation>
    </message>
    <message>
        <source>Nothing holds the parts</source>
        <translation>Nichts hält die Teile</translation>
    </message>
    <message>
        <source>1 part does not mesh</source>
        <translation>1 Teil lässt sich nicht vernetzen</translation>
    </message>
    <message>
        <source>%1 parts do not mesh</source>
        <translation>%1 Teile lassen sich nicht vernetzen</translation>
    </message>
    <message>
        <source>The study takes no part</source>
        <translation>Die Studie enthält kein Teil</translation>
    </message>
</context>
<context>
    <name>ResultsLoading</name>
    <message>
        <source>STALE: the model has changed since this run</source>
        <translation>VERALTET: Das Modell wurde seit diesem Lauf geändert</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>RunNote</name>
    <message>
        <source>done in %1 s</source>
        <translation>fertig in %1 s</translation>
    </message>
    <message>
        <source>not valid, after %1 s</source>
        <translation>ungültig, nach %1 s</translation>
    </message>
    <message>
        <source>%1 unknowns</source>
        <translation>%1 Unbekannte</translation>
    </message>
    <message>
        <source>%1 time steps</source>
        <translation>%1 Zeitschritte</translation>
    </message>
    <message>
        <source>%1 iteration</source>
        <translation>%1 Iteration</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 Iterationen</translation>
    </message>
    <message>
        <source>balance off by %1 %</source>
        <translation>Bilanzfehler %1 %</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>keine Warnungen</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 under %2: %3</source>
        <translation>%1 mit %2: %3</translation>
    </message>
    <message>
        <source>estimated error %1 % on mesh %2 of the way to the target</source>
        <translation>geschätzter Fehler %1 % auf Netz %2 des Wegs zum Ziel</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save the table as CSV...</source>
        <translation>Tabelle als CSV &amp;speichern...</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>Place {0}</source>
        <translation>{0} platzieren</translation>
    </message>
    <message>
        <source>Assign {0} to {1}</source>
        <translation>{0} an {1} zuweisen</translation>
    </message>
    <message>
        <source>Assign {0} to {1} parts</source>
        <translation>{0} an {1} Teile zuweisen</translation>
    </message>
    <message>
        <source>Assign a proposed material</source>
        <translation>Ein vorgeschlagenes Material zuweisen</translation>
    </message>
    <message>
        <source>Assign proposed materials to {0} parts</source>
        <translation>Vorgeschlagene Materialien an {0} Teile zuweisen</translation>
    </message>
    <message>
        <source>Remove the element size of {0}</source>
        <translation>Elementgröße von {0} entfernen</translation>
    </message>
    <message>
        <source>Set the element size of {0} to {1}</source>
        <translation>Elementgröße von {0} auf {1} setzen</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>{0} auf {1} setzen</translation>
    </message>
    <message>
        <source>Inherit {0} in {1}</source>
        <translation>{0} in {1} übernehmen</translation>
    </message>
    <message>
        <source>Set {0} to {1} in {2}</source>
        <translation>{0} auf {1} setzen in {2}</translation>
    </message>
    <message>
        <source>Make {0} a parameter</source>
        <translation>{0} zum Parameter machen</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Revert to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <source>Build from spec</source>
        <translation>Aus Spezifikation aufbauen</translation>
    </message>
    <message>
        <source>Exclude {0}</source>
        <translation>{0} ausschließen</translation>
    </message>
    <message>
        <source>Include {0}</source>
        <translation>{0} einbeziehen</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Copy {0} from the library</source>
        <translation>{0} aus der Bibliothek kopieren</translation>
    </message>
    <message>
        <source>Add scenario {0}</source>
        <translation>Szenario {0} hinzufügen</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>Remove scenario {0}</source>
        <translation>Szenario {0} entfernen</translation>
    </message>
    <message>
        <source>Change the target of {0}</source>
        <translation>Ziel von {0} ändern</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>{0} in {1} umbenennen</translation>
    </message>
    <message>
        <source>Duplicate {0}</source>
        <translation>{0} duplizieren</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>Build from {0}</source>
        <translation>Aus {0} aufbauen</translation>
    </message>
    <message>
        <source>Keep probes as monitors</source>
        <translation>Sonden als Monitore übernehmen</translation>
    </message>
    <message>
        <source>Set {0} of {1}</source>
        <translation>{0} von {1} ändern</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} Teile</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>{0} einfügen</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The stored data ends too early or is damaged.</source>
        <translation>Die gespeicherten Daten enden zu früh oder sind beschädigt.</translation>
    </message>
    <message>
        <source>Compute or import it again.</source>
        <translation>Berechnen oder importieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The stored data has {0} bytes more than expected.</source>
        <translation>Die gespeicherten Daten haben {0} Byte mehr als erwartet.</translation>
    </message>
    <message>
        <source>The program cannot be started: {0}.</source>
        <translation>Das Programm lässt sich nicht starten: {0}.</translation>
    </message>
    <message>
        <source>Check that it is installed.</source>
        <translation>Prüfen Sie, ob es installiert ist.</translation>
    </message>
    <message>
        <source>Check its permissions and the memory available.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den freien Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The first line has no headings.</source>
        <translation>Die erste Zeile enthält keine Spaltenköpfe.</translation>
    </message>
    <message>
        <source>Write the names of the columns there: Time [s];Loss [W].</source>
        <translation>Geben Sie dort die Spaltennamen an: Time [s];Loss [W].</translation>
    </message>
    <message>
        <source>No single column of the table is called &apos;{0}&apos;.</source>
        <translation>Die Tabelle hat keine eindeutige Spalte &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>Give the name as it stands in the first line.</source>
        <translation>Geben Sie den Namen so an, wie er in der ersten Zeile steht.</translation>
    </message>
    <message>
        <source>Did you mean &apos;{0}&apos;?</source>
        <translation>Meinten Sie &apos;{0}&apos;?</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; in line {1} is not a number.</source>
        <translation>&apos;{0}&apos; in Zeile {1} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{0} more cells or lines are wrong.</source>
        <translation>{0} weitere Zellen oder Zeilen sind fehlerhaft.</translation>
    </message>
    <message>
        <source>Line {0} has {1} cells, the first line {2} headings.</source>
        <translation>Zeile {0} hat {1} Zellen, die erste Zeile {2} Spaltenköpfe.</translation>
    </message>
    <message>
        <source>Put cells that hold the separator into quotes.</source>
        <translation>Setzen Sie Zellen, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Die Datei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Die Datei lässt sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den Datenträger.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file would be larger than the system allows.</source>
        <translation>Die Datei wäre größer, als das System erlaubt.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or choose another folder.</source>
        <translation>Erhöhen Sie die Grenze (ulimit -f) oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}.</source>
        <translation>Die Datei lässt sich nicht schreiben: {0}.</translation>
    </message>
    <message>
        <source>Check the disk or choose another folder.</source>
        <translation>Prüfen Sie den Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>Legen Sie zuerst den Ordner an.</translation>
    </message>
    <message>
        <source>Check the permissions or choose another folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Das ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>A temporary folder cannot be made: {0}.</source>
        <translation>Ein temporärer Ordner lässt sich nicht anlegen: {0}.</translation>
    </message>
    <message>
        <source>Free some space there or set TMPDIR to another folder.</source>
        <translation>Schaffen Sie dort Platz oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a number with a unit.</source>
        <translation>&apos;{0}&apos; ist keine Zahl mit Einheit.</translation>
    </message>
    <message>
        <source>Use a decimal point, as in 0.5 mm.</source>
        <translation>Verwenden Sie einen Dezimalpunkt, zum Beispiel 0.5 mm.</translation>
    </message>
    <message>
        <source>Write a number and a unit, as in 45.1 degC or 5e-3 m.</source>
        <translation>Geben Sie eine Zahl mit Einheit an, zum Beispiel 45.1 degC oder 5e-3 m.</translation>
    </message>
    <message>
        <source>The number in &apos;{0}&apos; is out of range.</source>
        <translation>Die Zahl in &apos;{0}&apos; liegt außerhalb des Wertebereichs.</translation>
    </message>
    <message>
        <source>Use a magnitude between 1e-307 and 1e307.</source>
        <translation>Verwenden Sie einen Betrag zwischen 1e-307 und 1e307.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is out of range.</source>
        <translation>&apos;{0}&apos; liegt außerhalb des Wertebereichs.</translation>
    </message>
    <message>
        <source>Use a smaller number.</source>
        <translation>Verwenden Sie eine kleinere Zahl.</translation>
    </message>
    <message>
        <source>{0} is below absolute zero.</source>
        <translation>{0} liegt unter dem absoluten Nullpunkt.</translation>
    </message>
    <message>
        <source>Temperatures start at -273.15 degC (-459.67 degF).</source>
        <translation>Temperaturen beginnen bei -273.15 degC (-459.67 degF).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a zero of its own and cannot be part of &apos;{1}&apos;.</source>
        <translation>&apos;{0}&apos; hat einen eigenen Nullpunkt und kann nicht Teil von &apos;{1}&apos; sein.</translation>
    </message>
    <message>
        <source>Temperature differences are written with K, as in W/(m*K).</source>
        <translation>Temperaturdifferenzen werden in K angegeben, zum Beispiel W/(m*K).</translation>
    </message>
    <message>
        <source>Unknown unit &apos;{0}&apos; in &apos;{1}&apos;.</source>
        <translation>Unbekannte Einheit &apos;{0}&apos; in &apos;{1}&apos;.</translation>
    </message>
    <message>
        <source>Use units such as mm, degC, W/(m*K) or kg/m^3.</source>
        <translation>Verwenden Sie Einheiten wie mm, degC, W/(m*K) oder kg/m^3.</translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; cannot be read at character {1}.</source>
        <translation>Die Einheit &apos;{0}&apos; ist ab Zeichen {1} nicht lesbar.</translation>
    </message>
    <message>
        <source>Write powers with ^, as in m^2.</source>
        <translation>Schreiben Sie Potenzen mit ^, zum Beispiel m^2.</translation>
    </message>
    <message>
        <source>Join units by *, / and parentheses, as in W/(m^2*K).</source>
        <translation>Verbinden Sie Einheiten mit *, / und Klammern, zum Beispiel W/(m^2*K).</translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; is out of range.</source>
        <translation>Die Einheit &apos;{0}&apos; liegt außerhalb des Wertebereichs.</translation>
    </message>
    <message>
        <source>Powers go from -9 to 9.</source>
        <translation>Exponenten gehen von -9 bis 9.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>Die Einheit fehlt.</translation>
    </message>
    <message>
        <source>Write a unit such as mm or W/(m*K), or 1 for none.</source>
        <translation>Geben Sie eine Einheit wie mm oder W/(m*K) an, oder 1 für keine.</translation>
    </message>
    <message>
        <source>The stored assembly refers to things that it does not have.</source>
        <translation>Die gespeicherte Baugruppe verweist auf Objekte, die sie nicht enthält.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Importieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>The file holds no solid: nothing can be analysed.</source>
        <translation>Die Datei enthält keinen Volumenkörper: Es gibt nichts zu berechnen.</translation>
    </message>
    <message>
        <source>Export the model with its solids.</source>
        <translation>Exportieren Sie das Modell mit seinen Volumenkörpern.</translation>
    </message>
    <message>
        <source>{0} boundary triangles lie on no face and {1} triangles of faces are not on the boundary.</source>
        <translation>{0} Randdreiecke liegen auf keiner Fläche, und {1} Dreiecke von Flächen liegen nicht auf dem Rand.</translation>
    </message>
    <message>
        <source>{0} of {1} tetrahedra are inverted.</source>
        <translation>{0} von {1} Tetraedern sind invertiert.</translation>
    </message>
    <message>
        <source>Gmsh: {0}</source>
        <translation>Gmsh: {0}</translation>
    </message>
    <message>
        <source>Gmsh&apos;s face {0} of area {1} mm^2 is no face of the part.</source>
        <translation>Die Gmsh-Fläche {0} mit {1} mm^2 ist keine Fläche des Teils.</translation>
    </message>
    <message>
        <source>the surface mesh has {0} triangles.</source>
        <translation>Das Oberflächennetz hat {0} Dreiecke.</translation>
    </message>
    <message>
        <source>no tetrahedra were made.</source>
        <translation>Es sind keine Tetraeder entstanden.</translation>
    </message>
    <message>
        <source>unknown error.</source>
        <translation>Unbekannter Fehler.</translation>
    </message>
    <message>
        <source>Healing the solid failed: {0}</source>
        <translation>Die Reparatur des Volumenkörpers ist fehlgeschlagen: {0}</translation>
    </message>
    <message>
        <source>nothing is left of it.</source>
        <translation>Es bleibt nichts davon übrig.</translation>
    </message>
    <message>
        <source>The CAD kernel gave up on the shape: {0}</source>
        <translation>Der CAD-Kern ist an der Form gescheitert: {0}</translation>
    </message>
    <message>
        <source>Repair the shape in the CAD program and export it again.</source>
        <translation>Reparieren Sie die Form im CAD-Programm und exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>{0} face(s) of the product belong to no solid and were left out.</source>
        <translation>{0} Fläche(n) des Produkts gehören zu keinem Volumenkörper und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Export solids only, or sew the faces.</source>
        <translation>Exportieren Sie nur Volumenkörper oder vernähen Sie die Flächen.</translation>
    </message>
    <message>
        <source>The CAD kernel finds faults in the shape; meshing it may fail.</source>
        <translation>Der CAD-Kern findet Fehler in der Form; die Vernetzung kann fehlschlagen.</translation>
    </message>
    <message>
        <source>Repair it in the CAD program if that happens.</source>
        <translation>Reparieren Sie sie in diesem Fall im CAD-Programm.</translation>
    </message>
    <message>
        <source>The stored boundary representation is damaged: {0}</source>
        <translation>Die gespeicherte Randdarstellung (B-Rep) ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>Import the CAD file again.</source>
        <translation>Importieren Sie die CAD-Datei neu.</translation>
    </message>
    <message>
        <source>no shape.</source>
        <translation>Keine Form.</translation>
    </message>
    <message>
        <source>The {0} is {1}; it must be greater than 0 mm.</source>
        <translation>Das Maß {0} ist {1}; es muss größer als 0 mm sein.</translation>
    </message>
    <message>
        <source>Give a positive length.</source>
        <translation>Geben Sie eine positive Länge an.</translation>
    </message>
    <message>
        <source>The solid could not be built: {0}</source>
        <translation>Der Volumenkörper ließ sich nicht erzeugen: {0}</translation>
    </message>
    <message>
        <source>Check that the sizes fit the solid.</source>
        <translation>Prüfen Sie, ob die Maße zum Volumenkörper passen.</translation>
    </message>
    <message>
        <source>{0} separate solids are left.</source>
        <translation>{0} getrennte Volumenkörper bleiben übrig.</translation>
    </message>
    <message>
        <source>the result is not a valid solid.</source>
        <translation>Das Ergebnis ist kein gültiger Volumenkörper.</translation>
    </message>
    <message>
        <source>the Boolean operation failed.</source>
        <translation>Die boolesche Operation ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No edge matches the selection.</source>
        <translation>Keine Kante passt zur Auswahl.</translation>
    </message>
    <message>
        <source>Select edges that the solid has.</source>
        <translation>Wählen Sie Kanten, die der Volumenkörper hat.</translation>
    </message>
    <message>
        <source>a {0} of {1} does not fit the {2} selected edge(s).</source>
        <translation>Ein Wert von {1} ({0}) passt nicht zu den {2} gewählten Kanten.</translation>
    </message>
    <message>
        <source>{0} entities of the file could not be translated and are missing.</source>
        <translation>{0} Elemente der Datei ließen sich nicht übersetzen und fehlen.</translation>
    </message>
    <message>
        <source>Compare the parts with the CAD program.</source>
        <translation>Vergleichen Sie die Teile mit dem CAD-Programm.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>The file looks like STEP but its data cannot be read.</source>
        <translation>Die Datei sieht nach STEP aus, aber ihre Daten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Export it again from the CAD program.</source>
        <translation>Exportieren Sie sie neu aus dem CAD-Programm.</translation>
    </message>
    <message>
        <source>Translating the geometry</source>
        <translation>Geometrie übersetzen</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Die Datei ist leer (0 Byte).</translation>
    </message>
    <message>
        <source>This is a compressed archive.</source>
        <translation>Das ist ein komprimiertes Archiv.</translation>
    </message>
    <message>
        <source>Unpack it and import the STEP file inside.</source>
        <translation>Entpacken Sie es und importieren Sie die STEP-Datei darin.</translation>
    </message>
    <message>
        <source>This is not a STEP file: it does not begin with ISO-10303-21.</source>
        <translation>Das ist keine STEP-Datei: Sie beginnt nicht mit ISO-10303-21.</translation>
    </message>
    <message>
        <source>Export the model as STEP AP203, AP214 or AP242.</source>
        <translation>Exportieren Sie das Modell als STEP AP203, AP214 oder AP242.</translation>
    </message>
    <message>
        <source>The file begins as STEP but holds binary data: it is damaged.</source>
        <translation>Die Datei beginnt als STEP, enthält aber Binärdaten: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Export or copy it again.</source>
        <translation>Exportieren oder kopieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is cut off: END-ISO-10303-21 is missing at its end.</source>
        <translation>Die Datei ist abgeschnitten: END-ISO-10303-21 fehlt am Ende.</translation>
    </message>
    <message>
        <source>The schema of the file, &quot;{0}&quot;, is none that carries CAD geometry.</source>
        <translation>Das Schema der Datei, &quot;{0}&quot;, enthält keine CAD-Geometrie.</translation>
    </message>
    <message>
        <source>The file holds no product and no geometry.</source>
        <translation>Die Datei enthält kein Produkt und keine Geometrie.</translation>
    </message>
    <message>
        <source>Check that the model was exported, not only its properties.</source>
        <translation>Prüfen Sie, ob das Modell exportiert wurde und nicht nur seine Eigenschaften.</translation>
    </message>
    <message>
        <source>The CAD kernel gave up reading the file: {0}</source>
        <translation>Der CAD-Kern hat das Lesen der Datei abgebrochen: {0}</translation>
    </message>
    <message>
        <source>Export it again, with another application protocol.</source>
        <translation>Exportieren Sie sie neu, mit einem anderen Anwendungsprotokoll (AP).</translation>
    </message>
    <message>
        <source>The STEP file cannot be written.</source>
        <translation>Die STEP-Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Prüfen Sie den Ordner, seine Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>A product holds itself.</source>
        <translation>Ein Produkt enthält sich selbst.</translation>
    </message>
    <message>
        <source>Place each assembly only in assemblies above it.</source>
        <translation>Fügen Sie jede Baugruppe nur in übergeordnete Baugruppen ein.</translation>
    </message>
    <message>
        <source>The STEP file cannot be written: {0}</source>
        <translation>Die STEP-Datei lässt sich nicht schreiben: {0}</translation>
    </message>
    <message>
        <source>Tessellating</source>
        <translation>Tessellieren</translation>
    </message>
    <message>
        <source>The part has no solid, so it has no volume.</source>
        <translation>Das Teil hat keinen Volumenkörper und damit kein Volumen.</translation>
    </message>
    <message>
        <source>Exclude it from the study.</source>
        <translation>Schließen Sie es aus der Studie aus.</translation>
    </message>
    <message>
        <source>The boundary representation does not fit the part: {0} faces instead of {1}.</source>
        <translation>Die Randdarstellung (B-Rep) passt nicht zum Teil: {0} Flächen statt {1}.</translation>
    </message>
    <message>
        <source>The flattest element has a scaled Jacobian of {0} (at least {1}).</source>
        <translation>Das flachste Element hat eine skalierte Jacobi-Determinante von {0} (mindestens {1}).</translation>
    </message>
    <message>
        <source>The mesh has {0} % more volume than the part (at most {1} % either way).</source>
        <translation>Das Netz hat {0} % mehr Volumen als das Teil (höchstens {1} % Abweichung).</translation>
    </message>
    <message>
        <source>No way of meshing worked. {0}</source>
        <translation>Kein Vernetzungsverfahren war erfolgreich. {0}</translation>
    </message>
    <message>
        <source>Repair the part in the CAD system, set another element size, or exclude the part from the study.</source>
        <translation>Reparieren Sie das Teil im CAD-System, wählen Sie eine andere Elementgröße oder schließen Sie es aus der Studie aus.</translation>
    </message>
    <message>
        <source>The CAD kernel failed: {0}</source>
        <translation>Der CAD-Kern hat versagt: {0}</translation>
    </message>
    <message>
        <source>Finding contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
    <message>
        <source>The face is not plane.</source>
        <translation>Die Fläche ist nicht eben.</translation>
    </message>
    <message>
        <source>Choose plane faces to lay one on the other.</source>
        <translation>Wählen Sie ebene Flächen, um sie aufeinanderzulegen.</translation>
    </message>
    <message>
        <source>No part is called &apos;{0}&apos;.</source>
        <translation>Kein Teil heißt &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>Give the name, the path or a pattern of a part.</source>
        <translation>Geben Sie Name, Pfad oder Muster eines Teils an.</translation>
    </message>
    <message>
        <source>The face selector is empty.</source>
        <translation>Die Flächenabfrage ist leer.</translation>
    </message>
    <message>
        <source>Write &apos;all&apos; for all faces.</source>
        <translation>Schreiben Sie &apos;all&apos; für alle Flächen.</translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or the end</source>
        <translation>&apos;and&apos;, &apos;or&apos; oder das Ende</translation>
    </message>
    <message>
        <source>&apos;and&apos; or &apos;or&apos;</source>
        <translation>&apos;and&apos; oder &apos;or&apos;</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Use at most 100 levels.</source>
        <translation>Verwenden Sie höchstens 100 Ebenen.</translation>
    </message>
    <message>
        <source>&apos;=&apos; after &apos;normal&apos;</source>
        <translation>&apos;=&apos; nach &apos;normal&apos;</translation>
    </message>
    <message>
        <source>The direction (0, 0, 0) is none.</source>
        <translation>(0, 0, 0) ist keine Richtung.</translation>
    </message>
    <message>
        <source>Write a direction as +z or (0, 0, 1).</source>
        <translation>Geben Sie eine Richtung wie +z oder (0, 0, 1) an.</translation>
    </message>
    <message>
        <source>an area such as 1 cm^2</source>
        <translation>ein Flächeninhalt wie 1 cm^2</translation>
    </message>
    <message>
        <source>a length such as 3 mm</source>
        <translation>eine Länge wie 3 mm</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not {1}.</source>
        <translation>&apos;{0}&apos; ist unpassend; erwartet wird {1}.</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>ein Flächeninhalt</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>eine Länge</translation>
    </message>
    <message>
        <source>Give a unit of area, as in 1 cm^2.</source>
        <translation>Geben Sie eine Flächeneinheit an, zum Beispiel 1 cm^2.</translation>
    </message>
    <message>
        <source>Give a unit of length, as in 3 mm.</source>
        <translation>Geben Sie eine Längeneinheit an, zum Beispiel 3 mm.</translation>
    </message>
    <message>
        <source>a part in quotes after &apos;touching&apos;</source>
        <translation>ein Teil in Anführungszeichen nach &apos;touching&apos;</translation>
    </message>
    <message>
        <source>&apos;(&apos; after &apos;nearest&apos;</source>
        <translation>&apos;(&apos; nach &apos;nearest&apos;</translation>
    </message>
    <message>
        <source>&apos;,&apos; and another coordinate</source>
        <translation>&apos;,&apos; und eine weitere Koordinate</translation>
    </message>
    <message>
        <source>&apos;)&apos; after three coordinates</source>
        <translation>&apos;)&apos; nach drei Koordinaten</translation>
    </message>
    <message>
        <source>a coordinate</source>
        <translation>eine Koordinate</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a {1}.</source>
        <translation>&apos;{0}&apos; ist unpassend; erwartet wird: {1}.</translation>
    </message>
    <message>
        <source>Give coordinates in millimetres or with a unit of length.</source>
        <translation>Geben Sie Koordinaten in Millimetern oder mit einer Längeneinheit an.</translation>
    </message>
    <message>
        <source>Give the direction as three numbers.</source>
        <translation>Geben Sie die Richtung als drei Zahlen an.</translation>
    </message>
    <message>
        <source>The text ends where {0} should stand.</source>
        <translation>Der Text endet, wo {0} stehen müsste.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stands where {1} should stand.</source>
        <translation>Statt &apos;{0}&apos; wird {1} erwartet.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no condition for faces.</source>
        <translation>&apos;{0}&apos; ist keine Bedingung für Flächen.</translation>
    </message>
    <message>
        <source>Known are planar, cylindrical, hole, boss, normal, radius, area, lowest, highest, touching, nearest, all.</source>
        <translation>Bekannt sind planar, cylindrical, hole, boss, normal, radius, area, lowest, highest, touching, nearest, all.</translation>
    </message>
    <message>
        <source>{0} took longer than {1} s and was stopped.</source>
        <translation>{0} hat länger als {1} s gedauert und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Simplify the shape, or try a larger element size.</source>
        <translation>Vereinfachen Sie die Form oder versuchen Sie eine größere Elementgröße.</translation>
    </message>
    <message>
        <source>{0} was killed from outside.</source>
        <translation>{0} wurde von außen beendet.</translation>
    </message>
    <message>
        <source>The memory may have run out: close other programs and try again.</source>
        <translation>Vielleicht reichte der Arbeitsspeicher nicht: Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{0} crashed (signal {1}).</source>
        <translation>{0} ist abgestürzt (Signal {1}).</translation>
    </message>
    <message>
        <source>The shape is likely to be damaged: repair it in the CAD program.</source>
        <translation>Die Form ist wahrscheinlich beschädigt: Reparieren Sie sie im CAD-Programm.</translation>
    </message>
    <message>
        <source>The file is damaged: export it again from the CAD program.</source>
        <translation>Die Datei ist beschädigt: Exportieren Sie sie neu aus dem CAD-Programm.</translation>
    </message>
    <message>
        <source>{0} ended without an answer (exit code {1}). {2}</source>
        <translation>{0} endete ohne Antwort (Rückgabewert {1}). {2}</translation>
    </message>
    <message>
        <source>Check the free memory and the free space for temporary files.</source>
        <translation>Prüfen Sie den freien Arbeitsspeicher und den Platz für temporäre Dateien.</translation>
    </message>
    <message>
        <source>The element size of {0} mm is too small: the least for this part is {1} mm (about {2} elements).</source>
        <translation>Die Elementgröße {0} mm ist zu klein: Für dieses Teil sind mindestens {1} mm nötig (etwa {2} Elemente).</translation>
    </message>
    <message>
        <source>Use a larger element size.</source>
        <translation>Verwenden Sie eine größere Elementgröße.</translation>
    </message>
    <message>
        <source>volume mesh</source>
        <translation>Volumennetz</translation>
    </message>
    <message>
        <source>The stored mesh refers to nodes or elements that it does not have.</source>
        <translation>Das gespeicherte Netz verweist auf Knoten oder Elemente, die es nicht enthält.</translation>
    </message>
    <message>
        <source>Mesh the part again.</source>
        <translation>Vernetzen Sie das Teil neu.</translation>
    </message>
    <message>
        <source>linear system</source>
        <translation>Lineares Gleichungssystem</translation>
    </message>
    <message>
        <source>The Cholesky factor needs {0} GB of memory, {1} GB are available.</source>
        <translation>Der Cholesky-Faktor benötigt {0} GB Arbeitsspeicher, {1} GB sind verfügbar.</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or conjugate gradients as the solver.</source>
        <translation>Wählen Sie ein gröberes Netz oder konjugierte Gradienten als Löser.</translation>
    </message>
    <message>
        <source>Analysing the system</source>
        <translation>System analysieren</translation>
    </message>
    <message>
        <source>The system matrix is not positive definite (unknown {0} of {1}).</source>
        <translation>Die Systemmatrix ist nicht positiv definit (Unbekannte {0} von {1}).</translation>
    </message>
    <message>
        <source>Check that each part is held or connected, and that its properties are positive.</source>
        <translation>Prüfen Sie, ob jedes Teil gehalten oder verbunden ist und seine Eigenschaften positiv sind.</translation>
    </message>
    <message>
        <source>The direct solution leaves a residual of {0}, {1} was asked for.</source>
        <translation>Die direkte Lösung hinterlässt ein Residuum von {0}, gefordert war {1}.</translation>
    </message>
    <message>
        <source>The system is close to singular: check that each part is held.</source>
        <translation>Das System ist nahezu singulär: Prüfen Sie, ob jedes Teil gehalten ist.</translation>
    </message>
    <message>
        <source>Iteration {0}, residual {1}</source>
        <translation>Iteration {0}, Residuum {1}</translation>
    </message>
    <message>
        <source>elastic support</source>
        <translation>Elastische Lagerung</translation>
    </message>
    <message>
        <source>The stiffness is negative or not finite somewhere.</source>
        <translation>Die Steifigkeit ist stellenweise negativ oder nicht endlich.</translation>
    </message>
    <message>
        <source>Give a stiffness of at least 0 N/m^3.</source>
        <translation>Geben Sie eine Steifigkeit von mindestens 0 N/m^3 an.</translation>
    </message>
    <message>
        <source>The mesh has no edge between the faces {0} and {1} where the geometry has one.</source>
        <translation>Das Netz hat zwischen den Flächen {0} und {1} keine Kante, die Geometrie aber schon.</translation>
    </message>
    <message>
        <source>Choose a smaller mesh size, or attach to a face.</source>
        <translation>Wählen Sie eine kleinere Elementgröße oder setzen Sie die Randbedingung auf eine Fläche.</translation>
    </message>
    <message>
        <source>The system matrix is not positive definite: conjugate gradients met a direction without energy, or a number that is not finite.</source>
        <translation>Die Systemmatrix ist nicht positiv definit: Die konjugierten Gradienten trafen auf eine Richtung ohne Energie oder eine nicht endliche Zahl.</translation>
    </message>
    <message>
        <source>Check that each part is held or connected, and all properties and loads.</source>
        <translation>Prüfen Sie, ob jedes Teil gehalten oder verbunden ist, sowie alle Eigenschaften und Lasten.</translation>
    </message>
    <message>
        <source>cg + p-multigrid</source>
        <translation>CG + p-Mehrgitter</translation>
    </message>
    <message>
        <source>cg + p-multigrid, then cholesky</source>
        <translation>CG + p-Mehrgitter, dann Cholesky</translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation>Teil {0}</translation>
    </message>
    <message>
        <source>{0} is {1} {2}; it must be above 0.</source>
        <translation>{0} ist {1} {2}; der Wert muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>Give the part&apos;s material a positive value.</source>
        <translation>Geben Sie dem Material des Teils einen positiven Wert.</translation>
    </message>
    <message>
        <source>{0} has {1} K as temperature {2} of its table; they must ascend from absolute zero.</source>
        <translation>{0} hat {1} K als Temperatur {2} der Tabelle; die Temperaturen müssen ab dem absoluten Nullpunkt ansteigen.</translation>
    </message>
    <message>
        <source>{0} is {1} {2}; it must be a finite number.</source>
        <translation>{0} ist {1} {2}; der Wert muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>The part has no material.</source>
        <translation>Das Teil hat kein Material.</translation>
    </message>
    <message>
        <source>Assign a material to it or exclude it from the study.</source>
        <translation>Weisen Sie ihm ein Material zu oder schließen Sie es aus der Studie aus.</translation>
    </message>
    <message>
        <source>It acts on no face.</source>
        <translation>Wirkt auf keine Fläche.</translation>
    </message>
    <message>
        <source>Choose at least one face.</source>
        <translation>Wählen Sie mindestens eine Fläche.</translation>
    </message>
    <message>
        <source>The mesh has no such face for the {0}.</source>
        <translation>Dem Netz fehlt eine solche Fläche für: {0}.</translation>
    </message>
    <message>
        <source>Mesh the part again or choose another face.</source>
        <translation>Vernetzen Sie das Teil neu oder wählen Sie eine andere Fläche.</translation>
    </message>
    <message>
        <source>The gap is {0} m; it must not be negative.</source>
        <translation>Der Spalt ist {0} m; er darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The conductance is {0} W/(m^2 K); it must not be negative.</source>
        <translation>Der Leitwert ist {0} W/(m^2 K); er darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>{0} of its {1} elements are inverted.</source>
        <translation>{0} der {1} Elemente sind invertiert.</translation>
    </message>
    <message>
        <source>Mesh the part again with another element size.</source>
        <translation>Vernetzen Sie das Teil neu mit einer anderen Elementgröße.</translation>
    </message>
    <message>
        <source>The model has {0} problems:
{1}</source>
        <translation>Das Modell hat {0} Probleme:
{1}</translation>
    </message>
    <message>
        <source>There is not enough memory to order the unknowns.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Unbekannten zu ordnen.</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or close other programs.</source>
        <translation>Wählen Sie ein gröberes Netz oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Preparing the coarse system</source>
        <translation>Grobsystem vorbereiten</translation>
    </message>
    <message>
        <source>The remote load is not finite.</source>
        <translation>Die externe Last ist nicht endlich.</translation>
    </message>
    <message>
        <source>Check its expressions and its place.</source>
        <translation>Prüfen Sie ihre Ausdrücke und ihren Angriffspunkt.</translation>
    </message>
    <message>
        <source>{0}{1} can {2}.</source>
        <translation>{0}{1}: freie Bewegungen sind {2}.</translation>
    </message>
    <message>
        <source>The model is not held: {0}</source>
        <translation>Das Modell ist nicht gehalten: {0}</translation>
    </message>
    <message>
        <source>Fix a face, add a support or bond it to a part that is held.</source>
        <translation>Spannen Sie eine Fläche ein, fügen Sie eine Lagerung hinzu oder verbinden Sie es mit einem gehaltenen Teil.</translation>
    </message>
    <message>
        <source>The prescribed displacement is not a finite number everywhere.</source>
        <translation>Die vorgegebene Verschiebung ist nicht überall eine endliche Zahl.</translation>
    </message>
    <message>
        <source>Check its expression.</source>
        <translation>Prüfen Sie den Ausdruck.</translation>
    </message>
    <message>
        <source>A node is held at {0} m along ({1}) here, but at {2} m by another constraint{3}.</source>
        <translation>Ein Knoten ist hier bei {0} m entlang ({1}) gehalten, durch eine andere Zwangsbedingung{3} aber bei {2} m.</translation>
    </message>
    <message>
        <source>Make them agree or remove one of them.</source>
        <translation>Gleichen Sie beide an oder entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>The force is not a finite number everywhere.</source>
        <translation>Die Kraft ist nicht überall eine endliche Zahl.</translation>
    </message>
    <message>
        <source>Check its expressions.</source>
        <translation>Prüfen Sie die Ausdrücke.</translation>
    </message>
    <message>
        <source>The pressure is not a finite number everywhere.</source>
        <translation>Der Druck ist nicht überall eine endliche Zahl.</translation>
    </message>
    <message>
        <source>Check its expression or table.</source>
        <translation>Prüfen Sie den Ausdruck oder die Tabelle.</translation>
    </message>
    <message>
        <source>Young&apos;s modulus</source>
        <translation>E-Modul</translation>
    </message>
    <message>
        <source>The shear modulus</source>
        <translation>Der Schubmodul</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratios {0} (12), {1} (23), {2} (13) do not fit the Young&apos;s moduli: a load could set energy free.</source>
        <translation>Die Querkontraktionszahlen {0} (12), {1} (23), {2} (13) passen nicht zu den E-Moduln: Eine Last könnte Energie freisetzen.</translation>
    </message>
    <message>
        <source>The square of ratio 12 must be less than E1 / E2, and so on for 23 and 13.</source>
        <translation>Das Quadrat der Zahl 12 muss kleiner als E1 / E2 sein, entsprechend für 23 und 13.</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratio is {0}; it must lie between -1 and 0.5.</source>
        <translation>Die Querkontraktionszahl ist {0}; sie muss zwischen -1 und 0.5 liegen.</translation>
    </message>
    <message>
        <source>Give the part&apos;s material a Poisson&apos;s ratio in this range.</source>
        <translation>Geben Sie dem Material des Teils eine Querkontraktionszahl in diesem Bereich.</translation>
    </message>
    <message>
        <source>The density</source>
        <translation>Die Dichte</translation>
    </message>
    <message>
        <source>The thermal expansion</source>
        <translation>Die Wärmeausdehnung</translation>
    </message>
    <message>
        <source>The reference temperature</source>
        <translation>Die Referenztemperatur</translation>
    </message>
    <message>
        <source>The elastic table</source>
        <translation>Die Elastizitätstabelle</translation>
    </message>
    <message>
        <source>The mesh has no node {0}.</source>
        <translation>Das Netz hat keinen Knoten {0}.</translation>
    </message>
    <message>
        <source>The force</source>
        <translation>Die Kraft</translation>
    </message>
    <message>
        <source>remote force</source>
        <translation>Externe Kraft</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>Das Moment</translation>
    </message>
    <message>
        <source>The mass</source>
        <translation>Die Masse</translation>
    </message>
    <message>
        <source>point mass</source>
        <translation>Punktmasse</translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation>Der Druck</translation>
    </message>
    <message>
        <source>The acceleration</source>
        <translation>Die Beschleunigung</translation>
    </message>
    <message>
        <source>The temperature has {0} values for {1} nodes.</source>
        <translation>Die Temperatur hat {0} Werte für {1} Knoten.</translation>
    </message>
    <message>
        <source>Solve the thermal study on the mesh of this study.</source>
        <translation>Berechnen Sie die thermische Studie auf dem Netz dieser Studie.</translation>
    </message>
    <message>
        <source>The temperature is not a finite number everywhere.</source>
        <translation>Die Temperatur ist nicht überall eine endliche Zahl.</translation>
    </message>
    <message>
        <source>The largest displacement, {0} m, is beyond small-strain theory (model size {1} m).</source>
        <translation>Die größte Verschiebung, {0} m, liegt außerhalb der Theorie kleiner Verzerrungen (Modellgröße {1} m).</translation>
    </message>
    <message>
        <source>Check loads, materials and whether the supports hold every motion.</source>
        <translation>Prüfen Sie Lasten und Materialien und ob die Lagerungen jede Bewegung verhindern.</translation>
    </message>
    <message>
        <source>The displacement field is not finite.</source>
        <translation>Das Verschiebungsfeld ist nicht endlich.</translation>
    </message>
    <message>
        <source>Check the materials and the mesh.</source>
        <translation>Prüfen Sie die Materialien und das Netz.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Preparing the equations</source>
        <translation>Gleichungen vorbereiten</translation>
    </message>
    <message>
        <source>Assembling</source>
        <translation>Assemblieren</translation>
    </message>
    <message>
        <source>Factorising</source>
        <translation>Faktorisieren</translation>
    </message>
    <message>
        <source>The table of the {0} reaches from {1} to {2}, the temperatures from {3} to {4}: beyond its ends the last value counts.</source>
        <translation>Tabelle ({0}): reicht von {1} bis {2}, die Temperaturen von {3} bis {4}. Außerhalb gilt der letzte Wert.</translation>
    </message>
    <message>
        <source>Extend the table if the property goes on changing.</source>
        <translation>Erweitern Sie die Tabelle, wenn sich die Eigenschaft weiter ändert.</translation>
    </message>
    <message>
        <source>table ranges</source>
        <translation>Tabellenbereiche</translation>
    </message>
    <message>
        <source>They are of another model.</source>
        <translation>Sie gehören zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>Run it anew.</source>
        <translation>Starten Sie den Lauf neu.</translation>
    </message>
    <message>
        <source>The temperature gets to {0} at {1}, {2} {3} everything that acts on the model.</source>
        <translation>Die Temperatur erreicht {0} bei {1}, {2} {3} allem, was auf das Modell wirkt.</translation>
    </message>
    <message>
        <source>Refine the mesh where temperatures change suddenly: its elements are larger than the depth that the change has reached.</source>
        <translation>Verfeinern Sie das Netz, wo sich Temperaturen plötzlich ändern: Die Elemente sind größer als die Tiefe, bis zu der die Änderung vorgedrungen ist.</translation>
    </message>
    <message>
        <source>temperature bounds</source>
        <translation>Temperaturgrenzen</translation>
    </message>
    <message>
        <source>The thermal conductivity must be a finite symmetric tensor.</source>
        <translation>Die Wärmeleitfähigkeit muss ein endlicher symmetrischer Tensor sein.</translation>
    </message>
    <message>
        <source>The smallest principal thermal conductivity</source>
        <translation>Die kleinste Hauptwärmeleitfähigkeit</translation>
    </message>
    <message>
        <source>The thermal conductivity</source>
        <translation>Die Wärmeleitfähigkeit</translation>
    </message>
    <message>
        <source>The specific heat</source>
        <translation>Die spezifische Wärmekapazität</translation>
    </message>
    <message>
        <source>The mesh has no such part for the heat source.</source>
        <translation>Dem Netz fehlt ein solches Teil für die Wärmequelle.</translation>
    </message>
    <message>
        <source>heat source</source>
        <translation>Wärmequelle</translation>
    </message>
    <message>
        <source>It acts on no part.</source>
        <translation>Wirkt auf kein Teil.</translation>
    </message>
    <message>
        <source>The power density</source>
        <translation>Die Leistungsdichte</translation>
    </message>
    <message>
        <source>The heat flux</source>
        <translation>Die Wärmestromdichte</translation>
    </message>
    <message>
        <source>The ambient temperature</source>
        <translation>Die Umgebungstemperatur</translation>
    </message>
    <message>
        <source>The heat transfer coefficient</source>
        <translation>Der Wärmeübergangskoeffizient</translation>
    </message>
    <message>
        <source>The heat transfer coefficient is {0} W/(m^2 K); it must not be negative.</source>
        <translation>Der Wärmeübergangskoeffizient ist {0} W/(m^2 K); er darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The emissivity is {0}; it must be between 0 and 1.</source>
        <translation>Der Emissionsgrad ist {0}; er muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The prescribed temperature</source>
        <translation>Die vorgegebene Temperatur</translation>
    </message>
    <message>
        <source>Two different temperatures are prescribed on this face.</source>
        <translation>Auf dieser Fläche sind zwei verschiedene Temperaturen vorgegeben.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>A temperature and a heat flux are prescribed on this face.</source>
        <translation>Auf dieser Fläche sind eine Temperatur und eine Wärmestromdichte vorgegeben.</translation>
    </message>
    <message>
        <source>It is {0}; it must be a finite number above 0.</source>
        <translation>Der Wert ist {0}; er muss eine endliche Zahl größer als 0 sein.</translation>
    </message>
    <message>
        <source>output times</source>
        <translation>Ausgabezeiten</translation>
    </message>
    <message>
        <source>{0} s is not after the one before it or lies beyond the duration of {1} s.</source>
        <translation>{0} s liegt nicht nach der vorigen Zeit oder hinter der Dauer von {1} s.</translation>
    </message>
    <message>
        <source>initial temperature</source>
        <translation>Anfangstemperatur</translation>
    </message>
    <message>
        <source>It must be one finite value for each of {0} nodes.</source>
        <translation>Für jeden der {0} Knoten ist genau ein endlicher Wert nötig.</translation>
    </message>
    <message>
        <source>Check the table of its material for jumps, or start a transient with smaller steps.</source>
        <translation>Prüfen Sie die Tabelle des Materials auf Sprünge oder rechnen Sie transient mit kleineren Schritten.</translation>
    </message>
    <message>
        <source>Check the radiation and the table of its material, or run a transient study.</source>
        <translation>Prüfen Sie die Strahlung und die Tabelle des Materials oder rechnen Sie eine transiente Studie.</translation>
    </message>
    <message>
        <source>The temperature field is not finite.</source>
        <translation>Das Temperaturfeld ist nicht endlich.</translation>
    </message>
    <message>
        <source>{0} is not a finite number everywhere at {1} s.</source>
        <translation>{0} ist bei {1} s nicht überall eine endliche Zahl.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>edges or points</source>
        <translation>Kanten oder Punkte</translation>
    </message>
    <message>
        <source>No prescribed temperature, convection or radiation holds these parts, so their steady temperature is undetermined.</source>
        <translation>Weder eine vorgegebene Temperatur noch Konvektion oder Strahlung wirkt auf diese Teile; ihre stationäre Temperatur ist daher unbestimmt.</translation>
    </message>
    <message>
        <source>Add a convection, a radiation or a temperature, or a contact to a part that has one.</source>
        <translation>Fügen Sie eine Konvektion, eine Strahlung oder eine Temperatur hinzu, oder einen Kontakt zu einem Teil, das eine hat.</translation>
    </message>
    <message>
        <source>The heat transfer coefficient is negative or not finite at {0} s.</source>
        <translation>Der Wärmeübergangskoeffizient ist bei {0} s negativ oder nicht endlich.</translation>
    </message>
    <message>
        <source>At {0} s the emissivity is not between 0 and 1, or the ambient temperature is below absolute zero.</source>
        <translation>Bei {0} s liegt der Emissionsgrad nicht zwischen 0 und 1 oder die Umgebungstemperatur unter dem absoluten Nullpunkt.</translation>
    </message>
    <message>
        <source>The heat source</source>
        <translation>Die Wärmequelle</translation>
    </message>
    <message>
        <source>The convection</source>
        <translation>Die Konvektion</translation>
    </message>
    <message>
        <source>The radiation</source>
        <translation>Die Strahlung</translation>
    </message>
    <message>
        <source>A load depends on time in a way that does not tell when it changes; steps are kept within {0} s, and what happens within less may be missed.</source>
        <translation>Eine Last hängt so von der Zeit ab, dass nicht erkennbar ist, wann sie sich ändert; die Schritte bleiben unter {0} s, kürzere Vorgänge können unbemerkt bleiben.</translation>
    </message>
    <message>
        <source>Set max_step, or write the load with table(t, ...) or if(t &lt; ..., ...).</source>
        <translation>Setzen Sie max_step oder schreiben Sie die Last mit table(t, ...) oder if(t &lt; ..., ...).</translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation>Sie stammt von einer anderen Version.</translation>
    </message>
    <message>
        <source>It acts on no part of the study &apos;{0}&apos;.</source>
        <translation>Wirkt auf kein Teil der Studie &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>It acts in no study: a thermal study needs {0} as its target.</source>
        <translation>Wirkt in keiner Studie: Eine thermische Studie benötigt {0} als Ziel.</translation>
    </message>
    <message>
        <source>Give faces, or a stress study that takes the temperature of parts.</source>
        <translation>Geben Sie Flächen an oder eine Spannungsstudie, die die Temperatur von Teilen verwendet.</translation>
    </message>
    <message>
        <source>In the study &apos;{0}&apos; it needs {1} as its target.</source>
        <translation>In der Studie &apos;{0}&apos; sind {1} als Ziel nötig.</translation>
    </message>
    <message>
        <source>The project has no geometry.</source>
        <translation>Das Projekt hat keine Geometrie.</translation>
    </message>
    <message>
        <source>Import a STEP file.</source>
        <translation>Importieren Sie eine STEP-Datei.</translation>
    </message>
    <message>
        <source>Heat source</source>
        <translation>Wärmequelle</translation>
    </message>
    <message>
        <source>Power per part</source>
        <translation>Leistung je Teil</translation>
    </message>
    <message>
        <source>Heat released in each matched part</source>
        <translation>Freigesetzte Wärme in jedem zutreffenden Teil</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>Leistungsdichte</translation>
    </message>
    <message>
        <source>Heat released per volume</source>
        <translation>Freigesetzte Wärme je Volumen</translation>
    </message>
    <message>
        <source>Total power</source>
        <translation>Gesamtleistung</translation>
    </message>
    <message>
        <source>Heat released in all matched parts together, by their volume; along edges by their length, at points in equal shares</source>
        <translation>Freigesetzte Wärme in allen zutreffenden Teilen zusammen, nach Volumen verteilt; entlang Kanten nach Länge, an Punkten zu gleichen Teilen</translation>
    </message>
    <message>
        <source>Heat released in the volume of parts, for example by losses in a cell</source>
        <translation>Im Volumen von Teilen freigesetzte Wärme, zum Beispiel durch Verluste in einer Zelle</translation>
    </message>
    <message>
        <source>Heat flux</source>
        <translation>Wärmestromdichte</translation>
    </message>
    <message>
        <source>Positive into the body</source>
        <translation>Positiv in den Körper hinein</translation>
    </message>
    <message>
        <source>Heat per area through the part of a face that touches nothing</source>
        <translation>Wärme je Flächeninhalt durch den Bereich einer Fläche, der nichts berührt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Prescribed temperature: of faces in a thermal study, of parts in a stress study</source>
        <translation>Vorgegebene Temperatur: von Flächen in einer thermischen, von Teilen in einer Spannungsstudie</translation>
    </message>
    <message>
        <source>Convection</source>
        <translation>Konvektion</translation>
    </message>
    <message>
        <source>Heat transfer coefficient</source>
        <translation>Wärmeübergangskoeffizient</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Umgebungstemperatur</translation>
    </message>
    <message>
        <source>Of the fluid far from the face</source>
        <translation>Des Fluids fern von der Fläche</translation>
    </message>
    <message>
        <source>Heat to a fluid through the part of a face that touches nothing</source>
        <translation>Wärme an ein Fluid durch den Bereich einer Fläche, der nichts berührt</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Strahlung</translation>
    </message>
    <message>
        <source>Emissivity</source>
        <translation>Emissionsgrad</translation>
    </message>
    <message>
        <source>of the material</source>
        <translation>des Materials</translation>
    </message>
    <message>
        <source>Of the face; without it the material&apos;s counts</source>
        <translation>Der Fläche; ohne Angabe gilt der des Materials</translation>
    </message>
    <message>
        <source>Of the surroundings that the face looks at</source>
        <translation>Der Umgebung, der die Fläche zugewandt ist</translation>
    </message>
    <message>
        <source>Heat radiated to wide surroundings by the part of a face that touches nothing</source>
        <translation>Wärmestrahlung an eine weite Umgebung durch den Bereich einer Fläche, der nichts berührt</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Feste Einspannung</translation>
    </message>
    <message>
        <source>Faces, edges or points that do not move</source>
        <translation>Flächen, Kanten oder Punkte, die sich nicht bewegen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Lagerung</translation>
    </message>
    <message>
        <source>Held directions</source>
        <translation>Gehaltene Richtungen</translation>
    </message>
    <message>
        <source>Directions of the assembly, or the normal of each face</source>
        <translation>Richtungen der Baugruppe oder die Normale jeder Fläche</translation>
    </message>
    <message>
        <source>Faces, edges or points that move in some directions only</source>
        <translation>Flächen, Kanten oder Punkte, die sich nur in einige Richtungen bewegen</translation>
    </message>
    <message>
        <source>Frictionless support</source>
        <translation>Reibungsfreie Lagerung</translation>
    </message>
    <message>
        <source>Faces that slide but do not move along their normal</source>
        <translation>Flächen, die gleiten, sich aber nicht entlang ihrer Normalen bewegen</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>Plane faces where the model was cut along a plane of symmetry</source>
        <translation>Ebene Flächen, an denen das Modell entlang einer Symmetrieebene geschnitten wurde</translation>
    </message>
    <message>
        <source>Elastic support</source>
        <translation>Elastische Lagerung</translation>
    </message>
    <message>
        <source>Normal stiffness</source>
        <translation>Normalsteifigkeit</translation>
    </message>
    <message>
        <source>Force per area and displacement along the normal</source>
        <translation>Kraft je Flächeninhalt und Verschiebung in Normalenrichtung</translation>
    </message>
    <message>
        <source>Tangential stiffness</source>
        <translation>Tangentialsteifigkeit</translation>
    </message>
    <message>
        <source>Force per area and displacement along the face</source>
        <translation>Kraft je Flächeninhalt und Verschiebung entlang der Fläche</translation>
    </message>
    <message>
        <source>Springs between faces and a body that does not move</source>
        <translation>Federn zwischen Flächen und einem unbewegten Körper</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Prescribed motion of faces; a missing component is free</source>
        <translation>Vorgegebene Bewegung von Flächen; eine fehlende Komponente ist frei</translation>
    </message>
    <message>
        <source>Missing: free</source>
        <translation>Ohne Angabe: frei</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Total over all matched faces</source>
        <translation>Summe über alle zutreffenden Flächen</translation>
    </message>
    <message>
        <source>Total force</source>
        <translation>Gesamtkraft</translation>
    </message>
    <message>
        <source>Another name of vector</source>
        <translation>Anderer Name für vector</translation>
    </message>
    <message>
        <source>A force spread evenly over the area of all matched faces, the length of edges, or points</source>
        <translation>Eine Kraft, gleichmäßig verteilt über alle zutreffenden Flächen, die Länge von Kanten oder Punkte</translation>
    </message>
    <message>
        <source>Missing: zero</source>
        <translation>Ohne Angabe: null</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>middle of the faces</source>
        <translation>Mitte der Flächen</translation>
    </message>
    <message>
        <source>In the assembly; need not lie on a part</source>
        <translation>In der Baugruppe; muss nicht auf einem Teil liegen</translation>
    </message>
    <message>
        <source>Remote force or moment</source>
        <translation>Externe Kraft oder Moment</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>A force and a moment at a place, carried by faces that stay free to deform</source>
        <translation>Kraft und Moment an einem Ort, getragen von Flächen, die sich weiter verformen können</translation>
    </message>
    <message>
        <source>Point mass</source>
        <translation>Punktmasse</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>A mass that hangs on faces: gravity and acceleration act on it</source>
        <translation>Eine an Flächen hängende Masse: Schwerkraft und Beschleunigung wirken auf sie</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Positive into the surface</source>
        <translation>Positiv in die Oberfläche hinein</translation>
    </message>
    <message>
        <source>A load normal to faces</source>
        <translation>Eine Last normal zu Flächen</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Schwerkraft</translation>
    </message>
    <message>
        <source>Acceleration of free fall</source>
        <translation>Fallbeschleunigung</translation>
    </message>
    <message>
        <source>The weight of all parts of the study</source>
        <translation>Das Gewicht aller Teile der Studie</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>Acceleration of the body</source>
        <translation>Beschleunigung des Körpers</translation>
    </message>
    <message>
        <source>The inertia of all parts of the study, against their acceleration</source>
        <translation>Die Trägheit aller Teile der Studie, entgegen ihrer Beschleunigung</translation>
    </message>
    <message>
        <source>The stored data is damaged.</source>
        <translation>Die gespeicherten Daten sind beschädigt.</translation>
    </message>
    <message>
        <source>Compute or import it again, or restore the project from a backup.</source>
        <translation>Berechnen oder importieren Sie sie neu oder stellen Sie das Projekt aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The value must be an object {...}.</source>
        <translation>Der Wert muss ein Objekt {...} sein.</translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is missing.</source>
        <translation>Der Schlüssel &apos;{0}&apos; fehlt.</translation>
    </message>
    <message>
        <source>The {0} &apos;{1}&apos; is not known.</source>
        <translation>Unbekannter Wert für {0}: &apos;{1}&apos;.</translation>
    </message>
    <message>
        <source>The target is missing: {0}.</source>
        <translation>Das Ziel fehlt: {0}.</translation>
    </message>
    <message>
        <source>Only one target can be given: {0}.</source>
        <translation>Nur ein Ziel ist möglich: {0}.</translation>
    </message>
    <message>
        <source>The value must be {0}.</source>
        <translation>Erwarteter Wert: {0}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>The list of studies is empty, so it would act nowhere.</source>
        <translation>Die Liste der Studien ist leer; so wirkt nichts.</translation>
    </message>
    <message>
        <source>Name studies, or leave the key out for all.</source>
        <translation>Nennen Sie Studien oder lassen Sie den Schlüssel für alle weg.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no material.</source>
        <translation>&apos;{0}&apos; ist kein Material.</translation>
    </message>
    <message>
        <source>Write &quot;library:NAME&quot; or an object of properties.</source>
        <translation>Schreiben Sie &quot;library:NAME&quot; oder ein Objekt mit Eigenschaften.</translation>
    </message>
    <message>
        <source>The value must be an object {...} or a list of it.</source>
        <translation>Der Wert muss ein Objekt {...} oder eine Liste davon sein.</translation>
    </message>
    <message>
        <source>Write {&quot;part&quot;: &quot;Plate&quot;, &quot;where&quot;: &quot;planar&quot;}.</source>
        <translation>Schreiben Sie {&quot;part&quot;: &quot;Plate&quot;, &quot;where&quot;: &quot;planar&quot;}.</translation>
    </message>
    <message>
        <source>&apos;Baseline&apos; is the model without a scenario and cannot name one.</source>
        <translation>&apos;Baseline&apos; ist das Modell ohne Szenario und kann kein Szenarioname sein.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>STEP file</source>
        <translation>STEP-Datei</translation>
    </message>
    <message>
        <source>Relative to the spec file</source>
        <translation>Relativ zur Spezifikationsdatei</translation>
    </message>
    <message>
        <source>Replaces the name in the file</source>
        <translation>Ersetzt den Namen in der Datei</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>About an axis through the file&apos;s origin, before the shift</source>
        <translation>Um eine Achse durch den Ursprung der Datei, vor der Verschiebung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The file&apos;s bytes in the project, set by the program</source>
        <translation>Die Bytes der Datei im Projekt, vom Programm gesetzt</translation>
    </message>
    <message>
        <source>Material assignment</source>
        <translation>Materialzuweisung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>A name, a path or a pattern</source>
        <translation>Ein Name, ein Pfad oder ein Muster</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Names, paths or patterns</source>
        <translation>Namen, Pfade oder Muster</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>Welche Flächen</translation>
    </message>
    <message>
        <source>A query; absent: all faces</source>
        <translation>Eine Abfrage; ohne Angabe: alle Flächen</translation>
    </message>
    <message>
        <source>Contact conductance</source>
        <translation>Kontaktleitwert</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Whether displacements are tied</source>
        <translation>Ob Verschiebungen gekoppelt sind</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>How parts pass heat and force where they touch</source>
        <translation>Wie Teile an Berührungsstellen Wärme und Kraft übertragen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Spalt</translation>
    </message>
    <message>
        <source>Faces up to this distance apart touch</source>
        <translation>Flächen bis zu diesem Abstand berühren sich</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>False: no contact at all</source>
        <translation>False: gar kein Kontakt</translation>
    </message>
    <message>
        <source>Contact pair</source>
        <translation>Kontaktpaar</translation>
    </message>
    <message>
        <source>Overrides the contacts between two parts</source>
        <translation>Überschreibt die Kontakte zwischen zwei Teilen</translation>
    </message>
    <message>
        <source>as the contacts</source>
        <translation>wie die Kontakte</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Two names, paths or patterns of parts</source>
        <translation>Zwei Namen, Pfade oder Muster von Teilen</translation>
    </message>
    <message>
        <source>Element size</source>
        <translation>Elementgröße</translation>
    </message>
    <message>
        <source>from the size and curvature of the part</source>
        <translation>aus Größe und Krümmung des Teils</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Element order</source>
        <translation>Elementordnung</translation>
    </message>
    <message>
        <source>Ten-node tetrahedra</source>
        <translation>Tetraeder mit zehn Knoten</translation>
    </message>
    <message>
        <source>Mesh of a part</source>
        <translation>Netz eines Teils</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Where parts meet: the one that is meant</source>
        <translation>Wo sich Teile berühren: welches gemeint ist</translation>
    </message>
    <message>
        <source>Heat through</source>
        <translation>Wärme durch</translation>
    </message>
    <message>
        <source>Heat per time out of the model through faces</source>
        <translation>Wärme je Zeit aus dem Modell durch Flächen</translation>
    </message>
    <message>
        <source>A curve over time</source>
        <translation>Ein Zeitverlauf</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Changed parameters</source>
        <translation>Geänderte Parameter</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>For example max(temperature, &apos;Cell*&apos;) &lt; 45 degC</source>
        <translation>Zum Beispiel max(temperature, &apos;Cell*&apos;) &lt; 45 degC</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Specific heat capacity</source>
        <translation>Spezifische Wärmekapazität</translation>
    </message>
    <message>
        <source>Thermal conductivity</source>
        <translation>Wärmeleitfähigkeit</translation>
    </message>
    <message>
        <source>Electrical conductivity</source>
        <translation>Elektrische Leitfähigkeit</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratio</source>
        <translation>Querkontraktionszahl</translation>
    </message>
    <message>
        <source>Thermal expansion coefficient</source>
        <translation>Wärmeausdehnungskoeffizient</translation>
    </message>
    <message>
        <source>Reference temperature</source>
        <translation>Referenztemperatur</translation>
    </message>
    <message>
        <source>Free of thermal strain</source>
        <translation>Frei von thermischer Dehnung</translation>
    </message>
    <message>
        <source>Shear modulus</source>
        <translation>Schubmodul</translation>
    </message>
    <message>
        <source>Yield strength</source>
        <translation>Streckgrenze</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Material axes</source>
        <translation>Materialachsen</translation>
    </message>
    <message>
        <source>the part&apos;s own product frame</source>
        <translation>eigenes Produktkoordinatensystem des Teils</translation>
    </message>
    <message>
        <source>Directions of the first two of three values</source>
        <translation>Richtungen der ersten beiden von drei Werten</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Two queries: the edges between a face of each</source>
        <translation>Zwei Abfragen: die Kanten zwischen je einer Fläche</translation>
    </message>
    <message>
        <source>A query: all edges of these faces</source>
        <translation>Eine Abfrage: alle Kanten dieser Flächen</translation>
    </message>
    <message>
        <source>Nearest to</source>
        <translation>Am nächsten zu</translation>
    </message>
    <message>
        <source>Only the one of these edges that is nearest to this point</source>
        <translation>Nur die diesem Punkt nächste dieser Kanten</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>On the surface of a part</source>
        <translation>Auf der Oberfläche eines Teils</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no finite value.</source>
        <translation>&apos;{0}&apos; hat keinen endlichen Wert.</translation>
    </message>
    <message>
        <source>Look for a division by zero, a root or a logarithm of a negative number.</source>
        <translation>Suchen Sie nach einer Division durch null oder der Wurzel oder dem Logarithmus einer negativen Zahl.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; depends on time or place, but one value is needed.</source>
        <translation>&apos;{0}&apos; hängt von Zeit oder Ort ab, nötig ist aber ein einzelner Wert.</translation>
    </message>
    <message>
        <source>t, x, y and z can be used in loads and temperatures only.</source>
        <translation>t, x, y und z sind nur in Lasten und Temperaturen zulässig.</translation>
    </message>
    <message>
        <source>parameter &apos;{0}&apos;</source>
        <translation>Parameter &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is {1} and cannot be the name of a parameter.</source>
        <translation>&apos;{0}&apos; ist {1} und kann kein Parametername sein.</translation>
    </message>
    <message>
        <source>Choose another name, for example &apos;{0}_1&apos;.</source>
        <translation>Wählen Sie einen anderen Namen, zum Beispiel &apos;{0}_1&apos;.</translation>
    </message>
    <message>
        <source>A parameter needs a name.</source>
        <translation>Ein Parameter braucht einen Namen.</translation>
    </message>
    <message>
        <source>a unit symbol</source>
        <translation>ein Einheitenzeichen</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>die Zeit</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>eine Funktion</translation>
    </message>
    <message>
        <source>{0} is an absolute temperature, but a difference is needed.</source>
        <translation>{0} ist eine absolute Temperatur, nötig ist aber eine Differenz.</translation>
    </message>
    <message>
        <source>Write it in K.</source>
        <translation>Schreiben Sie sie in K.</translation>
    </message>
    <message>
        <source>The number {0} has no unit, but {1} is needed.</source>
        <translation>Der Zahl {0} fehlt die Einheit; nötig ist {1}.</translation>
    </message>
    <message>
        <source>Write for example {0} {1}.</source>
        <translation>Schreiben Sie zum Beispiel {0} {1}.</translation>
    </message>
    <message>
        <source>{0} has a unit, but a plain number is needed.</source>
        <translation>{0} hat eine Einheit, nötig ist aber eine reine Zahl.</translation>
    </message>
    <message>
        <source>{0} is a quantity in {1}, but one in {2} is needed.</source>
        <translation>{0} ist eine Größe in {1}, nötig ist aber eine in {2}.</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; in &apos;{1}&apos; does not exist.</source>
        <translation>Den Parameter &apos;{0}&apos; in &apos;{1}&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>Results can be asked for in requirements only.</source>
        <translation>Ergebnisse lassen sich nur in Anforderungen abfragen.</translation>
    </message>
    <message>
        <source>Argument {0} of &apos;{1}&apos; must be {2}, not {3}.</source>
        <translation>Argument {0} von &apos;{1}&apos; muss {2} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>eine reine Zahl</translation>
    </message>
    <message>
        <source>Divide it by a quantity of its kind, as in sin(t / 60 s).</source>
        <translation>Teilen Sie durch eine Größe derselben Art, zum Beispiel sin(t / 60 s).</translation>
    </message>
    <message>
        <source>a difference</source>
        <translation>eine Differenz</translation>
    </message>
    <message>
        <source>the square of a quantity</source>
        <translation>das Quadrat einer Größe</translation>
    </message>
    <message>
        <source>&apos;table&apos; takes a position and pairs of position and value.</source>
        <translation>&apos;table&apos; erwartet eine Stelle und Paare aus Stelle und Wert.</translation>
    </message>
    <message>
        <source>For example table(t, 0 s, 10 W, 60 s, 20 W).</source>
        <translation>Zum Beispiel table(t, 0 s, 10 W, 60 s, 20 W).</translation>
    </message>
    <message>
        <source>The points of a table must be fixed values.</source>
        <translation>Die Punkte einer Tabelle müssen feste Werte sein.</translation>
    </message>
    <message>
        <source>The positions of a table must ascend; argument {0} does not.</source>
        <translation>Die Stellen einer Tabelle müssen ansteigen; Argument {0} tut es nicht.</translation>
    </message>
    <message>
        <source>An absolute temperature cannot be {0}.</source>
        <translation>Eine absolute Temperatur lässt sich nicht {0}.</translation>
    </message>
    <message>
        <source>degC and degF are absolute; write differences in K, or subtract another temperature first.</source>
        <translation>degC und degF sind absolut; schreiben Sie Differenzen in K oder ziehen Sie zuerst eine andere Temperatur ab.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; joins {1} and {2}, which are not the same kind of quantity.</source>
        <translation>&apos;{0}&apos; verknüpft verschiedene Arten von Größen: {1} und {2}.</translation>
    </message>
    <message>
        <source>subtracted from a temperature difference</source>
        <translation>von einer Temperaturdifferenz abziehen</translation>
    </message>
    <message>
        <source>added to an absolute temperature</source>
        <translation>zu einer absoluten Temperatur addieren</translation>
    </message>
    <message>
        <source>part of a quotient</source>
        <translation>in einem Quotienten verwenden</translation>
    </message>
    <message>
        <source>part of a product</source>
        <translation>in einem Produkt verwenden</translation>
    </message>
    <message>
        <source>An exponent must be a plain number, not {0}.</source>
        <translation>Ein Exponent muss eine reine Zahl sein, nicht {0}.</translation>
    </message>
    <message>
        <source>raised to a power</source>
        <translation>potenzieren</translation>
    </message>
    <message>
        <source>{0} can be raised to a fixed whole power only.</source>
        <translation>Für {0} ist nur ein fester ganzzahliger Exponent möglich.</translation>
    </message>
    <message>
        <source>Take a square root with sqrt().</source>
        <translation>Ziehen Sie eine Quadratwurzel mit sqrt().</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>ein Vergleich</translation>
    </message>
    <message>
        <source>an absolute temperature</source>
        <translation>eine absolute Temperatur</translation>
    </message>
    <message>
        <source>a temperature difference</source>
        <translation>eine Temperaturdifferenz</translation>
    </message>
    <message>
        <source>a quantity in {0}</source>
        <translation>eine Größe in {0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; ends too early.</source>
        <translation>&apos;{0}&apos; endet zu früh.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; at character {1} of &apos;{2}&apos; is not expected.</source>
        <translation>&apos;{0}&apos; bei Zeichen {1} von &apos;{2}&apos; ist hier nicht zulässig.</translation>
    </message>
    <message>
        <source>A comparison such as t &lt; 60 s is needed here.</source>
        <translation>Hier ist ein Vergleich wie t &lt; 60 s nötig.</translation>
    </message>
    <message>
        <source>&apos;{0}...&apos; is nested too deeply.</source>
        <translation>&apos;{0}...&apos; ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Divide it into several parameters.</source>
        <translation>Teilen Sie den Ausdruck auf mehrere Parameter auf.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>A number in &apos;{0}&apos; is out of range.</source>
        <translation>Eine Zahl in &apos;{0}&apos; liegt außerhalb des Wertebereichs.</translation>
    </message>
    <message>
        <source>A temperature in &apos;{0}&apos; is below absolute zero.</source>
        <translation>Eine Temperatur in &apos;{0}&apos; liegt unter dem absoluten Nullpunkt.</translation>
    </message>
    <message>
        <source>If it is a parameter, write a * before it.</source>
        <translation>Wenn es ein Parameter ist, schreiben Sie * davor.</translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; in &apos;{1}&apos; does not follow a number.</source>
        <translation>Die Einheit &apos;{0}&apos; in &apos;{1}&apos; folgt auf keine Zahl.</translation>
    </message>
    <message>
        <source>Write 1 {0}.</source>
        <translation>Schreiben Sie 1 {0}.</translation>
    </message>
    <message>
        <source>Unknown function &apos;{0}&apos; in &apos;{1}&apos;.</source>
        <translation>Unbekannte Funktion &apos;{0}&apos; in &apos;{1}&apos;.</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is missing.</source>
        <translation>Ein Komma oder eine schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; in &apos;{1}&apos; takes {2}, not {3}.</source>
        <translation>&apos;{0}&apos; in &apos;{1}&apos; erwartet {2}, nicht {3}.</translation>
    </message>
    <message>
        <source>Quote the part&apos;s name or pattern, as in &apos;Cell*&apos;.</source>
        <translation>Setzen Sie Namen oder Muster des Teils in Anführungszeichen, zum Beispiel &apos;Cell*&apos;.</translation>
    </message>
    <message>
        <source>A field is needed: {0}.</source>
        <translation>Ein Feld ist nötig: {0}.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>Write a value such as 5 mm.</source>
        <translation>Geben Sie einen Wert wie 5 mm an.</translation>
    </message>
    <message>
        <source>The number at character {0} of &apos;{1}&apos; is out of range.</source>
        <translation>Die Zahl bei Zeichen {0} von &apos;{1}&apos; liegt außerhalb des Wertebereichs.</translation>
    </message>
    <message>
        <source>The quote at character {0} of &apos;{1}&apos; does not end.</source>
        <translation>Das Anführungszeichen bei Zeichen {0} von &apos;{1}&apos; wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; at character {1} of &apos;{2}&apos; has no meaning here.</source>
        <translation>&apos;{0}&apos; bei Zeichen {1} von &apos;{2}&apos; hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>Quote names that have other characters than letters, digits and _.</source>
        <translation>Setzen Sie Namen, die andere Zeichen als Buchstaben, Ziffern und _ enthalten, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Von Mises stress</source>
        <translation>Von-Mises-Spannung</translation>
    </message>
    <message>
        <source>Tresca stress</source>
        <translation>Tresca-Spannung</translation>
    </message>
    <message>
        <source>Largest principal stress</source>
        <translation>Maximale Hauptspannung</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Safety factor against yield</source>
        <translation>Sicherheitsfaktor gegen Fließen</translation>
    </message>
    <message>
        <source>Middle principal stress</source>
        <translation>Mittlere Hauptspannung</translation>
    </message>
    <message>
        <source>Smallest principal stress</source>
        <translation>Minimale Hauptspannung</translation>
    </message>
    <message>
        <source>A tensor has no largest or smallest value over time.</source>
        <translation>Ein Tensor hat keinen größten oder kleinsten Wert über die Zeit.</translation>
    </message>
    <message>
        <source>Ask for a component, such as {0}_xx.</source>
        <translation>Fragen Sie eine Komponente ab, zum Beispiel {0}_xx.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The model has no such file.</source>
        <translation>Das Modell hat keine solche Datei.</translation>
    </message>
    <message>
        <source>CalculiX has no springs under faces.</source>
        <translation>CalculiX hat keine Federn unter Flächen.</translation>
    </message>
    <message>
        <source>Leave it out of this study.</source>
        <translation>Lassen Sie sie in dieser Studie weg.</translation>
    </message>
    <message>
        <source>A {0} that changes with time cannot be written where another one acts or where it depends on place too.</source>
        <translation>Eine zeitabhängige Last ({0}) lässt sich nicht schreiben, wo eine weitere wirkt oder wo sie auch vom Ort abhängt.</translation>
    </message>
    <message>
        <source>Export the loads one at a time, or as constants.</source>
        <translation>Exportieren Sie die Lasten einzeln oder als Konstanten.</translation>
    </message>
    <message>
        <source>The material cannot be read: {0}.</source>
        <translation>Das Material lässt sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs a value and a source</source>
        <translation>&apos;{0}&apos; braucht einen Wert und eine Quelle</translation>
    </message>
    <message>
        <source>&apos;valid&apos; of &apos;{0}&apos; needs two ascending temperatures</source>
        <translation>&apos;valid&apos; von &apos;{0}&apos; braucht zwei ansteigende Temperaturen</translation>
    </message>
    <message>
        <source>it needs a name and properties</source>
        <translation>Name und Eigenschaften sind nötig</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <source>The folder of materials cannot be read: {0}.</source>
        <translation>Der Materialordner lässt sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>Install the program&apos;s resources again.</source>
        <translation>Installieren Sie die Ressourcen des Programms neu.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is there already</source>
        <translation>&apos;{0}&apos; ist schon vorhanden</translation>
    </message>
    <message>
        <source>The library has no material &apos;{0}&apos;.</source>
        <translation>Die Bibliothek hat kein Material &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>These parts have no material: {0}.</source>
        <translation>Diese Teile haben kein Material: {0}.</translation>
    </message>
    <message>
        <source>Assign one, or exclude the parts from the study.</source>
        <translation>Weisen Sie eines zu oder schließen Sie die Teile aus der Studie aus.</translation>
    </message>
    <message>
        <source>The material &apos;{0}&apos; does not exist.</source>
        <translation>Das Material &apos;{0}&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>The property {0} is missing.</source>
        <translation>Die Eigenschaft {0} fehlt.</translation>
    </message>
    <message>
        <source>The study needs it.</source>
        <translation>Die Studie benötigt sie.</translation>
    </message>
    <message>
        <source>The rules cannot be read: {0}.</source>
        <translation>Die Regeln lassen sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>it is not an object with &quot;rules&quot;</source>
        <translation>kein Objekt mit &quot;rules&quot;</translation>
    </message>
    <message>
        <source>a rule needs words, a material and a reason: {0}</source>
        <translation>eine Regel braucht Wörter, ein Material und eine Begründung: {0}</translation>
    </message>
    <message>
        <source>the library has no &apos;{0}&apos;. {1}</source>
        <translation>die Bibliothek hat kein Material &apos;{0}&apos;. {1}</translation>
    </message>
    <message>
        <source>The {0} of {1} holds from {2} to {3}, the temperatures reach from {4} to {5}.</source>
        <translation>{0} von {1} gilt von {2} bis {3}, die Temperaturen reichen von {4} bis {5}.</translation>
    </message>
    <message>
        <source>Copy the material from the library and give it a table over the temperature.</source>
        <translation>Kopieren Sie das Material aus der Bibliothek und geben Sie ihm eine Tabelle über der Temperatur.</translation>
    </message>
    <message>
        <source>Give the parts a smaller element size.</source>
        <translation>Geben Sie den Teilen eine kleinere Elementgröße.</translation>
    </message>
    <message>
        <source>On the mesh the parts touch over {0}, in the CAD over {1} ({2} %).</source>
        <translation>Im Netz berühren sich die Teile auf {0}, im CAD-Modell auf {1} ({2} %).</translation>
    </message>
    <message>
        <source>A name must be UTF-8 text that is not empty.</source>
        <translation>Ein Name muss ein nicht leerer UTF-8-Text sein.</translation>
    </message>
    <message>
        <source>The values are not UTF-8 text.</source>
        <translation>Die Werte sind kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>An edit of the journal cannot be read: {0}.</source>
        <translation>Eine Änderung im Journal lässt sich nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>a change without kind or name</source>
        <translation>eine Änderung ohne Art oder Namen</translation>
    </message>
    <message>
        <source>unknown kind &apos;{0}&apos;</source>
        <translation>unbekannte Art &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>a position that is no number</source>
        <translation>eine Position, die keine Zahl ist</translation>
    </message>
    <message>
        <source>There is exactly one, named &apos;{0}&apos;, and it cannot be removed.</source>
        <translation>Es gibt genau eines mit dem Namen &apos;{0}&apos;, und es lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>It does not exist and cannot be removed.</source>
        <translation>Es ist nicht vorhanden und lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The label is not UTF-8 text.</source>
        <translation>Die Beschriftung ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>an edit without label or changes</source>
        <translation>ein Eintrag ohne Beschriftung oder Änderungen</translation>
    </message>
    <message>
        <source>scenario &apos;{0}&apos;</source>
        <translation>Szenario &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>Es ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The {0} &apos;{1}&apos; does not exist.</source>
        <translation>{0} &apos;{1}&apos; ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes no part in the study &apos;{1}&apos; of type {2}.</source>
        <translation>&apos;{0}&apos; wirkt nicht in der Studie &apos;{1}&apos; vom Typ {2}.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; gives no temperatures.</source>
        <translation>Die Studie &apos;{0}&apos; liefert keine Temperaturen.</translation>
    </message>
    <message>
        <source>Name a thermal study.</source>
        <translation>Geben Sie eine thermische Studie an.</translation>
    </message>
    <message>
        <source>Its initial temperature comes from itself.</source>
        <translation>Ihre Anfangstemperatur stammt aus ihr selbst.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no heat flux.</source>
        <translation>Die Studie &apos;{0}&apos; hat keine Wärmestromdichte.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no field &apos;{1}&apos;.</source>
        <translation>Die Studie &apos;{0}&apos; hat kein Feld &apos;{1}&apos;.</translation>
    </message>
    <message>
        <source>No study is named for &apos;{0}&apos;.</source>
        <translation>Für &apos;{0}&apos; ist keine Studie angegeben.</translation>
    </message>
    <message>
        <source>Add &quot;study&quot;, or write &apos;Study&apos;.{0}.</source>
        <translation>Ergänzen Sie &quot;study&quot; oder schreiben Sie &apos;Studie&apos;.{0}.</translation>
    </message>
    <message>
        <source>Runs do not tell the {0} of the field &apos;{1}&apos;.</source>
        <translation>Läufe liefern {0} des Feldes &apos;{1}&apos; nicht.</translation>
    </message>
    <message>
        <source>Ask for max(von_mises), max(principal_stress), min(safety_factor), max(displacement) and the like.</source>
        <translation>Fragen Sie zum Beispiel max(von_mises), max(principal_stress), min(safety_factor) oder max(displacement) ab.</translation>
    </message>
    <message>
        <source>monitor &apos;{0}&apos;</source>
        <translation>Monitor &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>Its point lies outside of {0}; the nearest part is &apos;{1}&apos;, {2} away.</source>
        <translation>Der Punkt liegt außerhalb von {0}; das nächste Teil ist &apos;{1}&apos; in {2} Abstand.</translation>
    </message>
    <message>
        <source>every part</source>
        <translation>allen Teilen</translation>
    </message>
    <message>
        <source>Choose a point inside a part of the study.</source>
        <translation>Wählen Sie einen Punkt in einem Teil der Studie.</translation>
    </message>
    <message>
        <source>The part &apos;{0}&apos; is not in the study &apos;{1}&apos;.</source>
        <translation>Das Teil &apos;{0}&apos; ist nicht in der Studie &apos;{1}&apos;.</translation>
    </message>
    <message>
        <source>Choose faces of its parts.</source>
        <translation>Wählen Sie Flächen ihrer Teile.</translation>
    </message>
    <message>
        <source>It has no point.</source>
        <translation>Der Punkt fehlt.</translation>
    </message>
    <message>
        <source>Give &quot;at&quot;: [x, y, z] in mm.</source>
        <translation>Geben Sie &quot;at&quot;: [x, y, z] in mm an.</translation>
    </message>
    <message>
        <source>The material &apos;{0}&apos; is there already.</source>
        <translation>Das Material &apos;{0}&apos; ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message>
        <source>There are no values to keep.</source>
        <translation>Es gibt keine Werte zum Speichern.</translation>
    </message>
    <message>
        <source>Give it a property first.</source>
        <translation>Geben Sie zuerst eine Eigenschaft an.</translation>
    </message>
    <message>
        <source>The folder of your materials cannot be made: {0}.</source>
        <translation>Der Ordner für eigene Materialien lässt sich nicht anlegen: {0}.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>It depends on itself: {0}.</source>
        <translation>Hängt von sich selbst ab: {0}.</translation>
    </message>
    <message>
        <source>Give one of these parameters a value of its own.</source>
        <translation>Geben Sie einem dieser Parameter einen eigenen Wert.</translation>
    </message>
    <message>
        <source>Its two points are the same.</source>
        <translation>Die beiden Punkte sind gleich.</translation>
    </message>
    <message>
        <source>Choose two points apart.</source>
        <translation>Wählen Sie zwei verschiedene Punkte.</translation>
    </message>
    <message>
        <source>It cannot have {0} points.</source>
        <translation>{0} Punkte sind nicht möglich.</translation>
    </message>
    <message>
        <source>Choose 2 to {0}.</source>
        <translation>Wählen Sie 2 bis {0}.</translation>
    </message>
    <message>
        <source>None of its points lies in a part.</source>
        <translation>Keiner der Punkte liegt in einem Teil.</translation>
    </message>
    <message>
        <source>Choose a line through a part, or more points.</source>
        <translation>Wählen Sie eine Linie durch ein Teil oder mehr Punkte.</translation>
    </message>
    <message>
        <source>The study has no such part.</source>
        <translation>Die Studie hat kein solches Teil.</translation>
    </message>
    <message>
        <source>The point lies outside of {0}; the nearest part is &apos;{1}&apos;, {2} away.</source>
        <translation>Der Punkt liegt außerhalb von {0}; das nächste Teil ist &apos;{1}&apos; in {2} Abstand.</translation>
    </message>
    <message>
        <source>Choose a point inside a part.</source>
        <translation>Wählen Sie einen Punkt in einem Teil.</translation>
    </message>
    <message>
        <source>An edit in the journal is not readable.</source>
        <translation>Eine Änderung im Journal ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Restore the project from a backup.</source>
        <translation>Stellen Sie das Projekt aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>journal entry {0}</source>
        <translation>Journaleintrag {0}</translation>
    </message>
    <message>
        <source>The edit &apos;{0}&apos; cannot be applied.</source>
        <translation>Die Änderung &apos;{0}&apos; lässt sich nicht anwenden.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The project cannot be changed: {0}.</source>
        <translation>Das Projekt lässt sich nicht ändern: {0}.</translation>
    </message>
    <message>
        <source>Close it there, or work on a copy.</source>
        <translation>Schließen Sie es dort oder arbeiten Sie an einer Kopie.</translation>
    </message>
    <message>
        <source>There is no saved version of this name.</source>
        <translation>Es gibt keine gespeicherte Version mit diesem Namen.</translation>
    </message>
    <message>
        <source>Choose one of the saved versions.</source>
        <translation>Wählen Sie eine der gespeicherten Versionen.</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>There is a file already.</source>
        <translation>Es gibt bereits eine Datei.</translation>
    </message>
    <message>
        <source>Choose another name or remove the file.</source>
        <translation>Wählen Sie einen anderen Namen oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Der Ordner ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Make it first or choose another.</source>
        <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no such project file.</source>
        <translation>Die Projektdatei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The project there cannot be replaced: {0}.</source>
        <translation>Das Projekt dort lässt sich nicht ersetzen: {0}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The project cannot be saved there: {0}.</source>
        <translation>Das Projekt lässt sich dort nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The project does not hold the content {0}.</source>
        <translation>Das Projekt enthält den Inhalt {0} nicht.</translation>
    </message>
    <message>
        <source>Import the geometry again.</source>
        <translation>Importieren Sie die Geometrie neu.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; mentions t, x, y or z, which have no value here.</source>
        <translation>&apos;{0}&apos; enthält t, x, y oder z, die hier keinen Wert haben.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; asks for no result.</source>
        <translation>&apos;{0}&apos; fragt kein Ergebnis ab.</translation>
    </message>
    <message>
        <source>Write for example max(temperature, &apos;Cell*&apos;) &lt; 45 degC.</source>
        <translation>Schreiben Sie zum Beispiel max(temperature, &apos;Cell*&apos;) &lt; 45 degC.</translation>
    </message>
    <message>
        <source>The result has no {0} of this part.</source>
        <translation>Das Ergebnis enthält für dieses Teil kein {0}.</translation>
    </message>
    <message>
        <source>The result has no {0} of {1} in &apos;{2}&apos;.</source>
        <translation>Das Ergebnis enthält kein {0} von {1} in &apos;{2}&apos;.</translation>
    </message>
    <message>
        <source>Check the field, the part and the type of the study.</source>
        <translation>Prüfen Sie das Feld, das Teil und den Typ der Studie.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; does not exist.</source>
        <translation>Die Studie &apos;{0}&apos; ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>contact &apos;{0}&apos; - &apos;{1}&apos;</source>
        <translation>Kontakt &apos;{0}&apos; - &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>The parts reach {0} into each other, more than the gap of {1}: they do not touch there, and pass neither heat nor force.</source>
        <translation>Die Teile durchdringen sich um {0}, mehr als der Spalt von {1}: Sie berühren sich dort nicht und übertragen weder Wärme noch Kraft.</translation>
    </message>
    <message>
        <source>Check the positions, or make the gap larger.</source>
        <translation>Prüfen Sie die Positionen oder vergrößern Sie den Spalt.</translation>
    </message>
    <message>
        <source>No solid part takes part in the study.</source>
        <translation>Kein Volumenkörper nimmt an der Studie teil.</translation>
    </message>
    <message>
        <source>Check its parts and exclude, and that the geometry holds solids.</source>
        <translation>Prüfen Sie parts und exclude der Studie und ob die Geometrie Volumenkörper enthält.</translation>
    </message>
    <message>
        <source>Face {0} of &apos;{1}&apos; is not plane.</source>
        <translation>Fläche {0} von &apos;{1}&apos; ist nicht eben.</translation>
    </message>
    <message>
        <source>Symmetry holds on planes only; a frictionless support takes any face.</source>
        <translation>Symmetrie wirkt nur auf Ebenen; eine reibungsfreie Lagerung geht auf jeder Fläche.</translation>
    </message>
    <message>
        <source>Edges and points have no normal.</source>
        <translation>Kanten und Punkte haben keine Normale.</translation>
    </message>
    <message>
        <source>Hold them along x, y or z.</source>
        <translation>Halten Sie sie entlang x, y oder z.</translation>
    </message>
    <message>
        <source>A temperature ({0}) and a heat flux ({1}) act on one face.</source>
        <translation>Auf eine Fläche wirken eine Temperatur ({0}) und eine Wärmestromdichte ({1}).</translation>
    </message>
    <message>
        <source>It changes with time; the steady study takes its value at 0 s.</source>
        <translation>Sie ändert sich mit der Zeit; die stationäre Studie nimmt den Wert bei 0 s.</translation>
    </message>
    <message>
        <source>Run a transient study, or limit the load to other studies.</source>
        <translation>Rechnen Sie eine transiente Studie oder beschränken Sie die Last auf andere Studien.</translation>
    </message>
    <message>
        <source>Edges and points have neither a volume nor a power each.</source>
        <translation>Kanten und Punkte haben weder ein Volumen noch je eine eigene Leistung.</translation>
    </message>
    <message>
        <source>Give total_power, which they share.</source>
        <translation>Geben Sie total_power an, die sie sich teilen.</translation>
    </message>
    <message>
        <source>Two different temperatures ({0} and {1}) act on one face.</source>
        <translation>Auf eine Fläche wirken zwei verschiedene Temperaturen ({0} und {1}).</translation>
    </message>
    <message>
        <source>face {0} of &apos;{1}&apos;</source>
        <translation>Fläche {0} von &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>Change the target of one of them.</source>
        <translation>Ändern Sie das Ziel von einer davon.</translation>
    </message>
    <message>
        <source>{0} makes more than {1} stored fields.</source>
        <translation>{0} ergibt mehr als {1} gespeicherte Felder.</translation>
    </message>
    <message>
        <source>Make it longer.</source>
        <translation>Vergrößern Sie das Intervall.</translation>
    </message>
    <message>
        <source>{0} is out of order or after the end at {1}.</source>
        <translation>{0} ist nicht in der Reihenfolge oder liegt hinter dem Ende bei {1}.</translation>
    </message>
    <message>
        <source>Give ascending times up to the duration.</source>
        <translation>Geben Sie ansteigende Zeiten bis zur Dauer an.</translation>
    </message>
    <message>
        <source>The project does not hold the mesh of this result.</source>
        <translation>Das Projekt enthält das Netz dieses Ergebnisses nicht.</translation>
    </message>
    <message>
        <source>Run the study again.</source>
        <translation>Berechnen Sie die Studie neu.</translation>
    </message>
    <message>
        <source>The project does not hold this field.</source>
        <translation>Das Projekt enthält dieses Feld nicht.</translation>
    </message>
    <message>
        <source>The time {0} is outside of the result ({1} to {2}).</source>
        <translation>Die Zeit {0} liegt außerhalb des Ergebnisses ({1} bis {2}).</translation>
    </message>
    <message>
        <source>Choose a time within, or &quot;end&quot;.</source>
        <translation>Wählen Sie eine Zeit innerhalb oder &quot;end&quot;.</translation>
    </message>
    <message>
        <source>The study has no field &apos;{0}&apos;.</source>
        <translation>Die Studie hat kein Feld &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>It has {0}, and components, such as {1}.</source>
        <translation>Sie hat {0} und Komponenten, zum Beispiel {1}.</translation>
    </message>
    <message>
        <source>The project does not hold the field this one is made from.</source>
        <translation>Das Projekt enthält das Feld nicht, aus dem dieses gebildet wird.</translation>
    </message>
    <message>
        <source>It goes on from {0} s when it is run again.</source>
        <translation>Der nächste Lauf setzt bei {0} s fort.</translation>
    </message>
    <message>
        <source>What was kept of the stopped run is damaged.</source>
        <translation>Der gespeicherte Stand des gestoppten Laufs ist beschädigt.</translation>
    </message>
    <message>
        <source>Run it again: it starts anew.</source>
        <translation>Starten Sie den Lauf erneut: Er beginnt von vorn.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Randbedingung</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>This is not valid JSON: {0}.</source>
        <translation>Das ist kein gültiges JSON: {0}.</translation>
    </message>
    <message>
        <source>The JSON is nested more than {0} levels deep.</source>
        <translation>Das JSON ist mehr als {0} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>No key of a spec needs more than ten.</source>
        <translation>Kein Schlüssel einer Spezifikation braucht mehr als zehn.</translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is given twice.</source>
        <translation>Der Schlüssel &apos;{0}&apos; ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>A spec is an object {...}.</source>
        <translation>Eine Spezifikation ist ein Objekt {...}.</translation>
    </message>
    <message>
        <source>The key &apos;twinbench&apos; with the format&apos;s version is missing.</source>
        <translation>Der Schlüssel &apos;twinbench&apos; mit der Version des Formats fehlt.</translation>
    </message>
    <message>
        <source>Write &quot;twinbench&quot;: 1.</source>
        <translation>Schreiben Sie &quot;twinbench&quot;: 1.</translation>
    </message>
    <message>
        <source>Version {0} of the format is not known.</source>
        <translation>Version {0} des Formats ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This program reads version 1.</source>
        <translation>Dieses Programm liest Version 1.</translation>
    </message>
    <message>
        <source>The key &apos;geometry&apos; is missing.</source>
        <translation>Der Schlüssel &apos;geometry&apos; fehlt.</translation>
    </message>
    <message>
        <source>Write &quot;geometry&quot;: [{&quot;file&quot;: &quot;module.step&quot;}].</source>
        <translation>Schreiben Sie &quot;geometry&quot;: [{&quot;file&quot;: &quot;module.step&quot;}].</translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is not known.</source>
        <translation>Der Schlüssel &apos;{0}&apos; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The value must be an object: name -&gt; value.</source>
        <translation>Der Wert muss ein Objekt sein: Name -&gt; Wert.</translation>
    </message>
    <message>
        <source>An entry has no name.</source>
        <translation>Ein Eintrag hat keinen Namen.</translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation>Der Wert muss eine Liste sein.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be a text.</source>
        <translation>&apos;{0}&apos; muss ein Text sein.</translation>
    </message>
    <message>
        <source>The key &apos;name&apos; is missing.</source>
        <translation>Der Schlüssel &apos;name&apos; fehlt.</translation>
    </message>
    <message>
        <source>The name &apos;{0}&apos; is given twice.</source>
        <translation>Der Name &apos;{0}&apos; ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; does not exist.</source>
        <translation>Die Datei &apos;{0}&apos; ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Paths are relative to the spec file.</source>
        <translation>Pfade sind relativ zur Spezifikationsdatei.</translation>
    </message>
    <message>
        <source>The value must be &quot;none&quot; or an object {...}.</source>
        <translation>Der Wert muss &quot;none&quot; oder ein Objekt {...} sein.</translation>
    </message>
    <message>
        <source>The disk is full; the change was not written and nothing is lost.</source>
        <translation>Der Datenträger ist voll; die Änderung wurde nicht geschrieben, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project file is damaged ({0}).</source>
        <translation>Die Projektdatei ist beschädigt ({0}).</translation>
    </message>
    <message>
        <source>Restore it from a backup; the sqlite3 program&apos;s &quot;.recover&quot; saves what can be read.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her; &quot;.recover&quot; des Programms sqlite3 rettet, was lesbar ist.</translation>
    </message>
    <message>
        <source>The file is not a Twinbench project.</source>
        <translation>Die Datei ist kein Twinbench-Projekt.</translation>
    </message>
    <message>
        <source>Choose a *.twin file.</source>
        <translation>Wählen Sie eine *.twin-Datei.</translation>
    </message>
    <message>
        <source>The project is being written by another process.</source>
        <translation>Ein anderer Prozess schreibt gerade in das Projekt.</translation>
    </message>
    <message>
        <source>Close it there or try again.</source>
        <translation>Schließen Sie es dort oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project file cannot be written.</source>
        <translation>Die Projektdatei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Copy it to a writable folder.</source>
        <translation>Kopieren Sie sie in einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>The project file cannot be opened ({0}).</source>
        <translation>Die Projektdatei lässt sich nicht öffnen ({0}).</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>Reading or writing the project file failed ({0}).</source>
        <translation>Lesen oder Schreiben der Projektdatei ist fehlgeschlagen ({0}).</translation>
    </message>
    <message>
        <source>Check the disk, its free space and its quota.</source>
        <translation>Prüfen Sie den Datenträger, seinen freien Platz und sein Kontingent.</translation>
    </message>
    <message>
        <source>The project file failed: {0}.</source>
        <translation>Fehler der Projektdatei: {0}.</translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation>ein Wert ist zu groß</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>kein Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>all solids</source>
        <translation>alle Volumenkörper</translation>
    </message>
    <message>
        <source>Names, paths or patterns; only these are meshed and need a material</source>
        <translation>Namen, Pfade oder Muster; nur diese werden vernetzt und brauchen ein Material</translation>
    </message>
    <message>
        <source>Excluded parts</source>
        <translation>Ausgeschlossene Teile</translation>
    </message>
    <message>
        <source>Names, paths or patterns of parts that are left out</source>
        <translation>Namen, Pfade oder Muster der ausgeschlossenen Teile</translation>
    </message>
    <message>
        <source>the model&apos;s contacts</source>
        <translation>die Kontakte des Modells</translation>
    </message>
    <message>
        <source>Overrides the model&apos;s contacts for this study</source>
        <translation>Überschreibt die Kontakte des Modells für diese Studie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Output interval</source>
        <translation>Ausgabeintervall</translation>
    </message>
    <message>
        <source>Time between stored fields</source>
        <translation>Zeit zwischen gespeicherten Feldern</translation>
    </message>
    <message>
        <source>duration / 100</source>
        <translation>Dauer / 100</translation>
    </message>
    <message>
        <source>Output times</source>
        <translation>Ausgabezeiten</translation>
    </message>
    <message>
        <source>Times of stored fields, ascending</source>
        <translation>Zeiten der gespeicherten Felder, ansteigend</translation>
    </message>
    <message>
        <source>Initial temperature</source>
        <translation>Anfangstemperatur</translation>
    </message>
    <message>
        <source>Initial temperature from</source>
        <translation>Anfangstemperatur aus</translation>
    </message>
    <message>
        <source>A thermal study whose (last) field is the start</source>
        <translation>Eine thermische Studie, deren (letztes) Feld der Anfangszustand ist</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Largest local error of a time step</source>
        <translation>Größter lokaler Fehler eines Zeitschritts</translation>
    </message>
    <message>
        <source>Largest time step</source>
        <translation>Größter Zeitschritt</translation>
    </message>
    <message>
        <source>Limits the adaptive time step</source>
        <translation>Begrenzt den adaptiven Zeitschritt</translation>
    </message>
    <message>
        <source>Fixed time step</source>
        <translation>Fester Zeitschritt</translation>
    </message>
    <message>
        <source>Switches the adaptive time step off</source>
        <translation>Schaltet den adaptiven Zeitschritt aus</translation>
    </message>
    <message>
        <source>Steady heat conduction</source>
        <translation>Stationäre Wärmeleitung</translation>
    </message>
    <message>
        <source>The temperatures after a long time under constant loads</source>
        <translation>Die Temperaturen nach langer Zeit unter konstanten Lasten</translation>
    </message>
    <message>
        <source>Transient heat conduction</source>
        <translation>Transiente Wärmeleitung</translation>
    </message>
    <message>
        <source>The temperatures over time</source>
        <translation>Die Temperaturen über der Zeit</translation>
    </message>
    <message>
        <source>Linear static stress</source>
        <translation>Linear-statische Spannung</translation>
    </message>
    <message>
        <source>Small displacements and stresses under constant loads</source>
        <translation>Kleine Verschiebungen und Spannungen unter konstanten Lasten</translation>
    </message>
    <message>
        <source>Temperature from</source>
        <translation>Temperatur aus</translation>
    </message>
    <message>
        <source>A thermal study whose field causes thermal strain</source>
        <translation>Eine thermische Studie, deren Feld thermische Dehnung verursacht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Of the temperature, and of loads that change with time</source>
        <translation>Der Temperatur und der zeitabhängigen Lasten</translation>
    </message>
    <message>
        <source>The reactions miss the applied forces and moments by {0} % (limit {1} %).</source>
        <translation>Die Reaktionen verfehlen die aufgebrachten Kräfte und Momente um {0} % (Grenze {1} %).</translation>
    </message>
    <message>
        <source>Refine the mesh, and check that the parts are held.</source>
        <translation>Verfeinern Sie das Netz und prüfen Sie, ob die Teile gehalten sind.</translation>
    </message>
    <message>
        <source>The heat balance is off by {0} % (limit {1} %): in {2}, out {3}, stored {4}.</source>
        <translation>Die Wärmebilanz weicht um {0} % ab (Grenze {1} %): zugeführt {2}, abgeführt {3}, gespeichert {4}.</translation>
    </message>
    <message>
        <source>Refine the mesh or tighten the tolerance of the study.</source>
        <translation>Verfeinern Sie das Netz oder verkleinern Sie die Toleranz der Studie.</translation>
    </message>
    <message>
        <source>It was not computed yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>Run it.</source>
        <translation>Berechnen Sie die Studie.</translation>
    </message>
    <message>
        <source>Studies depend on each other in a circle: {0}.</source>
        <translation>Studien hängen im Kreis voneinander ab: {0}.</translation>
    </message>
    <message>
        <source>Let one of them start from a temperature.</source>
        <translation>Lassen Sie eine davon von einer Temperatur ausgehen.</translation>
    </message>
    <message>
        <source>The stored result has a format this version does not read.</source>
        <translation>Das gespeicherte Ergebnis hat ein Format, das diese Version nicht liest.</translation>
    </message>
    <message>
        <source>Waiting for another run</source>
        <translation>Warten auf einen anderen Lauf</translation>
    </message>
    <message>
        <source>No edge lies between such faces: {0}.</source>
        <translation>Zwischen solchen Flächen liegt keine Kante: {0}.</translation>
    </message>
    <message>
        <source>Name two faces that meet.</source>
        <translation>Nennen Sie zwei Flächen, die aneinandergrenzen.</translation>
    </message>
    <message>
        <source>No solid part is there.</source>
        <translation>Dort ist kein Volumenkörper.</translation>
    </message>
    <message>
        <source>The point is {0} away from the nearest part, &apos;{1}&apos;.</source>
        <translation>Der Punkt ist {0} vom nächsten Teil &apos;{1}&apos; entfernt.</translation>
    </message>
    <message>
        <source>Give a point on the surface of a part.</source>
        <translation>Geben Sie einen Punkt auf der Oberfläche eines Teils an.</translation>
    </message>
    <message>
        <source>It is an assembly: write &apos;{0}/**&apos; for its parts.</source>
        <translation>Das ist eine Baugruppe: Schreiben Sie &apos;{0}/**&apos; für ihre Teile.</translation>
    </message>
    <message>
        <source>Solids of one product are called &apos;Product/Solid 2&apos;: write &apos;{0}&apos;.</source>
        <translation>Volumenkörper eines Produkts heißen &apos;Product/Solid 2&apos;: Schreiben Sie &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>Patterns are case-sensitive; * stands for any characters but /.</source>
        <translation>Muster unterscheiden Groß- und Kleinschreibung; * steht für beliebige Zeichen außer /.</translation>
    </message>
    <message>
        <source>No part matches &apos;{0}&apos;.</source>
        <translation>Kein Teil passt zu &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>The selection &apos;{0}&apos; does not exist.</source>
        <translation>Die Auswahl &apos;{0}&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>No face of the {0} matching parts is &apos;{1}&apos;.</source>
        <translation>Keine Fläche der {0} passenden Teile erfüllt &apos;{1}&apos;.</translation>
    </message>
    <message>
        <source>a table: {&quot;table&quot;: [[&quot;20 degC&quot;, &quot;200 W/(m*K)&quot;], ...]}</source>
        <translation>eine Tabelle: {&quot;table&quot;: [[&quot;20 degC&quot;, &quot;200 W/(m*K)&quot;], ...]}</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no temperature for this part.</source>
        <translation>Die Studie &apos;{0}&apos; hat keine Temperatur für dieses Teil.</translation>
    </message>
    <message>
        <source>The column &apos;{0}&apos; has the unit {1}, which does not fit.</source>
        <translation>Die Spalte &apos;{0}&apos; hat die Einheit {1}, die nicht passt.</translation>
    </message>
    <message>
        <source>Name a column of another quantity, or mend its heading.</source>
        <translation>Nennen Sie eine Spalte einer anderen Größe oder korrigieren Sie den Spaltenkopf.</translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; cannot be read: {1}</source>
        <translation>Die Datei &apos;{0}&apos; lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
        <source>The table needs the text &apos;{0}&apos;.</source>
        <translation>Die Tabelle benötigt den Text &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>Write {&quot;file&quot;: &quot;losses.csv&quot;, &quot;time&quot;: &quot;Time [s]&quot;, &quot;value&quot;: &quot;Loss [W]&quot;}.</source>
        <translation>Schreiben Sie {&quot;file&quot;: &quot;losses.csv&quot;, &quot;time&quot;: &quot;Time [s]&quot;, &quot;value&quot;: &quot;Loss [W]&quot;}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be pairs of a time and a value.</source>
        <translation>&apos;{0}&apos; muss aus Paaren von Zeit und Wert bestehen.</translation>
    </message>
    <message>
        <source>The columns hold no numbers.</source>
        <translation>Die Spalten enthalten keine Zahlen.</translation>
    </message>
    <message>
        <source>The times of &apos;{0}&apos; do not ascend: {1} s comes after {2} s.</source>
        <translation>Die Zeiten von &apos;{0}&apos; steigen nicht an: {1} s folgt auf {2} s.</translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; was not read yet.</source>
        <translation>Die Datei &apos;{0}&apos; wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Set the value again.</source>
        <translation>Setzen Sie den Wert neu.</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not one of {1}.</source>
        <translation>&apos;{0}&apos; ist keines von {1}.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an object of parameters and their values</source>
        <translation>ein Objekt aus Parametern und ihren Werten</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; does not exist.</source>
        <translation>Den Parameter &apos;{0}&apos; gibt es nicht.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a target or a list of targets</source>
        <translation>ein Ziel oder eine Liste von Zielen</translation>
    </message>
    <message>
        <source>At least one of {0} is needed.</source>
        <translation>Mindestens eines von {0} ist nötig.</translation>
    </message>
    <message>
        <source>Only one of {0} can be given.</source>
        <translation>Nur eines von {0} ist zulässig.</translation>
    </message>
    <message>
        <source>One of {0} is missing.</source>
        <translation>Eines von {0} fehlt.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Vorhanden sind: {0}.</translation>
    </message>
    <message>
        <source>&apos;between&apos; must name two parts.</source>
        <translation>&apos;between&apos; muss zwei Teile nennen.</translation>
    </message>
    <message>
        <source>Write &quot;between&quot;: [&quot;Cell 1&quot;, &quot;Pad&quot;].</source>
        <translation>Schreiben Sie &quot;between&quot;: [&quot;Cell 1&quot;, &quot;Pad&quot;].</translation>
    </message>
    <message>
        <source>the name of a selection, or {&quot;part&quot;, &quot;where&quot;}</source>
        <translation>der Name einer Auswahl oder {&quot;part&quot;, &quot;where&quot;}</translation>
    </message>
    <message>
        <source>a flat list</source>
        <translation>eine flache Liste</translation>
    </message>
    <message>
        <source>&apos;between&apos; must hold two queries of faces.</source>
        <translation>&apos;between&apos; muss zwei Flächenabfragen enthalten.</translation>
    </message>
    <message>
        <source>Write &quot;between&quot;: [&quot;hole&quot;, &quot;normal = +z&quot;].</source>
        <translation>Schreiben Sie &quot;between&quot;: [&quot;hole&quot;, &quot;normal = +z&quot;].</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an object {...}</source>
        <translation>ein Objekt {...}</translation>
    </message>
    <message>
        <source>{0} is out of range: {1} must be {2}.</source>
        <translation>{0} liegt außerhalb des Bereichs: {1} muss {2} sein.</translation>
    </message>
    <message>
        <source>a quantity or an expression</source>
        <translation>eine Größe oder ein Ausdruck</translation>
    </message>
    <message>
        <source>Write a text such as &quot;5 mm&quot; or &quot;2 * cell_loss&quot;.</source>
        <translation>Schreiben Sie einen Text wie &quot;5 mm&quot; oder &quot;2 * cell_loss&quot;.</translation>
    </message>
    <message>
        <source>three quantities</source>
        <translation>drei Größen</translation>
    </message>
    <message>
        <source>Write [&quot;x&quot;, &quot;y&quot;, &quot;z&quot;] with units.</source>
        <translation>Schreiben Sie [&quot;x&quot;, &quot;y&quot;, &quot;z&quot;] mit Einheiten.</translation>
    </message>
    <message>
        <source>Columns of a file cannot be a component of a vector.</source>
        <translation>Spalten einer Datei können keine Vektorkomponente sein.</translation>
    </message>
    <message>
        <source>a list of quantities</source>
        <translation>eine Liste von Größen</translation>
    </message>
    <message>
        <source>Write [&quot;10 s&quot;, &quot;20 s&quot;].</source>
        <translation>Schreiben Sie [&quot;10 s&quot;, &quot;20 s&quot;].</translation>
    </message>
    <message>
        <source>a point of three coordinates</source>
        <translation>ein Punkt mit drei Koordinaten</translation>
    </message>
    <message>
        <source>Write [x, y, z] in millimetres, or with units.</source>
        <translation>Schreiben Sie [x, y, z] in Millimetern oder mit Einheiten.</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Koordinate</translation>
    </message>
    <message>
        <source>an axis and an angle</source>
        <translation>eine Achse und ein Winkel</translation>
    </message>
    <message>
        <source>Write {&quot;axis&quot;: [0, 0, 1], &quot;angle&quot;: &quot;90 deg&quot;}.</source>
        <translation>Schreiben Sie {&quot;axis&quot;: [0, 0, 1], &quot;angle&quot;: &quot;90 deg&quot;}.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>The number {0} has no unit, but an angle is needed.</source>
        <translation>Der Zahl {0} fehlt die Einheit; nötig ist ein Winkel.</translation>
    </message>
    <message>
        <source>Write for example &quot;90 deg&quot;.</source>
        <translation>Schreiben Sie zum Beispiel &quot;90 deg&quot;.</translation>
    </message>
    <message>
        <source>a direction: three numbers that are not all zero</source>
        <translation>eine Richtung: drei Zahlen, die nicht alle null sind</translation>
    </message>
    <message>
        <source>Write for example [0, 0, 1].</source>
        <translation>Schreiben Sie zum Beispiel [0, 0, 1].</translation>
    </message>
    <message>
        <source>two directions</source>
        <translation>zwei Richtungen</translation>
    </message>
    <message>
        <source>Write [[1, 0, 0], [0, 1, 0]].</source>
        <translation>Schreiben Sie [[1, 0, 0], [0, 1, 0]].</translation>
    </message>
    <message>
        <source>two directions that are not parallel</source>
        <translation>zwei Richtungen, die nicht parallel sind</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>ein Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>Names, paths or patterns (Cell *), separated by semicolons</source>
        <translation>Namen, Pfade oder Muster (Cell *), durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>A line each: a selection&apos;s name, or PART: QUERY, such as
Cold plate: hole and radius = 4.5 mm
Ctrl+Enter takes it</source>
        <translation>Je Zeile der Name einer Auswahl oder TEIL: ABFRAGE, zum Beispiel
Cold plate: hole and radius = 4.5 mm
Strg+Eingabe übernimmt</translation>
    </message>
    <message>
        <source>A line each, the edges between faces of two queries, such as
Bracket: hole | planar and normal = +z
or all edges of the faces of one. With @ x, y, z only the nearest to this point. Ctrl+Enter takes it</source>
        <translation>Je Zeile die Kanten zwischen Flächen zweier Abfragen, zum Beispiel
Bracket: hole | planar and normal = +z
oder alle Kanten der Flächen einer Abfrage. Mit @ x, y, z nur die diesem Punkt nächste. Strg+Eingabe übernimmt</translation>
    </message>
    <message>
        <source>A line each, in millimetres, such as
Bracket: 12.5, 0, 4
Ctrl+Enter takes it</source>
        <translation>Je Zeile ein Punkt in Millimetern, zum Beispiel
Bracket: 12.5, 0, 4
Strg+Eingabe übernimmt</translation>
    </message>
    <message>
        <source>Value or expression</source>
        <translation>Wert oder Ausdruck</translation>
    </message>
    <message>
        <source>For example 1.5 * cell_loss</source>
        <translation>Zum Beispiel 1.5 * cell_loss</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>alle passenden</translation>
    </message>
    <message>
        <source>Names of the studies it acts in, separated by semicolons</source>
        <translation>Namen der Studien, in denen sie wirkt, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>What is not active stays in the model but acts in no study</source>
        <translation>Was nicht aktiv ist, bleibt im Modell, wirkt aber in keiner Studie</translation>
    </message>
    <message>
        <source>A new parameter needs a name and a value.</source>
        <translation>Ein neuer Parameter braucht einen Namen und einen Wert.</translation>
    </message>
    <message>
        <source>Write it as h_air = 10 W/(m^2*K).</source>
        <translation>Schreiben Sie ihn als h_air = 10 W/(m^2*K).</translation>
    </message>
    <message>
        <source>There is a parameter &apos;{0}&apos; already.</source>
        <translation>Es gibt bereits einen Parameter &apos;{0}&apos;.</translation>
    </message>
    <message>
        <source>Change its value in the table.</source>
        <translation>Ändern Sie seinen Wert in der Tabelle.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Das Bild ließ sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Check that an X server with OpenGL 3.2 is reachable.</source>
        <translation>Prüfen Sie, ob ein X-Server mit OpenGL 3.2 erreichbar ist.</translation>
    </message>
    <message>
        <source>isosurfaces: {0}</source>
        <translation>Isoflächen: {0}</translation>
    </message>
    <message>
        <source>maximum over time</source>
        <translation>Maximum über die Zeit</translation>
    </message>
    <message>
        <source>minimum over time</source>
        <translation>Minimum über die Zeit</translation>
    </message>
    <message>
        <source>deformed x {0}</source>
        <translation>verformt x {0}</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Use a coarser mesh or fewer parts, or close other programs.</source>
        <translation>Verwenden Sie ein gröberes Netz oder weniger Teile oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>It ended unexpectedly: {0}.</source>
        <translation>Unerwartet beendet: {0}.</translation>
    </message>
    <message>
        <source>What was computed before is kept. Please report this.</source>
        <translation>Was zuvor berechnet wurde, bleibt erhalten. Bitte melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation>Unerwartet beendet.</translation>
    </message>
    <message>
        <source>The work broke off: {0}</source>
        <translation>Der Vorgang wurde abgebrochen: {0}</translation>
    </message>
    <message>
        <source>The study has no result.</source>
        <translation>Die Studie hat kein Ergebnis.</translation>
    </message>
    <message>
        <source>The folder for untitled projects cannot be made.</source>
        <translation>Der Ordner für unbenannte Projekte lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>designation {0}</source>
        <translation>Bezeichnung {0}</translation>
    </message>
    <message>
        <source>designation of pure aluminium</source>
        <translation>Bezeichnung für Reinaluminium</translation>
    </message>
    <message>
        <source>stainless steel</source>
        <translation>Edelstahl</translation>
    </message>
    <message>
        <source>electrical steel</source>
        <translation>Elektroblech</translation>
    </message>
    <message>
        <source>designation of oxygen-free copper</source>
        <translation>Bezeichnung für sauerstofffreies Kupfer</translation>
    </message>
    <message>
        <source>designation of electrolytic copper</source>
        <translation>Bezeichnung für Elektrolytkupfer</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>Messing</translation>
    </message>
    <message>
        <source>polyamide</source>
        <translation>Polyamid</translation>
    </message>
    <message>
        <source>PBT</source>
        <translation>PBT</translation>
    </message>
    <message>
        <source>PPS</source>
        <translation>PPS</translation>
    </message>
    <message>
        <source>ABS</source>
        <translation>ABS</translation>
    </message>
    <message>
        <source>polypropylene</source>
        <translation>Polypropylen</translation>
    </message>
    <message>
        <source>polycarbonate</source>
        <translation>Polycarbonat</translation>
    </message>
    <message>
        <source>polyimide film</source>
        <translation>Polyimidfolie</translation>
    </message>
    <message>
        <source>silicone</source>
        <translation>Silikon</translation>
    </message>
    <message>
        <source>aerogel</source>
        <translation>Aerogel</translation>
    </message>
    <message>
        <source>aluminium nitride</source>
        <translation>Aluminiumnitrid</translation>
    </message>
    <message>
        <source>alumina</source>
        <translation>Aluminiumoxid</translation>
    </message>
    <message>
        <source>ferrite magnet</source>
        <translation>Ferritmagnet</translation>
    </message>
    <message>
        <source>permanent magnet</source>
        <translation>Permanentmagnet</translation>
    </message>
    <message>
        <source>circuit board</source>
        <translation>Leiterplatte</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>cylindrical cell</source>
        <translation>Rundzelle</translation>
    </message>
    <message>
        <source>solder</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>thermal grease</source>
        <translation>Wärmeleitpaste</translation>
    </message>
    <message>
        <source>thermal interface</source>
        <translation>Wärmeleitmaterial</translation>
    </message>
    <message>
        <source>coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>air</source>
        <translation>Luft</translation>
    </message>
    <message>
        <source>insulation</source>
        <translation>Isolierung</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>Dichtung</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>Kupfer</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>Aluminium</translation>
    </message>
    <message>
        <source>steel</source>
        <translation>Stahl</translation>
    </message>
    <message>
        <source>fastener, property class unknown</source>
        <translation>Verbindungselement, Festigkeitsklasse unbekannt</translation>
    </message>
    <message>
        <source>insulating holder</source>
        <translation>isolierender Halter</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>Steckverbinder</translation>
    </message>
    <message>
        <source>conductor</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>winding</source>
        <translation>Wicklung</translation>
    </message>
    <message>
        <source>extruded heat sink</source>
        <translation>Strangpress-Kühlkörper</translation>
    </message>
    <message>
        <source>cold plate</source>
        <translation>Kühlplatte</translation>
    </message>
    <message>
        <source>cast housing</source>
        <translation>Gussgehäuse</translation>
    </message>
    <message>
        <source>wheel rim</source>
        <translation>Felge</translation>
    </message>
    <message>
        <source>shaft, gear or bearing</source>
        <translation>Welle, Zahnrad oder Lager</translation>
    </message>
    <message>
        <source>lamination stack</source>
        <translation>Blechpaket</translation>
    </message>
    <message>
        <source>semiconductor</source>
        <translation>Halbleiter</translation>
    </message>
    <message>
        <source>battery cell, chemistry unknown</source>
        <translation>Batteriezelle, Zellchemie unbekannt</translation>
    </message>
    <message>
        <source>structural part, if of steel</source>
        <translation>Strukturteil, falls aus Stahl</translation>
    </message>
    <message>
        <source>greater than {0}</source>
        <translation>größer als {0}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>kleiner als {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>{0}, by &apos;{1}&apos; in &apos;{2}&apos;</source>
        <translation>{0}, wegen &apos;{1}&apos; in &apos;{2}&apos;</translation>
    </message>
    <message>
        <source>It cannot be written: {0}.</source>
        <translation>Schreiben nicht möglich: {0}.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner mit Schreibrecht.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in {1}, but {2} needs a unit such as {3}.</source>
        <translation>&apos;{0}&apos; ist in {1}, {2} benötigt aber eine Einheit wie {3}.</translation>
    </message>
    <message>
        <source>Could not mesh {0}</source>
        <translation>Vernetzung von {0} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Meshing {0}</source>
        <translation>Vernetzung von {0}</translation>
    </message>
    <message>
        <source>The mesh does not follow its faces: one has {0} on it, {1} in the CAD ({2} %).</source>
        <translation>Das Netz folgt seinen Flächen nicht: eine hat darauf {0}, im CAD {1} ({2} %).</translation>
    </message>
    <message>
        <source>OpenCASCADE cannot read the file: {0}</source>
        <translation>OpenCASCADE kann die Datei nicht lesen: {0}</translation>
    </message>
    <message>
        <source>it is no STEP file.</source>
        <translation>sie ist keine STEP-Datei.</translation>
    </message>
    <message>
        <source>If a part thinner than the gap of the contacts lies between them, make the gap smaller than it is thick. Else give the parts a smaller element size.</source>
        <translation>Wenn ein Teil dazwischen liegt, das dünner ist als der Spalt der Kontakte, machen Sie den Spalt kleiner als dessen Dicke. Sonst geben Sie den Teilen eine kleinere Elementgröße.</translation>
    </message>
    <message>
        <source>The study has to run, and its result could not be kept: {0}.</source>
        <translation>Die Studie muss berechnet werden, und ihr Ergebnis ließe sich nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>Close the project there, make it writable, or work on a copy.</source>
        <translation>Schließen Sie das Projekt dort, machen Sie es beschreibbar, oder arbeiten Sie an einer Kopie.</translation>
    </message>
    <message>
        <source>A collection holds every time, not the extremes over time.</source>
        <translation>Eine Sammlung enthält jede Zeit, nicht die Extremwerte über die Zeit.</translation>
    </message>
    <message>
        <source>Write the extremes into a file that ends in .vtu.</source>
        <translation>Schreiben Sie die Extremwerte in eine Datei, die auf .vtu endet.</translation>
    </message>
    <message>
        <source>The matrix is too large for a direct solution.</source>
        <translation>Die Matrix ist zu groß für eine direkte Lösung.</translation>
    </message>
    <message>
        <source>Make the mesh coarser, or leave parts out of the study.</source>
        <translation>Vergröbern Sie das Netz, oder lassen Sie Bauteile in der Studie weg.</translation>
    </message>
    <message>
        <source>CGAL: {0}</source>
        <translation>CGAL: {0}</translation>
    </message>
    <message>
        <source>the triangles are no closed surface.</source>
        <translation>die Dreiecke bilden keine geschlossene Oberfläche.</translation>
    </message>
    <message>
        <source>The mesh has no triangle on {0} of {1} faces, the largest of {2} mm^2.</source>
        <translation>Das Netz hat auf {0} von {1} Flächen kein Dreieck, die größte hat {2} mm^2.</translation>
    </message>
    <message>
        <source>The triangles of the faces do not close: {0} ({1}).</source>
        <translation>Die Dreiecke der Flächen schließen nicht: {0} ({1}).</translation>
    </message>
    <message>
        <source>a face without triangles</source>
        <translation>eine Fläche ohne Dreiecke</translation>
    </message>
    <message>
        <source>open sides</source>
        <translation>offene Seiten</translation>
    </message>
    <message>
        <source>No time was left.</source>
        <translation>Es blieb keine Zeit.</translation>
    </message>
    <message>
        <source>Linear solver</source>
        <translation>Linearer Löser</translation>
    </message>
    <message>
        <source>Automatic takes the one that is likely to be faster</source>
        <translation>Automatisch nimmt den, der wohl schneller ist</translation>
    </message>
    <message>
        <source>mode {0}: {1} Hz</source>
        <translation>Mode {0}: {1} Hz</translation>
    </message>
    <message>
        <source>share of the largest</source>
        <translation>Anteil am größten Wert</translation>
    </message>
    <message>
        <source>The modes reached a residual of {0} in {1} steps, {2} was asked for.</source>
        <translation>Die Moden erreichten in {1} Schritten ein Residuum von {0}, verlangt war {2}.</translation>
    </message>
    <message>
        <source>Ask for fewer modes, or check materials and mesh.</source>
        <translation>Verlangen Sie weniger Moden, oder prüfen Sie Werkstoffe und Netz.</translation>
    </message>
    <message>
        <source>Finding the modes</source>
        <translation>Moden werden gesucht</translation>
    </message>
    <message>
        <source>{0} modes are asked for.</source>
        <translation>{0} Moden sind verlangt.</translation>
    </message>
    <message>
        <source>Ask for 1 at least.</source>
        <translation>Verlangen Sie mindestens 1.</translation>
    </message>
    <message>
        <source>The prestress is not six finite numbers at each node.</source>
        <translation>Die Vorspannung besteht nicht aus sechs endlichen Zahlen je Knoten.</translation>
    </message>
    <message>
        <source>Solve the static study on the mesh of this study.</source>
        <translation>Lösen Sie die statische Studie auf dem Netz dieser Studie.</translation>
    </message>
    <message>
        <source>The prestress is beyond buckling: some motion sets energy free.</source>
        <translation>Die Vorspannung liegt jenseits des Knickens: Eine Bewegung setzt Energie frei.</translation>
    </message>
    <message>
        <source>Take smaller loads in the study that gives the prestress.</source>
        <translation>Nehmen Sie kleinere Lasten in der Studie, die die Vorspannung gibt.</translation>
    </message>
    <message>
        <source>mode {0}</source>
        <translation>Mode {0}</translation>
    </message>
    <message>
        <source>At {0} Hz the mode leaves a residual of {1} (limit {2}); the steps came to {3}.</source>
        <translation>Bei {0} Hz lässt die Mode ein Residuum von {1} (Grenze {2}); die Schritte kamen auf {3}.</translation>
    </message>
    <message>
        <source>Refine the mesh where elements are long and thin, and check the materials.</source>
        <translation>Verfeinern Sie das Netz, wo Elemente lang und dünn sind, und prüfen Sie die Werkstoffe.</translation>
    </message>
    <message>
        <source>All {0} modes lie below the largest frequency of {1} Hz; there may be more.</source>
        <translation>Alle {0} Moden liegen unter der größten Frequenz von {1} Hz; es kann weitere geben.</translation>
    </message>
    <message>
        <source>Ask for more modes.</source>
        <translation>Verlangen Sie mehr Moden.</translation>
    </message>
    <message>
        <source>Every node is held in every direction: nothing can vibrate.</source>
        <translation>Jeder Knoten ist in jeder Richtung gehalten: Nichts kann schwingen.</translation>
    </message>
    <message>
        <source>Release some faces.</source>
        <translation>Geben Sie einige Flächen frei.</translation>
    </message>
    <message>
        <source>{0} modes are asked for, the mesh has {1}.</source>
        <translation>{0} Moden sind verlangt, das Netz hat {1}.</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or leave parts out of the study.</source>
        <translation>Wählen Sie ein gröberes Netz, oder lassen Sie Teile aus der Studie weg.</translation>
    </message>
    <message>
        <source>block Lanczos, cholesky</source>
        <translation>Block-Lanczos, Cholesky</translation>
    </message>
    <message>
        <source>Found the modes</source>
        <translation>Moden gefunden</translation>
    </message>
    <message>
        <source>From {0} on {1}, {2}, at {3}, in {4}</source>
        <translation>Aus {0} auf {1}, {2}, bei {3}, in {4}</translation>
    </message>
    <message>
        <source>From {0} between {1} faces that touch</source>
        <translation>Aus {0} zwischen Flächen ({1}), die sich berühren</translation>
    </message>
    <message>
        <source>From {0} in a gap of {1}</source>
        <translation>Aus {0} in einem Spalt von {1}</translation>
    </message>
    <message>
        <source>The gap medium &apos;{0}&apos; has no conductivity.</source>
        <translation>Das Spaltmedium &apos;{0}&apos; hat keine Wärmeleitfähigkeit.</translation>
    </message>
    <message>
        <source>Name another material, air or vacuum.</source>
        <translation>Nennen Sie einen anderen Werkstoff, air oder vacuum.</translation>
    </message>
    <message>
        <source>No conductance can be proposed: &apos;{0}&apos; has no material with a conductivity.</source>
        <translation>Kein Leitwert kann vorgeschlagen werden: &apos;{0}&apos; hat keinen Werkstoff mit einer Wärmeleitfähigkeit.</translation>
    </message>
    <message>
        <source>Assign one, or give the contact a conductance.</source>
        <translation>Weisen Sie einen zu, oder geben Sie dem Kontakt einen Leitwert.</translation>
    </message>
    <message>
        <source>The gap medium &apos;{0}&apos; is not known.</source>
        <translation>Das Spaltmedium &apos;{0}&apos; ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;auto&quot;: proposed from the materials, the finish, the pressure and the gap</source>
        <translation>&quot;auto&quot;: Vorschlag aus Werkstoffen, Oberfläche, Druck und Spalt</translation>
    </message>
    <message>
        <source>Gap medium</source>
        <translation>Spaltmedium</translation>
    </message>
    <message>
        <source>What fills gaps, for a proposed conductance: air, vacuum, or a material</source>
        <translation>Was Spalte füllt, für einen vorgeschlagenen Leitwert: air, vacuum oder ein Werkstoff</translation>
    </message>
    <message>
        <source>Surface finish</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Of both faces, for a proposed conductance: Ra 0.1, 0.4, 1.6 or 6.3 um</source>
        <translation>Beider Flächen, für einen vorgeschlagenen Leitwert: Ra 0,1, 0,4, 1,6 oder 6,3 um</translation>
    </message>
    <message>
        <source>Contact pressure</source>
        <translation>Anpressdruck</translation>
    </message>
    <message>
        <source>By which the faces are pressed together, for a proposed conductance</source>
        <translation>Mit dem die Flächen aufeinandergepresst sind, für einen vorgeschlagenen Leitwert</translation>
    </message>
    <message>
        <source>Natural frequency</source>
        <translation>Eigenfrequenz</translation>
    </message>
    <message>
        <source>A deck of natural frequencies has neither a prestress nor point masses.</source>
        <translation>Eine Eingabedatei für Eigenfrequenzen hat weder Vorspannung noch Punktmassen.</translation>
    </message>
    <message>
        <source>Leave them out of this study.</source>
        <translation>Lassen Sie sie aus dieser Studie weg.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; gives no stresses.</source>
        <translation>Die Studie „{0}“ gibt keine Spannungen.</translation>
    </message>
    <message>
        <source>Name a static stress study.</source>
        <translation>Nennen Sie eine statische Spannungsstudie.</translation>
    </message>
    <message>
        <source>Ask for min(frequency), and for more modes in the study if all of its modes are rigid motions.</source>
        <translation>Fragen Sie nach min(frequency), und in der Studie nach mehr Moden, wenn alle Starrkörperbewegungen sind.</translation>
    </message>
    <message>
        <source>It changes no natural frequency: free vibrations have no loads.</source>
        <translation>Sie ändert keine Eigenfrequenz: Freie Schwingungen haben keine Lasten.</translation>
    </message>
    <message>
        <source>For the effect of its stresses add a static stress study, and name it in prestress_from.</source>
        <translation>Für die Wirkung ihrer Spannungen fügen Sie eine statische Spannungsstudie hinzu und nennen sie in prestress_from.</translation>
    </message>
    <message>
        <source>There is no mode {0}; there are {1} modes.</source>
        <translation>Es gibt keine Mode {0}; es sind {1} Moden.</translation>
    </message>
    <message>
        <source>Choose one of them by its number, from 1.</source>
        <translation>Wählen Sie eine davon mit ihrer Nummer, ab 1.</translation>
    </message>
    <message>
        <source>Natural frequencies</source>
        <translation>Eigenfrequenzen</translation>
    </message>
    <message>
        <source>Free vibrations: frequencies and shapes; parts need not be held</source>
        <translation>Freie Schwingungen: Frequenzen und Formen; Teile brauchen nicht gehalten zu sein</translation>
    </message>
    <message>
        <source>Number of modes</source>
        <translation>Anzahl der Moden</translation>
    </message>
    <message>
        <source>The lowest ones, six rigid motions of a free body included</source>
        <translation>Die niedrigsten, mit den sechs Starrkörperbewegungen eines freien Körpers</translation>
    </message>
    <message>
        <source>Largest frequency</source>
        <translation>Größte Frequenz</translation>
    </message>
    <message>
        <source>Modes above are left out</source>
        <translation>Moden darüber bleiben weg</translation>
    </message>
    <message>
        <source>Prestress from</source>
        <translation>Vorspannung aus</translation>
    </message>
    <message>
        <source>A static stress study whose stresses stiffen or soften</source>
        <translation>Eine statische Spannungsstudie, deren Spannungen versteifen oder weicher machen</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no stress for this part.</source>
        <translation>Die Studie „{0}“ hat keine Spannung für dieses Teil.</translation>
    </message>
    <message>
        <source>Conjugate gradients reached a residual of {0} in {1} iterations, {2} was asked for. On the way it was {3}.</source>
        <translation>Das Verfahren der konjugierten Gradienten erreichte in {1} Iterationen ein Residuum von {0}, verlangt war {2}. Auf dem Weg betrug es {3}.</translation>
    </message>
    <message>
        <source>Look for parts that hardly hold together and for very thin elements, or make the mesh coarser.</source>
        <translation>Suchen Sie nach Teilen, die kaum zusammenhalten, und nach sehr dünnen Elementen, oder vergröbern Sie das Netz.</translation>
    </message>
    <message>
        <source>move and turn freely</source>
        <translation>sich frei verschieben und drehen</translation>
    </message>
    <message>
        <source>The temperatures that properties or radiation depend on do not settle: after {0} iterations the residual is {1} of that at the start. On the way it was {2}.</source>
        <translation>Die Temperaturen, von denen Eigenschaften oder Strahlung abhängen, pendeln sich nicht ein: Nach {0} Iterationen beträgt das Residuum {1} dessen vom Anfang. Auf dem Weg betrug es {2}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; do not touch: no faces of theirs lie opposite within the gap of {2}.</source>
        <translation>&apos;{0}&apos; und &apos;{1}&apos; berühren sich nicht: Keine ihrer Flächen liegen sich innerhalb des Spalts von {2} gegenüber.</translation>
    </message>
    <message>
        <source>Move a part, make the gap of the contacts larger, or remove the pair.</source>
        <translation>Verschieben Sie ein Teil, vergrößern Sie den Spalt der Kontakte, oder entfernen Sie das Paar.</translation>
    </message>
    <message>
        <source>Its meshes would have {0} million unknowns or more and need at least {1} of memory; {2} are available.</source>
        <translation>Ihre Netze hätten {0} Millionen Unbekannte oder mehr und bräuchten mindestens {1} Speicher; {2} sind verfügbar.</translation>
    </message>
    <message>
        <source>An element size of {0} in &apos;{1}&apos;, and as much larger ones in the other parts, would fit.</source>
        <translation>Eine Elementgröße von {0} in &apos;{1}&apos;, und entsprechend größere in den anderen Teilen, würde passen.</translation>
    </message>
    <message>
        <source>The temperature falls to {0}, below absolute zero (-273.15 degC).</source>
        <translation>Die Temperatur fällt auf {0}, unter den absoluten Nullpunkt (-273,15 degC).</translation>
    </message>
    <message>
        <source>More heat is taken out than can come in: check the signs and sizes of heat sources and fluxes, and the ambient temperatures.</source>
        <translation>Es wird mehr Wärme entzogen, als zufließen kann: Prüfen Sie Vorzeichen und Größe der Wärmequellen und -ströme und die Umgebungstemperaturen.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>iterative</source>
        <translation>iterativ</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>lapped</source>
        <translation>geläppt</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>geschliffen</translation>
    </message>
    <message>
        <source>machined</source>
        <translation>gefräst oder gedreht</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>gegossen</translation>
    </message>
    <message>
        <source>No mode lies below the largest frequency of {0} Hz; the lowest is at {1} Hz.</source>
        <translation>Keine Mode liegt unter der größten Frequenz von {0} Hz; die tiefste liegt bei {1} Hz.</translation>
    </message>
    <message>
        <source>Set a larger frequency, or none.</source>
        <translation>Geben Sie eine größere Frequenz an oder keine.</translation>
    </message>
    <message>
        <source>mode {0}: load factor {1}</source>
        <translation>Form {0}: Lastfaktor {1}</translation>
    </message>
    <message>
        <source>The spectrum has {0} frequencies and {1} levels.</source>
        <translation>Das Spektrum hat {0} Frequenzen und {1} Pegel.</translation>
    </message>
    <message>
        <source>Give two points at least, and a level for each frequency.</source>
        <translation>Geben Sie mindestens zwei Punkte an, und zu jeder Frequenz einen Pegel.</translation>
    </message>
    <message>
        <source>The frequency {0} Hz is not greater than 0 Hz.</source>
        <translation>Die Frequenz {0} Hz ist nicht größer als 0 Hz.</translation>
    </message>
    <message>
        <source>The frequency {0} Hz does not follow {1} Hz.</source>
        <translation>Die Frequenz {0} Hz liegt nicht über {1} Hz.</translation>
    </message>
    <message>
        <source>Give the frequencies in ascending order.</source>
        <translation>Geben Sie die Frequenzen aufsteigend an.</translation>
    </message>
    <message>
        <source>The level {0} (m/s^2)^2/Hz is not greater than 0.</source>
        <translation>Der Pegel {0} (m/s^2)^2/Hz ist nicht größer als 0.</translation>
    </message>
    <message>
        <source>End the spectrum where it has no level any more.</source>
        <translation>Beenden Sie das Spektrum dort, wo es keinen Pegel mehr hat.</translation>
    </message>
    <message>
        <source>The loads make no stress: nothing can buckle.</source>
        <translation>Die Lasten machen keine Spannung: nichts kann beulen oder knicken.</translation>
    </message>
    <message>
        <source>Add a force, a pressure or another load to the study.</source>
        <translation>Fügen Sie der Studie eine Kraft, einen Druck oder eine andere Last hinzu.</translation>
    </message>
    <message>
        <source>At the load factor {0} the mode leaves a residual of {1} (limit {2}).</source>
        <translation>Beim Lastfaktor {0} lässt die Form ein Residuum von {1} (Grenze {2}).</translation>
    </message>
    <message>
        <source>Nothing buckles under these loads, nor under the reversed ones.</source>
        <translation>Unter diesen Lasten knickt nichts, unter den umgekehrten auch nicht.</translation>
    </message>
    <message>
        <source>Check the loads, if some part should be in compression.</source>
        <translation>Prüfen Sie die Lasten, falls ein Teil unter Druck stehen sollte.</translation>
    </message>
    <message>
        <source>Nothing buckles under these loads; the reversed ones buckle at {0} times their size.</source>
        <translation>Unter diesen Lasten knickt nichts; die umgekehrten knicken beim {0}-Fachen ihrer Größe.</translation>
    </message>
    <message>
        <source>Check the signs of the loads.</source>
        <translation>Prüfen Sie die Vorzeichen der Lasten.</translation>
    </message>
    <message>
        <source>{0} load factors are asked for, {1} were found: larger ones strain the parts by more than {2} % on average.</source>
        <translation>{0} Lastfaktoren sind verlangt, {1} wurden gefunden: größere dehnen die Teile im Mittel um mehr als {2} %.</translation>
    </message>
    <message>
        <source>{0} load factors are asked for.</source>
        <translation>{0} Lastfaktoren sind verlangt.</translation>
    </message>
    <message>
        <source>Found the load factors</source>
        <translation>Lastfaktoren gefunden</translation>
    </message>
    <message>
        <source>The potential or current is not a finite number everywhere at {0} s.</source>
        <translation>Das Potential oder der Strom ist bei {0} s nicht überall eine endliche Zahl.</translation>
    </message>
    <message>
        <source>A potential or a current acts on it, but the part does not conduct.</source>
        <translation>Ein Potential oder ein Strom wirkt darauf, aber das Teil leitet nicht.</translation>
    </message>
    <message>
        <source>Give its material an electrical_conductivity, or change the target.</source>
        <translation>Geben Sie seinem Material eine electrical_conductivity, oder ändern Sie das Ziel.</translation>
    </message>
    <message>
        <source>A current acts on it, but all of it touches other conductors.</source>
        <translation>Ein Strom wirkt darauf, aber die ganze Fläche berührt andere Leiter.</translation>
    </message>
    <message>
        <source>Let the current enter elsewhere.</source>
        <translation>Lassen Sie den Strom anderswo eintreten.</translation>
    </message>
    <message>
        <source>A current enters these parts, but no electric potential holds them, so that theirs is undetermined and the current has no way out.</source>
        <translation>In diese Teile tritt ein Strom ein, aber kein elektrisches Potential hält sie: Ihr Potential ist unbestimmt, und der Strom hat keinen Ausweg.</translation>
    </message>
    <message>
        <source>Add an electric potential, or a contact to a conducting part that has one.</source>
        <translation>Fügen Sie ein elektrisches Potential hinzu, oder einen Kontakt zu einem leitenden Teil, das eines hat.</translation>
    </message>
    <message>
        <source>The electric potentials cannot be solved to the accuracy that is needed.</source>
        <translation>Die elektrischen Potentiale lassen sich nicht mit der nötigen Genauigkeit lösen.</translation>
    </message>
    <message>
        <source>Check the electrical conductivities of materials and contacts.</source>
        <translation>Prüfen Sie die elektrischen Leitfähigkeiten der Materialien und Kontakte.</translation>
    </message>
    <message>
        <source>The damping ratio {0} is not between 0 and 1.</source>
        <translation>Das Dämpfungsmaß {0} liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The duration {0} s is negative.</source>
        <translation>Die Dauer {0} s ist negativ.</translation>
    </message>
    <message>
        <source>base vibration</source>
        <translation>Fußpunkterregung</translation>
    </message>
    <message>
        <source>No spectrum shakes the parts.</source>
        <translation>Kein Spektrum regt die Teile an.</translation>
    </message>
    <message>
        <source>Add a base vibration.</source>
        <translation>Fügen Sie eine Fußpunkterregung hinzu.</translation>
    </message>
    <message>
        <source>The direction has no length.</source>
        <translation>Die Richtung hat keine Länge.</translation>
    </message>
    <message>
        <source>The fatigue strength coefficient {0} Pa is to be positive, the exponent {1} negative.</source>
        <translation>Der Schwingfestigkeitskoeffizient {0} Pa muss positiv sein, der Exponent {1} negativ.</translation>
    </message>
    <message>
        <source>There is not one fatigue curve for each part.</source>
        <translation>Es gibt nicht für jedes Teil einen Eintrag der Wöhlerlinie.</translation>
    </message>
    <message>
        <source>The modes end at {0} Hz, the spectrum at {1} Hz: resonances between are left out.</source>
        <translation>Die Eigenformen enden bei {0} Hz, das Spektrum bei {1} Hz: Resonanzen dazwischen fehlen.</translation>
    </message>
    <message>
        <source>Set a larger frequency. Far below the first mode the parts move as their base does: there a static stress study with an acceleration is enough.</source>
        <translation>Setzen Sie eine größere Frequenz. Weit unter der ersten Eigenfrequenz bewegen sich die Teile wie ihr Fußpunkt: Dort genügt eine statische Spannungsstudie mit einer Beschleunigung.</translation>
    </message>
    <message>
        <source>Some parts are free to move: nothing shakes them.</source>
        <translation>Einige Teile sind frei beweglich: Nichts regt sie an.</translation>
    </message>
    <message>
        <source>Hold them, or bond them to what is held.</source>
        <translation>Lagern Sie sie, oder verbinden Sie sie mit Gelagertem.</translation>
    </message>
    <message>
        <source>The stresses of {0} modes need {1} GB of memory, {2} GB are available.</source>
        <translation>Die Spannungen von {0} Eigenformen brauchen {1} GB Speicher, {2} GB sind verfügbar.</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or a lower largest frequency.</source>
        <translation>Wählen Sie ein gröberes Netz oder eine kleinere größte Frequenz.</translation>
    </message>
    <message>
        <source>Stresses of the modes</source>
        <translation>Spannungen der Eigenformen</translation>
    </message>
    <message>
        <source>The electrical conductivity</source>
        <translation>Die elektrische Leitfähigkeit</translation>
    </message>
    <message>
        <source>The electrical conductivity must be a finite symmetric tensor.</source>
        <translation>Die elektrische Leitfähigkeit muss ein endlicher symmetrischer Tensor sein.</translation>
    </message>
    <message>
        <source>The smallest principal electrical conductivity</source>
        <translation>Die kleinste elektrische Hauptleitfähigkeit</translation>
    </message>
    <message>
        <source>The electric potential</source>
        <translation>Das elektrische Potential</translation>
    </message>
    <message>
        <source>Two different electric potentials are prescribed on this face.</source>
        <translation>Auf dieser Fläche sind zwei verschiedene elektrische Potentiale vorgeschrieben.</translation>
    </message>
    <message>
        <source>The current</source>
        <translation>Der Strom</translation>
    </message>
    <message>
        <source>An electric potential and a current are prescribed on this face.</source>
        <translation>Auf dieser Fläche sind ein elektrisches Potential und ein Strom vorgeschrieben.</translation>
    </message>
    <message>
        <source>Check the currents and the tables of the materials: a resistance that grows with the temperature may make more heat than can leave.</source>
        <translation>Prüfen Sie die Ströme und die Tabellen der Materialien: Ein Widerstand, der mit der Temperatur wächst, kann mehr Wärme erzeugen, als abfließen kann.</translation>
    </message>
    <message>
        <source>Electric potential</source>
        <translation>Elektrisches Potential</translation>
    </message>
    <message>
        <source>Faces held at a voltage; currents between them heat the parts that conduct</source>
        <translation>Flächen, die auf einer Spannung gehalten werden; Ströme dazwischen erwärmen die Teile, die leiten</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Through all faces together, positive into the body; spread evenly over what touches no other conductor</source>
        <translation>Durch alle Flächen zusammen, positiv in den Körper hinein; gleichmäßig verteilt über das, was keinen anderen Leiter berührt</translation>
    </message>
    <message>
        <source>Electric current through faces; an electric potential elsewhere lets it out</source>
        <translation>Elektrischer Strom durch Flächen; ein elektrisches Potential anderswo lässt ihn hinaus</translation>
    </message>
    <message>
        <source>Base vibration</source>
        <translation>Fußpunkterregung</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Along which the supports shake, in the assembly</source>
        <translation>In der die Lager schwingen, in der Baugruppe</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Frequenzen</translation>
    </message>
    <message>
        <source>Points of the spectrum, ascending</source>
        <translation>Punkte des Spektrums, aufsteigend</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Acceleration squared per frequency at these points, for example 0.01 gn^2/Hz; gn is 9.80665 m/s^2</source>
        <translation>Beschleunigungsquadrat je Frequenz an diesen Punkten, zum Beispiel 0.01 gn^2/Hz; gn ist 9.80665 m/s^2</translation>
    </message>
    <message>
        <source>A random acceleration of all supports, given by its spectrum; several act independently</source>
        <translation>Eine regellose Beschleunigung aller Lager, durch ihr Spektrum gegeben; mehrere wirken unabhängig</translation>
    </message>
    <message>
        <source>Electrical contact conductance</source>
        <translation>Elektrischer Kontaktleitwert</translation>
    </message>
    <message>
        <source>Between parts that conduct, per area: the inverse of the contact resistance; 0 insulates</source>
        <translation>Zwischen Teilen, die leiten, je Fläche: der Kehrwert des Kontaktwiderstands; 0 isoliert</translation>
    </message>
    <message>
        <source>Target of the error</source>
        <translation>Fehlerziel</translation>
    </message>
    <message>
        <source>Steady and static studies make their meshes finer until the estimated error of the run (energy norm) is below</source>
        <translation>Stationäre und statische Studien verfeinern ihre Netze, bis der geschätzte Fehler des Laufs (Energienorm) darunter liegt</translation>
    </message>
    <message>
        <source>Largest number of elements</source>
        <translation>Größte Zahl von Elementen</translation>
    </message>
    <message>
        <source>Of a mesh that is made finer for a target of the error</source>
        <translation>Eines Netzes, das für ein Fehlerziel verfeinert wird</translation>
    </message>
    <message>
        <source>Fatigue strength coefficient</source>
        <translation>Schwingfestigkeitskoeffizient</translation>
    </message>
    <message>
        <source>Of Basquin&apos;s line: amplitude = coefficient (2 cycles)^exponent</source>
        <translation>Der Basquin-Geraden: Amplitude = Koeffizient (2 Schwingspiele)^Exponent</translation>
    </message>
    <message>
        <source>Fatigue strength exponent</source>
        <translation>Schwingfestigkeitsexponent</translation>
    </message>
    <message>
        <source>The deck of a thermal study holds no electric currents.</source>
        <translation>Das Deck einer thermischen Studie enthält keine elektrischen Ströme.</translation>
    </message>
    <message>
        <source>Switch the currents and electric potentials off, and give the parts heat sources instead.</source>
        <translation>Schalten Sie die Ströme und elektrischen Potentiale aus, und geben Sie den Teilen stattdessen Wärmequellen.</translation>
    </message>
    <message>
        <source>Current density</source>
        <translation>Stromdichte</translation>
    </message>
    <message>
        <source>Joule heat</source>
        <translation>Joulesche Wärme</translation>
    </message>
    <message>
        <source>Load factor of buckling</source>
        <translation>Lastfaktor des Beulens</translation>
    </message>
    <message>
        <source>RMS von Mises stress</source>
        <translation>Effektivwert der Vergleichsspannung nach von Mises</translation>
    </message>
    <message>
        <source>RMS acceleration</source>
        <translation>Effektivwert der Beschleunigung</translation>
    </message>
    <message>
        <source>RMS displacement against the base</source>
        <translation>Effektivwert der Verschiebung gegen den Fußpunkt</translation>
    </message>
    <message>
        <source>Mean frequency of the stress</source>
        <translation>Mittlere Frequenz der Spannung</translation>
    </message>
    <message>
        <source>Fatigue damage</source>
        <translation>Ermüdungsschädigung</translation>
    </message>
    <message>
        <source>Fatigue damage, narrow band</source>
        <translation>Ermüdungsschädigung, Schmalband</translation>
    </message>
    <message>
        <source>Fatigue life</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>There is no deck of a random vibration.</source>
        <translation>Für eine regellose Schwingung gibt es keine Eingabedatei.</translation>
    </message>
    <message>
        <source>Export a modal study of the same parts.</source>
        <translation>Exportieren Sie eine Studie der Eigenfrequenzen derselben Teile.</translation>
    </message>
    <message>
        <source>The estimated error is {0} %, above the target of {1} %, after the mesh was made finer five times.</source>
        <translation>Der geschätzte Fehler ist {0} %, über dem Ziel von {1} %, nachdem das Netz fünfmal verfeinert wurde.</translation>
    </message>
    <message>
        <source>Give the parts element sizes, or look for singular places: ends of contacts and sharp corners.</source>
        <translation>Geben Sie den Teilen Elementgrößen, oder suchen Sie singuläre Stellen: Enden von Kontakten und scharfe Ecken.</translation>
    </message>
    <message>
        <source>The estimated error is {0} %, above the target of {1} %; a finer mesh would have more than {2} elements.</source>
        <translation>Der geschätzte Fehler ist {0} %, über dem Ziel von {1} %; ein feineres Netz hätte mehr als {2} Elemente.</translation>
    </message>
    <message>
        <source>Allow more (max_elements), or a larger error.</source>
        <translation>Lassen Sie mehr zu (max_elements), oder einen größeren Fehler.</translation>
    </message>
    <message>
        <source>The estimated error is {0} %, above the target of {1} %, and a finer mesh failed.</source>
        <translation>Der geschätzte Fehler ist {0} %, über dem Ziel von {1} %, und ein feineres Netz ist misslungen.</translation>
    </message>
    <message>
        <source>Allow a larger error, or give the parts element sizes.</source>
        <translation>Lassen Sie einen größeren Fehler zu, oder geben Sie den Teilen Elementgrößen.</translation>
    </message>
    <message>
        <source>Ask for min(load_factor). There is none where nothing buckles under the loads.</source>
        <translation>Fragen Sie nach min(load_factor). Es gibt keinen, wo unter den Lasten nichts knickt.</translation>
    </message>
    <message>
        <source>Give the material a fatigue_strength_coefficient and a fatigue_strength_exponent, and the study a duration.</source>
        <translation>Geben Sie dem Material fatigue_strength_coefficient und fatigue_strength_exponent, und der Studie eine Dauer.</translation>
    </message>
    <message>
        <source>Give the material a yield_strength.</source>
        <translation>Geben Sie dem Material eine yield_strength.</translation>
    </message>
    <message>
        <source>No load acts in the study: nothing can buckle.</source>
        <translation>In der Studie wirkt keine Last: nichts kann knicken.</translation>
    </message>
    <message>
        <source>Nothing shakes in the study.</source>
        <translation>In der Studie wirkt keine Erregung.</translation>
    </message>
    <message>
        <source>No material of the study has fatigue data, which the damage over the duration needs.</source>
        <translation>Kein Material der Studie hat Ermüdungsdaten, die die Schädigung über die Dauer braucht.</translation>
    </message>
    <message>
        <source>Give a material a fatigue_strength_coefficient and a fatigue_strength_exponent, or leave the duration out.</source>
        <translation>Geben Sie einem Material fatigue_strength_coefficient und fatigue_strength_exponent, oder lassen Sie die Dauer weg.</translation>
    </message>
    <message>
        <source>A current flows in this study, but no electric potential lets it out.</source>
        <translation>In dieser Studie fließt ein Strom, aber kein elektrisches Potential lässt ihn hinaus.</translation>
    </message>
    <message>
        <source>Add an electric potential of 0 V to the face where it leaves.</source>
        <translation>Geben Sie der Fläche, aus der er austritt, ein elektrisches Potential von 0 V.</translation>
    </message>
    <message>
        <source>An electric potential ({0}) and a current ({1}) act on one face.</source>
        <translation>Ein elektrisches Potential ({0}) und ein Strom ({1}) wirken auf eine Fläche.</translation>
    </message>
    <message>
        <source>Two different electric potentials ({0} and {1}) act on one face.</source>
        <translation>Zwei verschiedene elektrische Potentiale ({0} und {1}) wirken auf eine Fläche.</translation>
    </message>
    <message>
        <source>It acts on &apos;{0}&apos;, which does not conduct: its material &apos;{1}&apos; has no electrical conductivity.</source>
        <translation>Es wirkt auf &apos;{0}&apos;, das nicht leitet: Sein Material &apos;{1}&apos; hat keine elektrische Leitfähigkeit.</translation>
    </message>
    <message>
        <source>Give the material an electrical_conductivity, or change the target.</source>
        <translation>Geben Sie dem Material eine electrical_conductivity, oder ändern Sie das Ziel.</translation>
    </message>
    <message>
        <source>Linear buckling</source>
        <translation>Lineares Beulen und Knicken</translation>
    </message>
    <message>
        <source>The factors of all loads at which thin parts evade sideways</source>
        <translation>Die Faktoren aller Lasten, bei denen dünne Teile seitlich ausweichen</translation>
    </message>
    <message>
        <source>Number of load factors</source>
        <translation>Zahl der Lastfaktoren</translation>
    </message>
    <message>
        <source>The smallest ones</source>
        <translation>Die kleinsten</translation>
    </message>
    <message>
        <source>Random vibration</source>
        <translation>Regellose Schwingung</translation>
    </message>
    <message>
        <source>Mean stresses and fatigue while the supports shake by a spectrum of accelerations</source>
        <translation>Mittlere Spannungen und Ermüdung, während die Lager mit einem Beschleunigungsspektrum schwingen</translation>
    </message>
    <message>
        <source>Damping ratio</source>
        <translation>Dämpfungsmaß</translation>
    </message>
    <message>
        <source>Share of the critical damping, the same of all modes</source>
        <translation>Anteil an der kritischen Dämpfung, für alle Eigenformen gleich</translation>
    </message>
    <message>
        <source>How long it shakes: gives the fatigue damage</source>
        <translation>Wie lange es schwingt: ergibt die Ermüdungsschädigung</translation>
    </message>
    <message>
        <source>Modes above are left out; what they add is taken as static</source>
        <translation>Eigenformen darüber entfallen; ihr Beitrag gilt als statisch</translation>
    </message>
    <message>
        <source>Most modes</source>
        <translation>Höchstzahl der Eigenformen</translation>
    </message>
    <message>
        <source>More than these are not looked for</source>
        <translation>Mehr werden nicht gesucht</translation>
    </message>
    <message>
        <source>The currents of the electrodes, or their power and the Joule heat, miss each other by {0} % (limit {1} %).</source>
        <translation>Die Ströme der Elektroden, oder ihre Leistung und die Joulesche Wärme, weichen um {0} % voneinander ab (Grenze {1} %).</translation>
    </message>
    <message>
        <source>Making the mesh finer</source>
        <translation>Netz wird verfeinert</translation>
    </message>
    <message>
        <source>Let both studies have the same parts, or exclude this one.</source>
        <translation>Geben Sie beiden Studien dieselben Teile, oder schließen Sie dieses aus.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>The faces of the enclosure are in contact everywhere.</source>
        <translation>Die Flächen des Hohlraums sind überall in Kontakt.</translation>
    </message>
    <message>
        <source>Choose faces that can see each other.</source>
        <translation>Wählen Sie Flächen, die einander sehen können.</translation>
    </message>
    <message>
        <source>{0} % of the radiation meets no face of the enclosure; of this face {1} %.</source>
        <translation>{0} % der Strahlung treffen keine Fläche des Hohlraums; von dieser Fläche {1} %.</translation>
    </message>
    <message>
        <source>Add the faces that it meets, or give the ambient temperature that is seen through the openings.</source>
        <translation>Fügen Sie die Flächen hinzu, die sie trifft, oder geben Sie die Umgebungstemperatur an, die durch die Öffnungen zu sehen ist.</translation>
    </message>
    <message>
        <source>This face of the enclosure sees none of its faces.</source>
        <translation>Diese Fläche des Hohlraums sieht keine seiner Flächen.</translation>
    </message>
    <message>
        <source>Radiation to wide surroundings is enough for it.</source>
        <translation>Für sie genügt die Strahlung an weite Umgebung.</translation>
    </message>
    <message>
        <source>The speed</source>
        <translation>Die Drehzahl</translation>
    </message>
    <message>
        <source>The emissivity is {0}; it must be above 0 and at most 1.</source>
        <translation>Der Emissionsgrad ist {0}; er muss über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>Two enclosure radiations act on this face.</source>
        <translation>Zwei Hohlraumstrahlungen wirken auf diese Fläche.</translation>
    </message>
    <message>
        <source>At {0} s the radiation in the enclosure is not finite, or its ambient temperature is below absolute zero.</source>
        <translation>Bei {0} s ist die Strahlung im Hohlraum nicht endlich, oder seine Umgebungstemperatur liegt unter dem absoluten Nullpunkt.</translation>
    </message>
    <message>
        <source>The radiation in the enclosure</source>
        <translation>Die Strahlung im Hohlraum</translation>
    </message>
    <message>
        <source>Finding what faces see of each other</source>
        <translation>Was Flächen voneinander sehen, wird ermittelt</translation>
    </message>
    <message>
        <source>Enclosure radiation</source>
        <translation>Strahlung im Hohlraum</translation>
    </message>
    <message>
        <source>Of the faces; without it the material&apos;s counts</source>
        <translation>Der Flächen; ohne Angabe gilt der des Werkstoffs</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Hohlraum</translation>
    </message>
    <message>
        <source>Faces of one name see each other; without one, too</source>
        <translation>Flächen eines Namens sehen einander; ohne Namen ebenso</translation>
    </message>
    <message>
        <source>Seen through the openings of the enclosure</source>
        <translation>Durch die Öffnungen des Hohlraums gesehen</translation>
    </message>
    <message>
        <source>Heat radiated between faces that see each other</source>
        <translation>Wärme, die Flächen einander zustrahlen, die sich sehen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Drehzahl</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>In the assembly</source>
        <translation>In der Baugruppe</translation>
    </message>
    <message>
        <source>Place on the axis</source>
        <translation>Ort auf der Achse</translation>
    </message>
    <message>
        <source>origin of the assembly</source>
        <translation>Ursprung der Baugruppe</translation>
    </message>
    <message>
        <source>Any place that the axis goes through</source>
        <translation>Ein Ort, durch den die Achse geht</translation>
    </message>
    <message>
        <source>The outward pull on parts that turn steadily about an axis</source>
        <translation>Der Zug nach außen an Teilen, die sich stetig um eine Achse drehen</translation>
    </message>
    <message>
        <source>A deck has no radiation in enclosures.</source>
        <translation>Ein Deck hat keine Strahlung in Hohlräumen.</translation>
    </message>
    <message>
        <source>The speed depends on the place.</source>
        <translation>Die Drehzahl hängt vom Ort ab.</translation>
    </message>
    <message>
        <source>A body turns with one speed; use t only.</source>
        <translation>Ein Körper dreht sich mit einer Drehzahl; verwenden Sie nur t.</translation>
    </message>
    <message>
        <source>The ambient temperature depends on the place.</source>
        <translation>Die Umgebungstemperatur hängt vom Ort ab.</translation>
    </message>
    <message>
        <source>An enclosure has one; use t only.</source>
        <translation>Ein Hohlraum hat nur eine; verwenden Sie nur t.</translation>
    </message>
    <message>
        <source>Its enclosure has another ambient temperature from {0}.</source>
        <translation>Sein Hohlraum hat eine andere Umgebungstemperatur von {0}.</translation>
    </message>
    <message>
        <source>Give one of them only, or other enclosures.</source>
        <translation>Geben Sie nur eine davon an oder andere Hohlräume.</translation>
    </message>
    <message>
        <source>The search found {0} load factors and gave up.</source>
        <translation>Die Suche fand {0} Lastfaktoren und gab auf.</translation>
    </message>
    <message>
        <source>Ask for fewer, or check materials and mesh.</source>
        <translation>Verlangen Sie weniger, oder prüfen Sie Werkstoffe und Netz.</translation>
    </message>
    <message>
        <source>enclosure radiation</source>
        <translation>Hohlraumstrahlung</translation>
    </message>
    <message>
        <source>The view factors of {0} patches need {1} GB of memory, {2} GB are available.</source>
        <translation>Die Sichtfaktoren von {0} Flächenstücken brauchen {1} GB Speicher, {2} GB sind verfügbar.</translation>
    </message>
    <message>
        <source>Choose fewer faces: those that exchange much heat.</source>
        <translation>Wählen Sie weniger Flächen: die, die viel Wärme austauschen.</translation>
    </message>
    <message>
        <source>Angle by time: 12000 rpm or 1257 rad/s; 1 Hz counts as 1 rad/s</source>
        <translation>Winkel je Zeit: 12000 rpm oder 1257 rad/s; 1 Hz zählt als 1 rad/s</translation>
    </message>
    <message>
        <source>From -1 to -0.02, for example -0.1</source>
        <translation>Von -1 bis -0.02, zum Beispiel -0.1</translation>
    </message>
    <message>
        <source>Singular places leave {0} % of the volume out of the target of the error.</source>
        <translation>Singuläre Stellen nehmen {0} % des Volumens vom Fehlerziel aus.</translation>
    </message>
    <message>
        <source>Start from a smaller element size: what is left out is as wide as the first elements.</source>
        <translation>Beginnen Sie mit kleineren Elementen: was ausgenommen wird, ist so breit wie die ersten Elemente.</translation>
    </message>
    <message>
        <source>Add a force, a pressure, an acceleration, a rotation or temperatures.</source>
        <translation>Fügen Sie eine Kraft, einen Druck, eine Beschleunigung, eine Drehung oder Temperaturen hinzu.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for the digital twin of an electric vehicle</source>
        <translation>Arbeitsumgebung für den digitalen Zwilling eines Elektrofahrzeugs</translation>
    </message>
    <message>
        <source>A project, a spec file or a STEP file</source>
        <translation>Ein Projekt, eine Spezifikations- oder eine STEP-Datei</translation>
    </message>
    <message>
        <source>Opens the sample</source>
        <translation>Öffnet das Beispiel</translation>
    </message>
</context>
<context>
    <name>twinbench::ActionSet</name>
    <message>
        <source>open a project first</source>
        <translation>erst ein Projekt öffnen</translation>
    </message>
    <message>
        <source>import a STEP file first</source>
        <translation>erst eine STEP-Datei importieren</translation>
    </message>
    <message>
        <source>show a result first: run a study (F5)</source>
        <translation>erst ein Ergebnis anzeigen: eine Studie berechnen (F5)</translation>
    </message>
</context>
<context>
    <name>twinbench::AnnotationActions</name>
    <message>
        <source>A&amp;nnotate</source>
        <translation>B&amp;eschriften</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Area and radius of a face; distance and angle of two</source>
        <translation>Flächeninhalt und Radius einer Fläche; Abstand und Winkel von zweien</translation>
    </message>
    <message>
        <source>Click a face for its area and radius, then a second for the distance and the angle of both. With Ctrl a click tells of its face alone. Escape ends.</source>
        <translation>Klicken Sie eine Fläche für Flächeninhalt und Radius an, dann eine zweite für Abstand und Winkel. Mit Strg gilt ein Klick nur dieser Fläche. Esc beendet.</translation>
    </message>
    <message>
        <source>Pin a &amp;note</source>
        <translation>&amp;Notiz anheften</translation>
    </message>
    <message>
        <source>Writes at a point of the model</source>
        <translation>Schreibt an einen Punkt des Modells</translation>
    </message>
    <message>
        <source>Click the point that the note is about. Escape ends.</source>
        <translation>Klicken Sie den Punkt an, den die Notiz betrifft. Esc beendet.</translation>
    </message>
    <message>
        <source>&amp;Copy the measures</source>
        <translation>Messungen &amp;kopieren</translation>
    </message>
    <message>
        <source>As text, a line for each</source>
        <translation>Als Text, eine Zeile je Messung</translation>
    </message>
    <message>
        <source>&amp;Remove the last one</source>
        <translation>&amp;Letzte entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;all measures and notes</source>
        <translation>&amp;Alle Messungen und Notizen entfernen</translation>
    </message>
    <message>
        <source>Note at this point</source>
        <translation>Notiz an diesem Punkt</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>keine Messungen vorhanden</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>keine vorhanden</translation>
    </message>
</context>
<context>
    <name>twinbench::Annotations</name>
    <message>
        <source>radius %1</source>
        <translation>Radius %1</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>Flächeninhalt %1</translation>
    </message>
    <message>
        <source>%1 (x %2, y %3, z %4)</source>
        <translation>%1 (x %2, y %3, z %4)</translation>
    </message>
    <message>
        <source>faces %1 apart</source>
        <translation>Abstand der Flächen %1</translation>
    </message>
    <message>
        <source>angle of the faces %1°</source>
        <translation>Winkel der Flächen %1°</translation>
    </message>
</context>
<context>
    <name>twinbench::AssemblyLoader</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Find contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
</context>
<context>
    <name>twinbench::AttachController</name>
    <message>
        <source>%1: select parts first, in the model tree.</source>
        <translation>%1: Wählen Sie zuerst Teile im Modellbaum.</translation>
    </message>
    <message>
        <source>%1: click faces in the view first.</source>
        <translation>%1: Klicken Sie zuerst Flächen in der Ansicht an.</translation>
    </message>
    <message>
        <source>%1 needs at least one face or part. Remove it with Ctrl+Backspace.</source>
        <translation>%1 braucht mindestens eine Fläche oder ein Teil. Entfernen mit Strg+Rücktaste.</translation>
    </message>
    <message>
        <source>Select parts first, in the view or in the model tree.</source>
        <translation>Wählen Sie zuerst Teile in der Ansicht oder im Modellbaum.</translation>
    </message>
    <message>
        <source>Add a study first (Ctrl+5): parts are left out of studies.</source>
        <translation>Fügen Sie zuerst eine Studie hinzu (Strg+5): Teile werden aus Studien ausgeschlossen.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Click the faces that get a name first; Ctrl adds more.</source>
        <translation>Klicken Sie zuerst die Flächen an, die einen Namen erhalten; mit Strg weitere.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Select an attachment, a monitor, a scenario or a requirement first.</source>
        <translation>Wählen Sie zuerst eine Randbedingung, einen Monitor, ein Szenario oder eine Anforderung.</translation>
    </message>
    <message>
        <source>Select what to remove in the model tree first.</source>
        <translation>Wählen Sie zuerst im Modellbaum, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>Select the parts that get the material first.</source>
        <translation>Wählen Sie zuerst die Teile, die das Material erhalten.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 for %2 selected parts</source>
        <translation>%1 für %2 gewählte Teile</translation>
    </message>
    <message>
        <source>%1 is not among your materials any more.</source>
        <translation>%1 ist nicht mehr unter Ihren Materialien.</translation>
    </message>
    <message>
        <source>%1 is of %2</source>
        <translation>%1 besteht aus %2</translation>
    </message>
    <message>
        <source>%1 parts are of %2</source>
        <translation>%1 Teile bestehen aus %2</translation>
    </message>
</context>
<context>
    <name>twinbench::ClipBar</name>
    <message>
        <source>Another clip plane</source>
        <translation>Weitere Schnittebene</translation>
    </message>
    <message>
        <source>Clip plane</source>
        <translation>Schnittebene</translation>
    </message>
    <message>
        <source>Cut with this plane</source>
        <translation>Mit dieser Ebene schneiden</translation>
    </message>
    <message>
        <source>Cut across X</source>
        <translation>Schnitt quer zu X</translation>
    </message>
    <message>
        <source>Cut across Y</source>
        <translation>Schnitt quer zu Y</translation>
    </message>
    <message>
        <source>Cut across Z</source>
        <translation>Schnitt quer zu Z</translation>
    </message>
    <message>
        <source>Axis of the clip plane</source>
        <translation>Achse der Schnittebene</translation>
    </message>
    <message>
        <source>Position of the clip plane</source>
        <translation>Position der Schnittebene</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>A length with its unit; a bare number is in mm</source>
        <translation>Eine Länge mit Einheit; eine reine Zahl gilt in mm</translation>
    </message>
    <message>
        <source>Remove the clip plane</source>
        <translation>Schnittebene entfernen</translation>
    </message>
</context>
<context>
    <name>twinbench::ColourBarPopover</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>A value in any unit of the field; empty: it suits the values</source>
        <translation>Ein Wert in beliebiger Einheit des Feldes; leer: passend zu den Werten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Stufenlos</translation>
    </message>
    <message>
        <source>%1 bands</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>Blau bis Rot</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Regenbogen</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>Ma&amp;ximum</translation>
    </message>
    <message>
        <source>Mi&amp;nimum</source>
        <translation>Mi&amp;nimum</translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation>&amp;Stufen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Only where all values are positive</source>
        <translation>Nur wo alle Werte positiv sind</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value in %2.</source>
        <translation>&apos;%1&apos; ist kein Wert in %2.</translation>
    </message>
    <message>
        <source>The minimum must be below the maximum.</source>
        <translation>Das Minimum muss kleiner als das Maximum sein.</translation>
    </message>
</context>
<context>
    <name>twinbench::ColouringActions</name>
    <message>
        <source>Col&amp;our parts by</source>
        <translation>Teile einfär&amp;ben nach</translation>
    </message>
    <message>
        <source>&amp;CAD</source>
        <translation>&amp;CAD</translation>
    </message>
    <message>
        <source>The colours of the STEP file</source>
        <translation>Die Farben der STEP-Datei</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Teil</translation>
    </message>
    <message>
        <source>Each part a colour of its own</source>
        <translation>Jedes Teil in eigener Farbe</translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation>&amp;Material</translation>
    </message>
    <message>
        <source>&amp;Temperature limit...</source>
        <translation>Temperatur&amp;grenze...</translation>
    </message>
    <message>
        <source>Which parts got hotter than a limit in the shown result</source>
        <translation>Welche Teile im gezeigten Ergebnis heißer als eine Grenze wurden</translation>
    </message>
    <message>
        <source>no material</source>
        <translation>kein Material</translation>
    </message>
    <message>
        <source>Limit of the temperature</source>
        <translation>Temperaturgrenze</translation>
    </message>
    <message>
        <source>60 degC</source>
        <translation>60 degC</translation>
    </message>
    <message>
        <source>Colour the parts</source>
        <translation>Teile einfärben</translation>
    </message>
    <message>
        <source>%1 is not a temperature. Write for example 60 degC.</source>
        <translation>%1 ist keine Temperatur. Schreiben Sie zum Beispiel 60 degC.</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>not in the study</source>
        <translation>nicht in der Studie</translation>
    </message>
    <message>
        <source>show a result with temperatures first</source>
        <translation>erst ein Ergebnis mit Temperaturen anzeigen</translation>
    </message>
</context>
<context>
    <name>twinbench::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an action, a part or a parameter</source>
        <translation>Aktion, Teil oder Parameter suchen</translation>
    </message>
    <message>
        <source>(not possible now)</source>
        <translation>(zurzeit nicht möglich)</translation>
    </message>
</context>
<context>
    <name>twinbench::ContactPage</name>
    <message>
        <source>Contact of two parts</source>
        <translation>Kontakt zweier Teile</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation>Kontakte werden gesucht …</translation>
    </message>
    <message>
        <source>These parts do not touch any more.</source>
        <translation>Diese Teile berühren sich nicht mehr.</translation>
    </message>
    <message>
        <source>Contact area</source>
        <translation>Kontaktfläche</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Mean gap</source>
        <translation>Mittlerer Spalt</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>Durchdringung</translation>
    </message>
    <message>
        <source>The parts reach into each other by more than the gap of the contacts: neither heat nor force passes here. Check their positions, or make the gap larger.</source>
        <translation>Die Teile durchdringen sich um mehr als den Spalt der Kontakte: Hier wird weder Wärme noch Kraft übertragen. Prüfen Sie die Positionen oder vergrößern Sie den Spalt.</translation>
    </message>
    <message>
        <source>as all contacts</source>
        <translation>wie alle Kontakte</translation>
    </message>
    <message>
        <source>bonded</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not bonded</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Whether displacements are tied in stress studies</source>
        <translation>Ob Verschiebungen in Spannungsstudien gekoppelt sind</translation>
    </message>
    <message>
        <source>These parts have values of their own, which count before those of all contacts. A study may set others again.</source>
        <translation>Diese Teile haben eigene Werte, die vor denen aller Kontakte gelten. Eine Studie kann wieder andere setzen.</translation>
    </message>
    <message>
        <source>As all contacts</source>
        <translation>Wie alle Kontakte</translation>
    </message>
    <message>
        <source>Proposed conductance</source>
        <translation>Vorgeschlagener Leitwert</translation>
    </message>
</context>
<context>
    <name>twinbench::ContactTable</name>
    <message>
        <source>as all contacts</source>
        <translation>wie alle Kontakte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Filter: a part</source>
        <translation>Filter: ein Bauteil</translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation>Kontakte filtern</translation>
    </message>
    <message>
        <source>As all contacts</source>
        <translation>Wie alle Kontakte</translation>
    </message>
    <message>
        <source>Takes back what the selected contacts have of their own</source>
        <translation>Nimmt zurück, was die gewählten Kontakte an Eigenem haben</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation>Kontakte werden gesucht …</translation>
    </message>
    <message>
        <source>No parts touch. The gap within which faces touch is a setting of the contacts, in the model tree.</source>
        <translation>Keine Bauteile berühren sich. Der Spalt, bis zu dem Flächen sich berühren, ist eine Einstellung der Kontakte im Modellbaum.</translation>
    </message>
    <message>
        <source>%1 contact</source>
        <translation>%1 Kontakt</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 Kontakte</translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>%1 von %2 Kontakten</translation>
    </message>
    <message>
        <source>looking for contacts …</source>
        <translation>Kontakte werden gesucht …</translation>
    </message>
</context>
<context>
    <name>twinbench::ContactTableModel</name>
    <message>
        <source>as all contacts</source>
        <translation>wie alle Kontakte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The parts reach into each other by more than the gap of the contacts: neither heat nor force passes here. Check their positions, or make the gap larger.</source>
        <translation>Die Teile durchdringen sich um mehr als den Spalt der Kontakte: Hier wird weder Wärme noch Kraft übertragen. Prüfen Sie die Positionen oder vergrößern Sie den Spalt.</translation>
    </message>
    <message>
        <source>A value of its own. Empty it to take it back.</source>
        <translation>Ein eigener Wert. Leeren nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>A choice of its own</source>
        <translation>Eine eigene Wahl</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Erstes Bauteil</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>Zweites Bauteil</translation>
    </message>
    <message>
        <source>Area [%1]</source>
        <translation>Fläche [%1]</translation>
    </message>
    <message>
        <source>Gap [%1]</source>
        <translation>Spalt [%1]</translation>
    </message>
    <message>
        <source>Penetration [%1]</source>
        <translation>Eindringung [%1]</translation>
    </message>
    <message>
        <source>Conductance</source>
        <translation>Leitwert</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>Origin of the conductance</source>
        <translation>Herkunft des Leitwerts</translation>
    </message>
</context>
<context>
    <name>twinbench::DisplayActions</name>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Surface</source>
        <translation>&amp;Oberfläche</translation>
    </message>
    <message>
        <source>Colours on the parts, and on cuts through them</source>
        <translation>Farben auf den Teilen und ihren Schnitten</translation>
    </message>
    <message>
        <source>&amp;Isosurfaces</source>
        <translation>&amp;Isoflächen</translation>
    </message>
    <message>
        <source>Surfaces of equal values within the parts</source>
        <translation>Flächen gleicher Werte in den Teilen</translation>
    </message>
    <message>
        <source>&amp;Arrows</source>
        <translation>&amp;Pfeile</translation>
    </message>
    <message>
        <source>Direction and size of the heat flux or the displacement</source>
        <translation>Richtung und Größe der Wärmestromdichte oder der Verschiebung</translation>
    </message>
    <message>
        <source>Number of isosurfaces</source>
        <translation>Anzahl der Isoflächen</translation>
    </message>
    <message>
        <source>only fields that have a direction</source>
        <translation>nur für Felder mit Richtung</translation>
    </message>
    <message>
        <source>S&amp;treamlines</source>
        <translation>S&amp;tromlinien</translation>
    </message>
    <message>
        <source>Lines that follow the heat flux or the displacement</source>
        <translation>Linien, die der Wärmestromdichte oder der Verschiebung folgen</translation>
    </message>
    <message>
        <source>Values of isosurfaces</source>
        <translation>Werte der Isoflächen</translation>
    </message>
    <message>
        <source>Values in any unit of the field, separated by commas; empty: evenly between the smallest and the largest</source>
        <translation>Werte in einer beliebigen Einheit des Feldes, durch Kommas getrennt; leer: gleichmäßig zwischen dem kleinsten und dem größten</translation>
    </message>
    <message>
        <source>At the values</source>
        <translation>Bei den Werten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value in %2.</source>
        <translation>&apos;%1&apos; ist kein Wert in %2.</translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation>Höchstens %1 Werte.</translation>
    </message>
</context>
<context>
    <name>twinbench::EditActions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation>&amp;Umbenennen...</translation>
    </message>
    <message>
        <source>Gives the selected attachment, monitor, scenario or requirement another name</source>
        <translation>Gibt der gewählten Randbedingung, dem Monitor, Szenario oder der Anforderung einen anderen Namen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Makes a copy of the selected attachment, monitor, scenario or requirement</source>
        <translation>Kopiert die gewählte Randbedingung, den Monitor, das Szenario oder die Anforderung</translation>
    </message>
    <message>
        <source>Re&amp;move from the model</source>
        <translation>Aus dem Modell en&amp;tfernen</translation>
    </message>
    <message>
        <source>Removes the selected attachment, study, scenario ...</source>
        <translation>Entfernt die gewählte Randbedingung, die Studie, das Szenario ...</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Colours, units, mouse, threads</source>
        <translation>Farben, Einheiten, Maus, Threads</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies what is selected in the model tree, for this project or another one</source>
        <translation>Kopiert die Auswahl im Modellbaum, für dieses oder ein anderes Projekt</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Adds what was copied from a model tree</source>
        <translation>Fügt hinzu, was aus einem Modellbaum kopiert wurde</translation>
    </message>
</context>
<context>
    <name>twinbench::EntitiesPage</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>What is of one kind can be edited together.</source>
        <translation>Gleichartiges kann gemeinsam bearbeitet werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>twinbench::EntityForm</name>
    <message>
        <source>Allowed: %1</source>
        <translation>Zulässig: %1</translation>
    </message>
    <message>
        <source>In spec files: %1</source>
        <translation>In Spezifikationsdateien: %1</translation>
    </message>
    <message>
        <source>value in %1</source>
        <translation>Wert in %1</translation>
    </message>
    <message>
        <source>This kind of model is not known here.</source>
        <translation>Diese Modellart ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (fehlt)</translation>
    </message>
    <message>
        <source>Make it a parameter, which scenarios can change</source>
        <translation>Zum Parameter machen, den Szenarien ändern können</translation>
    </message>
    <message>
        <source>Table over temperature</source>
        <translation>Tabelle über der Temperatur</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>twinbench::EntityPage</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Copy from the library to edit</source>
        <translation>Aus der Bibliothek kopieren und bearbeiten</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 Teil</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>%1 face</source>
        <translation>%1 Fläche</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 Flächen</translation>
    </message>
    <message>
        <source>%1 edge</source>
        <translation>%1 Kante</translation>
    </message>
    <message>
        <source>%1 edges</source>
        <translation>%1 Kanten</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 Punkt</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Wirkt auf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Flächeninhalt</translation>
    </message>
    <message>
        <source>Area, with what is in contact</source>
        <translation>Flächeninhalt mit Kontakten</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>In Kontakt</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>It acts on the free area only, where the contact takes part in the study.</source>
        <translation>Wirkt nur auf den freien Bereich, sofern der Kontakt an der Studie teilnimmt.</translation>
    </message>
    <message>
        <source>Keep in my materials</source>
        <translation>In eigene Materialien übernehmen</translation>
    </message>
    <message>
        <source>Puts a copy into the list of materials of all your projects</source>
        <translation>Legt eine Kopie in der Materialliste aller Ihrer Projekte ab</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 von %2 Teilen</translation>
    </message>
    <message>
        <source>No part is called %1.</source>
        <translation>Kein Teil heißt %1.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>none yet: run its study</source>
        <translation>noch keines: Studie ausführen</translation>
    </message>
</context>
<context>
    <name>twinbench::ExplodeBar</name>
    <message>
        <source>Exploded view</source>
        <translation>Explosionsansicht</translation>
    </message>
    <message>
        <source>Distance of the parts</source>
        <translation>Abstand der Teile</translation>
    </message>
    <message>
        <source>The groups of the assembly part first, then what they consist of</source>
        <translation>Zuerst trennen sich die Gruppen der Baugruppe, dann deren Bestandteile</translation>
    </message>
    <message>
        <source>Exploded</source>
        <translation>Explosion</translation>
    </message>
    <message>
        <source>Put the parts together</source>
        <translation>Teile zusammenfügen</translation>
    </message>
</context>
<context>
    <name>twinbench::FacePage</name>
    <message>
        <source>Plane</source>
        <translation>Ebene Fläche</translation>
    </message>
    <message>
        <source>Hole</source>
        <translation>Bohrung</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>Zylinder</translation>
    </message>
    <message>
        <source>Cone</source>
        <translation>Kegel</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Kugel</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>Torus</translation>
    </message>
    <message>
        <source>Free-form</source>
        <translation>Freiform</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 Flächen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Flächeninhalt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>twinbench::FileActions</name>
    <message>
        <source>STEP files (*.step *.stp *.STEP *.STP)</source>
        <translation>STEP-Dateien (*.step *.stp *.STEP *.STP)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Öffnen...</translation>
    </message>
    <message>
        <source>A project, a spec file or a STEP file</source>
        <translation>Ein Projekt, eine Spezifikations- oder eine STEP-Datei</translation>
    </message>
    <message>
        <source>&amp;Import STEP...</source>
        <translation>STEP &amp;importieren...</translation>
    </message>
    <message>
        <source>Starts a project with a STEP file</source>
        <translation>Beginnt ein Projekt mit einer STEP-Datei</translation>
    </message>
    <message>
        <source>&amp;Add STEP to the project...</source>
        <translation>STEP zum Projekt &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>Speichern &amp;unter...</translation>
    </message>
    <message>
        <source>Every edit is saved at once; this gives the project a place of your choice</source>
        <translation>Jede Änderung wird sofort gespeichert; dies gibt dem Projekt einen Ort Ihrer Wahl</translation>
    </message>
    <message>
        <source>Save &amp;version...</source>
        <translation>&amp;Version speichern...</translation>
    </message>
    <message>
        <source>Names the model of now, to come back to it</source>
        <translation>Benennt den jetzigen Stand des Modells, um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <source>Export fields (VTU)...</source>
        <translation>Felder exportieren (VTU)...</translation>
    </message>
    <message>
        <source>VTK file of one time, not of the extremes shown (*.vtu)</source>
        <translation>VTK-Datei einer Zeit, nicht der gezeigten Extremwerte (*.vtu)</translation>
    </message>
    <message>
        <source>VTK file of the time shown (*.vtu)</source>
        <translation>VTK-Datei der gezeigten Zeit (*.vtu)</translation>
    </message>
    <message>
        <source>ParaView collection of all times (*.pvd)</source>
        <translation>ParaView-Sammlung aller Zeiten (*.pvd)</translation>
    </message>
    <message>
        <source>Export numbers (CSV)...</source>
        <translation>Zahlen exportieren (CSV)...</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export CalculiX deck (INP)...</source>
        <translation>CalculiX-Eingabedatei exportieren (INP)...</translation>
    </message>
    <message>
        <source>CalculiX decks (*.inp)</source>
        <translation>CalculiX-Eingabedateien (*.inp)</translation>
    </message>
    <message>
        <source>Export specification (JSON)...</source>
        <translation>Spezifikation exportieren (JSON)...</translation>
    </message>
    <message>
        <source>The model as a text file that opens again, here and on the command line</source>
        <translation>Das Modell als Textdatei, die sich hier und auf der Befehlszeile wieder öffnen lässt</translation>
    </message>
    <message>
        <source>Export &amp;report (HTML, PDF)...</source>
        <translation>&amp;Bericht exportieren (HTML, PDF)...</translation>
    </message>
    <message>
        <source>Requirements, materials with their sources, loads, meshes, results and pictures</source>
        <translation>Anforderungen, Materialien mit Quellen, Lasten, Netze, Ergebnisse und Bilder</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>&amp;Revert to version</source>
        <translation>Zu Version zu&amp;rückkehren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All that can be opened (*.twin *.twin.json *.step *.stp *.STEP *.STP)</source>
        <translation>Alle unterstützten Dateien (*.twin *.twin.json *.step *.stp *.STEP *.STP)</translation>
    </message>
    <message>
        <source>Projects (*.twin)</source>
        <translation>Projekte (*.twin)</translation>
    </message>
    <message>
        <source>Spec files (*.twin.json)</source>
        <translation>Spezifikationsdateien (*.twin.json)</translation>
    </message>
    <message>
        <source>Import STEP</source>
        <translation>STEP importieren</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved the version %1.</source>
        <translation>Version %1 gespeichert.</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Keine Dateien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No versions saved yet</source>
        <translation>Noch keine Versionen gespeichert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Specifications (*.twin.json)</source>
        <translation>Spezifikationen (*.twin.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Films (*.mp4)</source>
        <translation>Filme (*.mp4)</translation>
    </message>
    <message>
        <source>Moving pictures (*.gif)</source>
        <translation>Animierte Bilder (*.gif)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Export as a film (MP4, GIF) or pictures...</source>
        <translation>Als Film (MP4, GIF) oder Bilder exportieren...</translation>
    </message>
    <message>
        <source>The result over its time, or a stress study as it deforms: all parts, isometric, automatic colours. Films need the program ffmpeg, pictures do not.</source>
        <translation>Das Ergebnis über der Zeit oder die Verformung einer Spannungsstudie: alle Teile, isometrisch, automatische Farben. Filme benötigen das Programm ffmpeg, Bilder nicht.</translation>
    </message>
    <message>
        <source>only what varies in time or deforms</source>
        <translation>nur was sich zeitlich ändert oder verformt</translation>
    </message>
    <message>
        <source>Export as pictures (PNG; no films without ffmpeg)...</source>
        <translation>Als Bilder exportieren (PNG; Filme nur mit ffmpeg)...</translation>
    </message>
    <message>
        <source>Films need the program ffmpeg, which is not installed. What can be written now are single pictures, frame_0000.png and so on, in a folder.</source>
        <translation>Filme benötigen das Programm ffmpeg, das nicht installiert ist. Möglich sind jetzt Einzelbilder in einem Ordner: frame_0000.png und so weiter.</translation>
    </message>
    <message>
        <source>Single pictures in a folder of this name (*)</source>
        <translation>Einzelbilder in einem Ordner dieses Namens (*)</translation>
    </message>
    <message>
        <source>Co&amp;mpact the project</source>
        <translation>Projekt ko&amp;mprimieren</translation>
    </message>
    <message>
        <source>Drops results that no study and scenario shows any more</source>
        <translation>Verwirft Ergebnisse, die keine Studie in keinem Szenario mehr zeigt</translation>
    </message>
</context>
<context>
    <name>twinbench::ForecastController</name>
    <message>
        <source>the result is up to date</source>
        <translation>das Ergebnis ist aktuell</translation>
    </message>
</context>
<context>
    <name>twinbench::GuideBrowser</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation>Das Handbuch ist nicht installiert: %1 fehlt.</translation>
    </message>
</context>
<context>
    <name>twinbench::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on what is at hand</source>
        <translation>&amp;Hilfe zum aktuellen Element</translation>
    </message>
    <message>
        <source>The section of the manual about the field, the panel or the step</source>
        <translation>Der Abschnitt des Handbuchs zum Eingabefeld, Bereich oder Schritt</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Report a problem...</source>
        <translation>&amp;Problem melden...</translation>
    </message>
    <message>
        <source>What to send about it</source>
        <translation>Was Sie dazu senden können</translation>
    </message>
</context>
<context>
    <name>twinbench::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The beginning of the user guide</source>
        <translation>Anfang des Benutzerhandbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>twinbench::LibraryList</name>
    <message>
        <source>Find by name or group</source>
        <translation>Nach Name oder Gruppe suchen</translation>
    </message>
    <message>
        <source>Filter the materials</source>
        <translation>Materialien filtern</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Drag a material onto a part, or double click to give it to the selected parts.</source>
        <translation>Ziehen Sie ein Material auf ein Teil oder weisen Sie es den gewählten Teilen per Doppelklick zu.</translation>
    </message>
    <message>
        <source>Values of the material</source>
        <translation>Materialwerte</translation>
    </message>
    <message>
        <source>My materials</source>
        <translation>Eigene Materialien</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>In this model</source>
        <translation>In diesem Modell</translation>
    </message>
</context>
<context>
    <name>twinbench::MainWindow</name>
    <message>
        <source>%1 GB of memory free</source>
        <translation>%1 GB Arbeitsspeicher frei</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
    <message>
        <source>%1 (not saved under a name)</source>
        <translation>%1 (noch ohne Dateinamen)</translation>
    </message>
    <message>
        <source> [read-only]</source>
        <translation> [schreibgeschützt]</translation>
    </message>
    <message>
        <source>%1 — Twinbench</source>
        <translation>%1 — Twinbench</translation>
    </message>
    <message>
        <source>%1 is being computed. Quit again to stop it.</source>
        <translation>%1 wird berechnet. Beenden Sie erneut, um die Berechnung abzubrechen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Find an action, part or parameter</source>
        <translation>&amp;Aktion, Teil oder Parameter suchen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>twinbench::MaterialDrop</name>
    <message>
        <source>With Shift: for all %1 selected parts</source>
        <translation>Mit Umschalt: für alle %1 gewählten Teile</translation>
    </message>
</context>
<context>
    <name>twinbench::MendingOffers</name>
    <message>
        <source>%1 of %2 parts could not be meshed: %3.</source>
        <translation>%1 von %2 Teilen ließen sich nicht vernetzen: %3.</translation>
    </message>
    <message>
        <source>Leave out of the studies</source>
        <translation>Aus den Studien ausschließen</translation>
    </message>
    <message>
        <source>The geometry was not read.</source>
        <translation>Die Geometrie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Take the file out again</source>
        <translation>Datei wieder herausnehmen</translation>
    </message>
    <message>
        <source>%1 stands where its file has it, in the other parts.</source>
        <translation>%1 liegt an der Position aus der Datei und damit in den anderen Teilen.</translation>
    </message>
    <message>
        <source>Put it beside them</source>
        <translation>Daneben platzieren</translation>
    </message>
</context>
<context>
    <name>twinbench::MeshController</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Smallest quality</source>
        <translation>Kleinste Qualität</translation>
    </message>
    <message>
        <source>Volume error</source>
        <translation>Volumenfehler</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Old: the mesh size has changed since</source>
        <translation>Veraltet: Die Elementgröße wurde seitdem geändert</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>%1 part has no mesh</source>
        <translation>%1 Teil hat kein Netz</translation>
    </message>
    <message>
        <source>%1 parts have no mesh</source>
        <translation>%1 Teile haben kein Netz</translation>
    </message>
    <message>
        <source>Poor elements: stresses near them are rough. Short edges and thin faces of the part make them; else try a smaller mesh size.</source>
        <translation>Schlechte Elemente: Spannungen in ihrer Nähe sind ungenau. Kurze Kanten und schmale Flächen des Teils sind die Ursache; sonst hilft eine kleinere Elementgröße.</translation>
    </message>
    <message>
        <source>Relaxed nodes</source>
        <translation>Gelockerte Knoten</translation>
    </message>
    <message>
        <source>%1 (removed: edges %2, faces %3)</source>
        <translation>%1 (entfernt: Kanten %2, Flächen %3)</translation>
    </message>
    <message>
        <source>The mesh does not follow every face: on one the area is off by %1. Try a smaller mesh size.</source>
        <translation>Das Netz folgt nicht jeder Fläche: Auf einer weicht der Flächeninhalt um %1 ab. Versuchen Sie eine kleinere Elementgröße.</translation>
    </message>
</context>
<context>
    <name>twinbench::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(und %1 weitere)</translation>
    </message>
</context>
<context>
    <name>twinbench::ModeBar</name>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Mode that is shown</source>
        <translation>Gezeigte Mode</translation>
    </message>
    <message>
        <source>Play the vibration, slowed down</source>
        <translation>Schwingung verlangsamt abspielen</translation>
    </message>
    <message>
        <source>Play the vibration</source>
        <translation>Schwingung abspielen</translation>
    </message>
</context>
<context>
    <name>twinbench::ModelClipboard</name>
    <message>
        <source>Select attachments, studies, materials ... in the model tree first.</source>
        <translation>Wählen Sie zuerst Lasten, Studien, Materialien ... im Modellbaum aus.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Nothing of a model was copied.</source>
        <translation>Es wurde nichts aus einem Modell kopiert.</translation>
    </message>
</context>
<context>
    <name>twinbench::ModelPresenter</name>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <translation>veraltet, %1</translation>
    </message>
    <message>
        <source>met, %1</source>
        <translation>erfüllt, %1</translation>
    </message>
    <message>
        <source>not met, %1</source>
        <translation>nicht erfüllt, %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>The geometry cannot be shown. The Log tells why.</source>
        <translation>Die Geometrie kann nicht gezeigt werden. Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>No geometry yet. Import a STEP file.</source>
        <translation>Noch keine Geometrie. Importieren Sie eine STEP-Datei.</translation>
    </message>
    <message>
        <source>%1 stale result</source>
        <translation>%1 veraltetes Ergebnis</translation>
    </message>
    <message>
        <source>%1 stale results</source>
        <translation>%1 veraltete Ergebnisse</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Grenze: %1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Entscheidend: %1</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>nicht beurteilbar</translation>
    </message>
</context>
<context>
    <name>twinbench::ModelTree</name>
    <message>
        <source>Filter the model</source>
        <translation>Modell filtern</translation>
    </message>
    <message>
        <source>Model tree</source>
        <translation>Modellbaum</translation>
    </message>
    <message>
        <source>Nothing in the model matches.</source>
        <translation>Kein Treffer im Modell.</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Import a STEP file</source>
        <translation>STEP-Datei importieren</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Drag a material onto a part</source>
        <translation>Material auf ein Teil ziehen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Values with a name, for scenarios</source>
        <translation>Werte mit Namen, für Szenarien</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Auswahlen</translation>
    </message>
    <message>
        <source>Faces with a name</source>
        <translation>Flächen mit Namen</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physik</translation>
    </message>
    <message>
        <source>Pick faces, then attach a load</source>
        <translation>Flächen wählen, dann eine Last zuweisen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No parts touch</source>
        <translation>Keine Teile berühren sich</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Add a study under Solve</source>
        <translation>Studie unter Berechnung hinzufügen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Only the baseline</source>
        <translation>Nur die Baseline</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Monitore</translation>
    </message>
    <message>
        <source>Points that runs record</source>
        <translation>Punkte, die Läufe aufzeichnen</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Limits that results must keep</source>
        <translation>Grenzen, die Ergebnisse einhalten müssen</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 Teil</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Shows this result</source>
        <translation>Zeigt dieses Ergebnis</translation>
    </message>
    <message>
        <source>%1, with values of its own</source>
        <translation>%1, mit eigenen Werten</translation>
    </message>
    <message>
        <source>Part of a name, or a condition on the result shown: &gt; 60 degC</source>
        <translation>Teil eines Namens oder eine Bedingung für das gezeigte Ergebnis: &gt; 60 degC</translation>
    </message>
    <message>
        <source>%1 in %2; %3 in the baseline</source>
        <translation>%1 in %2; %3 in der Baseline</translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation>Kontakte werden gesucht …</translation>
    </message>
</context>
<context>
    <name>twinbench::OwnMaterialsController</name>
    <message>
        <source>%1 is among your materials</source>
        <translation>%1 ist unter Ihren Materialien</translation>
    </message>
</context>
<context>
    <name>twinbench::PartActions</name>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Teile</translation>
    </message>
    <message>
        <source>&amp;Place on a face</source>
        <translation>Auf einer Fläche &amp;platzieren</translation>
    </message>
    <message>
        <source>Lays a flat face of one STEP file on a face of another: two clicks</source>
        <translation>Legt eine ebene Fläche einer STEP-Datei auf eine Fläche einer anderen: zwei Klicks</translation>
    </message>
    <message>
        <source>&amp;Leave out of the studies</source>
        <translation>Aus den Studien &amp;ausschließen</translation>
    </message>
    <message>
        <source>The selected parts are neither meshed nor solved</source>
        <translation>Die gewählten Teile werden weder vernetzt noch berechnet</translation>
    </message>
    <message>
        <source>&amp;Take into the studies</source>
        <translation>In die Studien auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Takes parts in again that were left out</source>
        <translation>Nimmt ausgeschlossene Teile wieder auf</translation>
    </message>
</context>
<context>
    <name>twinbench::PartPage</name>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Volumenkörper</translation>
    </message>
    <message>
        <source>no: shown, but not analysed</source>
        <translation>nein: wird gezeigt, aber nicht berechnet</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Flächen</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>several materials</source>
        <translation>mehrere Materialien</translation>
    </message>
    <message>
        <source>no material</source>
        <translation>kein Material</translation>
    </message>
    <message>
        <source>%1 (library)</source>
        <translation>%1 (Bibliothek)</translation>
    </message>
    <message>
        <source>Part of the studies</source>
        <translation>Teil der Studien</translation>
    </message>
    <message>
        <source>Parts that are left out are neither meshed nor solved</source>
        <translation>Ausgeschlossene Teile werden weder vernetzt noch berechnet</translation>
    </message>
    <message>
        <source>Element size</source>
        <translation>Elementgröße</translation>
    </message>
    <message>
        <source>Of the mesh of what is selected; empty: as the whole mesh</source>
        <translation>Des Netzes der Auswahl; leer: wie das gesamte Netz</translation>
    </message>
    <message>
        <source>several sizes</source>
        <translation>mehrere Größen</translation>
    </message>
    <message>
        <source>by size and curvature</source>
        <translation>nach Größe und Krümmung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (as the whole mesh)</source>
        <translation>%1 (wie das gesamte Netz)</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Position der Datei</translation>
    </message>
    <message>
        <source>Lay a face of it on another face</source>
        <translation>Fläche der Datei auf eine andere Fläche legen</translation>
    </message>
    <message>
        <source>Turn by 90° about</source>
        <translation>Um 90° drehen um</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
</context>
<context>
    <name>twinbench::PathPanel</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>From x, y, z</source>
        <translation>Von x, y, z</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Three lengths with their units; bare numbers are in the unit shown</source>
        <translation>Drei Längen mit Einheit; reine Zahlen gelten in der gezeigten Einheit</translation>
    </message>
    <message>
        <source>From x, y, z [%1]</source>
        <translation>Von x, y, z [%1]</translation>
    </message>
    <message>
        <source>A point is three lengths with commas between them: 1 cm, 0, 2.5</source>
        <translation>Ein Punkt besteht aus drei Längen mit Kommas dazwischen: 1 cm, 0, 2.5</translation>
    </message>
</context>
<context>
    <name>twinbench::PhysicsActions</name>
    <message>
        <source>&amp;Physics</source>
        <translation>&amp;Physik</translation>
    </message>
    <message>
        <source>&amp;Name the picked faces</source>
        <translation>Gewählte Flächen be&amp;nennen</translation>
    </message>
    <message>
        <source>Keeps the faces under a name that attachments and monitors can use</source>
        <translation>Speichert die Flächen unter einem Namen, den Randbedingungen und Monitore verwenden können</translation>
    </message>
    <message>
        <source>New &amp;material</source>
        <translation>Neues &amp;Material</translation>
    </message>
    <message>
        <source>A material of this model with values of your own</source>
        <translation>Ein Material dieses Modells mit eigenen Werten</translation>
    </message>
    <message>
        <source>&amp;Propose materials</source>
        <translation>Materialien &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Guesses materials by the names of the parts, for you to confirm</source>
        <translation>Errät Materialien aus den Teilenamen; Sie bestätigen sie</translation>
    </message>
</context>
<context>
    <name>twinbench::PlaceController</name>
    <message>
        <source>The geometry has changed. Start placing anew.</source>
        <translation>Die Geometrie hat sich geändert. Beginnen Sie das Platzieren von vorn.</translation>
    </message>
    <message>
        <source>Add a second STEP file to the project first: parts of one file stand where the file has them.</source>
        <translation>Fügen Sie dem Projekt zuerst eine zweite STEP-Datei hinzu: Teile einer Datei behalten die Positionen aus der Datei.</translation>
    </message>
    <message>
        <source>Click the flat face that moves. Escape ends.</source>
        <translation>Klicken Sie die ebene Fläche an, die sich bewegt. Esc beendet.</translation>
    </message>
    <message>
        <source>That face of %1 is not flat. Click a flat one.</source>
        <translation>Diese Fläche von %1 ist nicht eben. Klicken Sie eine ebene an.</translation>
    </message>
    <message>
        <source>Now click the place on a flat face of another file that %1 goes on.</source>
        <translation>Klicken Sie nun auf einer ebenen Fläche einer anderen Datei die Stelle an, auf die %1 kommt.</translation>
    </message>
    <message>
        <source>That face is of the same file and would move along. Click one of another.</source>
        <translation>Diese Fläche gehört zur selben Datei und würde sich mitbewegen. Klicken Sie eine einer anderen an.</translation>
    </message>
    <message>
        <source>Placed %1. Properties has its position.</source>
        <translation>%1 platziert. Die Position steht unter Eigenschaften.</translation>
    </message>
</context>
<context>
    <name>twinbench::PlotPanel</name>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Curves over time</source>
        <translation>Zeitverläufe</translation>
    </message>
    <message>
        <source>Curves along a path</source>
        <translation>Verläufe entlang eines Pfads</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>%1 (stale)</source>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>Zeit [s]</translation>
    </message>
    <message>
        <source>Distance [%1]</source>
        <translation>Abstand [%1]</translation>
    </message>
    <message>
        <source>No curves. Show the result of a transient study (R) or run one (F5); each point that is probed adds its own.</source>
        <translation>Keine Kurven. Zeigen Sie das Ergebnis einer transienten Studie an (R) oder berechnen Sie eine (F5); jede Sonde fügt eine eigene Kurve hinzu.</translation>
    </message>
    <message>
        <source>No path. Choose Results &gt; Path and click two points of a result, or type them above.</source>
        <translation>Kein Pfad. Wählen Sie Ergebnisse &gt; Pfad und klicken Sie zwei Punkte eines Ergebnisses an, oder geben Sie sie oben ein.</translation>
    </message>
    <message>
        <source>t = %1 s</source>
        <translation>t = %1 s</translation>
    </message>
    <message>
        <source>s = %1 %2</source>
        <translation>s = %1 %2</translation>
    </message>
</context>
<context>
    <name>twinbench::PreferencesDialog</name>
    <message>
        <source>Turn: left. Pan: middle, or Shift + left. Zoom: right, or the wheel.</source>
        <translation>Drehen: links. Verschieben: Mitte oder Umschalt + links. Zoomen: rechts oder Mausrad.</translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Ctrl + middle. Zoom: Shift + middle, or the wheel.</source>
        <translation>Drehen: Mitte. Verschieben: Strg + Mitte. Zoomen: Umschalt + Mitte oder Mausrad.</translation>
    </message>
    <message>
        <source>Pan: middle. Turn: middle, then hold left or right. Zoom: middle, then click left or right; or the wheel.</source>
        <translation>Verschieben: Mitte. Drehen: Mitte, dann links oder rechts halten. Zoomen: Mitte, dann links oder rechts klicken; oder Mausrad.</translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Shift + middle, or middle + right. Zoom: Ctrl + middle, middle + left, or the wheel.</source>
        <translation>Drehen: Mitte. Verschieben: Umschalt + Mitte oder Mitte + rechts. Zoomen: Strg + Mitte, Mitte + links oder Mausrad.</translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Shift + middle. Zoom: Ctrl + middle, or the wheel.</source>
        <translation>Drehen: Mitte. Verschieben: Umschalt + Mitte. Zoomen: Strg + Mitte oder Mausrad.</translation>
    </message>
    <message>
        <source>Tell on the desktop when runs have ended</source>
        <translation>Ende von Läufen auf dem Desktop melden</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Of results and measures. Typed values keep the units they were typed with, and exports are the same whatever is chosen here.</source>
        <translation>Für Ergebnisse und Messungen. Eingegebene Werte behalten ihre Einheiten, und Exporte hängen nicht von dieser Wahl ab.</translation>
    </message>
    <message>
        <source>Mouse in the view, as in</source>
        <translation>Maus in der Ansicht wie in</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
    <message>
        <source>SolidWorks</source>
        <translation>SolidWorks</translation>
    </message>
    <message>
        <source>CATIA</source>
        <translation>CATIA</translation>
    </message>
    <message>
        <source>NX, Creo</source>
        <translation>NX, Creo</translation>
    </message>
    <message>
        <source>Blender</source>
        <translation>Blender</translation>
    </message>
    <message>
        <source>all %1 cores</source>
        <translation>alle %1 Kerne</translation>
    </message>
    <message>
        <source>What is computed does not depend on it, only how fast. It counts as soon as nothing is being computed.</source>
        <translation>Beeinflusst nicht die Ergebnisse, nur die Geschwindigkeit. Gilt, sobald keine Berechnung läuft.</translation>
    </message>
    <message>
        <source>Threads of computations</source>
        <translation>Threads für Berechnungen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Playing a result takes</source>
        <translation>Abspieldauer eines Ergebnisses</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>mm, N, MPa, °C</source>
        <translation>mm, N, MPa, °C</translation>
    </message>
    <message>
        <source>m, N, Pa, °C (SI)</source>
        <translation>m, N, Pa, °C (SI)</translation>
    </message>
    <message>
        <source>in, lbf, psi, °F (imperial)</source>
        <translation>in, lbf, psi, °F (imperial)</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>A project keeps results of before, so that undo and redo need no new run. When its file gets larger than this, those that no study and scenario shows are dropped.</source>
        <translation>Ein Projekt behält frühere Ergebnisse, damit Rückgängig und Wiederholen keine neue Rechnung brauchen. Wird seine Datei größer als dies, werden die verworfen, die keine Studie in keinem Szenario zeigt.</translation>
    </message>
    <message>
        <source>Results kept in a project</source>
        <translation>Ergebnisse, die ein Projekt behält</translation>
    </message>
</context>
<context>
    <name>twinbench::ProblemLog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>twinbench::ProjectFiles</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>twinbench::PropertyPage</name>
    <message>
        <source>Attach physics</source>
        <translation>Physik zuweisen</translation>
    </message>
    <message>
        <source>On all their faces</source>
        <translation>Auf allen ihren Flächen</translation>
    </message>
    <message>
        <source>On their common edge</source>
        <translation>Auf ihrer gemeinsamen Kante</translation>
    </message>
    <message>
        <source>At their common corner</source>
        <translation>An ihrer gemeinsamen Ecke</translation>
    </message>
    <message>
        <source>In their parts</source>
        <translation>In ihren Teilen</translation>
    </message>
</context>
<context>
    <name>twinbench::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Click a face in the view, or a part or an entry in the model tree.</source>
        <translation>Klicken Sie eine Fläche in der Ansicht an oder ein Teil oder einen Eintrag im Modellbaum.</translation>
    </message>
</context>
<context>
    <name>twinbench::ProposalController</name>
    <message>
        <source>%1 part has got its material</source>
        <translation>%1 Teil hat sein Material erhalten</translation>
    </message>
    <message>
        <source>%1 parts have got their materials</source>
        <translation>%1 Teile haben ihr Material erhalten</translation>
    </message>
</context>
<context>
    <name>twinbench::ProposalTable</name>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Assign what is ticked</source>
        <translation>Angehakte zuweisen</translation>
    </message>
    <message>
        <source>Proposed materials</source>
        <translation>Materialvorschläge</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Proposed material</source>
        <translation>Materialvorschlag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Double click or F2 to choose another</source>
        <translation>Doppelklick oder F2, um ein anderes zu wählen</translation>
    </message>
    <message>
        <source>Guessed by the names of the parts. Nothing is assigned before you say so: %1.</source>
        <translation>Aus den Teilenamen erraten. Zugewiesen wird erst, wenn Sie bestätigen: %1.</translation>
    </message>
    <message>
        <source>%1 part is ticked</source>
        <translation>%1 Teil ist angehakt</translation>
    </message>
    <message>
        <source>%1 parts are ticked</source>
        <translation>%1 Teile sind angehakt</translation>
    </message>
    <message>
        <source>No name tells of a material.</source>
        <translation>Kein Name deutet auf ein Material hin.</translation>
    </message>
    <message>
        <source>Every solid part has a material, or there is none yet.</source>
        <translation>Alle Volumenkörper haben ein Material, oder es gibt noch keine.</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 Teil</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>Without a proposal: %1.</source>
        <translation>Ohne Vorschlag: %1.</translation>
    </message>
    <message>
        <source>%1 other part</source>
        <translation>%1 weiteres Teil</translation>
    </message>
    <message>
        <source>%1 other parts</source>
        <translation>%1 weitere Teile</translation>
    </message>
    <message>
        <source>Their names tell of none: double click the cell to choose one for all</source>
        <translation>Ihre Namen verraten keines: Doppelklick in die Zelle wählt eines für alle</translation>
    </message>
</context>
<context>
    <name>twinbench::ReportController</name>
    <message>
        <source>Twinbench did not end as it should the last time. What you did is kept: edits are on the disk at once.</source>
        <translation>Twinbench wurde beim letzten Mal nicht ordnungsgemäß beendet. Ihre Arbeit ist erhalten: Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>What to send about the last end</source>
        <translation>Bericht zum letzten Abbruch</translation>
    </message>
    <message>
        <source>This tells the version, the system and the last messages, with the names of your files and parts in them. Nothing is sent by itself: read it, leave out what is nobody&apos;s business, and send it with what you did last.</source>
        <translation>Dieser Text enthält die Version, das System und die letzten Meldungen mit den Namen Ihrer Dateien und Teile. Nichts wird automatisch gesendet: Lesen Sie ihn, streichen Sie Vertrauliches und senden Sie ihn mit einer Beschreibung Ihrer letzten Schritte.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This tells the version, the system and the messages of this session, with the names of your files and parts in them. Nothing is sent by itself: read it, and send it with what you did and what you expected.</source>
        <translation>Dieser Text enthält die Version, das System und die Meldungen dieser Sitzung mit den Namen Ihrer Dateien und Teile. Nichts wird automatisch gesendet: Lesen Sie ihn und senden Sie ihn mit einer Beschreibung, was Sie getan und was Sie erwartet haben.</translation>
    </message>
</context>
<context>
    <name>twinbench::ReportWindow</name>
    <message>
        <source>What to send</source>
        <translation>Zu sendender Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save what to send</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultBar</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Display: how the field is drawn, as surface, isosurfaces or arrows</source>
        <translation>Darstellung: wie das Feld gezeichnet wird, als Oberfläche, Isoflächen oder Pfeile</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours: range, bands and colours of the field; also by a click on its bar</source>
        <translation>Farben: Bereich, Stufen und Farben des Feldes; auch per Klick auf die Farbskala</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsActions</name>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Show the result</source>
        <translation>Ergebnis an&amp;zeigen</translation>
    </message>
    <message>
        <source>The chosen study under the chosen scenario</source>
        <translation>Die gewählte Studie mit dem gewählten Szenario</translation>
    </message>
    <message>
        <source>Show the &amp;geometry</source>
        <translation>&amp;Geometrie anzeigen</translation>
    </message>
    <message>
        <source>&amp;Deformed</source>
        <translation>&amp;Verformt</translation>
    </message>
    <message>
        <source>Shows displacements enlarged</source>
        <translation>Zeigt Verschiebungen vergrößert</translation>
    </message>
    <message>
        <source>&amp;Minimum and maximum</source>
        <translation>&amp;Minimum und Maximum</translation>
    </message>
    <message>
        <source>Mesh &amp;lines</source>
        <translation>&amp;Netzlinien</translation>
    </message>
    <message>
        <source>Rain&amp;bow colours</source>
        <translation>Regen&amp;bogenfarben</translation>
    </message>
    <message>
        <source>The classic colours, whose bright bands look like jumps that are not there</source>
        <translation>Die klassischen Farben, deren helle Bänder Sprünge vortäuschen</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>&amp;Sonde</translation>
    </message>
    <message>
        <source>Click points of the result for their value and history; Escape ends</source>
        <translation>Punkte des Ergebnisses für Wert und Zeitverlauf anklicken; Esc beendet</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation>P&amp;fad</translation>
    </message>
    <message>
        <source>Click two points of the result for the field along the line between them; Escape ends</source>
        <translation>Zwei Punkte des Ergebnisses für das Feld entlang der Linie dazwischen anklicken; Esc beendet</translation>
    </message>
    <message>
        <source>&amp;Clear probes</source>
        <translation>Sonden &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Keep probes as monitors (needs a run)</source>
        <translation>Sonden als M&amp;onitore übernehmen (erfordert Lauf)</translation>
    </message>
    <message>
        <source>Monitors are recorded at every time step. Their study is run anew for them, and what takes its results.</source>
        <translation>Monitore werden bei jedem Zeitschritt aufgezeichnet. Dafür laufen ihre Studie und alle, die deren Ergebnisse verwenden, neu.</translation>
    </message>
    <message>
        <source>&amp;New requirement</source>
        <translation>Neue &amp;Anforderung</translation>
    </message>
    <message>
        <source>A limit that results are judged by</source>
        <translation>Ein Grenzwert, an dem Ergebnisse gemessen werden</translation>
    </message>
    <message>
        <source>Monitors are recorded by a run: the results of %1 are of before. Run it (F5).</source>
        <translation>Monitore werden von einem Lauf aufgezeichnet: Die Ergebnisse von %1 sind älter. Berechnen Sie die Studie (F5).</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>add a study first</source>
        <translation>erst eine Studie hinzufügen</translation>
    </message>
    <message>
        <source>it is shown</source>
        <translation>sie wird schon gezeigt</translation>
    </message>
    <message>
        <source>only results of stress studies</source>
        <translation>nur Ergebnisse von Spannungsstudien</translation>
    </message>
    <message>
        <source>probe a point first</source>
        <translation>erst eine Sonde setzen</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsController</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Heat flow</source>
        <translation>Wärmestrom</translation>
    </message>
    <message>
        <source>Heat flux</source>
        <translation>Wärmestromdichte</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Load the result</source>
        <translation>Ergebnis laden</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Differenz: %1</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>Sonde %1</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsPresenter</name>
    <message>
        <source>%1 has no result under %2 yet. Run it (F5).</source>
        <translation>%1 hat noch kein Ergebnis mit %2. Berechnen Sie die Studie (F5).</translation>
    </message>
    <message>
        <source>The line meets no part of this result.</source>
        <translation>Die Linie trifft kein Teil dieses Ergebnisses.</translation>
    </message>
    <message>
        <source>Under the pointer: %1</source>
        <translation>Unter dem Zeiger: %1</translation>
    </message>
    <message>
        <source>%1: rigid motion</source>
        <translation>%1: Starrkörperbewegung</translation>
    </message>
    <message>
        <source>%1: %2 Hz</source>
        <translation>%1: %2 Hz</translation>
    </message>
    <message>
        <source>%1: load factor %2</source>
        <translation>%1: Lastfaktor %2</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsTable</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No result yet. Choose a study and run it (F5).</source>
        <translation>Noch kein Ergebnis. Wählen Sie eine Studie und berechnen Sie sie (F5).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Kennwert</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source> (stale)</source>
        <translation> (veraltet)</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>At x, y, z [%1]</source>
        <translation>Bei x, y, z [%1]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Balance error</source>
        <translation>Bilanzfehler</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Je Teil</translation>
    </message>
    <message>
        <source>Reaction forces: what each support exerts on the parts</source>
        <translation>Reaktionskräfte: was jede Lagerung auf die Teile ausübt</translation>
    </message>
    <message>
        <source>Heat over the run: positive into the parts, negative out</source>
        <translation>Wärme über den Lauf: positiv in die Teile, negativ heraus</translation>
    </message>
    <message>
        <source>Heat flow: positive into the parts, negative out of them</source>
        <translation>Wärmestrom: positiv in die Teile, negativ aus ihnen heraus</translation>
    </message>
    <message>
        <source>Through contacts: positive from first to second part</source>
        <translation>Durch Kontakte: positiv vom ersten zum zweiten Teil</translation>
    </message>
    <message>
        <source>estimated error (energy norm)</source>
        <translation>geschätzter Fehler (Energienorm)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>%1 [Hz]</source>
        <translation>%1 [Hz]</translation>
    </message>
    <message>
        <source>Mass in x [%]</source>
        <translation>Masse in x [%]</translation>
    </message>
    <message>
        <source>Mass in y [%]</source>
        <translation>Masse in y [%]</translation>
    </message>
    <message>
        <source>Mass in z [%]</source>
        <translation>Masse in z [%]</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>%1 (rigid motion)</source>
        <translation>%1 (Starrkörperbewegung)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Shares of the mass that constraints leave free to move: %1 kg of %2 kg in x</source>
        <translation>Anteile an der Masse, die sich trotz der Lager bewegen kann: %1 kg von %2 kg in x</translation>
    </message>
    <message>
        <source>Modes that take part</source>
        <translation>Beteiligte Eigenformen</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>Eigenform %1</translation>
    </message>
    <message>
        <source>Load factor, %1</source>
        <translation>Lastfaktor, %1</translation>
    </message>
    <message>
        <source>%1 (reversed loads)</source>
        <translation>%1 (umgekehrte Lasten)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing buckles under these loads</source>
        <translation>Unter diesen Lasten knickt nichts</translation>
    </message>
    <message>
        <source>All loads times the factor</source>
        <translation>Alle Lasten mal dem Faktor</translation>
    </message>
    <message>
        <source>Electrodes: currents positive into the parts</source>
        <translation>Elektroden: Ströme positiv in die Teile</translation>
    </message>
</context>
<context>
    <name>twinbench::RunBar</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
</context>
<context>
    <name>twinbench::RunNotifier</name>
    <message>
        <source>%1 run done</source>
        <translation>%1 Lauf fertig</translation>
    </message>
    <message>
        <source>%1 runs done</source>
        <translation>%1 Läufe fertig</translation>
    </message>
    <message>
        <source>%1 run not valid</source>
        <translation>%1 Lauf ungültig</translation>
    </message>
    <message>
        <source>%1 runs not valid</source>
        <translation>%1 Läufe ungültig</translation>
    </message>
    <message>
        <source>%1 run failed</source>
        <translation>%1 Lauf fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 runs failed</source>
        <translation>%1 Läufe fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
</context>
<context>
    <name>twinbench::RunPresenter</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Running: %1, %2</source>
        <translation>Läuft: %1, %2</translation>
    </message>
    <message>
        <source>Loading the result …</source>
        <translation>Ergebnis wird geladen …</translation>
    </message>
    <message>
        <source>%1 waits in the queue.</source>
        <translation>%1 wartet in der Warteschlange.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>%1 is being computed: %2. The result is shown when it is there.</source>
        <translation>%1 wird berechnet: %2. Das Ergebnis wird gezeigt, sobald es da ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>twinbench::RunQueue</name>
    <message>
        <source>%1 under %2</source>
        <translation>%1 mit %2</translation>
    </message>
</context>
<context>
    <name>twinbench::RunQueuePanel</name>
    <message>
        <source>No run waits. Run (F5) adds the chosen study under the chosen scenario, Run all (Shift+F5) under every scenario; what is added while a run is going on waits here.</source>
        <translation>Kein Lauf wartet. Berechnen (F5) fügt die gewählte Studie mit dem gewählten Szenario hinzu, Alle Szenarien berechnen (Umschalt+F5) mit jedem Szenario; was während eines Laufs hinzukommt, wartet hier.</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>Warteschlange der Läufe</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 (läuft)</translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViewActions</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>Diese Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>Camera, visible parts, cuts, exploded view and result</source>
        <translation>Kamera, sichtbare Teile, Schnitte, Explosionsansicht und Ergebnis</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>&amp;Nächste Ansicht</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>&amp;Vorherige Ansicht</translation>
    </message>
    <message>
        <source>&amp;Replace by this view</source>
        <translation>Durch diese Ansicht &amp;ersetzen</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>Behält den Namen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation>Ansicht en&amp;tfernen</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>save a view first</source>
        <translation>erst eine Ansicht speichern</translation>
    </message>
    <message>
        <source>choose a saved view first</source>
        <translation>erst eine gespeicherte Ansicht wählen</translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViews</name>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Click a view to see it again; F2 renames it</source>
        <translation>Klick zeigt die Ansicht wieder; F2 benennt sie um</translation>
    </message>
</context>
<context>
    <name>twinbench::ScenarioTable</name>
    <message>
        <source>No parameters yet. Name a value above, use the name in place of numbers, and scenarios can change it.</source>
        <translation>Noch keine Parameter. Geben Sie oben einem Wert einen Namen und verwenden Sie ihn anstelle von Zahlen; dann können Szenarien ihn ändern.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Name des neuen Szenarios</translation>
    </message>
    <message>
        <source>New parameter: h_air = 10 W/(m²·K)</source>
        <translation>Neuer Parameter: h_air = 10 W/(m²·K)</translation>
    </message>
    <message>
        <source>Name and value of the new parameter</source>
        <translation>Name und Wert des neuen Parameters</translation>
    </message>
    <message>
        <source>A name, an equals sign and a value with its unit, or an expression of others</source>
        <translation>Ein Name, ein Gleichheitszeichen und ein Wert mit Einheit oder ein Ausdruck aus anderen Parametern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Szenario entfernen</translation>
    </message>
    <message>
        <source>Double click to show this scenario</source>
        <translation>Doppelklick zeigt dieses Szenario</translation>
    </message>
    <message>
        <source>Overridden. Empty the cell to inherit the baseline.</source>
        <translation>Überschrieben. Leeren Sie die Zelle, um den Wert der Baseline zu erben.</translation>
    </message>
    <message>
        <source>Inherited from the baseline</source>
        <translation>Von der Baseline geerbt</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Szenario 1</translation>
    </message>
</context>
<context>
    <name>twinbench::SelectionController</name>
    <message>
        <source>contact of %1 and %2</source>
        <translation>Kontakt von %1 und %2</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 face</source>
        <translation>%1 Fläche</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 Flächen</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 Teil</translation>
    </message>
    <message>
        <source>%1, shown as whole faces</source>
        <translation>%1, als ganze Flächen gezeigt</translation>
    </message>
</context>
<context>
    <name>twinbench::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Words of an action, or keys</source>
        <translation>Wörter einer Aktion oder Tasten</translation>
    </message>
    <message>
        <source>Filter of the shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>twinbench::SolveActions</name>
    <message>
        <source>&amp;Solve</source>
        <translation>Be&amp;rechnung</translation>
    </message>
    <message>
        <source>&amp;Mesh all parts</source>
        <translation>Alle Teile &amp;vernetzen</translation>
    </message>
    <message>
        <source>Meshes all solids and shows the quality</source>
        <translation>Vernetzt alle Volumenkörper und zeigt die Qualität</translation>
    </message>
    <message>
        <source>Mesh si&amp;ze</source>
        <translation>Element&amp;größe</translation>
    </message>
    <message>
        <source>The settings of the mesh</source>
        <translation>Die Einstellungen des Netzes</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>How parts that touch are joined</source>
        <translation>Wie sich berührende Teile verbunden sind</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Berechnen</translation>
    </message>
    <message>
        <source>Solves the chosen study under the chosen scenario</source>
        <translation>Berechnet die gewählte Studie mit dem gewählten Szenario</translation>
    </message>
    <message>
        <source>Run &amp;all scenarios</source>
        <translation>&amp;Alle Szenarien berechnen</translation>
    </message>
    <message>
        <source>Solves the chosen study under the baseline and every scenario</source>
        <translation>Berechnet die gewählte Studie mit der Baseline und jedem Szenario</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>Cancels what is being computed</source>
        <translation>Bricht die laufende Berechnung ab</translation>
    </message>
    <message>
        <source>add a study first</source>
        <translation>erst eine Studie hinzufügen</translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation>keine Berechnung läuft</translation>
    </message>
</context>
<context>
    <name>twinbench::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
    <message>
        <source>From the CAD of an electric vehicle to temperatures and stresses, and on to the vehicle&apos;s digital twin.</source>
        <translation>Vom CAD-Modell eines Elektrofahrzeugs zu Temperaturen und Spannungen und weiter zum digitalen Zwilling des Fahrzeugs.</translation>
    </message>
    <message>
        <source>Import a STEP file</source>
        <translation>STEP-Datei importieren</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>Noch ohne Dateinamen</translation>
    </message>
</context>
<context>
    <name>twinbench::StepBar</name>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialien</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physik</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>Missing for a run</source>
        <translation>Fehlt für einen Lauf</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>Bereit zur Berechnung</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Ready to run: %1</source>
        <translation>Bereit zur Berechnung: %1</translation>
    </message>
</context>
<context>
    <name>twinbench::TaskBar</name>
    <message>
        <source>Running tasks</source>
        <translation>Laufende Aufgaben</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>Fortschritt der Aufgabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel this task; what was computed before stays</source>
        <translation>Diese Aufgabe abbrechen; bereits Berechnetes bleibt erhalten</translation>
    </message>
    <message>
        <source> (+%1 more)</source>
        <translation> (+%1 weitere)</translation>
    </message>
</context>
<context>
    <name>twinbench::TemperatureTableDialog</name>
    <message>
        <source>%1 over temperature</source>
        <translation>%1 über der Temperatur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Puts in rows that were copied from a spreadsheet (Ctrl+V)</source>
        <translation>Fügt aus einer Tabellenkalkulation kopierte Zeilen ein (Strg+V)</translation>
    </message>
</context>
<context>
    <name>twinbench::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time or extremes</source>
        <translation>Zeit oder Extremwerte</translation>
    </message>
    <message>
        <source>The field at a time, or at each place its extreme over all times</source>
        <translation>Das Feld zu einer Zeit oder an jedem Ort der Extremwert über alle Zeiten</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Zeit</translation>
    </message>
    <message>
        <source>Maximum over time</source>
        <translation>Maximum über die Zeit</translation>
    </message>
    <message>
        <source>Minimum over time</source>
        <translation>Minimum über die Zeit</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Time of the shown fields</source>
        <translation>Zeit der gezeigten Felder</translation>
    </message>
    <message>
        <source>t = %1 s</source>
        <translation>t = %1 s</translation>
    </message>
</context>
<context>
    <name>twinbench::Tour</name>
    <message>
        <source>Turn the model: drag with the left button. The wheel zooms, F fits.</source>
        <translation>Modell drehen: mit der linken Maustaste ziehen. Das Mausrad zoomt, F passt alles ein.</translation>
    </message>
    <message>
        <source>Click a face: the tree and the properties tell what it is.</source>
        <translation>Klicken Sie eine Fläche an: Baum und Eigenschaften zeigen, was es ist.</translation>
    </message>
    <message>
        <source>Press F5: the study is solved, with its progress at the bottom.</source>
        <translation>Drücken Sie F5: Die Studie wird berechnet, der Fortschritt steht unten.</translation>
    </message>
    <message>
        <source>Drag the time below the view, or in the plot: both follow.</source>
        <translation>Ziehen Sie die Zeit unter der Ansicht oder im Diagramm: Beide folgen.</translation>
    </message>
    <message>
        <source>Change a value under Scenarios: results turn stale until F5. Compare with puts two scenarios side by side.</source>
        <translation>Ändern Sie einen Wert unter Szenarien: Ergebnisse sind veraltet bis F5. Vergleichen mit stellt zwei Szenarien nebeneinander.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tour %1 of %2&lt;/b&gt; &amp;nbsp; %3</source>
        <translation>&lt;b&gt;Rundgang %1 von %2&lt;/b&gt; &amp;nbsp; %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>twinbench::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Alles einpa&amp;ssen</translation>
    </message>
    <message>
        <source>Shows all visible parts</source>
        <translation>Zeigt alle sichtbaren Teile</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>Auf Auswahl &amp;zoomen</translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation>&amp;Kanten</translation>
    </message>
    <message>
        <source>Pick &amp;parts instead of faces</source>
        <translation>Teile statt Flächen &amp;wählen</translation>
    </message>
    <message>
        <source>Save a &amp;picture...</source>
        <translation>Bild s&amp;peichern...</translation>
    </message>
    <message>
        <source>&amp;Review mode</source>
        <translation>Review-&amp;Modus</translation>
    </message>
    <message>
        <source>Only the 3D view</source>
        <translation>Nur die 3D-Ansicht</translation>
    </message>
    <message>
        <source>&amp;Clip planes</source>
        <translation>S&amp;chnittebenen</translation>
    </message>
    <message>
        <source>Cut the model open, with up to three planes</source>
        <translation>Schneidet das Modell mit bis zu drei Ebenen auf</translation>
    </message>
    <message>
        <source>E&amp;xploded view</source>
        <translation>E&amp;xplosionsansicht</translation>
    </message>
    <message>
        <source>Draws the parts from each other</source>
        <translation>Zieht die Teile auseinander</translation>
    </message>
    <message>
        <source>&amp;Isometric</source>
        <translation>&amp;Isometrisch</translation>
    </message>
    <message>
        <source>F&amp;ront (-Y)</source>
        <translation>&amp;Vorne (-Y)</translation>
    </message>
    <message>
        <source>&amp;Back (+Y)</source>
        <translation>&amp;Hinten (+Y)</translation>
    </message>
    <message>
        <source>&amp;Left (-X)</source>
        <translation>&amp;Links (-X)</translation>
    </message>
    <message>
        <source>Ri&amp;ght (+X)</source>
        <translation>&amp;Rechts (+X)</translation>
    </message>
    <message>
        <source>&amp;Top (+Z)</source>
        <translation>&amp;Oben (+Z)</translation>
    </message>
    <message>
        <source>Botto&amp;m (-Z)</source>
        <translation>&amp;Unten (-Z)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>Hides the selected parts</source>
        <translation>Blendet die gewählten Teile aus</translation>
    </message>
    <message>
        <source>I&amp;solate</source>
        <translation>Isoliere&amp;n</translation>
    </message>
    <message>
        <source>Shows only the selected parts</source>
        <translation>Zeigt nur die gewählten Teile</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alle ein&amp;blenden</translation>
    </message>
    <message>
        <source>See thr&amp;ough</source>
        <translation>&amp;Transparent</translation>
    </message>
    <message>
        <source>Makes the selected parts transparent, or opaque again</source>
        <translation>Macht die gewählten Teile transparent oder wieder deckend</translation>
    </message>
    <message>
        <source>Make all opa&amp;que</source>
        <translation>Alle &amp;deckend machen</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Systemfarben</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Numbers of results and measures; typed values keep their units</source>
        <translation>Zahlen von Ergebnissen und Messungen; eingegebene Werte behalten ihre Einheiten</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>Einhei&amp;ten</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Units: mm, N, MPa, °C</source>
        <translation>Einheiten: mm, N, MPa, °C</translation>
    </message>
    <message>
        <source>Units: m, N, Pa, °C (SI)</source>
        <translation>Einheiten: m, N, Pa, °C (SI)</translation>
    </message>
    <message>
        <source>Units: in, lbf, psi, °F (imperial)</source>
        <translation>Einheiten: in, lbf, psi, °F (imperial)</translation>
    </message>
</context>
<context>
    <name>twinbench::Viewport</name>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
    <message>
        <source>Click to set range, bands and colours</source>
        <translation>Klicken, um Bereich, Stufen und Farben festzulegen</translation>
    </message>
    <message>
        <source>cut away</source>
        <translation>weggeschnitten</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>dahinter</translation>
    </message>
</context>
<context>
    <name>twinbench::Workbench</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>%1 under %2 is being computed already.</source>
        <translation>%1 mit %2 wird bereits berechnet.</translation>
    </message>
    <message>
        <source>Stopped: %1 under %2</source>
        <translation>Gestoppt: %1 mit %2</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Stopped: meshing</source>
        <translation>Gestoppt: Vernetzung</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Results that nothing shows were dropped: the project file is smaller by %1.</source>
        <translation>Ergebnisse, die nichts mehr zeigt, wurden verworfen: Die Projektdatei ist um %1 kleiner.</translation>
    </message>
</context>
</TS>
