<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 unknowns</source>
        <translation>%1 inconnues</translation>
    </message>
    <message>
        <source>%1, %2, up to %3 of memory</source>
        <translation>%1, %2, jusqu’à %3 de mémoire</translation>
    </message>
    <message>
        <source>%1 studies are to be run</source>
        <translation>%1 études à calculer</translation>
    </message>
    <message>
        <source>%1 shape is to be meshed first</source>
        <translation>%1 forme à mailler d’abord</translation>
    </message>
    <message>
        <source>%1 shapes are to be meshed first</source>
        <translation>%1 formes à mailler d’abord</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Memory: %1 (%2 are free)</source>
        <translation>Mémoire&#xa0;: %1 (%2 libres)</translation>
    </message>
    <message>
        <source>In the project file: %1</source>
        <translation>Dans le fichier du projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1 earlier run on this machine</source>
        <translation>D’après %1 calcul antérieur sur cette machine</translation>
    </message>
    <message>
        <source>From %1 earlier runs on this machine</source>
        <translation>D’après %1 calculs antérieurs sur cette machine</translation>
    </message>
    <message>
        <source>A guess: no such study was run on this machine yet</source>
        <translation>Estimation&#xa0;: aucune étude semblable n’a encore été calculée sur cette machine</translation>
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
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Copper and brass</source>
        <translation>Cuivre et laiton</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Électronique</translation>
    </message>
    <message>
        <source>Fluids at rest</source>
        <translation>Fluides au repos</translation>
    </message>
    <message>
        <source>Insulation</source>
        <translation>Isolants</translation>
    </message>
    <message>
        <source>Magnets and laminations</source>
        <translation>Aimants et tôles magnétiques</translation>
    </message>
    <message>
        <source>Plastics and rubber</source>
        <translation>Plastiques et caoutchouc</translation>
    </message>
    <message>
        <source>Steel</source>
        <translation>Acier</translation>
    </message>
    <message>
        <source>Thermal interface</source>
        <translation>Interface thermique</translation>
    </message>
</context>
<context>
    <name>MaterialText</name>
    <message>
        <source>%1 at %2 to %3 at %4</source>
        <translation>%1 (%2) à %3 (%4)</translation>
    </message>
    <message>
        <source>usable from %1 to %2</source>
        <translation>utilisable de %1 à %2</translation>
    </message>
</context>
<context>
    <name>MeshNote</name>
    <message>
        <source>%1 part meshed</source>
        <translation>%1 pièce maillée</translation>
    </message>
    <message>
        <source>%1 parts meshed</source>
        <translation>%1 pièces maillées</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 part with poor elements</source>
        <translation>%1 pièce avec des éléments de mauvaise qualité</translation>
    </message>
    <message>
        <source>%1 parts with poor elements</source>
        <translation>%1 pièces avec des éléments de mauvaise qualité</translation>
    </message>
    <message>
        <source>no poor elements</source>
        <translation>aucun élément de mauvaise qualité</translation>
    </message>
    <message>
        <source>%1 part has no mesh</source>
        <translation>%1 pièce n’a pas de maillage</translation>
    </message>
    <message>
        <source>%1 parts have no mesh</source>
        <translation>%1 pièces n’ont pas de maillage</translation>
    </message>
    <message>
        <source>Mesh: %1</source>
        <translation>Maillage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
</context>
<context>
    <name>PartItems</name>
    <message>
        <source>no solid</source>
        <translation>sans solide</translation>
    </message>
    <message>
        <source>Has no solid: shown, but not analysed.</source>
        <translation>Ne contient aucun solide&#xa0;: affichée, mais pas analysée.</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>défauts</translation>
    </message>
    <message>
        <source>The shape has faults; meshing may fail.</source>
        <translation>La forme présente des défauts&#xa0;; le maillage peut échouer.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>no material</source>
        <translation>sans matériau</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Mesh quality</source>
        <translation>Qualité du maillage</translation>
    </message>
    <message>
        <source>No meshes yet. Mesh all parts with F7.</source>
        <translation>Aucun maillage pour l’instant. Maillez toutes les pièces avec F7.</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Proposed materials</source>
        <translation>Matériaux proposés</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation>Courbes et tableaux</translation>
    </message>
    <message>
        <source>Units that results and measures are shown in</source>
        <translation>Unités d’affichage des résultats et des mesures</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Unités&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Filter: a part or a number</source>
        <translation>Filtre : une pièce ou une grandeur</translation>
    </message>
    <message>
        <source>Filter: a part or a method</source>
        <translation>Filtre : une pièce ou une méthode</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>Maillages</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
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
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Import a STEP file</source>
        <translation>Importer un fichier STEP</translation>
    </message>
    <message>
        <source>1 part has no material</source>
        <translation>1 pièce n’a pas de matériau</translation>
    </message>
    <message>
        <source>%1 parts have no material</source>
        <translation>%1 pièces n’ont pas de matériau</translation>
    </message>
    <message>
        <source>Add a study</source>
        <translation>Ajouter une étude</translation>
    </message>
    <message>
        <source>%1 acts on nothing</source>
        <translation>%1 n’agit sur rien</translation>
    </message>
    <message>
        <source>Nothing holds the temperature</source>
        <translation>Aucune condition ne fixe la température</translation>
    </message>
    <message>
        <source>Nothing holds the parts</source>
        <translation>Aucune condition ne maintient les pièces</translation>
    </message>
    <message>
        <source>1 part does not mesh</source>
        <translation>1 pièce ne se maille pas</translation>
    </message>
    <message>
        <source>%1 parts do not mesh</source>
        <translation>%1 pièces ne se maillent pas</translation>
    </message>
    <message>
        <source>The study takes no part</source>
        <translation>L&apos;étude ne prend aucune pièce</translation>
    </message>
</context>
<context>
    <name>ResultsLoading</name>
    <message>
        <source>STALE: the model has changed since this run</source>
        <translation>OBSOLÈTE&#xa0;: le modèle a changé depuis ce calcul</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>RunNote</name>
    <message>
        <source>done in %1 s</source>
        <translation>terminé en %1 s</translation>
    </message>
    <message>
        <source>not valid, after %1 s</source>
        <translation>non valide, après %1 s</translation>
    </message>
    <message>
        <source>%1 unknowns</source>
        <translation>%1 inconnues</translation>
    </message>
    <message>
        <source>%1 time steps</source>
        <translation>%1 pas de temps</translation>
    </message>
    <message>
        <source>%1 iteration</source>
        <translation>%1 itération</translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation>%1 itérations</translation>
    </message>
    <message>
        <source>balance off by %1 %</source>
        <translation>écart de bilan %1&#xa0;%</translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation>aucun avertissement</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>%1 under %2: %3</source>
        <translation>%1, scénario %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>estimated error %1 % on mesh %2 of the way to the target</source>
        <translation>erreur estimée %1 % sur le maillage %2 du chemin vers l’objectif</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>&amp;Save the table as CSV...</source>
        <translation>&amp;Enregistrer le tableau en CSV...</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>Place {0}</source>
        <translation>Placer {0}</translation>
    </message>
    <message>
        <source>Assign {0} to {1}</source>
        <translation>Affecter {0} à {1}</translation>
    </message>
    <message>
        <source>Assign {0} to {1} parts</source>
        <translation>Affecter {0} à {1} pièces</translation>
    </message>
    <message>
        <source>Assign a proposed material</source>
        <translation>Affecter un matériau proposé</translation>
    </message>
    <message>
        <source>Assign proposed materials to {0} parts</source>
        <translation>Affecter les matériaux proposés à {0} pièces</translation>
    </message>
    <message>
        <source>Remove the element size of {0}</source>
        <translation>Supprimer la taille d’élément de {0}</translation>
    </message>
    <message>
        <source>Set the element size of {0} to {1}</source>
        <translation>Définir la taille d’élément de {0} = {1}</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>Définir {0} = {1}</translation>
    </message>
    <message>
        <source>Inherit {0} in {1}</source>
        <translation>Hériter {0} dans {1}</translation>
    </message>
    <message>
        <source>Set {0} to {1} in {2}</source>
        <translation>Définir {0} = {1} dans {2}</translation>
    </message>
    <message>
        <source>Make {0} a parameter</source>
        <translation>Faire de {0} un paramètre</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Revert to {0}</source>
        <translation>Revenir à {0}</translation>
    </message>
    <message>
        <source>Build from spec</source>
        <translation>Construire à partir de la spécification</translation>
    </message>
    <message>
        <source>Exclude {0}</source>
        <translation>Exclure {0}</translation>
    </message>
    <message>
        <source>Include {0}</source>
        <translation>Inclure {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Supprimer {0}</translation>
    </message>
    <message>
        <source>Copy {0} from the library</source>
        <translation>Copier {0} de la bibliothèque</translation>
    </message>
    <message>
        <source>Add scenario {0}</source>
        <translation>Ajouter le scénario {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Ajouter {0}</translation>
    </message>
    <message>
        <source>Remove scenario {0}</source>
        <translation>Supprimer le scénario {0}</translation>
    </message>
    <message>
        <source>Change the target of {0}</source>
        <translation>Modifier la cible de {0}</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Renommer {0} en {1}</translation>
    </message>
    <message>
        <source>Duplicate {0}</source>
        <translation>Dupliquer {0}</translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation>Importer {0}</translation>
    </message>
    <message>
        <source>Build from {0}</source>
        <translation>Construire à partir de {0}</translation>
    </message>
    <message>
        <source>Keep probes as monitors</source>
        <translation>Garder les sondes comme moniteurs</translation>
    </message>
    <message>
        <source>Set {0} of {1}</source>
        <translation>Définir «&#xa0;{0}&#xa0;» de {1}</translation>
    </message>
    <message>
        <source>{0} parts</source>
        <translation>{0} pièces</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>Coller {0}</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The stored data ends too early or is damaged.</source>
        <translation>Les données enregistrées sont tronquées ou endommagées.</translation>
    </message>
    <message>
        <source>Compute or import it again.</source>
        <translation>Relancez le calcul ou l’importation.</translation>
    </message>
    <message>
        <source>The stored data has {0} bytes more than expected.</source>
        <translation>Les données enregistrées ont {0} octets de trop.</translation>
    </message>
    <message>
        <source>The program cannot be started: {0}.</source>
        <translation>Impossible de lancer le programme&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Check that it is installed.</source>
        <translation>Vérifiez qu’il est installé.</translation>
    </message>
    <message>
        <source>Check its permissions and the memory available.</source>
        <translation>Vérifiez ses droits d’accès et la mémoire disponible.</translation>
    </message>
    <message>
        <source>The first line has no headings.</source>
        <translation>La première ligne ne contient pas d’en-têtes.</translation>
    </message>
    <message>
        <source>Write the names of the columns there: Time [s];Loss [W].</source>
        <translation>Écrivez-y les noms des colonnes&#xa0;: Time [s];Loss [W].</translation>
    </message>
    <message>
        <source>No single column of the table is called &apos;{0}&apos;.</source>
        <translation>Le tableau n’a pas exactement une colonne nommée «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Give the name as it stands in the first line.</source>
        <translation>Donnez le nom tel qu’il figure dans la première ligne.</translation>
    </message>
    <message>
        <source>Did you mean &apos;{0}&apos;?</source>
        <translation>Vouliez-vous dire «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; in line {1} is not a number.</source>
        <translation>«&#xa0;{0}&#xa0;» à la ligne {1} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{0} more cells or lines are wrong.</source>
        <translation>{0} autres cellules ou lignes sont incorrectes.</translation>
    </message>
    <message>
        <source>Line {0} has {1} cells, the first line {2} headings.</source>
        <translation>La ligne {0} a {1} cellules, la première ligne {2} en-têtes.</translation>
    </message>
    <message>
        <source>Put cells that hold the separator into quotes.</source>
        <translation>Mettez entre guillemets les cellules qui contiennent le séparateur.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indiquez un fichier de ce dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation>Impossible de lire le fichier&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation>Vérifiez ses droits d’accès et le disque.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file would be larger than the system allows.</source>
        <translation>Le fichier dépasserait la taille permise par le système.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or choose another folder.</source>
        <translation>Augmentez la limite (ulimit -f) ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Check the disk or choose another folder.</source>
        <translation>Vérifiez le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation>Créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>Check the permissions or choose another folder.</source>
        <translation>Vérifiez les droits d’accès ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>C’est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>A temporary folder cannot be made: {0}.</source>
        <translation>Impossible de créer un dossier temporaire&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Free some space there or set TMPDIR to another folder.</source>
        <translation>Libérez-y de l’espace ou dirigez TMPDIR vers un autre dossier.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a number with a unit.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un nombre avec une unité.</translation>
    </message>
    <message>
        <source>Use a decimal point, as in 0.5 mm.</source>
        <translation>Utilisez un point décimal, par exemple 0.5 mm.</translation>
    </message>
    <message>
        <source>Write a number and a unit, as in 45.1 degC or 5e-3 m.</source>
        <translation>Écrivez un nombre et une unité, par exemple 45.1 degC ou 5e-3 m.</translation>
    </message>
    <message>
        <source>The number in &apos;{0}&apos; is out of range.</source>
        <translation>Le nombre dans «&#xa0;{0}&#xa0;» est hors limites.</translation>
    </message>
    <message>
        <source>Use a magnitude between 1e-307 and 1e307.</source>
        <translation>Utilisez une valeur absolue entre 1e-307 et 1e307.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is out of range.</source>
        <translation>«&#xa0;{0}&#xa0;» est hors limites.</translation>
    </message>
    <message>
        <source>Use a smaller number.</source>
        <translation>Utilisez un nombre plus petit.</translation>
    </message>
    <message>
        <source>{0} is below absolute zero.</source>
        <translation>{0} est inférieur au zéro absolu.</translation>
    </message>
    <message>
        <source>Temperatures start at -273.15 degC (-459.67 degF).</source>
        <translation>Les températures commencent à -273.15 degC (-459.67 degF).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a zero of its own and cannot be part of &apos;{1}&apos;.</source>
        <translation>«&#xa0;{0}&#xa0;» a un zéro décalé et ne peut pas entrer dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Temperature differences are written with K, as in W/(m*K).</source>
        <translation>Les écarts de température s’écrivent en K, par exemple W/(m*K).</translation>
    </message>
    <message>
        <source>Unknown unit &apos;{0}&apos; in &apos;{1}&apos;.</source>
        <translation>Unité inconnue «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Use units such as mm, degC, W/(m*K) or kg/m^3.</source>
        <translation>Utilisez des unités telles que mm, degC, W/(m*K) ou kg/m^3.</translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; cannot be read at character {1}.</source>
        <translation>L’unité «&#xa0;{0}&#xa0;» est illisible au caractère {1}.</translation>
    </message>
    <message>
        <source>Write powers with ^, as in m^2.</source>
        <translation>Écrivez les puissances avec ^, par exemple m^2.</translation>
    </message>
    <message>
        <source>Join units by *, / and parentheses, as in W/(m^2*K).</source>
        <translation>Combinez les unités avec *, / et des parenthèses, par exemple W/(m^2*K).</translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; is out of range.</source>
        <translation>L’unité «&#xa0;{0}&#xa0;» est hors limites.</translation>
    </message>
    <message>
        <source>Powers go from -9 to 9.</source>
        <translation>Les puissances vont de -9 à 9.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>L’unité manque.</translation>
    </message>
    <message>
        <source>Write a unit such as mm or W/(m*K), or 1 for none.</source>
        <translation>Écrivez une unité telle que mm ou W/(m*K), ou 1 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The stored assembly refers to things that it does not have.</source>
        <translation>L’assemblage enregistré fait référence à des éléments qu’il ne contient pas.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation>Importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file holds no solid: nothing can be analysed.</source>
        <translation>Le fichier ne contient aucun solide&#xa0;: rien ne peut être analysé.</translation>
    </message>
    <message>
        <source>Export the model with its solids.</source>
        <translation>Exportez le modèle avec ses solides.</translation>
    </message>
    <message>
        <source>{0} boundary triangles lie on no face and {1} triangles of faces are not on the boundary.</source>
        <translation>{0} triangles du bord ne sont sur aucune face et {1} triangles de faces ne sont pas sur le bord.</translation>
    </message>
    <message>
        <source>{0} of {1} tetrahedra are inverted.</source>
        <translation>{0} tétraèdres sur {1} sont inversés.</translation>
    </message>
    <message>
        <source>Gmsh: {0}</source>
        <translation>Gmsh&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Gmsh&apos;s face {0} of area {1} mm^2 is no face of the part.</source>
        <translation>La face {0} de Gmsh, d’aire {1} mm^2, ne correspond à aucune face de la pièce.</translation>
    </message>
    <message>
        <source>the surface mesh has {0} triangles.</source>
        <translation>le maillage surfacique a {0} triangles.</translation>
    </message>
    <message>
        <source>no tetrahedra were made.</source>
        <translation>aucun tétraèdre n’a été créé.</translation>
    </message>
    <message>
        <source>unknown error.</source>
        <translation>erreur inconnue.</translation>
    </message>
    <message>
        <source>Healing the solid failed: {0}</source>
        <translation>La réparation du solide a échoué&#xa0;: {0}</translation>
    </message>
    <message>
        <source>nothing is left of it.</source>
        <translation>il n’en reste rien.</translation>
    </message>
    <message>
        <source>The CAD kernel gave up on the shape: {0}</source>
        <translation>Le noyau de CAO n’a pas pu traiter la forme&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Repair the shape in the CAD program and export it again.</source>
        <translation>Réparez la forme dans le logiciel de CAO et exportez-la de nouveau.</translation>
    </message>
    <message>
        <source>{0} face(s) of the product belong to no solid and were left out.</source>
        <translation>{0} face(s) du produit n’appartiennent à aucun solide et ont été ignorées.</translation>
    </message>
    <message>
        <source>Export solids only, or sew the faces.</source>
        <translation>N’exportez que des solides, ou cousez les faces.</translation>
    </message>
    <message>
        <source>The CAD kernel finds faults in the shape; meshing it may fail.</source>
        <translation>Le noyau de CAO trouve des défauts dans la forme&#xa0;; son maillage peut échouer.</translation>
    </message>
    <message>
        <source>Repair it in the CAD program if that happens.</source>
        <translation>Dans ce cas, réparez-la dans le logiciel de CAO.</translation>
    </message>
    <message>
        <source>The stored boundary representation is damaged: {0}</source>
        <translation>La représentation par frontières enregistrée est endommagée&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Import the CAD file again.</source>
        <translation>Importez de nouveau le fichier de CAO.</translation>
    </message>
    <message>
        <source>no shape.</source>
        <translation>aucune forme.</translation>
    </message>
    <message>
        <source>The {0} is {1}; it must be greater than 0 mm.</source>
        <translation>Le paramètre «&#xa0;{0}&#xa0;» vaut {1}&#xa0;; il doit être supérieur à 0 mm.</translation>
    </message>
    <message>
        <source>Give a positive length.</source>
        <translation>Donnez une longueur positive.</translation>
    </message>
    <message>
        <source>The solid could not be built: {0}</source>
        <translation>Impossible de construire le solide&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Check that the sizes fit the solid.</source>
        <translation>Vérifiez que les dimensions conviennent au solide.</translation>
    </message>
    <message>
        <source>{0} separate solids are left.</source>
        <translation>il reste {0} solides séparés.</translation>
    </message>
    <message>
        <source>the result is not a valid solid.</source>
        <translation>le résultat n’est pas un solide valide.</translation>
    </message>
    <message>
        <source>the Boolean operation failed.</source>
        <translation>l’opération booléenne a échoué.</translation>
    </message>
    <message>
        <source>No edge matches the selection.</source>
        <translation>Aucune arête ne correspond à la sélection.</translation>
    </message>
    <message>
        <source>Select edges that the solid has.</source>
        <translation>Sélectionnez des arêtes du solide.</translation>
    </message>
    <message>
        <source>a {0} of {1} does not fit the {2} selected edge(s).</source>
        <translation>la valeur {1} du paramètre «&#xa0;{0}&#xa0;» ne convient pas aux {2} arêtes sélectionnées.</translation>
    </message>
    <message>
        <source>{0} entities of the file could not be translated and are missing.</source>
        <translation>{0} entités du fichier n’ont pas pu être converties et manquent.</translation>
    </message>
    <message>
        <source>Compare the parts with the CAD program.</source>
        <translation>Comparez les pièces avec le logiciel de CAO.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>The file looks like STEP but its data cannot be read.</source>
        <translation>Le fichier ressemble à un fichier STEP, mais ses données sont illisibles.</translation>
    </message>
    <message>
        <source>Export it again from the CAD program.</source>
        <translation>Exportez-le de nouveau depuis le logiciel de CAO.</translation>
    </message>
    <message>
        <source>Translating the geometry</source>
        <translation>Conversion de la géométrie</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
        <source>This is a compressed archive.</source>
        <translation>C’est une archive compressée.</translation>
    </message>
    <message>
        <source>Unpack it and import the STEP file inside.</source>
        <translation>Décompressez-la et importez le fichier STEP qu’elle contient.</translation>
    </message>
    <message>
        <source>This is not a STEP file: it does not begin with ISO-10303-21.</source>
        <translation>Ce n’est pas un fichier STEP&#xa0;: il ne commence pas par ISO-10303-21.</translation>
    </message>
    <message>
        <source>Export the model as STEP AP203, AP214 or AP242.</source>
        <translation>Exportez le modèle au format STEP AP203, AP214 ou AP242.</translation>
    </message>
    <message>
        <source>The file begins as STEP but holds binary data: it is damaged.</source>
        <translation>Le fichier commence comme un STEP, mais contient des données binaires&#xa0;: il est endommagé.</translation>
    </message>
    <message>
        <source>Export or copy it again.</source>
        <translation>Exportez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is cut off: END-ISO-10303-21 is missing at its end.</source>
        <translation>Le fichier est tronqué&#xa0;: END-ISO-10303-21 manque à la fin.</translation>
    </message>
    <message>
        <source>The schema of the file, &quot;{0}&quot;, is none that carries CAD geometry.</source>
        <translation>Le schéma du fichier, «&#xa0;{0}&#xa0;», ne contient pas de géométrie CAO.</translation>
    </message>
    <message>
        <source>The file holds no product and no geometry.</source>
        <translation>Le fichier ne contient ni produit ni géométrie.</translation>
    </message>
    <message>
        <source>Check that the model was exported, not only its properties.</source>
        <translation>Vérifiez que le modèle a été exporté, et pas seulement ses propriétés.</translation>
    </message>
    <message>
        <source>The CAD kernel gave up reading the file: {0}</source>
        <translation>Le noyau de CAO n’a pas pu lire le fichier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Export it again, with another application protocol.</source>
        <translation>Exportez-le de nouveau avec un autre protocole d’application.</translation>
    </message>
    <message>
        <source>The STEP file cannot be written.</source>
        <translation>Impossible d’écrire le fichier STEP.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation>Vérifiez le dossier, ses droits d’accès et l’espace libre.</translation>
    </message>
    <message>
        <source>A product holds itself.</source>
        <translation>Un produit se contient lui-même.</translation>
    </message>
    <message>
        <source>Place each assembly only in assemblies above it.</source>
        <translation>Ne placez un assemblage que dans des assemblages de niveau supérieur.</translation>
    </message>
    <message>
        <source>The STEP file cannot be written: {0}</source>
        <translation>Impossible d’écrire le fichier STEP&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Tessellating</source>
        <translation>Tessellation</translation>
    </message>
    <message>
        <source>The part has no solid, so it has no volume.</source>
        <translation>La pièce n’a pas de solide, donc pas de volume.</translation>
    </message>
    <message>
        <source>Exclude it from the study.</source>
        <translation>Excluez-la de l’étude.</translation>
    </message>
    <message>
        <source>The boundary representation does not fit the part: {0} faces instead of {1}.</source>
        <translation>La représentation par frontières ne correspond pas à la pièce&#xa0;: {0} faces au lieu de {1}.</translation>
    </message>
    <message>
        <source>The flattest element has a scaled Jacobian of {0} (at least {1}).</source>
        <translation>L’élément le plus plat a un jacobien normalisé de {0} (minimum {1}).</translation>
    </message>
    <message>
        <source>The mesh has {0} % more volume than the part (at most {1} % either way).</source>
        <translation>Le volume du maillage dépasse de {0}&#xa0;% celui de la pièce (écart maximal {1}&#xa0;% en plus ou en moins).</translation>
    </message>
    <message>
        <source>No way of meshing worked. {0}</source>
        <translation>Aucune méthode de maillage n’a abouti. {0}</translation>
    </message>
    <message>
        <source>Repair the part in the CAD system, set another element size, or exclude the part from the study.</source>
        <translation>Réparez la pièce dans le logiciel de CAO, choisissez une autre taille d’élément ou excluez la pièce de l’étude.</translation>
    </message>
    <message>
        <source>The CAD kernel failed: {0}</source>
        <translation>Échec du noyau de CAO&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Finding contacts</source>
        <translation>Recherche des contacts</translation>
    </message>
    <message>
        <source>The face is not plane.</source>
        <translation>La face n’est pas plane.</translation>
    </message>
    <message>
        <source>Choose plane faces to lay one on the other.</source>
        <translation>Choisissez des faces planes pour les appliquer l’une sur l’autre.</translation>
    </message>
    <message>
        <source>No part is called &apos;{0}&apos;.</source>
        <translation>Aucune pièce ne s’appelle «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Give the name, the path or a pattern of a part.</source>
        <translation>Donnez le nom, le chemin ou un motif d’une pièce.</translation>
    </message>
    <message>
        <source>The face selector is empty.</source>
        <translation>Le sélecteur de faces est vide.</translation>
    </message>
    <message>
        <source>Write &apos;all&apos; for all faces.</source>
        <translation>Écrivez &apos;all&apos; pour toutes les faces.</translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or the end</source>
        <translation>&apos;and&apos;, &apos;or&apos; ou la fin</translation>
    </message>
    <message>
        <source>&apos;and&apos; or &apos;or&apos;</source>
        <translation>&apos;and&apos; ou &apos;or&apos;</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>une condition</translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation>Les parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
        <source>Use at most 100 levels.</source>
        <translation>Utilisez au plus 100 niveaux.</translation>
    </message>
    <message>
        <source>&apos;=&apos; after &apos;normal&apos;</source>
        <translation>&apos;=&apos; après &apos;normal&apos;</translation>
    </message>
    <message>
        <source>The direction (0, 0, 0) is none.</source>
        <translation>(0, 0, 0) n’est pas une direction.</translation>
    </message>
    <message>
        <source>Write a direction as +z or (0, 0, 1).</source>
        <translation>Écrivez une direction sous la forme +z ou (0, 0, 1).</translation>
    </message>
    <message>
        <source>an area such as 1 cm^2</source>
        <translation>une aire telle que 1 cm^2</translation>
    </message>
    <message>
        <source>a length such as 3 mm</source>
        <translation>une longueur telle que 3 mm</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas {1}.</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>une aire</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>une longueur</translation>
    </message>
    <message>
        <source>Give a unit of area, as in 1 cm^2.</source>
        <translation>Donnez une unité d’aire, par exemple 1 cm^2.</translation>
    </message>
    <message>
        <source>Give a unit of length, as in 3 mm.</source>
        <translation>Donnez une unité de longueur, par exemple 3 mm.</translation>
    </message>
    <message>
        <source>a part in quotes after &apos;touching&apos;</source>
        <translation>une pièce entre guillemets après &apos;touching&apos;</translation>
    </message>
    <message>
        <source>&apos;(&apos; after &apos;nearest&apos;</source>
        <translation>&apos;(&apos; après &apos;nearest&apos;</translation>
    </message>
    <message>
        <source>&apos;,&apos; and another coordinate</source>
        <translation>&apos;,&apos; et une autre coordonnée</translation>
    </message>
    <message>
        <source>&apos;)&apos; after three coordinates</source>
        <translation>&apos;)&apos; après trois coordonnées</translation>
    </message>
    <message>
        <source>a coordinate</source>
        <translation>une coordonnée</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas du type attendu ({1}).</translation>
    </message>
    <message>
        <source>Give coordinates in millimetres or with a unit of length.</source>
        <translation>Donnez les coordonnées en millimètres ou avec une unité de longueur.</translation>
    </message>
    <message>
        <source>Give the direction as three numbers.</source>
        <translation>Donnez la direction par trois nombres.</translation>
    </message>
    <message>
        <source>The text ends where {0} should stand.</source>
        <translation>Le texte se termine là où il faut {0}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stands where {1} should stand.</source>
        <translation>«&#xa0;{0}&#xa0;» se trouve là où il faut {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no condition for faces.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une condition sur les faces.</translation>
    </message>
    <message>
        <source>Known are planar, cylindrical, hole, boss, normal, radius, area, lowest, highest, touching, nearest, all.</source>
        <translation>Conditions connues&#xa0;: planar, cylindrical, hole, boss, normal, radius, area, lowest, highest, touching, nearest, all.</translation>
    </message>
    <message>
        <source>{0} took longer than {1} s and was stopped.</source>
        <translation>{0}&#xa0;: arrêt après plus de {1} s.</translation>
    </message>
    <message>
        <source>Simplify the shape, or try a larger element size.</source>
        <translation>Simplifiez la forme ou essayez une taille d’élément plus grande.</translation>
    </message>
    <message>
        <source>{0} was killed from outside.</source>
        <translation>{0}&#xa0;: processus tué de l’extérieur.</translation>
    </message>
    <message>
        <source>The memory may have run out: close other programs and try again.</source>
        <translation>La mémoire était peut-être épuisée&#xa0;: fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>{0} crashed (signal {1}).</source>
        <translation>{0}&#xa0;: plantage (signal {1}).</translation>
    </message>
    <message>
        <source>The shape is likely to be damaged: repair it in the CAD program.</source>
        <translation>La forme est sans doute endommagée&#xa0;: réparez-la dans le logiciel de CAO.</translation>
    </message>
    <message>
        <source>The file is damaged: export it again from the CAD program.</source>
        <translation>Le fichier est endommagé&#xa0;: exportez-le de nouveau depuis le logiciel de CAO.</translation>
    </message>
    <message>
        <source>{0} ended without an answer (exit code {1}). {2}</source>
        <translation>{0}&#xa0;: fin sans réponse (code de sortie {1}). {2}</translation>
    </message>
    <message>
        <source>Check the free memory and the free space for temporary files.</source>
        <translation>Vérifiez la mémoire libre et l’espace libre pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>The element size of {0} mm is too small: the least for this part is {1} mm (about {2} elements).</source>
        <translation>La taille d’élément de {0} mm est trop petite&#xa0;: le minimum pour cette pièce est {1} mm (environ {2} éléments).</translation>
    </message>
    <message>
        <source>Use a larger element size.</source>
        <translation>Choisissez une taille d’élément plus grande.</translation>
    </message>
    <message>
        <source>volume mesh</source>
        <translation>maillage volumique</translation>
    </message>
    <message>
        <source>The stored mesh refers to nodes or elements that it does not have.</source>
        <translation>Le maillage enregistré fait référence à des nœuds ou éléments qu’il ne contient pas.</translation>
    </message>
    <message>
        <source>Mesh the part again.</source>
        <translation>Maillez de nouveau la pièce.</translation>
    </message>
    <message>
        <source>linear system</source>
        <translation>système linéaire</translation>
    </message>
    <message>
        <source>The Cholesky factor needs {0} GB of memory, {1} GB are available.</source>
        <translation>La factorisation de Cholesky demande {0} Go de mémoire, {1} Go sont disponibles.</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or conjugate gradients as the solver.</source>
        <translation>Choisissez un maillage plus grossier, ou le gradient conjugué comme solveur.</translation>
    </message>
    <message>
        <source>Analysing the system</source>
        <translation>Analyse du système</translation>
    </message>
    <message>
        <source>The system matrix is not positive definite (unknown {0} of {1}).</source>
        <translation>La matrice du système n’est pas définie positive (inconnue {0} sur {1}).</translation>
    </message>
    <message>
        <source>Check that each part is held or connected, and that its properties are positive.</source>
        <translation>Vérifiez que chaque pièce est maintenue ou reliée et que ses propriétés sont positives.</translation>
    </message>
    <message>
        <source>The direct solution leaves a residual of {0}, {1} was asked for.</source>
        <translation>La résolution directe laisse un résidu de {0}, {1} était demandé.</translation>
    </message>
    <message>
        <source>The system is close to singular: check that each part is held.</source>
        <translation>Le système est presque singulier&#xa0;: vérifiez que chaque pièce est maintenue.</translation>
    </message>
    <message>
        <source>Iteration {0}, residual {1}</source>
        <translation>Itération {0}, résidu {1}</translation>
    </message>
    <message>
        <source>elastic support</source>
        <translation>appui élastique</translation>
    </message>
    <message>
        <source>The stiffness is negative or not finite somewhere.</source>
        <translation>La raideur est négative ou non finie par endroits.</translation>
    </message>
    <message>
        <source>Give a stiffness of at least 0 N/m^3.</source>
        <translation>Donnez une raideur d’au moins 0 N/m^3.</translation>
    </message>
    <message>
        <source>The mesh has no edge between the faces {0} and {1} where the geometry has one.</source>
        <translation>Le maillage n’a pas d’arête entre les faces {0} et {1}, là où la géométrie en a une.</translation>
    </message>
    <message>
        <source>Choose a smaller mesh size, or attach to a face.</source>
        <translation>Choisissez une taille de maille plus petite, ou appliquez la condition à une face.</translation>
    </message>
    <message>
        <source>The system matrix is not positive definite: conjugate gradients met a direction without energy, or a number that is not finite.</source>
        <translation>La matrice du système n’est pas définie positive&#xa0;: le gradient conjugué a rencontré une direction sans énergie, ou un nombre non fini.</translation>
    </message>
    <message>
        <source>Check that each part is held or connected, and all properties and loads.</source>
        <translation>Vérifiez que chaque pièce est maintenue ou reliée, ainsi que toutes les propriétés et charges.</translation>
    </message>
    <message>
        <source>cg + p-multigrid</source>
        <translation>cg + p-multigrid</translation>
    </message>
    <message>
        <source>cg + p-multigrid, then cholesky</source>
        <translation>cg + p-multigrid, puis cholesky</translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation>pièce {0}</translation>
    </message>
    <message>
        <source>{0} is {1} {2}; it must be above 0.</source>
        <translation>{0}&#xa0;: la valeur {1} {2} doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>Give the part&apos;s material a positive value.</source>
        <translation>Donnez une valeur positive au matériau de la pièce.</translation>
    </message>
    <message>
        <source>{0} has {1} K as temperature {2} of its table; they must ascend from absolute zero.</source>
        <translation>{0}&#xa0;: la température {2} du tableau vaut {1} K&#xa0;; les températures doivent croître à partir du zéro absolu.</translation>
    </message>
    <message>
        <source>{0} is {1} {2}; it must be a finite number.</source>
        <translation>{0}&#xa0;: la valeur {1} {2} doit être un nombre fini.</translation>
    </message>
    <message>
        <source>The part has no material.</source>
        <translation>La pièce n’a pas de matériau.</translation>
    </message>
    <message>
        <source>Assign a material to it or exclude it from the study.</source>
        <translation>Affectez-lui un matériau ou excluez-la de l’étude.</translation>
    </message>
    <message>
        <source>It acts on no face.</source>
        <translation>N’agit sur aucune face.</translation>
    </message>
    <message>
        <source>Choose at least one face.</source>
        <translation>Choisissez au moins une face.</translation>
    </message>
    <message>
        <source>The mesh has no such face for the {0}.</source>
        <translation>Le maillage n’a pas cette face ({0}).</translation>
    </message>
    <message>
        <source>Mesh the part again or choose another face.</source>
        <translation>Maillez de nouveau la pièce ou choisissez une autre face.</translation>
    </message>
    <message>
        <source>The gap is {0} m; it must not be negative.</source>
        <translation>Le jeu vaut {0} m&#xa0;; il ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The conductance is {0} W/(m^2 K); it must not be negative.</source>
        <translation>La conductance vaut {0} W/(m^2 K)&#xa0;; elle ne doit pas être négative.</translation>
    </message>
    <message>
        <source>{0} of its {1} elements are inverted.</source>
        <translation>{0} de ses {1} éléments sont inversés.</translation>
    </message>
    <message>
        <source>Mesh the part again with another element size.</source>
        <translation>Maillez de nouveau la pièce avec une autre taille d’élément.</translation>
    </message>
    <message>
        <source>The model has {0} problems:
{1}</source>
        <translation>Le modèle a {0} problèmes&#xa0;:
{1}</translation>
    </message>
    <message>
        <source>There is not enough memory to order the unknowns.</source>
        <translation>La mémoire ne suffit pas pour ordonner les inconnues.</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or close other programs.</source>
        <translation>Choisissez un maillage plus grossier ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Preparing the coarse system</source>
        <translation>Préparation du système grossier</translation>
    </message>
    <message>
        <source>The remote load is not finite.</source>
        <translation>La charge à distance n’est pas finie.</translation>
    </message>
    <message>
        <source>Check its expressions and its place.</source>
        <translation>Vérifiez ses expressions et sa position.</translation>
    </message>
    <message>
        <source>{0}{1} can {2}.</source>
        <translation>{0}{1}&#xa0;: mouvement libre ({2}).</translation>
    </message>
    <message>
        <source>The model is not held: {0}</source>
        <translation>Le modèle n’est pas maintenu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Fix a face, add a support or bond it to a part that is held.</source>
        <translation>Encastrez une face, ajoutez un appui ou collez la pièce à une pièce maintenue.</translation>
    </message>
    <message>
        <source>The prescribed displacement is not a finite number everywhere.</source>
        <translation>Le déplacement imposé n’est pas partout un nombre fini.</translation>
    </message>
    <message>
        <source>Check its expression.</source>
        <translation>Vérifiez son expression.</translation>
    </message>
    <message>
        <source>A node is held at {0} m along ({1}) here, but at {2} m by another constraint{3}.</source>
        <translation>Un nœud est maintenu ici à {0} m suivant ({1}), mais à {2} m par une autre condition{3}.</translation>
    </message>
    <message>
        <source>Make them agree or remove one of them.</source>
        <translation>Faites-les concorder ou supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>The force is not a finite number everywhere.</source>
        <translation>La force n’est pas partout un nombre fini.</translation>
    </message>
    <message>
        <source>Check its expressions.</source>
        <translation>Vérifiez ses expressions.</translation>
    </message>
    <message>
        <source>The pressure is not a finite number everywhere.</source>
        <translation>La pression n’est pas partout un nombre fini.</translation>
    </message>
    <message>
        <source>Check its expression or table.</source>
        <translation>Vérifiez son expression ou son tableau.</translation>
    </message>
    <message>
        <source>Young&apos;s modulus</source>
        <translation>Module d’Young</translation>
    </message>
    <message>
        <source>The shear modulus</source>
        <translation>Module de cisaillement</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratios {0} (12), {1} (23), {2} (13) do not fit the Young&apos;s moduli: a load could set energy free.</source>
        <translation>Les coefficients de Poisson {0} (12), {1} (23), {2} (13) sont incompatibles avec les modules d’Young&#xa0;: une charge pourrait libérer de l’énergie.</translation>
    </message>
    <message>
        <source>The square of ratio 12 must be less than E1 / E2, and so on for 23 and 13.</source>
        <translation>Le carré du coefficient 12 doit être inférieur à E1 / E2, et de même pour 23 et 13.</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratio is {0}; it must lie between -1 and 0.5.</source>
        <translation>Le coefficient de Poisson vaut {0}&#xa0;; il doit être compris entre -1 et 0.5.</translation>
    </message>
    <message>
        <source>Give the part&apos;s material a Poisson&apos;s ratio in this range.</source>
        <translation>Donnez au matériau de la pièce un coefficient de Poisson dans cette plage.</translation>
    </message>
    <message>
        <source>The density</source>
        <translation>Masse volumique</translation>
    </message>
    <message>
        <source>The thermal expansion</source>
        <translation>Dilatation thermique</translation>
    </message>
    <message>
        <source>The reference temperature</source>
        <translation>Température de référence</translation>
    </message>
    <message>
        <source>The elastic table</source>
        <translation>Tableau d’élasticité</translation>
    </message>
    <message>
        <source>The mesh has no node {0}.</source>
        <translation>Le maillage n’a pas de nœud {0}.</translation>
    </message>
    <message>
        <source>The force</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>remote force</source>
        <translation>force à distance</translation>
    </message>
    <message>
        <source>The moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>The mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>point mass</source>
        <translation>masse ponctuelle</translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>The acceleration</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>The temperature has {0} values for {1} nodes.</source>
        <translation>La température a {0} valeurs pour {1} nœuds.</translation>
    </message>
    <message>
        <source>Solve the thermal study on the mesh of this study.</source>
        <translation>Calculez l’étude thermique sur le maillage de cette étude.</translation>
    </message>
    <message>
        <source>The temperature is not a finite number everywhere.</source>
        <translation>La température n’est pas partout un nombre fini.</translation>
    </message>
    <message>
        <source>The largest displacement, {0} m, is beyond small-strain theory (model size {1} m).</source>
        <translation>Le plus grand déplacement, {0} m, sort du domaine des petites déformations (taille du modèle {1} m).</translation>
    </message>
    <message>
        <source>Check loads, materials and whether the supports hold every motion.</source>
        <translation>Vérifiez les charges et les matériaux, et que les appuis bloquent tous les mouvements.</translation>
    </message>
    <message>
        <source>The displacement field is not finite.</source>
        <translation>Le champ de déplacement n’est pas fini.</translation>
    </message>
    <message>
        <source>Check the materials and the mesh.</source>
        <translation>Vérifiez les matériaux et le maillage.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Preparing the equations</source>
        <translation>Préparation des équations</translation>
    </message>
    <message>
        <source>Assembling</source>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>Factorising</source>
        <translation>Factorisation</translation>
    </message>
    <message>
        <source>The table of the {0} reaches from {1} to {2}, the temperatures from {3} to {4}: beyond its ends the last value counts.</source>
        <translation>Le tableau de la propriété «&#xa0;{0}&#xa0;» va de {1} à {2}, les températures de {3} à {4}&#xa0;: au-delà du tableau, la dernière valeur s’applique.</translation>
    </message>
    <message>
        <source>Extend the table if the property goes on changing.</source>
        <translation>Étendez le tableau si la propriété continue à varier.</translation>
    </message>
    <message>
        <source>table ranges</source>
        <translation>plages des tableaux</translation>
    </message>
    <message>
        <source>They are of another model.</source>
        <translation>Données issues d’un autre modèle.</translation>
    </message>
    <message>
        <source>Run it anew.</source>
        <translation>Relancez le calcul.</translation>
    </message>
    <message>
        <source>The temperature gets to {0} at {1}, {2} {3} everything that acts on the model.</source>
        <translation>La température atteint {0} à {1}&#xa0;: elle dépasse de {2} ({3}) la plage de tout ce qui agit sur le modèle.</translation>
    </message>
    <message>
        <source>Refine the mesh where temperatures change suddenly: its elements are larger than the depth that the change has reached.</source>
        <translation>Affinez le maillage là où la température change brusquement&#xa0;: ses éléments sont plus grands que la profondeur atteinte par la variation.</translation>
    </message>
    <message>
        <source>temperature bounds</source>
        <translation>limites de température</translation>
    </message>
    <message>
        <source>The thermal conductivity must be a finite symmetric tensor.</source>
        <translation>La conductivité thermique doit être un tenseur symétrique fini.</translation>
    </message>
    <message>
        <source>The smallest principal thermal conductivity</source>
        <translation>Plus petite conductivité thermique principale</translation>
    </message>
    <message>
        <source>The thermal conductivity</source>
        <translation>Conductivité thermique</translation>
    </message>
    <message>
        <source>The specific heat</source>
        <translation>Capacité thermique massique</translation>
    </message>
    <message>
        <source>The mesh has no such part for the heat source.</source>
        <translation>Le maillage n’a pas cette pièce pour la source de chaleur.</translation>
    </message>
    <message>
        <source>heat source</source>
        <translation>source de chaleur</translation>
    </message>
    <message>
        <source>It acts on no part.</source>
        <translation>N’agit sur aucune pièce.</translation>
    </message>
    <message>
        <source>The power density</source>
        <translation>Puissance volumique</translation>
    </message>
    <message>
        <source>The heat flux</source>
        <translation>Densité de flux</translation>
    </message>
    <message>
        <source>The ambient temperature</source>
        <translation>Température ambiante</translation>
    </message>
    <message>
        <source>The heat transfer coefficient</source>
        <translation>Coefficient d’échange thermique</translation>
    </message>
    <message>
        <source>The heat transfer coefficient is {0} W/(m^2 K); it must not be negative.</source>
        <translation>Le coefficient d’échange thermique vaut {0} W/(m^2 K)&#xa0;; il ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The emissivity is {0}; it must be between 0 and 1.</source>
        <translation>L’émissivité vaut {0}&#xa0;; elle doit être comprise entre 0 et 1.</translation>
    </message>
    <message>
        <source>The prescribed temperature</source>
        <translation>Température imposée</translation>
    </message>
    <message>
        <source>Two different temperatures are prescribed on this face.</source>
        <translation>Deux températures différentes sont imposées sur cette face.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>A temperature and a heat flux are prescribed on this face.</source>
        <translation>Une température et une densité de flux sont imposées sur cette face.</translation>
    </message>
    <message>
        <source>It is {0}; it must be a finite number above 0.</source>
        <translation>La valeur {0} doit être un nombre fini supérieur à 0.</translation>
    </message>
    <message>
        <source>output times</source>
        <translation>instants de sortie</translation>
    </message>
    <message>
        <source>{0} s is not after the one before it or lies beyond the duration of {1} s.</source>
        <translation>{0} s ne suit pas l’instant précédent ou dépasse la durée de {1} s.</translation>
    </message>
    <message>
        <source>initial temperature</source>
        <translation>température initiale</translation>
    </message>
    <message>
        <source>It must be one finite value for each of {0} nodes.</source>
        <translation>Il faut une valeur finie pour chacun des {0} nœuds.</translation>
    </message>
    <message>
        <source>Check the table of its material for jumps, or start a transient with smaller steps.</source>
        <translation>Cherchez des sauts dans le tableau du matériau, ou lancez un calcul transitoire avec des pas plus petits.</translation>
    </message>
    <message>
        <source>Check the radiation and the table of its material, or run a transient study.</source>
        <translation>Vérifiez le rayonnement et le tableau du matériau, ou lancez une étude transitoire.</translation>
    </message>
    <message>
        <source>The temperature field is not finite.</source>
        <translation>Le champ de température n’est pas fini.</translation>
    </message>
    <message>
        <source>{0} is not a finite number everywhere at {1} s.</source>
        <translation>{0}&#xa0;: la valeur n’est pas partout un nombre fini à {1} s.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} de plus</translation>
    </message>
    <message>
        <source>edges or points</source>
        <translation>arêtes ou points</translation>
    </message>
    <message>
        <source>No prescribed temperature, convection or radiation holds these parts, so their steady temperature is undetermined.</source>
        <translation>Aucune température imposée, convection ou rayonnement n’agit sur ces pièces&#xa0;: leur température stationnaire est indéterminée.</translation>
    </message>
    <message>
        <source>Add a convection, a radiation or a temperature, or a contact to a part that has one.</source>
        <translation>Ajoutez une convection, un rayonnement ou une température, ou un contact avec une pièce qui en a.</translation>
    </message>
    <message>
        <source>The heat transfer coefficient is negative or not finite at {0} s.</source>
        <translation>Le coefficient d’échange thermique est négatif ou non fini à {0} s.</translation>
    </message>
    <message>
        <source>At {0} s the emissivity is not between 0 and 1, or the ambient temperature is below absolute zero.</source>
        <translation>À {0} s, l’émissivité n’est pas comprise entre 0 et 1, ou la température ambiante est inférieure au zéro absolu.</translation>
    </message>
    <message>
        <source>The heat source</source>
        <translation>Source de chaleur</translation>
    </message>
    <message>
        <source>The convection</source>
        <translation>Convection</translation>
    </message>
    <message>
        <source>The radiation</source>
        <translation>Rayonnement</translation>
    </message>
    <message>
        <source>A load depends on time in a way that does not tell when it changes; steps are kept within {0} s, and what happens within less may be missed.</source>
        <translation>Une charge dépend du temps sans que ses changements soient prévisibles&#xa0;; les pas sont limités à {0} s, et ce qui se passe en moins de temps peut échapper au calcul.</translation>
    </message>
    <message>
        <source>Set max_step, or write the load with table(t, ...) or if(t &lt; ..., ...).</source>
        <translation>Définissez max_step, ou écrivez la charge avec table(t, ...) ou if(t &lt; ..., ...).</translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation>Les données ont été écrites par une autre version.</translation>
    </message>
    <message>
        <source>It acts on no part of the study &apos;{0}&apos;.</source>
        <translation>N’agit sur aucune pièce de l’étude «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>It acts in no study: a thermal study needs {0} as its target.</source>
        <translation>N’agit dans aucune étude&#xa0;: une étude thermique demande {0} comme cible.</translation>
    </message>
    <message>
        <source>Give faces, or a stress study that takes the temperature of parts.</source>
        <translation>Donnez des faces, ou une étude mécanique qui utilise la température des pièces.</translation>
    </message>
    <message>
        <source>In the study &apos;{0}&apos; it needs {1} as its target.</source>
        <translation>Dans l’étude «&#xa0;{0}&#xa0;», la cible doit être {1}.</translation>
    </message>
    <message>
        <source>The project has no geometry.</source>
        <translation>Le projet n’a pas de géométrie.</translation>
    </message>
    <message>
        <source>Import a STEP file.</source>
        <translation>Importez un fichier STEP.</translation>
    </message>
    <message>
        <source>Heat source</source>
        <translation>Source de chaleur</translation>
    </message>
    <message>
        <source>Power per part</source>
        <translation>Puissance par pièce</translation>
    </message>
    <message>
        <source>Heat released in each matched part</source>
        <translation>Chaleur dégagée dans chaque pièce correspondante</translation>
    </message>
    <message>
        <source>Power density</source>
        <translation>Puissance volumique</translation>
    </message>
    <message>
        <source>Heat released per volume</source>
        <translation>Chaleur dégagée par unité de volume</translation>
    </message>
    <message>
        <source>Total power</source>
        <translation>Puissance totale</translation>
    </message>
    <message>
        <source>Heat released in all matched parts together, by their volume; along edges by their length, at points in equal shares</source>
        <translation>Chaleur dégagée dans l’ensemble des pièces correspondantes, selon leur volume&#xa0;; le long d’arêtes selon leur longueur, en des points à parts égales</translation>
    </message>
    <message>
        <source>Heat released in the volume of parts, for example by losses in a cell</source>
        <translation>Chaleur dégagée dans le volume de pièces, par exemple par les pertes d’une cellule</translation>
    </message>
    <message>
        <source>Heat flux</source>
        <translation>Densité de flux</translation>
    </message>
    <message>
        <source>Positive into the body</source>
        <translation>Positive vers l’intérieur du corps</translation>
    </message>
    <message>
        <source>Heat per area through the part of a face that touches nothing</source>
        <translation>Chaleur par unité d’aire à travers la partie d’une face sans contact</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Prescribed temperature: of faces in a thermal study, of parts in a stress study</source>
        <translation>Température imposée&#xa0;: de faces dans une étude thermique, de pièces dans une étude mécanique</translation>
    </message>
    <message>
        <source>Convection</source>
        <translation>Convection</translation>
    </message>
    <message>
        <source>Heat transfer coefficient</source>
        <translation>Coefficient d’échange thermique</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Température ambiante</translation>
    </message>
    <message>
        <source>Of the fluid far from the face</source>
        <translation>Du fluide loin de la face</translation>
    </message>
    <message>
        <source>Heat to a fluid through the part of a face that touches nothing</source>
        <translation>Chaleur cédée à un fluide par la partie d’une face sans contact</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Rayonnement</translation>
    </message>
    <message>
        <source>Emissivity</source>
        <translation>Émissivité</translation>
    </message>
    <message>
        <source>of the material</source>
        <translation>celle du matériau</translation>
    </message>
    <message>
        <source>Of the face; without it the material&apos;s counts</source>
        <translation>De la face&#xa0;; à défaut, celle du matériau s’applique</translation>
    </message>
    <message>
        <source>Of the surroundings that the face looks at</source>
        <translation>De l’environnement que voit la face</translation>
    </message>
    <message>
        <source>Heat radiated to wide surroundings by the part of a face that touches nothing</source>
        <translation>Chaleur rayonnée vers un environnement étendu par la partie d’une face sans contact</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Encastrement</translation>
    </message>
    <message>
        <source>Faces, edges or points that do not move</source>
        <translation>Faces, arêtes ou points immobiles</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <source>Held directions</source>
        <translation>Directions bloquées</translation>
    </message>
    <message>
        <source>Directions of the assembly, or the normal of each face</source>
        <translation>Directions de l’assemblage, ou normale de chaque face</translation>
    </message>
    <message>
        <source>Faces, edges or points that move in some directions only</source>
        <translation>Faces, arêtes ou points mobiles dans certaines directions seulement</translation>
    </message>
    <message>
        <source>Frictionless support</source>
        <translation>Appui sans frottement</translation>
    </message>
    <message>
        <source>Faces that slide but do not move along their normal</source>
        <translation>Faces qui glissent sans se déplacer suivant leur normale</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symétrie</translation>
    </message>
    <message>
        <source>Plane faces where the model was cut along a plane of symmetry</source>
        <translation>Faces planes où le modèle a été coupé suivant un plan de symétrie</translation>
    </message>
    <message>
        <source>Elastic support</source>
        <translation>Appui élastique</translation>
    </message>
    <message>
        <source>Normal stiffness</source>
        <translation>Raideur normale</translation>
    </message>
    <message>
        <source>Force per area and displacement along the normal</source>
        <translation>Force par unité d’aire et de déplacement suivant la normale</translation>
    </message>
    <message>
        <source>Tangential stiffness</source>
        <translation>Raideur tangentielle</translation>
    </message>
    <message>
        <source>Force per area and displacement along the face</source>
        <translation>Force par unité d’aire et de déplacement le long de la face</translation>
    </message>
    <message>
        <source>Springs between faces and a body that does not move</source>
        <translation>Ressorts entre des faces et un corps immobile</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Prescribed motion of faces; a missing component is free</source>
        <translation>Déplacement imposé de faces&#xa0;; une composante absente est libre</translation>
    </message>
    <message>
        <source>Missing: free</source>
        <translation>Absente&#xa0;: libre</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Force</translation>
    </message>
    <message>
        <source>Total over all matched faces</source>
        <translation>Total sur toutes les faces correspondantes</translation>
    </message>
    <message>
        <source>Total force</source>
        <translation>Force totale</translation>
    </message>
    <message>
        <source>Another name of vector</source>
        <translation>Autre nom de vector</translation>
    </message>
    <message>
        <source>A force spread evenly over the area of all matched faces, the length of edges, or points</source>
        <translation>Force répartie uniformément sur l’aire de toutes les faces correspondantes, la longueur d’arêtes ou des points</translation>
    </message>
    <message>
        <source>Missing: zero</source>
        <translation>Absente&#xa0;: zéro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>middle of the faces</source>
        <translation>centre des faces</translation>
    </message>
    <message>
        <source>In the assembly; need not lie on a part</source>
        <translation>Dans l’assemblage&#xa0;; pas nécessairement sur une pièce</translation>
    </message>
    <message>
        <source>Remote force or moment</source>
        <translation>Force ou moment à distance</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>A force and a moment at a place, carried by faces that stay free to deform</source>
        <translation>Force et moment en un point, transmis par des faces qui restent libres de se déformer</translation>
    </message>
    <message>
        <source>Point mass</source>
        <translation>Masse ponctuelle</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>A mass that hangs on faces: gravity and acceleration act on it</source>
        <translation>Masse attachée à des faces&#xa0;: la gravité et l’accélération agissent sur elle</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Positive into the surface</source>
        <translation>Positive vers la surface</translation>
    </message>
    <message>
        <source>A load normal to faces</source>
        <translation>Charge normale aux faces</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Acceleration of free fall</source>
        <translation>Accélération de la pesanteur</translation>
    </message>
    <message>
        <source>The weight of all parts of the study</source>
        <translation>Poids de toutes les pièces de l’étude</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Acceleration of the body</source>
        <translation>Accélération du corps</translation>
    </message>
    <message>
        <source>The inertia of all parts of the study, against their acceleration</source>
        <translation>Inertie de toutes les pièces de l’étude, opposée à leur accélération</translation>
    </message>
    <message>
        <source>The stored data is damaged.</source>
        <translation>Les données enregistrées sont endommagées.</translation>
    </message>
    <message>
        <source>Compute or import it again, or restore the project from a backup.</source>
        <translation>Relancez le calcul ou l’importation, ou restaurez le projet à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The value must be an object {...}.</source>
        <translation>La valeur doit être un objet {...}.</translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is missing.</source>
        <translation>La clé «&#xa0;{0}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The {0} &apos;{1}&apos; is not known.</source>
        <translation>«&#xa0;{1}&#xa0;» est inconnu ({0}).</translation>
    </message>
    <message>
        <source>The target is missing: {0}.</source>
        <translation>La cible manque&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Only one target can be given: {0}.</source>
        <translation>Une seule cible est permise&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The value must be {0}.</source>
        <translation>La valeur doit être {0}.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>The list of studies is empty, so it would act nowhere.</source>
        <translation>La liste des études est vide&#xa0;: la condition n’agirait nulle part.</translation>
    </message>
    <message>
        <source>Name studies, or leave the key out for all.</source>
        <translation>Nommez des études, ou omettez la clé pour toutes.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no material.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un matériau.</translation>
    </message>
    <message>
        <source>Write &quot;library:NAME&quot; or an object of properties.</source>
        <translation>Écrivez &quot;library:NAME&quot; ou un objet de propriétés.</translation>
    </message>
    <message>
        <source>The value must be an object {...} or a list of it.</source>
        <translation>La valeur doit être un objet {...} ou une liste d’objets.</translation>
    </message>
    <message>
        <source>Write {&quot;part&quot;: &quot;Plate&quot;, &quot;where&quot;: &quot;planar&quot;}.</source>
        <translation>Écrivez {&quot;part&quot;: &quot;Plate&quot;, &quot;where&quot;: &quot;planar&quot;}.</translation>
    </message>
    <message>
        <source>&apos;Baseline&apos; is the model without a scenario and cannot name one.</source>
        <translation>«&#xa0;Baseline&#xa0;» désigne le modèle sans scénario et ne peut pas nommer un scénario.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>STEP file</source>
        <translation>Fichier STEP</translation>
    </message>
    <message>
        <source>Relative to the spec file</source>
        <translation>Relatif au fichier de spécification</translation>
    </message>
    <message>
        <source>Replaces the name in the file</source>
        <translation>Remplace le nom dans le fichier</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>About an axis through the file&apos;s origin, before the shift</source>
        <translation>Autour d’un axe passant par l’origine du fichier, avant la translation</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The file&apos;s bytes in the project, set by the program</source>
        <translation>Octets du fichier dans le projet, définis par le programme</translation>
    </message>
    <message>
        <source>Material assignment</source>
        <translation>Affectation de matériau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>A name, a path or a pattern</source>
        <translation>Nom, chemin ou motif</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Names, paths or patterns</source>
        <translation>Noms, chemins ou motifs</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation>Faces visées</translation>
    </message>
    <message>
        <source>A query; absent: all faces</source>
        <translation>Requête&#xa0;; absente&#xa0;: toutes les faces</translation>
    </message>
    <message>
        <source>Contact conductance</source>
        <translation>Conductance de contact</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Whether displacements are tied</source>
        <translation>Indique si les déplacements sont liés</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>How parts pass heat and force where they touch</source>
        <translation>Comment les pièces transmettent chaleur et force là où elles se touchent</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Faces up to this distance apart touch</source>
        <translation>Les faces distantes au plus de cette valeur se touchent</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>False: no contact at all</source>
        <translation>false&#xa0;: aucun contact</translation>
    </message>
    <message>
        <source>Contact pair</source>
        <translation>Paire de contact</translation>
    </message>
    <message>
        <source>Overrides the contacts between two parts</source>
        <translation>Remplace les contacts entre deux pièces</translation>
    </message>
    <message>
        <source>as the contacts</source>
        <translation>comme les contacts</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Two names, paths or patterns of parts</source>
        <translation>Deux noms, chemins ou motifs de pièces</translation>
    </message>
    <message>
        <source>Element size</source>
        <translation>Taille d’élément</translation>
    </message>
    <message>
        <source>from the size and curvature of the part</source>
        <translation>selon la taille et la courbure de la pièce</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <source>Element order</source>
        <translation>Ordre des éléments</translation>
    </message>
    <message>
        <source>Ten-node tetrahedra</source>
        <translation>Tétraèdres à dix nœuds</translation>
    </message>
    <message>
        <source>Mesh of a part</source>
        <translation>Maillage d’une pièce</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Where parts meet: the one that is meant</source>
        <translation>Là où des pièces se touchent&#xa0;: celle qui est visée</translation>
    </message>
    <message>
        <source>Heat through</source>
        <translation>Flux à travers</translation>
    </message>
    <message>
        <source>Heat per time out of the model through faces</source>
        <translation>Chaleur par unité de temps qui sort du modèle à travers des faces</translation>
    </message>
    <message>
        <source>A curve over time</source>
        <translation>Courbe en fonction du temps</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Changed parameters</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>For example max(temperature, &apos;Cell*&apos;) &lt; 45 degC</source>
        <translation>Par exemple max(temperature, &apos;Cell*&apos;) &lt; 45 degC</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Masse volumique</translation>
    </message>
    <message>
        <source>Specific heat capacity</source>
        <translation>Capacité thermique massique</translation>
    </message>
    <message>
        <source>Thermal conductivity</source>
        <translation>Conductivité thermique</translation>
    </message>
    <message>
        <source>Electrical conductivity</source>
        <translation>Conductivité électrique</translation>
    </message>
    <message>
        <source>Poisson&apos;s ratio</source>
        <translation>Coefficient de Poisson</translation>
    </message>
    <message>
        <source>Thermal expansion coefficient</source>
        <translation>Coefficient de dilatation thermique</translation>
    </message>
    <message>
        <source>Reference temperature</source>
        <translation>Température de référence</translation>
    </message>
    <message>
        <source>Free of thermal strain</source>
        <translation>Sans déformation thermique</translation>
    </message>
    <message>
        <source>Shear modulus</source>
        <translation>Module de cisaillement</translation>
    </message>
    <message>
        <source>Yield strength</source>
        <translation>Limite d’élasticité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Material axes</source>
        <translation>Axes du matériau</translation>
    </message>
    <message>
        <source>the part&apos;s own product frame</source>
        <translation>repère propre du produit de la pièce</translation>
    </message>
    <message>
        <source>Directions of the first two of three values</source>
        <translation>Directions des deux premières de trois valeurs</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arêtes</translation>
    </message>
    <message>
        <source>Two queries: the edges between a face of each</source>
        <translation>Deux requêtes&#xa0;: les arêtes entre une face de chacune</translation>
    </message>
    <message>
        <source>A query: all edges of these faces</source>
        <translation>Une requête&#xa0;: toutes les arêtes de ces faces</translation>
    </message>
    <message>
        <source>Nearest to</source>
        <translation>Au plus près de</translation>
    </message>
    <message>
        <source>Only the one of these edges that is nearest to this point</source>
        <translation>Seulement l’arête la plus proche de ce point</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>On the surface of a part</source>
        <translation>Sur la surface d’une pièce</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no finite value.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de valeur finie.</translation>
    </message>
    <message>
        <source>Look for a division by zero, a root or a logarithm of a negative number.</source>
        <translation>Cherchez une division par zéro, une racine ou un logarithme d’un nombre négatif.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; depends on time or place, but one value is needed.</source>
        <translation>«&#xa0;{0}&#xa0;» dépend du temps ou de la position, mais il faut une seule valeur.</translation>
    </message>
    <message>
        <source>t, x, y and z can be used in loads and temperatures only.</source>
        <translation>t, x, y et z ne sont utilisables que dans les charges et les températures.</translation>
    </message>
    <message>
        <source>parameter &apos;{0}&apos;</source>
        <translation>paramètre «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is {1} and cannot be the name of a parameter.</source>
        <translation>«&#xa0;{0}&#xa0;» est {1} et ne peut pas servir de nom de paramètre.</translation>
    </message>
    <message>
        <source>Choose another name, for example &apos;{0}_1&apos;.</source>
        <translation>Choisissez un autre nom, par exemple «&#xa0;{0}_1&#xa0;».</translation>
    </message>
    <message>
        <source>A parameter needs a name.</source>
        <translation>Un paramètre doit avoir un nom.</translation>
    </message>
    <message>
        <source>a unit symbol</source>
        <translation>un symbole d’unité</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>le temps</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>une fonction</translation>
    </message>
    <message>
        <source>{0} is an absolute temperature, but a difference is needed.</source>
        <translation>{0} est une température absolue, mais il faut un écart.</translation>
    </message>
    <message>
        <source>Write it in K.</source>
        <translation>Écrivez la valeur en K.</translation>
    </message>
    <message>
        <source>The number {0} has no unit, but {1} is needed.</source>
        <translation>Le nombre {0} n’a pas d’unité, mais il faut {1}.</translation>
    </message>
    <message>
        <source>Write for example {0} {1}.</source>
        <translation>Écrivez par exemple {0} {1}.</translation>
    </message>
    <message>
        <source>{0} has a unit, but a plain number is needed.</source>
        <translation>{0} a une unité, mais il faut un nombre sans unité.</translation>
    </message>
    <message>
        <source>{0} is a quantity in {1}, but one in {2} is needed.</source>
        <translation>{0} est une grandeur en {1}, mais il en faut une en {2}.</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; in &apos;{1}&apos; does not exist.</source>
        <translation>Le paramètre «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Results can be asked for in requirements only.</source>
        <translation>Les résultats ne sont utilisables que dans les exigences.</translation>
    </message>
    <message>
        <source>Argument {0} of &apos;{1}&apos; must be {2}, not {3}.</source>
        <translation>L’argument {0} de «&#xa0;{1}&#xa0;» doit être {2}, et non {3}.</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>un nombre sans unité</translation>
    </message>
    <message>
        <source>Divide it by a quantity of its kind, as in sin(t / 60 s).</source>
        <translation>Divisez-le par une grandeur de même nature, par exemple sin(t / 60 s).</translation>
    </message>
    <message>
        <source>a difference</source>
        <translation>un écart</translation>
    </message>
    <message>
        <source>the square of a quantity</source>
        <translation>le carré d’une grandeur</translation>
    </message>
    <message>
        <source>&apos;table&apos; takes a position and pairs of position and value.</source>
        <translation>«&#xa0;table&#xa0;» attend une position et des paires position-valeur.</translation>
    </message>
    <message>
        <source>For example table(t, 0 s, 10 W, 60 s, 20 W).</source>
        <translation>Par exemple table(t, 0 s, 10 W, 60 s, 20 W).</translation>
    </message>
    <message>
        <source>The points of a table must be fixed values.</source>
        <translation>Les points d’une table doivent être des valeurs fixes.</translation>
    </message>
    <message>
        <source>The positions of a table must ascend; argument {0} does not.</source>
        <translation>Les positions d’une table doivent être croissantes&#xa0;; ce n’est pas le cas de l’argument {0}.</translation>
    </message>
    <message>
        <source>An absolute temperature cannot be {0}.</source>
        <translation>Une température absolue ne peut pas être {0}.</translation>
    </message>
    <message>
        <source>degC and degF are absolute; write differences in K, or subtract another temperature first.</source>
        <translation>degC et degF sont absolus&#xa0;; écrivez les écarts en K, ou soustrayez d’abord une autre température.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; joins {1} and {2}, which are not the same kind of quantity.</source>
        <translation>«&#xa0;{0}&#xa0;» combine {1} et {2}, qui ne sont pas des grandeurs de même nature.</translation>
    </message>
    <message>
        <source>subtracted from a temperature difference</source>
        <translation>soustraite d’un écart de température</translation>
    </message>
    <message>
        <source>added to an absolute temperature</source>
        <translation>ajoutée à une température absolue</translation>
    </message>
    <message>
        <source>part of a quotient</source>
        <translation>membre d’un quotient</translation>
    </message>
    <message>
        <source>part of a product</source>
        <translation>membre d’un produit</translation>
    </message>
    <message>
        <source>An exponent must be a plain number, not {0}.</source>
        <translation>Un exposant doit être un nombre sans unité, et non {0}.</translation>
    </message>
    <message>
        <source>raised to a power</source>
        <translation>élevée à une puissance</translation>
    </message>
    <message>
        <source>{0} can be raised to a fixed whole power only.</source>
        <translation>Seules les puissances entières fixes sont permises pour {0}.</translation>
    </message>
    <message>
        <source>Take a square root with sqrt().</source>
        <translation>Calculez une racine carrée avec sqrt().</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>une comparaison</translation>
    </message>
    <message>
        <source>an absolute temperature</source>
        <translation>une température absolue</translation>
    </message>
    <message>
        <source>a temperature difference</source>
        <translation>un écart de température</translation>
    </message>
    <message>
        <source>a quantity in {0}</source>
        <translation>une grandeur en {0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; ends too early.</source>
        <translation>«&#xa0;{0}&#xa0;» se termine trop tôt.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; at character {1} of &apos;{2}&apos; is not expected.</source>
        <translation>«&#xa0;{0}&#xa0;» est inattendu au caractère {1} de «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>A comparison such as t &lt; 60 s is needed here.</source>
        <translation>Il faut ici une comparaison telle que t &lt; 60 s.</translation>
    </message>
    <message>
        <source>&apos;{0}...&apos; is nested too deeply.</source>
        <translation>«&#xa0;{0}...&#xa0;» est trop imbriqué.</translation>
    </message>
    <message>
        <source>Divide it into several parameters.</source>
        <translation>Répartissez l’expression sur plusieurs paramètres.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Il manque une parenthèse fermante.</translation>
    </message>
    <message>
        <source>A number in &apos;{0}&apos; is out of range.</source>
        <translation>Un nombre dans «&#xa0;{0}&#xa0;» est hors limites.</translation>
    </message>
    <message>
        <source>A temperature in &apos;{0}&apos; is below absolute zero.</source>
        <translation>Une température dans «&#xa0;{0}&#xa0;» est inférieure au zéro absolu.</translation>
    </message>
    <message>
        <source>If it is a parameter, write a * before it.</source>
        <translation>S’il s’agit d’un paramètre, écrivez * devant.</translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; in &apos;{1}&apos; does not follow a number.</source>
        <translation>L’unité «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;» ne suit pas un nombre.</translation>
    </message>
    <message>
        <source>Write 1 {0}.</source>
        <translation>Écrivez 1 {0}.</translation>
    </message>
    <message>
        <source>Unknown function &apos;{0}&apos; in &apos;{1}&apos;.</source>
        <translation>Fonction inconnue «&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is missing.</source>
        <translation>Il manque une virgule ou une parenthèse fermante.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; in &apos;{1}&apos; takes {2}, not {3}.</source>
        <translation>«&#xa0;{0}&#xa0;» dans «&#xa0;{1}&#xa0;» attend {2}, et non {3}.</translation>
    </message>
    <message>
        <source>Quote the part&apos;s name or pattern, as in &apos;Cell*&apos;.</source>
        <translation>Mettez le nom ou le motif de la pièce entre apostrophes, par exemple &apos;Cell*&apos;.</translation>
    </message>
    <message>
        <source>A field is needed: {0}.</source>
        <translation>Il faut un champ&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>L’expression est vide.</translation>
    </message>
    <message>
        <source>Write a value such as 5 mm.</source>
        <translation>Écrivez une valeur telle que 5 mm.</translation>
    </message>
    <message>
        <source>The number at character {0} of &apos;{1}&apos; is out of range.</source>
        <translation>Le nombre au caractère {0} de «&#xa0;{1}&#xa0;» est hors limites.</translation>
    </message>
    <message>
        <source>The quote at character {0} of &apos;{1}&apos; does not end.</source>
        <translation>L’apostrophe ouverte au caractère {0} de «&#xa0;{1}&#xa0;» n’est pas fermée.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; at character {1} of &apos;{2}&apos; has no meaning here.</source>
        <translation>«&#xa0;{0}&#xa0;» au caractère {1} de «&#xa0;{2}&#xa0;» n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>Quote names that have other characters than letters, digits and _.</source>
        <translation>Mettez entre apostrophes les noms qui contiennent d’autres caractères que lettres, chiffres et _.</translation>
    </message>
    <message>
        <source>Von Mises stress</source>
        <translation>Contrainte de von Mises</translation>
    </message>
    <message>
        <source>Tresca stress</source>
        <translation>Contrainte de Tresca</translation>
    </message>
    <message>
        <source>Largest principal stress</source>
        <translation>Contrainte principale maximale</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Strain</source>
        <translation>Déformation</translation>
    </message>
    <message>
        <source>Safety factor against yield</source>
        <translation>Coefficient de sécurité</translation>
    </message>
    <message>
        <source>Middle principal stress</source>
        <translation>Contrainte principale intermédiaire</translation>
    </message>
    <message>
        <source>Smallest principal stress</source>
        <translation>Contrainte principale minimale</translation>
    </message>
    <message>
        <source>A tensor has no largest or smallest value over time.</source>
        <translation>Un tenseur n’a pas de maximum ni de minimum dans le temps.</translation>
    </message>
    <message>
        <source>Ask for a component, such as {0}_xx.</source>
        <translation>Demandez une composante, par exemple {0}_xx.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model has no such file.</source>
        <translation>Le modèle n’a pas ce fichier.</translation>
    </message>
    <message>
        <source>CalculiX has no springs under faces.</source>
        <translation>CalculiX n’a pas de ressorts sous les faces.</translation>
    </message>
    <message>
        <source>Leave it out of this study.</source>
        <translation>Retirez cette condition de l’étude.</translation>
    </message>
    <message>
        <source>A {0} that changes with time cannot be written where another one acts or where it depends on place too.</source>
        <translation>Une condition ({0}) qui varie dans le temps ne peut pas être écrite là où une autre agit ou si elle dépend aussi de la position.</translation>
    </message>
    <message>
        <source>Export the loads one at a time, or as constants.</source>
        <translation>Exportez les charges une par une, ou comme constantes.</translation>
    </message>
    <message>
        <source>The material cannot be read: {0}.</source>
        <translation>Impossible de lire le matériau&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs a value and a source</source>
        <translation>«&#xa0;{0}&#xa0;» demande une valeur et une source</translation>
    </message>
    <message>
        <source>&apos;valid&apos; of &apos;{0}&apos; needs two ascending temperatures</source>
        <translation>«&#xa0;valid&#xa0;» de «&#xa0;{0}&#xa0;» demande deux températures croissantes</translation>
    </message>
    <message>
        <source>it needs a name and properties</source>
        <translation>il faut un nom et des propriétés</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>ce n’est pas un JSON valide</translation>
    </message>
    <message>
        <source>The folder of materials cannot be read: {0}.</source>
        <translation>Impossible de lire le dossier des matériaux&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Install the program&apos;s resources again.</source>
        <translation>Réinstallez les ressources du programme.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is there already</source>
        <translation>«&#xa0;{0}&#xa0;» existe déjà</translation>
    </message>
    <message>
        <source>The library has no material &apos;{0}&apos;.</source>
        <translation>La bibliothèque n’a pas de matériau «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>These parts have no material: {0}.</source>
        <translation>Ces pièces n’ont pas de matériau&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Assign one, or exclude the parts from the study.</source>
        <translation>Affectez-en un, ou excluez les pièces de l’étude.</translation>
    </message>
    <message>
        <source>The material &apos;{0}&apos; does not exist.</source>
        <translation>Le matériau «&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The property {0} is missing.</source>
        <translation>La propriété {0} manque.</translation>
    </message>
    <message>
        <source>The study needs it.</source>
        <translation>L’étude en a besoin.</translation>
    </message>
    <message>
        <source>The rules cannot be read: {0}.</source>
        <translation>Impossible de lire les règles&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>it is not an object with &quot;rules&quot;</source>
        <translation>ce n’est pas un objet avec &quot;rules&quot;</translation>
    </message>
    <message>
        <source>a rule needs words, a material and a reason: {0}</source>
        <translation>une règle demande des mots, un matériau et une raison&#xa0;: {0}</translation>
    </message>
    <message>
        <source>the library has no &apos;{0}&apos;. {1}</source>
        <translation>la bibliothèque n’a pas «&#xa0;{0}&#xa0;». {1}</translation>
    </message>
    <message>
        <source>The {0} of {1} holds from {2} to {3}, the temperatures reach from {4} to {5}.</source>
        <translation>La propriété «&#xa0;{0}&#xa0;» de {1} est valable de {2} à {3}, les températures vont de {4} à {5}.</translation>
    </message>
    <message>
        <source>Copy the material from the library and give it a table over the temperature.</source>
        <translation>Copiez le matériau de la bibliothèque et donnez-lui un tableau en fonction de la température.</translation>
    </message>
    <message>
        <source>Give the parts a smaller element size.</source>
        <translation>Donnez une taille d’élément plus petite aux pièces.</translation>
    </message>
    <message>
        <source>On the mesh the parts touch over {0}, in the CAD over {1} ({2} %).</source>
        <translation>Sur le maillage, les pièces se touchent sur {0}, dans la CAO sur {1} ({2}&#xa0;%).</translation>
    </message>
    <message>
        <source>A name must be UTF-8 text that is not empty.</source>
        <translation>Un nom doit être un texte UTF-8 non vide.</translation>
    </message>
    <message>
        <source>The values are not UTF-8 text.</source>
        <translation>Les valeurs ne sont pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>An edit of the journal cannot be read: {0}.</source>
        <translation>Une modification du journal est illisible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>a change without kind or name</source>
        <translation>un changement sans type ni nom</translation>
    </message>
    <message>
        <source>unknown kind &apos;{0}&apos;</source>
        <translation>type inconnu «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>a position that is no number</source>
        <translation>une position qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>There is exactly one, named &apos;{0}&apos;, and it cannot be removed.</source>
        <translation>Il en existe exactement un, nommé «&#xa0;{0}&#xa0;»&#xa0;; il ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>It does not exist and cannot be removed.</source>
        <translation>N’existe pas et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The label is not UTF-8 text.</source>
        <translation>Le libellé n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>an edit without label or changes</source>
        <translation>une modification sans libellé ni changements</translation>
    </message>
    <message>
        <source>scenario &apos;{0}&apos;</source>
        <translation>scénario «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation>N’existe pas.</translation>
    </message>
    <message>
        <source>The {0} &apos;{1}&apos; does not exist.</source>
        <translation>«&#xa0;{1}&#xa0;» n’existe pas ({0}).</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes no part in the study &apos;{1}&apos; of type {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’intervient pas dans l’étude «&#xa0;{1}&#xa0;» de type {2}.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; gives no temperatures.</source>
        <translation>L’étude «&#xa0;{0}&#xa0;» ne fournit pas de températures.</translation>
    </message>
    <message>
        <source>Name a thermal study.</source>
        <translation>Indiquez une étude thermique.</translation>
    </message>
    <message>
        <source>Its initial temperature comes from itself.</source>
        <translation>Sa température initiale vient d’elle-même.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no heat flux.</source>
        <translation>L’étude «&#xa0;{0}&#xa0;» n’a pas de densité de flux.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no field &apos;{1}&apos;.</source>
        <translation>L’étude «&#xa0;{0}&#xa0;» n’a pas de champ «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>No study is named for &apos;{0}&apos;.</source>
        <translation>Aucune étude n’est indiquée pour «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Add &quot;study&quot;, or write &apos;Study&apos;.{0}.</source>
        <translation>Ajoutez &quot;study&quot;, ou écrivez &apos;Study&apos;.{0}.</translation>
    </message>
    <message>
        <source>Runs do not tell the {0} of the field &apos;{1}&apos;.</source>
        <translation>Les calculs ne donnent pas {0} du champ «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask for max(von_mises), max(principal_stress), min(safety_factor), max(displacement) and the like.</source>
        <translation>Demandez max(von_mises), max(principal_stress), min(safety_factor), max(displacement), etc.</translation>
    </message>
    <message>
        <source>monitor &apos;{0}&apos;</source>
        <translation>moniteur «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Its point lies outside of {0}; the nearest part is &apos;{1}&apos;, {2} away.</source>
        <translation>Son point est hors de {0}&#xa0;; la pièce la plus proche est «&#xa0;{1}&#xa0;», à {2}.</translation>
    </message>
    <message>
        <source>every part</source>
        <translation>toute pièce</translation>
    </message>
    <message>
        <source>Choose a point inside a part of the study.</source>
        <translation>Choisissez un point à l’intérieur d’une pièce de l’étude.</translation>
    </message>
    <message>
        <source>The part &apos;{0}&apos; is not in the study &apos;{1}&apos;.</source>
        <translation>La pièce «&#xa0;{0}&#xa0;» n’est pas dans l’étude «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose faces of its parts.</source>
        <translation>Choisissez des faces de ses pièces.</translation>
    </message>
    <message>
        <source>It has no point.</source>
        <translation>Aucun point n’est indiqué.</translation>
    </message>
    <message>
        <source>Give &quot;at&quot;: [x, y, z] in mm.</source>
        <translation>Donnez &quot;at&quot;: [x, y, z] en mm.</translation>
    </message>
    <message>
        <source>The material &apos;{0}&apos; is there already.</source>
        <translation>Le matériau «&#xa0;{0}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation>Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>There are no values to keep.</source>
        <translation>Il n’y a pas de valeurs à conserver.</translation>
    </message>
    <message>
        <source>Give it a property first.</source>
        <translation>Donnez-lui d’abord une propriété.</translation>
    </message>
    <message>
        <source>The folder of your materials cannot be made: {0}.</source>
        <translation>Impossible de créer le dossier de vos matériaux&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder.</source>
        <translation>Vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>It depends on itself: {0}.</source>
        <translation>Dépend de lui-même&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Give one of these parameters a value of its own.</source>
        <translation>Donnez une valeur propre à l’un de ces paramètres.</translation>
    </message>
    <message>
        <source>Its two points are the same.</source>
        <translation>Ses deux points sont confondus.</translation>
    </message>
    <message>
        <source>Choose two points apart.</source>
        <translation>Choisissez deux points distincts.</translation>
    </message>
    <message>
        <source>It cannot have {0} points.</source>
        <translation>{0} points ne sont pas possibles.</translation>
    </message>
    <message>
        <source>Choose 2 to {0}.</source>
        <translation>Choisissez de 2 à {0}.</translation>
    </message>
    <message>
        <source>None of its points lies in a part.</source>
        <translation>Aucun de ses points n’est dans une pièce.</translation>
    </message>
    <message>
        <source>Choose a line through a part, or more points.</source>
        <translation>Choisissez une ligne qui traverse une pièce, ou davantage de points.</translation>
    </message>
    <message>
        <source>The study has no such part.</source>
        <translation>L’étude n’a pas cette pièce.</translation>
    </message>
    <message>
        <source>The point lies outside of {0}; the nearest part is &apos;{1}&apos;, {2} away.</source>
        <translation>Le point est hors de {0}&#xa0;; la pièce la plus proche est «&#xa0;{1}&#xa0;», à {2}.</translation>
    </message>
    <message>
        <source>Choose a point inside a part.</source>
        <translation>Choisissez un point à l’intérieur d’une pièce.</translation>
    </message>
    <message>
        <source>An edit in the journal is not readable.</source>
        <translation>Une modification du journal est illisible.</translation>
    </message>
    <message>
        <source>Restore the project from a backup.</source>
        <translation>Restaurez le projet à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>journal entry {0}</source>
        <translation>entrée {0} du journal</translation>
    </message>
    <message>
        <source>The edit &apos;{0}&apos; cannot be applied.</source>
        <translation>La modification «&#xa0;{0}&#xa0;» ne peut pas être appliquée.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The project cannot be changed: {0}.</source>
        <translation>Impossible de modifier le projet&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Close it there, or work on a copy.</source>
        <translation>Fermez-le là-bas, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>There is no saved version of this name.</source>
        <translation>Aucune version enregistrée ne porte ce nom.</translation>
    </message>
    <message>
        <source>Choose one of the saved versions.</source>
        <translation>Choisissez une des versions enregistrées.</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>le dossier est en lecture seule</translation>
    </message>
    <message>
        <source>There is a file already.</source>
        <translation>Un fichier existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name or remove the file.</source>
        <translation>Choisissez un autre nom ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Make it first or choose another.</source>
        <translation>Créez-le d’abord ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no such project file.</source>
        <translation>Ce fichier de projet n’existe pas.</translation>
    </message>
    <message>
        <source>The project there cannot be replaced: {0}.</source>
        <translation>Impossible de remplacer le projet à cet endroit&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The project cannot be saved there: {0}.</source>
        <translation>Impossible d’enregistrer le projet à cet endroit&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The project does not hold the content {0}.</source>
        <translation>Le projet ne contient pas les données {0}.</translation>
    </message>
    <message>
        <source>Import the geometry again.</source>
        <translation>Importez de nouveau la géométrie.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; mentions t, x, y or z, which have no value here.</source>
        <translation>«&#xa0;{0}&#xa0;» mentionne t, x, y ou z, qui n’ont pas de valeur ici.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; asks for no result.</source>
        <translation>«&#xa0;{0}&#xa0;» ne demande aucun résultat.</translation>
    </message>
    <message>
        <source>Write for example max(temperature, &apos;Cell*&apos;) &lt; 45 degC.</source>
        <translation>Écrivez par exemple max(temperature, &apos;Cell*&apos;) &lt; 45 degC.</translation>
    </message>
    <message>
        <source>The result has no {0} of this part.</source>
        <translation>Le résultat n’a pas {0} pour cette pièce.</translation>
    </message>
    <message>
        <source>The result has no {0} of {1} in &apos;{2}&apos;.</source>
        <translation>Le résultat n’a pas {0} de {1} dans «&#xa0;{2}&#xa0;».</translation>
    </message>
    <message>
        <source>Check the field, the part and the type of the study.</source>
        <translation>Vérifiez le champ, la pièce et le type de l’étude.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; does not exist.</source>
        <translation>L’étude «&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>contact &apos;{0}&apos; - &apos;{1}&apos;</source>
        <translation>contact «&#xa0;{0}&#xa0;» - «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>The parts reach {0} into each other, more than the gap of {1}: they do not touch there, and pass neither heat nor force.</source>
        <translation>Les pièces s’interpénètrent de {0}, plus que le jeu de {1}&#xa0;: elles ne se touchent pas à cet endroit et ne transmettent ni chaleur ni force.</translation>
    </message>
    <message>
        <source>Check the positions, or make the gap larger.</source>
        <translation>Vérifiez les positions ou augmentez le jeu.</translation>
    </message>
    <message>
        <source>No solid part takes part in the study.</source>
        <translation>Aucune pièce solide ne fait partie de l’étude.</translation>
    </message>
    <message>
        <source>Check its parts and exclude, and that the geometry holds solids.</source>
        <translation>Vérifiez parts et exclude, et que la géométrie contient des solides.</translation>
    </message>
    <message>
        <source>Face {0} of &apos;{1}&apos; is not plane.</source>
        <translation>La face {0} de «&#xa0;{1}&#xa0;» n’est pas plane.</translation>
    </message>
    <message>
        <source>Symmetry holds on planes only; a frictionless support takes any face.</source>
        <translation>La symétrie demande des plans&#xa0;; un appui sans frottement accepte toute face.</translation>
    </message>
    <message>
        <source>Edges and points have no normal.</source>
        <translation>Les arêtes et les points n’ont pas de normale.</translation>
    </message>
    <message>
        <source>Hold them along x, y or z.</source>
        <translation>Bloquez-les suivant x, y ou z.</translation>
    </message>
    <message>
        <source>A temperature ({0}) and a heat flux ({1}) act on one face.</source>
        <translation>Une température ({0}) et une densité de flux ({1}) agissent sur une même face.</translation>
    </message>
    <message>
        <source>It changes with time; the steady study takes its value at 0 s.</source>
        <translation>Varie dans le temps&#xa0;; l’étude stationnaire prend la valeur à 0 s.</translation>
    </message>
    <message>
        <source>Run a transient study, or limit the load to other studies.</source>
        <translation>Lancez une étude transitoire, ou limitez la charge à d’autres études.</translation>
    </message>
    <message>
        <source>Edges and points have neither a volume nor a power each.</source>
        <translation>Les arêtes et les points n’ont ni volume ni puissance individuelle.</translation>
    </message>
    <message>
        <source>Give total_power, which they share.</source>
        <translation>Donnez total_power, qu’ils se partagent.</translation>
    </message>
    <message>
        <source>Two different temperatures ({0} and {1}) act on one face.</source>
        <translation>Deux températures différentes ({0} et {1}) agissent sur une même face.</translation>
    </message>
    <message>
        <source>face {0} of &apos;{1}&apos;</source>
        <translation>face {0} de «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>Change the target of one of them.</source>
        <translation>Modifiez la cible de l’une d’elles.</translation>
    </message>
    <message>
        <source>{0} makes more than {1} stored fields.</source>
        <translation>{0} donne plus de {1} champs enregistrés.</translation>
    </message>
    <message>
        <source>Make it longer.</source>
        <translation>Allongez l’intervalle.</translation>
    </message>
    <message>
        <source>{0} is out of order or after the end at {1}.</source>
        <translation>{0} n’est pas dans l’ordre ou dépasse la fin à {1}.</translation>
    </message>
    <message>
        <source>Give ascending times up to the duration.</source>
        <translation>Donnez des instants croissants ne dépassant pas la durée.</translation>
    </message>
    <message>
        <source>The project does not hold the mesh of this result.</source>
        <translation>Le projet ne contient pas le maillage de ce résultat.</translation>
    </message>
    <message>
        <source>Run the study again.</source>
        <translation>Relancez le calcul de l’étude.</translation>
    </message>
    <message>
        <source>The project does not hold this field.</source>
        <translation>Le projet ne contient pas ce champ.</translation>
    </message>
    <message>
        <source>The time {0} is outside of the result ({1} to {2}).</source>
        <translation>L’instant {0} est hors du résultat ({1} à {2}).</translation>
    </message>
    <message>
        <source>Choose a time within, or &quot;end&quot;.</source>
        <translation>Choisissez un instant dans cette plage, ou &quot;end&quot;.</translation>
    </message>
    <message>
        <source>The study has no field &apos;{0}&apos;.</source>
        <translation>L’étude n’a pas de champ «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>It has {0}, and components, such as {1}.</source>
        <translation>Elle a {0}, et des composantes, par exemple {1}.</translation>
    </message>
    <message>
        <source>The project does not hold the field this one is made from.</source>
        <translation>Le projet ne contient pas le champ dont celui-ci est dérivé.</translation>
    </message>
    <message>
        <source>It goes on from {0} s when it is run again.</source>
        <translation>Le prochain calcul reprendra à {0} s.</translation>
    </message>
    <message>
        <source>What was kept of the stopped run is damaged.</source>
        <translation>Les données conservées du calcul arrêté sont endommagées.</translation>
    </message>
    <message>
        <source>Run it again: it starts anew.</source>
        <translation>Relancez le calcul&#xa0;: il repart de zéro.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Affectation</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>This is not valid JSON: {0}.</source>
        <translation>Ce n’est pas un JSON valide&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The JSON is nested more than {0} levels deep.</source>
        <translation>Le JSON compte plus de {0} niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>No key of a spec needs more than ten.</source>
        <translation>Aucune clé d’une spécification n’en demande plus de dix.</translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is given twice.</source>
        <translation>La clé «&#xa0;{0}&#xa0;» est donnée deux fois.</translation>
    </message>
    <message>
        <source>A spec is an object {...}.</source>
        <translation>Une spécification est un objet {...}.</translation>
    </message>
    <message>
        <source>The key &apos;twinbench&apos; with the format&apos;s version is missing.</source>
        <translation>La clé «&#xa0;twinbench&#xa0;» avec la version du format manque.</translation>
    </message>
    <message>
        <source>Write &quot;twinbench&quot;: 1.</source>
        <translation>Écrivez &quot;twinbench&quot;: 1.</translation>
    </message>
    <message>
        <source>Version {0} of the format is not known.</source>
        <translation>La version {0} du format est inconnue.</translation>
    </message>
    <message>
        <source>This program reads version 1.</source>
        <translation>Ce programme lit la version 1.</translation>
    </message>
    <message>
        <source>The key &apos;geometry&apos; is missing.</source>
        <translation>La clé «&#xa0;geometry&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Write &quot;geometry&quot;: [{&quot;file&quot;: &quot;module.step&quot;}].</source>
        <translation>Écrivez &quot;geometry&quot;: [{&quot;file&quot;: &quot;module.step&quot;}].</translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is not known.</source>
        <translation>La clé «&#xa0;{0}&#xa0;» est inconnue.</translation>
    </message>
    <message>
        <source>The value must be an object: name -&gt; value.</source>
        <translation>La valeur doit être un objet&#xa0;: nom -&gt; valeur.</translation>
    </message>
    <message>
        <source>An entry has no name.</source>
        <translation>Une entrée n’a pas de nom.</translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation>La valeur doit être une liste.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be a text.</source>
        <translation>«&#xa0;{0}&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>The key &apos;name&apos; is missing.</source>
        <translation>La clé «&#xa0;name&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The name &apos;{0}&apos; is given twice.</source>
        <translation>Le nom «&#xa0;{0}&#xa0;» est donné deux fois.</translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; does not exist.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Paths are relative to the spec file.</source>
        <translation>Les chemins sont relatifs au fichier de spécification.</translation>
    </message>
    <message>
        <source>The value must be &quot;none&quot; or an object {...}.</source>
        <translation>La valeur doit être &quot;none&quot; ou un objet {...}.</translation>
    </message>
    <message>
        <source>The disk is full; the change was not written and nothing is lost.</source>
        <translation>Le disque est plein&#xa0;; la modification n’a pas été écrite et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The project file is damaged ({0}).</source>
        <translation>Le fichier du projet est endommagé ({0}).</translation>
    </message>
    <message>
        <source>Restore it from a backup; the sqlite3 program&apos;s &quot;.recover&quot; saves what can be read.</source>
        <translation>Restaurez-le à partir d’une sauvegarde&#xa0;; la commande &quot;.recover&quot; du programme sqlite3 sauve ce qui est lisible.</translation>
    </message>
    <message>
        <source>The file is not a Twinbench project.</source>
        <translation>Le fichier n’est pas un projet Twinbench.</translation>
    </message>
    <message>
        <source>Choose a *.twin file.</source>
        <translation>Choisissez un fichier *.twin.</translation>
    </message>
    <message>
        <source>The project is being written by another process.</source>
        <translation>Un autre processus écrit dans le projet.</translation>
    </message>
    <message>
        <source>Close it there or try again.</source>
        <translation>Fermez-le là-bas ou réessayez.</translation>
    </message>
    <message>
        <source>The project file cannot be written.</source>
        <translation>Impossible d’écrire dans le fichier du projet.</translation>
    </message>
    <message>
        <source>Copy it to a writable folder.</source>
        <translation>Copiez-le dans un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The project file cannot be opened ({0}).</source>
        <translation>Impossible d’ouvrir le fichier du projet ({0}).</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation>Vérifiez que le dossier existe et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>Reading or writing the project file failed ({0}).</source>
        <translation>Échec de la lecture ou de l’écriture du fichier du projet ({0}).</translation>
    </message>
    <message>
        <source>Check the disk, its free space and its quota.</source>
        <translation>Vérifiez le disque, son espace libre et son quota.</translation>
    </message>
    <message>
        <source>The project file failed: {0}.</source>
        <translation>Erreur du fichier du projet&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation>une valeur est trop grande</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>all solids</source>
        <translation>tous les solides</translation>
    </message>
    <message>
        <source>Names, paths or patterns; only these are meshed and need a material</source>
        <translation>Noms, chemins ou motifs&#xa0;; seules ces pièces sont maillées et demandent un matériau</translation>
    </message>
    <message>
        <source>Excluded parts</source>
        <translation>Pièces exclues</translation>
    </message>
    <message>
        <source>Names, paths or patterns of parts that are left out</source>
        <translation>Noms, chemins ou motifs des pièces exclues</translation>
    </message>
    <message>
        <source>the model&apos;s contacts</source>
        <translation>les contacts du modèle</translation>
    </message>
    <message>
        <source>Overrides the model&apos;s contacts for this study</source>
        <translation>Remplace les contacts du modèle pour cette étude</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Output interval</source>
        <translation>Intervalle de sortie</translation>
    </message>
    <message>
        <source>Time between stored fields</source>
        <translation>Temps entre les champs enregistrés</translation>
    </message>
    <message>
        <source>duration / 100</source>
        <translation>durée / 100</translation>
    </message>
    <message>
        <source>Output times</source>
        <translation>Instants de sortie</translation>
    </message>
    <message>
        <source>Times of stored fields, ascending</source>
        <translation>Instants des champs enregistrés, croissants</translation>
    </message>
    <message>
        <source>Initial temperature</source>
        <translation>Température initiale</translation>
    </message>
    <message>
        <source>Initial temperature from</source>
        <translation>Température initiale de</translation>
    </message>
    <message>
        <source>A thermal study whose (last) field is the start</source>
        <translation>Étude thermique dont le (dernier) champ est le point de départ</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Largest local error of a time step</source>
        <translation>Plus grande erreur locale d’un pas de temps</translation>
    </message>
    <message>
        <source>Largest time step</source>
        <translation>Pas de temps maximal</translation>
    </message>
    <message>
        <source>Limits the adaptive time step</source>
        <translation>Limite le pas de temps adaptatif</translation>
    </message>
    <message>
        <source>Fixed time step</source>
        <translation>Pas de temps fixe</translation>
    </message>
    <message>
        <source>Switches the adaptive time step off</source>
        <translation>Désactive le pas de temps adaptatif</translation>
    </message>
    <message>
        <source>Steady heat conduction</source>
        <translation>Thermique stationnaire</translation>
    </message>
    <message>
        <source>The temperatures after a long time under constant loads</source>
        <translation>Les températures après un temps long sous charges constantes</translation>
    </message>
    <message>
        <source>Transient heat conduction</source>
        <translation>Thermique transitoire</translation>
    </message>
    <message>
        <source>The temperatures over time</source>
        <translation>Les températures en fonction du temps</translation>
    </message>
    <message>
        <source>Linear static stress</source>
        <translation>Statique linéaire</translation>
    </message>
    <message>
        <source>Small displacements and stresses under constant loads</source>
        <translation>Petits déplacements et contraintes sous charges constantes</translation>
    </message>
    <message>
        <source>Temperature from</source>
        <translation>Température de</translation>
    </message>
    <message>
        <source>A thermal study whose field causes thermal strain</source>
        <translation>Étude thermique dont le champ cause la déformation thermique</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Instant</translation>
    </message>
    <message>
        <source>Of the temperature, and of loads that change with time</source>
        <translation>De la température et des charges qui varient dans le temps</translation>
    </message>
    <message>
        <source>The reactions miss the applied forces and moments by {0} % (limit {1} %).</source>
        <translation>Les réactions s’écartent de {0}&#xa0;% des forces et moments appliqués (limite {1}&#xa0;%).</translation>
    </message>
    <message>
        <source>Refine the mesh, and check that the parts are held.</source>
        <translation>Affinez le maillage et vérifiez que les pièces sont maintenues.</translation>
    </message>
    <message>
        <source>The heat balance is off by {0} % (limit {1} %): in {2}, out {3}, stored {4}.</source>
        <translation>Le bilan thermique présente un écart de {0}&#xa0;% (limite {1}&#xa0;%)&#xa0;: entrée {2}, sortie {3}, stockage {4}.</translation>
    </message>
    <message>
        <source>Refine the mesh or tighten the tolerance of the study.</source>
        <translation>Affinez le maillage ou réduisez la tolérance de l’étude.</translation>
    </message>
    <message>
        <source>It was not computed yet.</source>
        <translation>Pas encore calculé.</translation>
    </message>
    <message>
        <source>Run it.</source>
        <translation>Lancez le calcul.</translation>
    </message>
    <message>
        <source>Studies depend on each other in a circle: {0}.</source>
        <translation>Les études dépendent les unes des autres en boucle&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Let one of them start from a temperature.</source>
        <translation>Faites partir l’une d’elles d’une température.</translation>
    </message>
    <message>
        <source>The stored result has a format this version does not read.</source>
        <translation>Le résultat enregistré a un format que cette version ne lit pas.</translation>
    </message>
    <message>
        <source>Waiting for another run</source>
        <translation>En attente d’un autre calcul</translation>
    </message>
    <message>
        <source>No edge lies between such faces: {0}.</source>
        <translation>Aucune arête ne se trouve entre ces faces&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Name two faces that meet.</source>
        <translation>Indiquez deux faces qui se rejoignent.</translation>
    </message>
    <message>
        <source>No solid part is there.</source>
        <translation>Il n’y a aucune pièce solide.</translation>
    </message>
    <message>
        <source>The point is {0} away from the nearest part, &apos;{1}&apos;.</source>
        <translation>Le point est à {0} de la pièce la plus proche, «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Give a point on the surface of a part.</source>
        <translation>Donnez un point sur la surface d’une pièce.</translation>
    </message>
    <message>
        <source>It is an assembly: write &apos;{0}/**&apos; for its parts.</source>
        <translation>C’est un assemblage&#xa0;: écrivez «&#xa0;{0}/**&#xa0;» pour ses pièces.</translation>
    </message>
    <message>
        <source>Solids of one product are called &apos;Product/Solid 2&apos;: write &apos;{0}&apos;.</source>
        <translation>Les solides d’un même produit s’appellent «&#xa0;Product/Solid 2&#xa0;»&#xa0;: écrivez «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Patterns are case-sensitive; * stands for any characters but /.</source>
        <translation>Les motifs sont sensibles à la casse&#xa0;; * remplace tout caractère sauf /.</translation>
    </message>
    <message>
        <source>No part matches &apos;{0}&apos;.</source>
        <translation>Aucune pièce ne correspond à «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>The selection &apos;{0}&apos; does not exist.</source>
        <translation>La sélection «&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>No face of the {0} matching parts is &apos;{1}&apos;.</source>
        <translation>Aucune face des {0} pièces correspondantes ne satisfait «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>a table: {&quot;table&quot;: [[&quot;20 degC&quot;, &quot;200 W/(m*K)&quot;], ...]}</source>
        <translation>un tableau&#xa0;: {&quot;table&quot;: [[&quot;20 degC&quot;, &quot;200 W/(m*K)&quot;], ...]}</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no temperature for this part.</source>
        <translation>L’étude «&#xa0;{0}&#xa0;» n’a pas de température pour cette pièce.</translation>
    </message>
    <message>
        <source>The column &apos;{0}&apos; has the unit {1}, which does not fit.</source>
        <translation>La colonne «&#xa0;{0}&#xa0;» a l’unité {1}, qui ne convient pas.</translation>
    </message>
    <message>
        <source>Name a column of another quantity, or mend its heading.</source>
        <translation>Indiquez une colonne d’une autre grandeur, ou corrigez son en-tête.</translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; cannot be read: {1}</source>
        <translation>Impossible de lire le fichier «&#xa0;{0}&#xa0;»&#xa0;: {1}</translation>
    </message>
    <message>
        <source>The table needs the text &apos;{0}&apos;.</source>
        <translation>Le tableau demande le texte «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>Write {&quot;file&quot;: &quot;losses.csv&quot;, &quot;time&quot;: &quot;Time [s]&quot;, &quot;value&quot;: &quot;Loss [W]&quot;}.</source>
        <translation>Écrivez {&quot;file&quot;: &quot;losses.csv&quot;, &quot;time&quot;: &quot;Time [s]&quot;, &quot;value&quot;: &quot;Loss [W]&quot;}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be pairs of a time and a value.</source>
        <translation>«&#xa0;{0}&#xa0;» doit être formé de paires d’un instant et d’une valeur.</translation>
    </message>
    <message>
        <source>The columns hold no numbers.</source>
        <translation>Les colonnes ne contiennent pas de nombres.</translation>
    </message>
    <message>
        <source>The times of &apos;{0}&apos; do not ascend: {1} s comes after {2} s.</source>
        <translation>Les instants de «&#xa0;{0}&#xa0;» ne sont pas croissants&#xa0;: {1} s suit {2} s.</translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; was not read yet.</source>
        <translation>Le fichier «&#xa0;{0}&#xa0;» n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Set the value again.</source>
        <translation>Redéfinissez la valeur.</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>l’une des valeurs {0}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» ne figure pas parmi {1}.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>an object of parameters and their values</source>
        <translation>un objet de paramètres et de leurs valeurs</translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; does not exist.</source>
        <translation>Le paramètre «&#xa0;{0}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a target or a list of targets</source>
        <translation>une cible ou une liste de cibles</translation>
    </message>
    <message>
        <source>At least one of {0} is needed.</source>
        <translation>Il faut au moins un élément parmi {0}.</translation>
    </message>
    <message>
        <source>Only one of {0} can be given.</source>
        <translation>Un seul élément est permis parmi {0}.</translation>
    </message>
    <message>
        <source>One of {0} is missing.</source>
        <translation>Il manque un élément parmi {0}.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a aucun.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Choix possibles&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>&apos;between&apos; must name two parts.</source>
        <translation>«&#xa0;between&#xa0;» doit nommer deux pièces.</translation>
    </message>
    <message>
        <source>Write &quot;between&quot;: [&quot;Cell 1&quot;, &quot;Pad&quot;].</source>
        <translation>Écrivez &quot;between&quot;: [&quot;Cell 1&quot;, &quot;Pad&quot;].</translation>
    </message>
    <message>
        <source>the name of a selection, or {&quot;part&quot;, &quot;where&quot;}</source>
        <translation>le nom d’une sélection, ou {&quot;part&quot;, &quot;where&quot;}</translation>
    </message>
    <message>
        <source>a flat list</source>
        <translation>une liste sans imbrication</translation>
    </message>
    <message>
        <source>&apos;between&apos; must hold two queries of faces.</source>
        <translation>«&#xa0;between&#xa0;» doit contenir deux requêtes de faces.</translation>
    </message>
    <message>
        <source>Write &quot;between&quot;: [&quot;hole&quot;, &quot;normal = +z&quot;].</source>
        <translation>Écrivez &quot;between&quot;: [&quot;hole&quot;, &quot;normal = +z&quot;].</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an object {...}</source>
        <translation>un objet {...}</translation>
    </message>
    <message>
        <source>{0} is out of range: {1} must be {2}.</source>
        <translation>{0} est hors limites ({1}&#xa0;: {2}).</translation>
    </message>
    <message>
        <source>a quantity or an expression</source>
        <translation>une grandeur ou une expression</translation>
    </message>
    <message>
        <source>Write a text such as &quot;5 mm&quot; or &quot;2 * cell_loss&quot;.</source>
        <translation>Écrivez un texte tel que &quot;5 mm&quot; ou &quot;2 * cell_loss&quot;.</translation>
    </message>
    <message>
        <source>three quantities</source>
        <translation>trois grandeurs</translation>
    </message>
    <message>
        <source>Write [&quot;x&quot;, &quot;y&quot;, &quot;z&quot;] with units.</source>
        <translation>Écrivez [&quot;x&quot;, &quot;y&quot;, &quot;z&quot;] avec des unités.</translation>
    </message>
    <message>
        <source>Columns of a file cannot be a component of a vector.</source>
        <translation>Les colonnes d’un fichier ne peuvent pas être une composante d’un vecteur.</translation>
    </message>
    <message>
        <source>a list of quantities</source>
        <translation>une liste de grandeurs</translation>
    </message>
    <message>
        <source>Write [&quot;10 s&quot;, &quot;20 s&quot;].</source>
        <translation>Écrivez [&quot;10 s&quot;, &quot;20 s&quot;].</translation>
    </message>
    <message>
        <source>a point of three coordinates</source>
        <translation>un point de trois coordonnées</translation>
    </message>
    <message>
        <source>Write [x, y, z] in millimetres, or with units.</source>
        <translation>Écrivez [x, y, z] en millimètres, ou avec des unités.</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordonnée</translation>
    </message>
    <message>
        <source>an axis and an angle</source>
        <translation>un axe et un angle</translation>
    </message>
    <message>
        <source>Write {&quot;axis&quot;: [0, 0, 1], &quot;angle&quot;: &quot;90 deg&quot;}.</source>
        <translation>Écrivez {&quot;axis&quot;: [0, 0, 1], &quot;angle&quot;: &quot;90 deg&quot;}.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>The number {0} has no unit, but an angle is needed.</source>
        <translation>Le nombre {0} n’a pas d’unité, mais il faut un angle.</translation>
    </message>
    <message>
        <source>Write for example &quot;90 deg&quot;.</source>
        <translation>Écrivez par exemple &quot;90 deg&quot;.</translation>
    </message>
    <message>
        <source>a direction: three numbers that are not all zero</source>
        <translation>une direction&#xa0;: trois nombres qui ne sont pas tous nuls</translation>
    </message>
    <message>
        <source>Write for example [0, 0, 1].</source>
        <translation>Écrivez par exemple [0, 0, 1].</translation>
    </message>
    <message>
        <source>two directions</source>
        <translation>deux directions</translation>
    </message>
    <message>
        <source>Write [[1, 0, 0], [0, 1, 0]].</source>
        <translation>Écrivez [[1, 0, 0], [0, 1, 0]].</translation>
    </message>
    <message>
        <source>two directions that are not parallel</source>
        <translation>deux directions non parallèles</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>Names, paths or patterns (Cell *), separated by semicolons</source>
        <translation>Noms, chemins ou motifs (Cell *), séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>A line each: a selection&apos;s name, or PART: QUERY, such as
Cold plate: hole and radius = 4.5 mm
Ctrl+Enter takes it</source>
        <translation>Une ligne par entrée&#xa0;: le nom d’une sélection, ou PIÈCE: REQUÊTE, par exemple
Cold plate: hole and radius = 4.5 mm
Ctrl+Entrée valide</translation>
    </message>
    <message>
        <source>A line each, the edges between faces of two queries, such as
Bracket: hole | planar and normal = +z
or all edges of the faces of one. With @ x, y, z only the nearest to this point. Ctrl+Enter takes it</source>
        <translation>Une ligne par entrée, les arêtes entre les faces de deux requêtes, par exemple
Bracket: hole | planar and normal = +z
ou toutes les arêtes des faces d’une seule. Avec @ x, y, z, seulement la plus proche de ce point. Ctrl+Entrée valide</translation>
    </message>
    <message>
        <source>A line each, in millimetres, such as
Bracket: 12.5, 0, 4
Ctrl+Enter takes it</source>
        <translation>Une ligne par entrée, en millimètres, par exemple
Bracket: 12.5, 0, 4
Ctrl+Entrée valide</translation>
    </message>
    <message>
        <source>Value or expression</source>
        <translation>Valeur ou expression</translation>
    </message>
    <message>
        <source>For example 1.5 * cell_loss</source>
        <translation>Par exemple 1.5 * cell_loss</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation>toutes celles qui conviennent</translation>
    </message>
    <message>
        <source>Names of the studies it acts in, separated by semicolons</source>
        <translation>Noms des études où la condition agit, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>What is not active stays in the model but acts in no study</source>
        <translation>Une condition inactive reste dans le modèle, mais n’agit dans aucune étude</translation>
    </message>
    <message>
        <source>A new parameter needs a name and a value.</source>
        <translation>Un nouveau paramètre demande un nom et une valeur.</translation>
    </message>
    <message>
        <source>Write it as h_air = 10 W/(m^2*K).</source>
        <translation>Écrivez-le sous la forme h_air = 10 W/(m^2*K).</translation>
    </message>
    <message>
        <source>There is a parameter &apos;{0}&apos; already.</source>
        <translation>Le paramètre «&#xa0;{0}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Change its value in the table.</source>
        <translation>Modifiez sa valeur dans le tableau.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Impossible de dessiner l’image.</translation>
    </message>
    <message>
        <source>Check that an X server with OpenGL 3.2 is reachable.</source>
        <translation>Vérifiez qu’un serveur X avec OpenGL 3.2 est accessible.</translation>
    </message>
    <message>
        <source>isosurfaces: {0}</source>
        <translation>isosurfaces&#xa0;: {0}</translation>
    </message>
    <message>
        <source>maximum over time</source>
        <translation>maximum dans le temps</translation>
    </message>
    <message>
        <source>minimum over time</source>
        <translation>minimum dans le temps</translation>
    </message>
    <message>
        <source>deformed x {0}</source>
        <translation>déformée x {0}</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire ne suffit pas pour cette opération.</translation>
    </message>
    <message>
        <source>Use a coarser mesh or fewer parts, or close other programs.</source>
        <translation>Utilisez un maillage plus grossier ou moins de pièces, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>It ended unexpectedly: {0}.</source>
        <translation>Fin inattendue&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>What was computed before is kept. Please report this.</source>
        <translation>Ce qui a été calculé avant est conservé. Merci de signaler ce problème.</translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation>Fin inattendue.</translation>
    </message>
    <message>
        <source>The work broke off: {0}</source>
        <translation>L’opération a été interrompue&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The study has no result.</source>
        <translation>L’étude n’a pas de résultat.</translation>
    </message>
    <message>
        <source>The folder for untitled projects cannot be made.</source>
        <translation>Impossible de créer le dossier des projets sans titre.</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>Vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>designation {0}</source>
        <translation>désignation {0}</translation>
    </message>
    <message>
        <source>designation of pure aluminium</source>
        <translation>désignation de l’aluminium pur</translation>
    </message>
    <message>
        <source>stainless steel</source>
        <translation>acier inoxydable</translation>
    </message>
    <message>
        <source>electrical steel</source>
        <translation>tôle magnétique</translation>
    </message>
    <message>
        <source>designation of oxygen-free copper</source>
        <translation>désignation du cuivre exempt d’oxygène</translation>
    </message>
    <message>
        <source>designation of electrolytic copper</source>
        <translation>désignation du cuivre électrolytique</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>laiton</translation>
    </message>
    <message>
        <source>polyamide</source>
        <translation>polyamide</translation>
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
        <translation>polypropylène</translation>
    </message>
    <message>
        <source>polycarbonate</source>
        <translation>polycarbonate</translation>
    </message>
    <message>
        <source>polyimide film</source>
        <translation>film polyimide</translation>
    </message>
    <message>
        <source>silicone</source>
        <translation>silicone</translation>
    </message>
    <message>
        <source>aerogel</source>
        <translation>aérogel</translation>
    </message>
    <message>
        <source>aluminium nitride</source>
        <translation>nitrure d’aluminium</translation>
    </message>
    <message>
        <source>alumina</source>
        <translation>alumine</translation>
    </message>
    <message>
        <source>ferrite magnet</source>
        <translation>aimant en ferrite</translation>
    </message>
    <message>
        <source>permanent magnet</source>
        <translation>aimant permanent</translation>
    </message>
    <message>
        <source>circuit board</source>
        <translation>circuit imprimé</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <source>cylindrical cell</source>
        <translation>cellule cylindrique</translation>
    </message>
    <message>
        <source>solder</source>
        <translation>brasure</translation>
    </message>
    <message>
        <source>thermal grease</source>
        <translation>graisse thermique</translation>
    </message>
    <message>
        <source>thermal interface</source>
        <translation>interface thermique</translation>
    </message>
    <message>
        <source>coolant</source>
        <translation>fluide caloporteur</translation>
    </message>
    <message>
        <source>air</source>
        <translation>air</translation>
    </message>
    <message>
        <source>insulation</source>
        <translation>isolant</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>joint</translation>
    </message>
    <message>
        <source>copper</source>
        <translation>cuivre</translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation>aluminium</translation>
    </message>
    <message>
        <source>steel</source>
        <translation>acier</translation>
    </message>
    <message>
        <source>fastener, property class unknown</source>
        <translation>fixation, classe de résistance inconnue</translation>
    </message>
    <message>
        <source>insulating holder</source>
        <translation>support isolant</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>connecteur</translation>
    </message>
    <message>
        <source>conductor</source>
        <translation>conducteur</translation>
    </message>
    <message>
        <source>winding</source>
        <translation>bobinage</translation>
    </message>
    <message>
        <source>extruded heat sink</source>
        <translation>dissipateur extrudé</translation>
    </message>
    <message>
        <source>cold plate</source>
        <translation>plaque froide</translation>
    </message>
    <message>
        <source>cast housing</source>
        <translation>carter moulé</translation>
    </message>
    <message>
        <source>wheel rim</source>
        <translation>jante</translation>
    </message>
    <message>
        <source>shaft, gear or bearing</source>
        <translation>arbre, engrenage ou roulement</translation>
    </message>
    <message>
        <source>lamination stack</source>
        <translation>empilement de tôles</translation>
    </message>
    <message>
        <source>semiconductor</source>
        <translation>semi-conducteur</translation>
    </message>
    <message>
        <source>battery cell, chemistry unknown</source>
        <translation>cellule de batterie, chimie inconnue</translation>
    </message>
    <message>
        <source>structural part, if of steel</source>
        <translation>pièce de structure, si elle est en acier</translation>
    </message>
    <message>
        <source>greater than {0}</source>
        <translation>&gt; {0}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>≥ {0}</translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation>&lt; {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>≤ {0}</translation>
    </message>
    <message>
        <source>{0}, by &apos;{1}&apos; in &apos;{2}&apos;</source>
        <translation>{0}, d’après «&#xa0;{1}&#xa0;» dans «&#xa0;{2}&#xa0;»</translation>
    </message>
    <message>
        <source>It cannot be written: {0}.</source>
        <translation>Impossible d’écrire&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in {1}, but {2} needs a unit such as {3}.</source>
        <translation>«&#xa0;{0}&#xa0;» est en {1}, mais il faut une unité telle que {3} ({2}).</translation>
    </message>
    <message>
        <source>Could not mesh {0}</source>
        <translation>Échec du maillage de {0}</translation>
    </message>
    <message>
        <source>Meshing {0}</source>
        <translation>Maillage de {0}</translation>
    </message>
    <message>
        <source>The mesh does not follow its faces: one has {0} on it, {1} in the CAD ({2} %).</source>
        <translation>Le maillage ne suit pas ses faces : l’une mesure {0} sur le maillage, {1} dans la CAO ({2} %).</translation>
    </message>
    <message>
        <source>OpenCASCADE cannot read the file: {0}</source>
        <translation>OpenCASCADE ne peut pas lire le fichier : {0}</translation>
    </message>
    <message>
        <source>it is no STEP file.</source>
        <translation>ce n’est pas un fichier STEP.</translation>
    </message>
    <message>
        <source>If a part thinner than the gap of the contacts lies between them, make the gap smaller than it is thick. Else give the parts a smaller element size.</source>
        <translation>Si une pièce plus mince que le jeu des contacts se trouve entre elles, rendez le jeu plus petit que son épaisseur. Sinon, donnez une taille d’élément plus petite aux pièces.</translation>
    </message>
    <message>
        <source>The study has to run, and its result could not be kept: {0}.</source>
        <translation>L&apos;étude doit être calculée, et son résultat ne pourrait pas être conservé : {0}.</translation>
    </message>
    <message>
        <source>Close the project there, make it writable, or work on a copy.</source>
        <translation>Fermez-y le projet, rendez-le modifiable, ou travaillez sur une copie.</translation>
    </message>
    <message>
        <source>A collection holds every time, not the extremes over time.</source>
        <translation>Une collection contient chaque instant, pas les extrêmes dans le temps.</translation>
    </message>
    <message>
        <source>Write the extremes into a file that ends in .vtu.</source>
        <translation>Écrivez les extrêmes dans un fichier qui se termine par .vtu.</translation>
    </message>
    <message>
        <source>The matrix is too large for a direct solution.</source>
        <translation>La matrice est trop grande pour une résolution directe.</translation>
    </message>
    <message>
        <source>Make the mesh coarser, or leave parts out of the study.</source>
        <translation>Rendez le maillage plus grossier, ou retirez des pièces de l’étude.</translation>
    </message>
    <message>
        <source>CGAL: {0}</source>
        <translation>CGAL : {0}</translation>
    </message>
    <message>
        <source>the triangles are no closed surface.</source>
        <translation>les triangles ne forment pas une surface fermée.</translation>
    </message>
    <message>
        <source>The mesh has no triangle on {0} of {1} faces, the largest of {2} mm^2.</source>
        <translation>Le maillage n&apos;a aucun triangle sur {0} des {1} faces, dont la plus grande mesure {2} mm^2.</translation>
    </message>
    <message>
        <source>The triangles of the faces do not close: {0} ({1}).</source>
        <translation>Les triangles des faces ne se referment pas : {0} ({1}).</translation>
    </message>
    <message>
        <source>a face without triangles</source>
        <translation>une face sans triangles</translation>
    </message>
    <message>
        <source>open sides</source>
        <translation>côtés ouverts</translation>
    </message>
    <message>
        <source>No time was left.</source>
        <translation>Il ne restait plus de temps.</translation>
    </message>
    <message>
        <source>Linear solver</source>
        <translation>Solveur linéaire</translation>
    </message>
    <message>
        <source>Automatic takes the one that is likely to be faster</source>
        <translation>Automatique prend celui qui est sans doute le plus rapide</translation>
    </message>
    <message>
        <source>mode {0}: {1} Hz</source>
        <translation>mode {0} : {1} Hz</translation>
    </message>
    <message>
        <source>share of the largest</source>
        <translation>part du plus grand</translation>
    </message>
    <message>
        <source>The modes reached a residual of {0} in {1} steps, {2} was asked for.</source>
        <translation>Les modes ont atteint un résidu de {0} en {1} étapes ; {2} était demandé.</translation>
    </message>
    <message>
        <source>Ask for fewer modes, or check materials and mesh.</source>
        <translation>Demandez moins de modes, ou vérifiez les matériaux et le maillage.</translation>
    </message>
    <message>
        <source>Finding the modes</source>
        <translation>Recherche des modes</translation>
    </message>
    <message>
        <source>{0} modes are asked for.</source>
        <translation>{0} modes sont demandés.</translation>
    </message>
    <message>
        <source>Ask for 1 at least.</source>
        <translation>Demandez-en au moins 1.</translation>
    </message>
    <message>
        <source>The prestress is not six finite numbers at each node.</source>
        <translation>La précontrainte n’est pas de six nombres finis à chaque nœud.</translation>
    </message>
    <message>
        <source>Solve the static study on the mesh of this study.</source>
        <translation>Résolvez l’étude statique sur le maillage de cette étude.</translation>
    </message>
    <message>
        <source>The prestress is beyond buckling: some motion sets energy free.</source>
        <translation>La précontrainte dépasse le flambement : un mouvement libère de l’énergie.</translation>
    </message>
    <message>
        <source>Take smaller loads in the study that gives the prestress.</source>
        <translation>Prenez des charges plus faibles dans l’étude qui donne la précontrainte.</translation>
    </message>
    <message>
        <source>mode {0}</source>
        <translation>mode {0}</translation>
    </message>
    <message>
        <source>At {0} Hz the mode leaves a residual of {1} (limit {2}); the steps came to {3}.</source>
        <translation>À {0} Hz, le mode laisse un résidu de {1} (limite {2}) ; les étapes ont atteint {3}.</translation>
    </message>
    <message>
        <source>Refine the mesh where elements are long and thin, and check the materials.</source>
        <translation>Affinez le maillage où les éléments sont longs et minces, et vérifiez les matériaux.</translation>
    </message>
    <message>
        <source>All {0} modes lie below the largest frequency of {1} Hz; there may be more.</source>
        <translation>Les {0} modes sont tous en dessous de la fréquence maximale de {1} Hz ; il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Ask for more modes.</source>
        <translation>Demandez plus de modes.</translation>
    </message>
    <message>
        <source>Every node is held in every direction: nothing can vibrate.</source>
        <translation>Chaque nœud est tenu dans toutes les directions : rien ne peut vibrer.</translation>
    </message>
    <message>
        <source>Release some faces.</source>
        <translation>Libérez quelques faces.</translation>
    </message>
    <message>
        <source>{0} modes are asked for, the mesh has {1}.</source>
        <translation>{0} modes sont demandés, le maillage en a {1}.</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or leave parts out of the study.</source>
        <translation>Choisissez un maillage plus grossier, ou retirez des pièces de l’étude.</translation>
    </message>
    <message>
        <source>block Lanczos, cholesky</source>
        <translation>Lanczos par blocs, Cholesky</translation>
    </message>
    <message>
        <source>Found the modes</source>
        <translation>Modes trouvés</translation>
    </message>
    <message>
        <source>From {0} on {1}, {2}, at {3}, in {4}</source>
        <translation>D&apos;après {0} sur {1}, {2}, à {3}, dans {4}</translation>
    </message>
    <message>
        <source>From {0} between {1} faces that touch</source>
        <translation>D&apos;après {0} entre faces ({1}) qui se touchent</translation>
    </message>
    <message>
        <source>From {0} in a gap of {1}</source>
        <translation>D&apos;après {0} dans un jeu de {1}</translation>
    </message>
    <message>
        <source>The gap medium &apos;{0}&apos; has no conductivity.</source>
        <translation>Le milieu du jeu &apos;{0}&apos; n&apos;a pas de conductivité.</translation>
    </message>
    <message>
        <source>Name another material, air or vacuum.</source>
        <translation>Indiquez un autre matériau, air ou vacuum.</translation>
    </message>
    <message>
        <source>No conductance can be proposed: &apos;{0}&apos; has no material with a conductivity.</source>
        <translation>Aucune conductance ne peut être proposée : &apos;{0}&apos; n&apos;a pas de matériau avec une conductivité.</translation>
    </message>
    <message>
        <source>Assign one, or give the contact a conductance.</source>
        <translation>Attribuez-en un, ou donnez une conductance au contact.</translation>
    </message>
    <message>
        <source>The gap medium &apos;{0}&apos; is not known.</source>
        <translation>Le milieu du jeu &apos;{0}&apos; est inconnu.</translation>
    </message>
    <message>
        <source>&quot;auto&quot;: proposed from the materials, the finish, the pressure and the gap</source>
        <translation>« auto » : proposée d&apos;après les matériaux, l&apos;état de surface, la pression et le jeu</translation>
    </message>
    <message>
        <source>Gap medium</source>
        <translation>Milieu du jeu</translation>
    </message>
    <message>
        <source>What fills gaps, for a proposed conductance: air, vacuum, or a material</source>
        <translation>Ce qui remplit les jeux, pour une conductance proposée : air, vacuum ou un matériau</translation>
    </message>
    <message>
        <source>Surface finish</source>
        <translation>État de surface</translation>
    </message>
    <message>
        <source>Of both faces, for a proposed conductance: Ra 0.1, 0.4, 1.6 or 6.3 um</source>
        <translation>Des deux faces, pour une conductance proposée : Ra 0,1, 0,4, 1,6 ou 6,3 um</translation>
    </message>
    <message>
        <source>Contact pressure</source>
        <translation>Pression de contact</translation>
    </message>
    <message>
        <source>By which the faces are pressed together, for a proposed conductance</source>
        <translation>Par laquelle les faces sont serrées, pour une conductance proposée</translation>
    </message>
    <message>
        <source>Natural frequency</source>
        <translation>Fréquence propre</translation>
    </message>
    <message>
        <source>A deck of natural frequencies has neither a prestress nor point masses.</source>
        <translation>Un jeu de données de fréquences propres n’a ni précontrainte ni masses ponctuelles.</translation>
    </message>
    <message>
        <source>Leave them out of this study.</source>
        <translation>Retirez-les de cette étude.</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; gives no stresses.</source>
        <translation>L’étude « {0} » ne donne pas de contraintes.</translation>
    </message>
    <message>
        <source>Name a static stress study.</source>
        <translation>Nommez une étude statique de contraintes.</translation>
    </message>
    <message>
        <source>Ask for min(frequency), and for more modes in the study if all of its modes are rigid motions.</source>
        <translation>Demandez min(frequency), et plus de modes dans l’étude si tous sont des mouvements rigides.</translation>
    </message>
    <message>
        <source>It changes no natural frequency: free vibrations have no loads.</source>
        <translation>Elle ne change aucune fréquence propre : les vibrations libres n’ont pas de charges.</translation>
    </message>
    <message>
        <source>For the effect of its stresses add a static stress study, and name it in prestress_from.</source>
        <translation>Pour l’effet de ses contraintes, ajoutez une étude statique de contraintes et nommez-la dans prestress_from.</translation>
    </message>
    <message>
        <source>There is no mode {0}; there are {1} modes.</source>
        <translation>Il n’y a pas de mode {0} ; il y a {1} modes.</translation>
    </message>
    <message>
        <source>Choose one of them by its number, from 1.</source>
        <translation>Choisissez-en un par son numéro, à partir de 1.</translation>
    </message>
    <message>
        <source>Natural frequencies</source>
        <translation>Fréquences propres</translation>
    </message>
    <message>
        <source>Free vibrations: frequencies and shapes; parts need not be held</source>
        <translation>Vibrations libres : fréquences et formes ; les pièces n’ont pas à être tenues</translation>
    </message>
    <message>
        <source>Number of modes</source>
        <translation>Nombre de modes</translation>
    </message>
    <message>
        <source>The lowest ones, six rigid motions of a free body included</source>
        <translation>Les plus bas, y compris les six mouvements rigides d’un corps libre</translation>
    </message>
    <message>
        <source>Largest frequency</source>
        <translation>Fréquence maximale</translation>
    </message>
    <message>
        <source>Modes above are left out</source>
        <translation>Les modes au-delà sont omis</translation>
    </message>
    <message>
        <source>Prestress from</source>
        <translation>Précontrainte de</translation>
    </message>
    <message>
        <source>A static stress study whose stresses stiffen or soften</source>
        <translation>Une étude statique de contraintes, lesquelles raidissent ou assouplissent</translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no stress for this part.</source>
        <translation>L’étude « {0} » n’a pas de contrainte pour cette pièce.</translation>
    </message>
    <message>
        <source>Conjugate gradients reached a residual of {0} in {1} iterations, {2} was asked for. On the way it was {3}.</source>
        <translation>Le gradient conjugué a atteint un résidu de {0} en {1} itérations, {2} était demandé. En chemin il valait {3}.</translation>
    </message>
    <message>
        <source>Look for parts that hardly hold together and for very thin elements, or make the mesh coarser.</source>
        <translation>Cherchez des pièces à peine liées et des éléments très minces, ou utilisez un maillage plus grossier.</translation>
    </message>
    <message>
        <source>move and turn freely</source>
        <translation>se déplacer et tourner librement</translation>
    </message>
    <message>
        <source>The temperatures that properties or radiation depend on do not settle: after {0} iterations the residual is {1} of that at the start. On the way it was {2}.</source>
        <translation>Les températures dont dépendent les propriétés ou le rayonnement ne se stabilisent pas : après {0} itérations le résidu vaut {1} de celui du début. En chemin il valait {2}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; do not touch: no faces of theirs lie opposite within the gap of {2}.</source>
        <translation>&apos;{0}&apos; et &apos;{1}&apos; ne se touchent pas : aucune de leurs faces n&apos;est en regard à moins du jeu de {2}.</translation>
    </message>
    <message>
        <source>Move a part, make the gap of the contacts larger, or remove the pair.</source>
        <translation>Déplacez une pièce, agrandissez le jeu des contacts, ou retirez la paire.</translation>
    </message>
    <message>
        <source>Its meshes would have {0} million unknowns or more and need at least {1} of memory; {2} are available.</source>
        <translation>Ses maillages auraient {0} millions d&apos;inconnues ou plus et demanderaient au moins {1} de mémoire ; {2} sont disponibles.</translation>
    </message>
    <message>
        <source>An element size of {0} in &apos;{1}&apos;, and as much larger ones in the other parts, would fit.</source>
        <translation>Une taille d&apos;élément de {0} dans &apos;{1}&apos;, et des éléments agrandis d&apos;autant dans les autres pièces, conviendrait.</translation>
    </message>
    <message>
        <source>The temperature falls to {0}, below absolute zero (-273.15 degC).</source>
        <translation>La température tombe à {0}, sous le zéro absolu (-273,15 degC).</translation>
    </message>
    <message>
        <source>More heat is taken out than can come in: check the signs and sizes of heat sources and fluxes, and the ambient temperatures.</source>
        <translation>Il sort plus de chaleur qu&apos;il ne peut en entrer : vérifiez les signes et valeurs des sources et des flux de chaleur, et les températures ambiantes.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>iterative</source>
        <translation>itératif</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>lapped</source>
        <translation>rodé</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>rectifié</translation>
    </message>
    <message>
        <source>machined</source>
        <translation>usiné</translation>
    </message>
    <message>
        <source>cast</source>
        <translation>brut de fonderie</translation>
    </message>
    <message>
        <source>No mode lies below the largest frequency of {0} Hz; the lowest is at {1} Hz.</source>
        <translation>Aucun mode n&apos;est au-dessous de la fréquence maximale de {0} Hz ; le plus bas est à {1} Hz.</translation>
    </message>
    <message>
        <source>Set a larger frequency, or none.</source>
        <translation>Indiquez une fréquence plus élevée, ou aucune.</translation>
    </message>
    <message>
        <source>mode {0}: load factor {1}</source>
        <translation>mode {0} : facteur de charge {1}</translation>
    </message>
    <message>
        <source>The spectrum has {0} frequencies and {1} levels.</source>
        <translation>Le spectre a {0} fréquences et {1} niveaux.</translation>
    </message>
    <message>
        <source>Give two points at least, and a level for each frequency.</source>
        <translation>Donnez au moins deux points, et un niveau pour chaque fréquence.</translation>
    </message>
    <message>
        <source>The frequency {0} Hz is not greater than 0 Hz.</source>
        <translation>La fréquence {0} Hz n&apos;est pas supérieure à 0 Hz.</translation>
    </message>
    <message>
        <source>The frequency {0} Hz does not follow {1} Hz.</source>
        <translation>La fréquence {0} Hz ne suit pas {1} Hz.</translation>
    </message>
    <message>
        <source>Give the frequencies in ascending order.</source>
        <translation>Donnez les fréquences dans l&apos;ordre croissant.</translation>
    </message>
    <message>
        <source>The level {0} (m/s^2)^2/Hz is not greater than 0.</source>
        <translation>Le niveau {0} (m/s^2)^2/Hz n&apos;est pas supérieur à 0.</translation>
    </message>
    <message>
        <source>End the spectrum where it has no level any more.</source>
        <translation>Arrêtez le spectre là où il n&apos;a plus de niveau.</translation>
    </message>
    <message>
        <source>The loads make no stress: nothing can buckle.</source>
        <translation>Les charges ne créent aucune contrainte : rien ne peut flamber.</translation>
    </message>
    <message>
        <source>Add a force, a pressure or another load to the study.</source>
        <translation>Ajoutez à l&apos;étude une force, une pression ou une autre charge.</translation>
    </message>
    <message>
        <source>At the load factor {0} the mode leaves a residual of {1} (limit {2}).</source>
        <translation>Au facteur de charge {0}, le mode laisse un résidu de {1} (limite {2}).</translation>
    </message>
    <message>
        <source>Nothing buckles under these loads, nor under the reversed ones.</source>
        <translation>Rien ne flambe sous ces charges, ni sous les charges inversées.</translation>
    </message>
    <message>
        <source>Check the loads, if some part should be in compression.</source>
        <translation>Vérifiez les charges, si une pièce devrait être en compression.</translation>
    </message>
    <message>
        <source>Nothing buckles under these loads; the reversed ones buckle at {0} times their size.</source>
        <translation>Rien ne flambe sous ces charges ; les charges inversées flambent à {0} fois leur valeur.</translation>
    </message>
    <message>
        <source>Check the signs of the loads.</source>
        <translation>Vérifiez les signes des charges.</translation>
    </message>
    <message>
        <source>{0} load factors are asked for, {1} were found: larger ones strain the parts by more than {2} % on average.</source>
        <translation>{0} facteurs de charge sont demandés, {1} ont été trouvés : de plus grands déforment les pièces de plus de {2} % en moyenne.</translation>
    </message>
    <message>
        <source>{0} load factors are asked for.</source>
        <translation>{0} facteurs de charge sont demandés.</translation>
    </message>
    <message>
        <source>Found the load factors</source>
        <translation>Facteurs de charge trouvés</translation>
    </message>
    <message>
        <source>The potential or current is not a finite number everywhere at {0} s.</source>
        <translation>Le potentiel ou le courant n&apos;est pas partout un nombre fini à {0} s.</translation>
    </message>
    <message>
        <source>A potential or a current acts on it, but the part does not conduct.</source>
        <translation>Un potentiel ou un courant agit dessus, mais la pièce n&apos;est pas conductrice.</translation>
    </message>
    <message>
        <source>Give its material an electrical_conductivity, or change the target.</source>
        <translation>Donnez une electrical_conductivity à son matériau, ou changez la cible.</translation>
    </message>
    <message>
        <source>A current acts on it, but all of it touches other conductors.</source>
        <translation>Un courant agit dessus, mais toute la face touche d&apos;autres conducteurs.</translation>
    </message>
    <message>
        <source>Let the current enter elsewhere.</source>
        <translation>Faites entrer le courant ailleurs.</translation>
    </message>
    <message>
        <source>A current enters these parts, but no electric potential holds them, so that theirs is undetermined and the current has no way out.</source>
        <translation>Un courant entre dans ces pièces, mais aucun potentiel électrique ne les tient : le leur est indéterminé et le courant n&apos;a pas d&apos;issue.</translation>
    </message>
    <message>
        <source>Add an electric potential, or a contact to a conducting part that has one.</source>
        <translation>Ajoutez un potentiel électrique, ou un contact avec une pièce conductrice qui en a un.</translation>
    </message>
    <message>
        <source>The electric potentials cannot be solved to the accuracy that is needed.</source>
        <translation>Les potentiels électriques ne peuvent pas être résolus avec la précision nécessaire.</translation>
    </message>
    <message>
        <source>Check the electrical conductivities of materials and contacts.</source>
        <translation>Vérifiez les conductivités électriques des matériaux et des contacts.</translation>
    </message>
    <message>
        <source>The damping ratio {0} is not between 0 and 1.</source>
        <translation>Le taux d&apos;amortissement {0} n&apos;est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>The duration {0} s is negative.</source>
        <translation>La durée {0} s est négative.</translation>
    </message>
    <message>
        <source>base vibration</source>
        <translation>vibration de la base</translation>
    </message>
    <message>
        <source>No spectrum shakes the parts.</source>
        <translation>Aucun spectre n&apos;excite les pièces.</translation>
    </message>
    <message>
        <source>Add a base vibration.</source>
        <translation>Ajoutez une vibration de la base.</translation>
    </message>
    <message>
        <source>The direction has no length.</source>
        <translation>La direction n&apos;a pas de longueur.</translation>
    </message>
    <message>
        <source>The fatigue strength coefficient {0} Pa is to be positive, the exponent {1} negative.</source>
        <translation>Le coefficient de résistance à la fatigue {0} Pa doit être positif, l&apos;exposant {1} négatif.</translation>
    </message>
    <message>
        <source>There is not one fatigue curve for each part.</source>
        <translation>Il n&apos;y a pas une courbe de fatigue pour chaque pièce.</translation>
    </message>
    <message>
        <source>The modes end at {0} Hz, the spectrum at {1} Hz: resonances between are left out.</source>
        <translation>Les modes s&apos;arrêtent à {0} Hz, le spectre à {1} Hz : les résonances entre les deux manquent.</translation>
    </message>
    <message>
        <source>Set a larger frequency. Far below the first mode the parts move as their base does: there a static stress study with an acceleration is enough.</source>
        <translation>Choisissez une fréquence plus grande. Bien au-dessous du premier mode, les pièces bougent comme leur base : une étude de contraintes statique avec une accélération y suffit.</translation>
    </message>
    <message>
        <source>Some parts are free to move: nothing shakes them.</source>
        <translation>Certaines pièces sont libres de bouger : rien ne les excite.</translation>
    </message>
    <message>
        <source>Hold them, or bond them to what is held.</source>
        <translation>Maintenez-les, ou liez-les à ce qui est maintenu.</translation>
    </message>
    <message>
        <source>The stresses of {0} modes need {1} GB of memory, {2} GB are available.</source>
        <translation>Les contraintes de {0} modes demandent {1} Go de mémoire, {2} Go sont disponibles.</translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or a lower largest frequency.</source>
        <translation>Choisissez un maillage plus grossier, ou une fréquence maximale plus basse.</translation>
    </message>
    <message>
        <source>Stresses of the modes</source>
        <translation>Contraintes des modes</translation>
    </message>
    <message>
        <source>The electrical conductivity</source>
        <translation>La conductivité électrique</translation>
    </message>
    <message>
        <source>The electrical conductivity must be a finite symmetric tensor.</source>
        <translation>La conductivité électrique doit être un tenseur symétrique fini.</translation>
    </message>
    <message>
        <source>The smallest principal electrical conductivity</source>
        <translation>La plus petite conductivité électrique principale</translation>
    </message>
    <message>
        <source>The electric potential</source>
        <translation>Le potentiel électrique</translation>
    </message>
    <message>
        <source>Two different electric potentials are prescribed on this face.</source>
        <translation>Deux potentiels électriques différents sont imposés sur cette face.</translation>
    </message>
    <message>
        <source>The current</source>
        <translation>Le courant</translation>
    </message>
    <message>
        <source>An electric potential and a current are prescribed on this face.</source>
        <translation>Un potentiel électrique et un courant sont imposés sur cette face.</translation>
    </message>
    <message>
        <source>Check the currents and the tables of the materials: a resistance that grows with the temperature may make more heat than can leave.</source>
        <translation>Vérifiez les courants et les tables des matériaux : une résistance qui croît avec la température peut produire plus de chaleur qu&apos;il ne peut en sortir.</translation>
    </message>
    <message>
        <source>Electric potential</source>
        <translation>Potentiel électrique</translation>
    </message>
    <message>
        <source>Faces held at a voltage; currents between them heat the parts that conduct</source>
        <translation>Faces maintenues à une tension ; les courants entre elles chauffent les pièces conductrices</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Courant</translation>
    </message>
    <message>
        <source>Through all faces together, positive into the body; spread evenly over what touches no other conductor</source>
        <translation>À travers toutes les faces ensemble, positif vers l&apos;intérieur du corps ; réparti uniformément sur ce qui ne touche aucun autre conducteur</translation>
    </message>
    <message>
        <source>Electric current through faces; an electric potential elsewhere lets it out</source>
        <translation>Courant électrique à travers des faces ; un potentiel électrique ailleurs le laisse sortir</translation>
    </message>
    <message>
        <source>Base vibration</source>
        <translation>Vibration de la base</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Along which the supports shake, in the assembly</source>
        <translation>Selon laquelle les appuis vibrent, dans l&apos;assemblage</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Fréquences</translation>
    </message>
    <message>
        <source>Points of the spectrum, ascending</source>
        <translation>Points du spectre, croissants</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Acceleration squared per frequency at these points, for example 0.01 gn^2/Hz; gn is 9.80665 m/s^2</source>
        <translation>Accélération au carré par fréquence en ces points, par exemple 0.01 gn^2/Hz ; gn vaut 9.80665 m/s^2</translation>
    </message>
    <message>
        <source>A random acceleration of all supports, given by its spectrum; several act independently</source>
        <translation>Une accélération aléatoire de tous les appuis, donnée par son spectre ; plusieurs agissent indépendamment</translation>
    </message>
    <message>
        <source>Electrical contact conductance</source>
        <translation>Conductance électrique de contact</translation>
    </message>
    <message>
        <source>Between parts that conduct, per area: the inverse of the contact resistance; 0 insulates</source>
        <translation>Entre pièces conductrices, par surface : l&apos;inverse de la résistance de contact ; 0 isole</translation>
    </message>
    <message>
        <source>Target of the error</source>
        <translation>Objectif d’erreur</translation>
    </message>
    <message>
        <source>Steady and static studies make their meshes finer until the estimated error of the run (energy norm) is below</source>
        <translation>Les études stationnaires et statiques affinent leurs maillages jusqu’à ce que l’erreur estimée du calcul (norme d’énergie) soit inférieure</translation>
    </message>
    <message>
        <source>Largest number of elements</source>
        <translation>Plus grand nombre d’éléments</translation>
    </message>
    <message>
        <source>Of a mesh that is made finer for a target of the error</source>
        <translation>D’un maillage affiné pour un objectif d’erreur</translation>
    </message>
    <message>
        <source>Fatigue strength coefficient</source>
        <translation>Coefficient de résistance à la fatigue</translation>
    </message>
    <message>
        <source>Of Basquin&apos;s line: amplitude = coefficient (2 cycles)^exponent</source>
        <translation>De la droite de Basquin : amplitude = coefficient (2 cycles)^exposant</translation>
    </message>
    <message>
        <source>Fatigue strength exponent</source>
        <translation>Exposant de résistance à la fatigue</translation>
    </message>
    <message>
        <source>The deck of a thermal study holds no electric currents.</source>
        <translation>Le fichier d&apos;une étude thermique ne contient pas de courants électriques.</translation>
    </message>
    <message>
        <source>Switch the currents and electric potentials off, and give the parts heat sources instead.</source>
        <translation>Désactivez les courants et les potentiels électriques, et donnez aux pièces des sources de chaleur à la place.</translation>
    </message>
    <message>
        <source>Current density</source>
        <translation>Densité de courant</translation>
    </message>
    <message>
        <source>Joule heat</source>
        <translation>Chaleur Joule</translation>
    </message>
    <message>
        <source>Load factor of buckling</source>
        <translation>Facteur de charge de flambement</translation>
    </message>
    <message>
        <source>RMS von Mises stress</source>
        <translation>Contrainte de von Mises efficace</translation>
    </message>
    <message>
        <source>RMS acceleration</source>
        <translation>Accélération efficace</translation>
    </message>
    <message>
        <source>RMS displacement against the base</source>
        <translation>Déplacement efficace par rapport à la base</translation>
    </message>
    <message>
        <source>Mean frequency of the stress</source>
        <translation>Fréquence moyenne de la contrainte</translation>
    </message>
    <message>
        <source>Fatigue damage</source>
        <translation>Dommage de fatigue</translation>
    </message>
    <message>
        <source>Fatigue damage, narrow band</source>
        <translation>Dommage de fatigue, bande étroite</translation>
    </message>
    <message>
        <source>Fatigue life</source>
        <translation>Durée de vie en fatigue</translation>
    </message>
    <message>
        <source>There is no deck of a random vibration.</source>
        <translation>Il n&apos;existe pas de fichier d&apos;entrée pour une vibration aléatoire.</translation>
    </message>
    <message>
        <source>Export a modal study of the same parts.</source>
        <translation>Exportez une étude modale des mêmes pièces.</translation>
    </message>
    <message>
        <source>The estimated error is {0} %, above the target of {1} %, after the mesh was made finer five times.</source>
        <translation>L’erreur estimée est de {0} %, au-dessus de l’objectif de {1} %, après cinq affinages du maillage.</translation>
    </message>
    <message>
        <source>Give the parts element sizes, or look for singular places: ends of contacts and sharp corners.</source>
        <translation>Donnez des tailles d’éléments aux pièces, ou cherchez les endroits singuliers : bords de contacts et coins vifs.</translation>
    </message>
    <message>
        <source>The estimated error is {0} %, above the target of {1} %; a finer mesh would have more than {2} elements.</source>
        <translation>L’erreur estimée est de {0} %, au-dessus de l’objectif de {1} % ; un maillage plus fin aurait plus de {2} éléments.</translation>
    </message>
    <message>
        <source>Allow more (max_elements), or a larger error.</source>
        <translation>Admettez-en davantage (max_elements), ou une erreur plus grande.</translation>
    </message>
    <message>
        <source>The estimated error is {0} %, above the target of {1} %, and a finer mesh failed.</source>
        <translation>L’erreur estimée est de {0} %, au-dessus de l’objectif de {1} %, et un maillage plus fin a échoué.</translation>
    </message>
    <message>
        <source>Allow a larger error, or give the parts element sizes.</source>
        <translation>Admettez une erreur plus grande, ou donnez des tailles d’éléments aux pièces.</translation>
    </message>
    <message>
        <source>Ask for min(load_factor). There is none where nothing buckles under the loads.</source>
        <translation>Demandez min(load_factor). Il n&apos;y en a pas là où rien ne flambe sous les charges.</translation>
    </message>
    <message>
        <source>Give the material a fatigue_strength_coefficient and a fatigue_strength_exponent, and the study a duration.</source>
        <translation>Donnez au matériau fatigue_strength_coefficient et fatigue_strength_exponent, et à l&apos;étude une durée.</translation>
    </message>
    <message>
        <source>Give the material a yield_strength.</source>
        <translation>Donnez au matériau une yield_strength.</translation>
    </message>
    <message>
        <source>No load acts in the study: nothing can buckle.</source>
        <translation>Aucune charge n&apos;agit dans l&apos;étude : rien ne peut flamber.</translation>
    </message>
    <message>
        <source>Nothing shakes in the study.</source>
        <translation>Aucune excitation n&apos;agit dans l&apos;étude.</translation>
    </message>
    <message>
        <source>No material of the study has fatigue data, which the damage over the duration needs.</source>
        <translation>Aucun matériau de l&apos;étude n&apos;a de données de fatigue, dont le dommage sur la durée a besoin.</translation>
    </message>
    <message>
        <source>Give a material a fatigue_strength_coefficient and a fatigue_strength_exponent, or leave the duration out.</source>
        <translation>Donnez à un matériau fatigue_strength_coefficient et fatigue_strength_exponent, ou omettez la durée.</translation>
    </message>
    <message>
        <source>A current flows in this study, but no electric potential lets it out.</source>
        <translation>Un courant circule dans cette étude, mais aucun potentiel électrique ne le laisse sortir.</translation>
    </message>
    <message>
        <source>Add an electric potential of 0 V to the face where it leaves.</source>
        <translation>Ajoutez un potentiel électrique de 0 V à la face par où il sort.</translation>
    </message>
    <message>
        <source>An electric potential ({0}) and a current ({1}) act on one face.</source>
        <translation>Un potentiel électrique ({0}) et un courant ({1}) agissent sur une même face.</translation>
    </message>
    <message>
        <source>Two different electric potentials ({0} and {1}) act on one face.</source>
        <translation>Deux potentiels électriques différents ({0} et {1}) agissent sur une même face.</translation>
    </message>
    <message>
        <source>It acts on &apos;{0}&apos;, which does not conduct: its material &apos;{1}&apos; has no electrical conductivity.</source>
        <translation>Il agit sur &apos;{0}&apos;, qui n&apos;est pas conducteur : son matériau &apos;{1}&apos; n&apos;a pas de conductivité électrique.</translation>
    </message>
    <message>
        <source>Give the material an electrical_conductivity, or change the target.</source>
        <translation>Donnez une electrical_conductivity au matériau, ou changez la cible.</translation>
    </message>
    <message>
        <source>Linear buckling</source>
        <translation>Flambement linéaire</translation>
    </message>
    <message>
        <source>The factors of all loads at which thin parts evade sideways</source>
        <translation>Les facteurs de toutes les charges auxquels les pièces minces s&apos;échappent de côté</translation>
    </message>
    <message>
        <source>Number of load factors</source>
        <translation>Nombre de facteurs de charge</translation>
    </message>
    <message>
        <source>The smallest ones</source>
        <translation>Les plus petits</translation>
    </message>
    <message>
        <source>Random vibration</source>
        <translation>Vibration aléatoire</translation>
    </message>
    <message>
        <source>Mean stresses and fatigue while the supports shake by a spectrum of accelerations</source>
        <translation>Contraintes moyennes et fatigue quand les appuis vibrent selon un spectre d&apos;accélérations</translation>
    </message>
    <message>
        <source>Damping ratio</source>
        <translation>Taux d&apos;amortissement</translation>
    </message>
    <message>
        <source>Share of the critical damping, the same of all modes</source>
        <translation>Part de l&apos;amortissement critique, la même pour tous les modes</translation>
    </message>
    <message>
        <source>How long it shakes: gives the fatigue damage</source>
        <translation>Combien de temps cela vibre : donne le dommage de fatigue</translation>
    </message>
    <message>
        <source>Modes above are left out; what they add is taken as static</source>
        <translation>Les modes au-dessus sont omis ; leur apport est pris comme statique</translation>
    </message>
    <message>
        <source>Most modes</source>
        <translation>Nombre maximal de modes</translation>
    </message>
    <message>
        <source>More than these are not looked for</source>
        <translation>On n&apos;en cherche pas davantage</translation>
    </message>
    <message>
        <source>The currents of the electrodes, or their power and the Joule heat, miss each other by {0} % (limit {1} %).</source>
        <translation>Les courants des électrodes, ou leur puissance et la chaleur Joule, diffèrent de {0} % (limite {1} %).</translation>
    </message>
    <message>
        <source>Making the mesh finer</source>
        <translation>Affinage du maillage</translation>
    </message>
    <message>
        <source>Let both studies have the same parts, or exclude this one.</source>
        <translation>Donnez aux deux études les mêmes pièces, ou excluez celle-ci.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>The faces of the enclosure are in contact everywhere.</source>
        <translation>Les faces de l&apos;enceinte sont partout en contact.</translation>
    </message>
    <message>
        <source>Choose faces that can see each other.</source>
        <translation>Choisissez des faces qui peuvent se voir.</translation>
    </message>
    <message>
        <source>{0} % of the radiation meets no face of the enclosure; of this face {1} %.</source>
        <translation>{0} % du rayonnement ne rencontre aucune face de l&apos;enceinte ; de cette face {1} %.</translation>
    </message>
    <message>
        <source>Add the faces that it meets, or give the ambient temperature that is seen through the openings.</source>
        <translation>Ajoutez les faces qu&apos;il rencontre, ou donnez la température ambiante vue à travers les ouvertures.</translation>
    </message>
    <message>
        <source>This face of the enclosure sees none of its faces.</source>
        <translation>Cette face de l&apos;enceinte n&apos;en voit aucune autre.</translation>
    </message>
    <message>
        <source>Radiation to wide surroundings is enough for it.</source>
        <translation>Le rayonnement vers un environnement étendu lui suffit.</translation>
    </message>
    <message>
        <source>The speed</source>
        <translation>La vitesse</translation>
    </message>
    <message>
        <source>The emissivity is {0}; it must be above 0 and at most 1.</source>
        <translation>L&apos;émissivité est {0} ; elle doit être supérieure à 0 et au plus 1.</translation>
    </message>
    <message>
        <source>Two enclosure radiations act on this face.</source>
        <translation>Deux rayonnements en enceinte agissent sur cette face.</translation>
    </message>
    <message>
        <source>At {0} s the radiation in the enclosure is not finite, or its ambient temperature is below absolute zero.</source>
        <translation>À {0} s, le rayonnement dans l&apos;enceinte n&apos;est pas fini, ou sa température ambiante est inférieure au zéro absolu.</translation>
    </message>
    <message>
        <source>The radiation in the enclosure</source>
        <translation>Le rayonnement dans l&apos;enceinte</translation>
    </message>
    <message>
        <source>Finding what faces see of each other</source>
        <translation>Recherche de ce que les faces voient les unes des autres</translation>
    </message>
    <message>
        <source>Enclosure radiation</source>
        <translation>Rayonnement en enceinte</translation>
    </message>
    <message>
        <source>Of the faces; without it the material&apos;s counts</source>
        <translation>Des faces ; à défaut, celle du matériau compte</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Faces of one name see each other; without one, too</source>
        <translation>Les faces d&apos;un même nom se voient ; sans nom aussi</translation>
    </message>
    <message>
        <source>Seen through the openings of the enclosure</source>
        <translation>Vue à travers les ouvertures de l&apos;enceinte</translation>
    </message>
    <message>
        <source>Heat radiated between faces that see each other</source>
        <translation>Chaleur rayonnée entre des faces qui se voient</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse de rotation</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Axe</translation>
    </message>
    <message>
        <source>In the assembly</source>
        <translation>Dans l&apos;assemblage</translation>
    </message>
    <message>
        <source>Place on the axis</source>
        <translation>Point de l&apos;axe</translation>
    </message>
    <message>
        <source>origin of the assembly</source>
        <translation>origine de l&apos;assemblage</translation>
    </message>
    <message>
        <source>Any place that the axis goes through</source>
        <translation>Un point par lequel passe l&apos;axe</translation>
    </message>
    <message>
        <source>The outward pull on parts that turn steadily about an axis</source>
        <translation>La traction vers l&apos;extérieur sur des pièces qui tournent à vitesse constante autour d&apos;un axe</translation>
    </message>
    <message>
        <source>A deck has no radiation in enclosures.</source>
        <translation>Un deck n&apos;a pas de rayonnement en enceinte.</translation>
    </message>
    <message>
        <source>The speed depends on the place.</source>
        <translation>La vitesse dépend du lieu.</translation>
    </message>
    <message>
        <source>A body turns with one speed; use t only.</source>
        <translation>Un corps tourne à une seule vitesse ; n&apos;utilisez que t.</translation>
    </message>
    <message>
        <source>The ambient temperature depends on the place.</source>
        <translation>La température ambiante dépend du lieu.</translation>
    </message>
    <message>
        <source>An enclosure has one; use t only.</source>
        <translation>Une enceinte n&apos;en a qu&apos;une ; n&apos;utilisez que t.</translation>
    </message>
    <message>
        <source>Its enclosure has another ambient temperature from {0}.</source>
        <translation>Son enceinte a une autre température ambiante, donnée par {0}.</translation>
    </message>
    <message>
        <source>Give one of them only, or other enclosures.</source>
        <translation>N&apos;en donnez qu&apos;une, ou d&apos;autres enceintes.</translation>
    </message>
    <message>
        <source>The search found {0} load factors and gave up.</source>
        <translation>La recherche a trouvé {0} facteurs de charge et a abandonné.</translation>
    </message>
    <message>
        <source>Ask for fewer, or check materials and mesh.</source>
        <translation>Demandez-en moins, ou vérifiez les matériaux et le maillage.</translation>
    </message>
    <message>
        <source>enclosure radiation</source>
        <translation>rayonnement en enceinte</translation>
    </message>
    <message>
        <source>The view factors of {0} patches need {1} GB of memory, {2} GB are available.</source>
        <translation>Les facteurs de forme de {0} facettes demandent {1} Go de mémoire, {2} Go sont disponibles.</translation>
    </message>
    <message>
        <source>Choose fewer faces: those that exchange much heat.</source>
        <translation>Choisissez moins de faces : celles qui échangent beaucoup de chaleur.</translation>
    </message>
    <message>
        <source>Angle by time: 12000 rpm or 1257 rad/s; 1 Hz counts as 1 rad/s</source>
        <translation>Angle par temps : 12000 rpm ou 1257 rad/s ; 1 Hz compte pour 1 rad/s</translation>
    </message>
    <message>
        <source>From -1 to -0.02, for example -0.1</source>
        <translation>De -1 à -0.02, par exemple -0.1</translation>
    </message>
    <message>
        <source>Singular places leave {0} % of the volume out of the target of the error.</source>
        <translation>Des endroits singuliers excluent {0} % du volume de l’objectif d’erreur.</translation>
    </message>
    <message>
        <source>Start from a smaller element size: what is left out is as wide as the first elements.</source>
        <translation>Commencez par des éléments plus petits : ce qui est exclu est aussi large que les premiers éléments.</translation>
    </message>
    <message>
        <source>Add a force, a pressure, an acceleration, a rotation or temperatures.</source>
        <translation>Ajoutez une force, une pression, une accélération, une rotation ou des températures.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for the digital twin of an electric vehicle</source>
        <translation>Atelier pour le jumeau numérique d’un véhicule électrique</translation>
    </message>
    <message>
        <source>A project, a spec file or a STEP file</source>
        <translation>Un projet, un fichier de spécification ou un fichier STEP</translation>
    </message>
    <message>
        <source>Opens the sample</source>
        <translation>Ouvre l’exemple</translation>
    </message>
</context>
<context>
    <name>twinbench::ActionSet</name>
    <message>
        <source>open a project first</source>
        <translation>ouvrez d’abord un projet</translation>
    </message>
    <message>
        <source>import a STEP file first</source>
        <translation>importez d’abord un fichier STEP</translation>
    </message>
    <message>
        <source>show a result first: run a study (F5)</source>
        <translation>affichez d’abord un résultat&#xa0;: lancez une étude (F5)</translation>
    </message>
</context>
<context>
    <name>twinbench::AnnotationActions</name>
    <message>
        <source>A&amp;nnotate</source>
        <translation>A&amp;nnotations</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesurer</translation>
    </message>
    <message>
        <source>Area and radius of a face; distance and angle of two</source>
        <translation>Aire et rayon d’une face&#xa0;; distance et angle de deux faces</translation>
    </message>
    <message>
        <source>Click a face for its area and radius, then a second for the distance and the angle of both. With Ctrl a click tells of its face alone. Escape ends.</source>
        <translation>Cliquez sur une face pour son aire et son rayon, puis sur une deuxième pour la distance et l’angle entre les deux. Avec Ctrl, un clic ne mesure que sa face. Échap termine.</translation>
    </message>
    <message>
        <source>Pin a &amp;note</source>
        <translation>Épingler une &amp;note</translation>
    </message>
    <message>
        <source>Writes at a point of the model</source>
        <translation>Écrit en un point du modèle</translation>
    </message>
    <message>
        <source>Click the point that the note is about. Escape ends.</source>
        <translation>Cliquez sur le point concerné par la note. Échap termine.</translation>
    </message>
    <message>
        <source>&amp;Copy the measures</source>
        <translation>&amp;Copier les mesures</translation>
    </message>
    <message>
        <source>As text, a line for each</source>
        <translation>En texte, une ligne par mesure</translation>
    </message>
    <message>
        <source>&amp;Remove the last one</source>
        <translation>&amp;Supprimer la dernière</translation>
    </message>
    <message>
        <source>Remove &amp;all measures and notes</source>
        <translation>Supprimer &amp;toutes les mesures et notes</translation>
    </message>
    <message>
        <source>Note at this point</source>
        <translation>Note en ce point</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>aucune mesure</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a aucune</translation>
    </message>
</context>
<context>
    <name>twinbench::Annotations</name>
    <message>
        <source>radius %1</source>
        <translation>rayon %1</translation>
    </message>
    <message>
        <source>area %1</source>
        <translation>aire %1</translation>
    </message>
    <message>
        <source>%1 (x %2, y %3, z %4)</source>
        <translation>%1 (x %2, y %3, z %4)</translation>
    </message>
    <message>
        <source>faces %1 apart</source>
        <translation>faces distantes de %1</translation>
    </message>
    <message>
        <source>angle of the faces %1°</source>
        <translation>angle entre les faces %1°</translation>
    </message>
</context>
<context>
    <name>twinbench::AssemblyLoader</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Find contacts</source>
        <translation>Recherche des contacts</translation>
    </message>
</context>
<context>
    <name>twinbench::AttachController</name>
    <message>
        <source>%1: select parts first, in the model tree.</source>
        <translation>%1&#xa0;: sélectionnez d’abord des pièces dans l’arbre du modèle.</translation>
    </message>
    <message>
        <source>%1: click faces in the view first.</source>
        <translation>%1&#xa0;: cliquez d’abord sur des faces dans la vue.</translation>
    </message>
    <message>
        <source>%1 needs at least one face or part. Remove it with Ctrl+Backspace.</source>
        <translation>%1 demande au moins une face ou une pièce. Supprimez la condition avec Ctrl+Retour arrière.</translation>
    </message>
    <message>
        <source>Select parts first, in the view or in the model tree.</source>
        <translation>Sélectionnez d’abord des pièces, dans la vue ou dans l’arbre du modèle.</translation>
    </message>
    <message>
        <source>Add a study first (Ctrl+5): parts are left out of studies.</source>
        <translation>Ajoutez d’abord une étude (Ctrl+5)&#xa0;: les pièces sont exclues des études.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Click the faces that get a name first; Ctrl adds more.</source>
        <translation>Cliquez d’abord sur les faces à nommer&#xa0;; Ctrl en ajoute d’autres.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Select an attachment, a monitor, a scenario or a requirement first.</source>
        <translation>Sélectionnez d’abord une condition, un moniteur, un scénario ou une exigence.</translation>
    </message>
    <message>
        <source>Select what to remove in the model tree first.</source>
        <translation>Sélectionnez d’abord l’élément à supprimer dans l’arbre du modèle.</translation>
    </message>
    <message>
        <source>Select the parts that get the material first.</source>
        <translation>Sélectionnez d’abord les pièces qui reçoivent le matériau.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 for %2 selected parts</source>
        <translation>%1 pour %2 pièces sélectionnées</translation>
    </message>
    <message>
        <source>%1 is not among your materials any more.</source>
        <translation>%1 n’est plus parmi vos matériaux.</translation>
    </message>
    <message>
        <source>%1 is of %2</source>
        <translation>%1&#xa0;: matériau %2</translation>
    </message>
    <message>
        <source>%1 parts are of %2</source>
        <translation>%1 pièces&#xa0;: matériau %2</translation>
    </message>
</context>
<context>
    <name>twinbench::ClipBar</name>
    <message>
        <source>Another clip plane</source>
        <translation>Ajouter un plan de coupe</translation>
    </message>
    <message>
        <source>Clip plane</source>
        <translation>Plan de coupe</translation>
    </message>
    <message>
        <source>Cut with this plane</source>
        <translation>Couper avec ce plan</translation>
    </message>
    <message>
        <source>Cut across X</source>
        <translation>Coupe normale à X</translation>
    </message>
    <message>
        <source>Cut across Y</source>
        <translation>Coupe normale à Y</translation>
    </message>
    <message>
        <source>Cut across Z</source>
        <translation>Coupe normale à Z</translation>
    </message>
    <message>
        <source>Axis of the clip plane</source>
        <translation>Axe du plan de coupe</translation>
    </message>
    <message>
        <source>Position of the clip plane</source>
        <translation>Position du plan de coupe</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>A length with its unit; a bare number is in mm</source>
        <translation>Longueur avec son unité&#xa0;; un nombre seul est en mm</translation>
    </message>
    <message>
        <source>Remove the clip plane</source>
        <translation>Supprimer le plan de coupe</translation>
    </message>
</context>
<context>
    <name>twinbench::ColourBarPopover</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmique</translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation>Échelle de couleurs</translation>
    </message>
    <message>
        <source>A value in any unit of the field; empty: it suits the values</source>
        <translation>Valeur dans une unité quelconque du champ&#xa0;; vide&#xa0;: adaptée aux valeurs</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Continu</translation>
    </message>
    <message>
        <source>%1 bands</source>
        <translation>%1 bandes</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation>Bleu à rouge</translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation>Arc-en-ciel</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
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
        <translation>&amp;Bandes</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Only where all values are positive</source>
        <translation>Seulement si toutes les valeurs sont positives</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur en %2.</translation>
    </message>
    <message>
        <source>The minimum must be below the maximum.</source>
        <translation>Le minimum doit être inférieur au maximum.</translation>
    </message>
</context>
<context>
    <name>twinbench::ColouringActions</name>
    <message>
        <source>Col&amp;our parts by</source>
        <translation>Colorer les &amp;pièces par</translation>
    </message>
    <message>
        <source>&amp;CAD</source>
        <translation>&amp;CAO</translation>
    </message>
    <message>
        <source>The colours of the STEP file</source>
        <translation>Couleurs du fichier STEP</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Pièce</translation>
    </message>
    <message>
        <source>Each part a colour of its own</source>
        <translation>Une couleur propre à chaque pièce</translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation>&amp;Matériau</translation>
    </message>
    <message>
        <source>&amp;Temperature limit...</source>
        <translation>Limite de &amp;température...</translation>
    </message>
    <message>
        <source>Which parts got hotter than a limit in the shown result</source>
        <translation>Pièces qui ont dépassé une température limite dans le résultat affiché</translation>
    </message>
    <message>
        <source>no material</source>
        <translation>sans matériau</translation>
    </message>
    <message>
        <source>Limit of the temperature</source>
        <translation>Température limite</translation>
    </message>
    <message>
        <source>60 degC</source>
        <translation>60 degC</translation>
    </message>
    <message>
        <source>Colour the parts</source>
        <translation>Colorer les pièces</translation>
    </message>
    <message>
        <source>%1 is not a temperature. Write for example 60 degC.</source>
        <translation>%1 n’est pas une température. Écrivez par exemple 60 degC.</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>below</source>
        <translation>en dessous</translation>
    </message>
    <message>
        <source>not in the study</source>
        <translation>hors de l’étude</translation>
    </message>
    <message>
        <source>show a result with temperatures first</source>
        <translation>affichez d’abord un résultat avec des températures</translation>
    </message>
</context>
<context>
    <name>twinbench::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find an action, a part or a parameter</source>
        <translation>Rechercher une action, une pièce ou un paramètre</translation>
    </message>
    <message>
        <source>(not possible now)</source>
        <translation>(impossible actuellement)</translation>
    </message>
</context>
<context>
    <name>twinbench::ContactPage</name>
    <message>
        <source>Contact of two parts</source>
        <translation>Contact de deux pièces</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation>Recherche des contacts…</translation>
    </message>
    <message>
        <source>These parts do not touch any more.</source>
        <translation>Ces pièces ne se touchent plus.</translation>
    </message>
    <message>
        <source>Contact area</source>
        <translation>Aire de contact</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Mean gap</source>
        <translation>Jeu moyen</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>Pénétration</translation>
    </message>
    <message>
        <source>The parts reach into each other by more than the gap of the contacts: neither heat nor force passes here. Check their positions, or make the gap larger.</source>
        <translation>Les pièces s’interpénètrent plus que le jeu des contacts&#xa0;: ni chaleur ni force ne passent ici. Vérifiez leurs positions ou augmentez le jeu.</translation>
    </message>
    <message>
        <source>as all contacts</source>
        <translation>comme tous les contacts</translation>
    </message>
    <message>
        <source>bonded</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>not bonded</source>
        <translation>non collé</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Whether displacements are tied in stress studies</source>
        <translation>Indique si les déplacements sont liés dans les études mécaniques</translation>
    </message>
    <message>
        <source>These parts have values of their own, which count before those of all contacts. A study may set others again.</source>
        <translation>Ces pièces ont leurs propres valeurs, prioritaires sur celles de tous les contacts. Une étude peut encore en définir d’autres.</translation>
    </message>
    <message>
        <source>As all contacts</source>
        <translation>Comme tous les contacts</translation>
    </message>
    <message>
        <source>Proposed conductance</source>
        <translation>Conductance proposée</translation>
    </message>
</context>
<context>
    <name>twinbench::ContactTable</name>
    <message>
        <source>as all contacts</source>
        <translation>comme tous les contacts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>Filter: a part</source>
        <translation>Filtre : une pièce</translation>
    </message>
    <message>
        <source>Filter the contacts</source>
        <translation>Filtrer les contacts</translation>
    </message>
    <message>
        <source>As all contacts</source>
        <translation>Comme tous les contacts</translation>
    </message>
    <message>
        <source>Takes back what the selected contacts have of their own</source>
        <translation>Retire ce que les contacts choisis ont en propre</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation>Recherche des contacts…</translation>
    </message>
    <message>
        <source>No parts touch. The gap within which faces touch is a setting of the contacts, in the model tree.</source>
        <translation>Aucune pièce n’en touche une autre. Le jeu jusqu’auquel des faces se touchent est un réglage des contacts, dans l’arbre du modèle.</translation>
    </message>
    <message>
        <source>%1 contact</source>
        <translation>%1 contact</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contacts</translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>%1 contacts sur %2</translation>
    </message>
    <message>
        <source>looking for contacts …</source>
        <translation>recherche des contacts …</translation>
    </message>
</context>
<context>
    <name>twinbench::ContactTableModel</name>
    <message>
        <source>as all contacts</source>
        <translation>comme tous les contacts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The parts reach into each other by more than the gap of the contacts: neither heat nor force passes here. Check their positions, or make the gap larger.</source>
        <translation>Les pièces s’interpénètrent plus que le jeu des contacts&#xa0;: ni chaleur ni force ne passent ici. Vérifiez leurs positions ou augmentez le jeu.</translation>
    </message>
    <message>
        <source>A value of its own. Empty it to take it back.</source>
        <translation>Une valeur propre. Videz-la pour la retirer.</translation>
    </message>
    <message>
        <source>A choice of its own</source>
        <translation>Un choix propre</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Première pièce</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>Seconde pièce</translation>
    </message>
    <message>
        <source>Area [%1]</source>
        <translation>Aire [%1]</translation>
    </message>
    <message>
        <source>Gap [%1]</source>
        <translation>Jeu [%1]</translation>
    </message>
    <message>
        <source>Penetration [%1]</source>
        <translation>Pénétration [%1]</translation>
    </message>
    <message>
        <source>Conductance</source>
        <translation>Conductance</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>Collé</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>valeur propre</translation>
    </message>
    <message>
        <source>Origin of the conductance</source>
        <translation>Origine de la conductance</translation>
    </message>
</context>
<context>
    <name>twinbench::DisplayActions</name>
    <message>
        <source>&amp;Display</source>
        <translation>&amp;Représentation</translation>
    </message>
    <message>
        <source>&amp;Surface</source>
        <translation>&amp;Surface</translation>
    </message>
    <message>
        <source>Colours on the parts, and on cuts through them</source>
        <translation>Couleurs sur les pièces et sur les coupes</translation>
    </message>
    <message>
        <source>&amp;Isosurfaces</source>
        <translation>&amp;Isosurfaces</translation>
    </message>
    <message>
        <source>Surfaces of equal values within the parts</source>
        <translation>Surfaces d’égale valeur dans les pièces</translation>
    </message>
    <message>
        <source>&amp;Arrows</source>
        <translation>&amp;Flèches</translation>
    </message>
    <message>
        <source>Direction and size of the heat flux or the displacement</source>
        <translation>Direction et intensité de la densité de flux ou du déplacement</translation>
    </message>
    <message>
        <source>Number of isosurfaces</source>
        <translation>Nombre d’isosurfaces</translation>
    </message>
    <message>
        <source>only fields that have a direction</source>
        <translation>seulement les champs qui ont une direction</translation>
    </message>
    <message>
        <source>S&amp;treamlines</source>
        <translation>Lignes de &amp;courant</translation>
    </message>
    <message>
        <source>Lines that follow the heat flux or the displacement</source>
        <translation>Lignes qui suivent la densité de flux ou le déplacement</translation>
    </message>
    <message>
        <source>Values of isosurfaces</source>
        <translation>Valeurs des isosurfaces</translation>
    </message>
    <message>
        <source>Values in any unit of the field, separated by commas; empty: evenly between the smallest and the largest</source>
        <translation>Valeurs dans une unité quelconque du champ, séparées par des virgules ; vide : réparties également entre la plus petite et la plus grande</translation>
    </message>
    <message>
        <source>At the values</source>
        <translation>Aux valeurs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value in %2.</source>
        <translation>« %1 » n&apos;est pas une valeur en %2.</translation>
    </message>
    <message>
        <source>At most %1 values.</source>
        <translation>%1 valeurs au plus.</translation>
    </message>
</context>
<context>
    <name>twinbench::EditActions</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation>Re&amp;nommer...</translation>
    </message>
    <message>
        <source>Gives the selected attachment, monitor, scenario or requirement another name</source>
        <translation>Donne un autre nom à la condition, au moniteur, au scénario ou à l’exigence sélectionnés</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Makes a copy of the selected attachment, monitor, scenario or requirement</source>
        <translation>Copie la condition, le moniteur, le scénario ou l’exigence sélectionnés</translation>
    </message>
    <message>
        <source>Re&amp;move from the model</source>
        <translation>&amp;Supprimer du modèle</translation>
    </message>
    <message>
        <source>Removes the selected attachment, study, scenario ...</source>
        <translation>Supprime la condition, l’étude, le scénario sélectionnés...</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Préférences...</translation>
    </message>
    <message>
        <source>Colours, units, mouse, threads</source>
        <translation>Couleurs, unités, souris, threads</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>rien à rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies what is selected in the model tree, for this project or another one</source>
        <translation>Copie la sélection de l&apos;arbre du modèle, pour ce projet ou un autre</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Adds what was copied from a model tree</source>
        <translation>Ajoute ce qui a été copié depuis un arbre du modèle</translation>
    </message>
</context>
<context>
    <name>twinbench::EntitiesPage</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message>
        <source>What is of one kind can be edited together.</source>
        <translation>Ce qui est du même type peut être modifié ensemble.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>twinbench::EntityForm</name>
    <message>
        <source>Allowed: %1</source>
        <translation>Admis&#xa0;: %1</translation>
    </message>
    <message>
        <source>In spec files: %1</source>
        <translation>Dans les fichiers de spécification&#xa0;: %1</translation>
    </message>
    <message>
        <source>value in %1</source>
        <translation>valeur en %1</translation>
    </message>
    <message>
        <source>This kind of model is not known here.</source>
        <translation>Ce type de modèle est inconnu ici.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1 (absente)</translation>
    </message>
    <message>
        <source>Make it a parameter, which scenarios can change</source>
        <translation>En faire un paramètre, que les scénarios peuvent modifier</translation>
    </message>
    <message>
        <source>Table over temperature</source>
        <translation>Tableau en fonction de la température</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>twinbench::EntityPage</name>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Absent de la bibliothèque</translation>
    </message>
    <message>
        <source>Copy from the library to edit</source>
        <translation>Copier de la bibliothèque pour modifier</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 pièce</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 pièces</translation>
    </message>
    <message>
        <source>%1 face</source>
        <translation>%1 face</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 faces</translation>
    </message>
    <message>
        <source>%1 edge</source>
        <translation>%1 arête</translation>
    </message>
    <message>
        <source>%1 edges</source>
        <translation>%1 arêtes</translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation>%1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation>Agit sur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>Area, with what is in contact</source>
        <translation>Aire, zones en contact comprises</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>En contact</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>It acts on the free area only, where the contact takes part in the study.</source>
        <translation>N’agit que sur l’aire libre, là où le contact fait partie de l’étude.</translation>
    </message>
    <message>
        <source>Keep in my materials</source>
        <translation>Garder dans mes matériaux</translation>
    </message>
    <message>
        <source>Puts a copy into the list of materials of all your projects</source>
        <translation>Place une copie dans la liste des matériaux de tous vos projets</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 pièces sur %2</translation>
    </message>
    <message>
        <source>No part is called %1.</source>
        <translation>Aucune pièce ne s&apos;appelle %1.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>none yet: run its study</source>
        <translation>aucun pour l’instant : lancez son étude</translation>
    </message>
</context>
<context>
    <name>twinbench::ExplodeBar</name>
    <message>
        <source>Exploded view</source>
        <translation>Vue éclatée</translation>
    </message>
    <message>
        <source>Distance of the parts</source>
        <translation>Écartement des pièces</translation>
    </message>
    <message>
        <source>The groups of the assembly part first, then what they consist of</source>
        <translation>Les groupes de l’assemblage s’écartent d’abord, puis leurs composants</translation>
    </message>
    <message>
        <source>Exploded</source>
        <translation>Éclaté</translation>
    </message>
    <message>
        <source>Put the parts together</source>
        <translation>Rassembler les pièces</translation>
    </message>
</context>
<context>
    <name>twinbench::FacePage</name>
    <message>
        <source>Plane</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Hole</source>
        <translation>Trou</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>Cylindre</translation>
    </message>
    <message>
        <source>Cone</source>
        <translation>Cône</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Sphère</translation>
    </message>
    <message>
        <source>Torus</source>
        <translation>Tore</translation>
    </message>
    <message>
        <source>Free-form</source>
        <translation>Surface libre</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 faces</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Aire</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>twinbench::FileActions</name>
    <message>
        <source>STEP files (*.step *.stp *.STEP *.STP)</source>
        <translation>Fichiers STEP (*.step *.stp *.STEP *.STP)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir...</translation>
    </message>
    <message>
        <source>A project, a spec file or a STEP file</source>
        <translation>Un projet, un fichier de spécification ou un fichier STEP</translation>
    </message>
    <message>
        <source>&amp;Import STEP...</source>
        <translation>&amp;Importer un STEP...</translation>
    </message>
    <message>
        <source>Starts a project with a STEP file</source>
        <translation>Commence un projet avec un fichier STEP</translation>
    </message>
    <message>
        <source>&amp;Add STEP to the project...</source>
        <translation>&amp;Ajouter un STEP au projet...</translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation>En&amp;registrer sous...</translation>
    </message>
    <message>
        <source>Every edit is saved at once; this gives the project a place of your choice</source>
        <translation>Chaque modification est enregistrée aussitôt&#xa0;; cette commande place le projet à l’endroit de votre choix</translation>
    </message>
    <message>
        <source>Save &amp;version...</source>
        <translation>Enregistrer une &amp;version...</translation>
    </message>
    <message>
        <source>Names the model of now, to come back to it</source>
        <translation>Nomme l’état actuel du modèle pour pouvoir y revenir</translation>
    </message>
    <message>
        <source>Export fields (VTU)...</source>
        <translation>Exporter les champs (VTU)...</translation>
    </message>
    <message>
        <source>VTK file of one time, not of the extremes shown (*.vtu)</source>
        <translation>Fichier VTK d’un instant, sans les extrêmes affichés (*.vtu)</translation>
    </message>
    <message>
        <source>VTK file of the time shown (*.vtu)</source>
        <translation>Fichier VTK de l’instant affiché (*.vtu)</translation>
    </message>
    <message>
        <source>ParaView collection of all times (*.pvd)</source>
        <translation>Collection ParaView de tous les instants (*.pvd)</translation>
    </message>
    <message>
        <source>Export numbers (CSV)...</source>
        <translation>Exporter les valeurs (CSV)...</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Export CalculiX deck (INP)...</source>
        <translation>Exporter le fichier CalculiX (INP)...</translation>
    </message>
    <message>
        <source>CalculiX decks (*.inp)</source>
        <translation>Fichiers CalculiX (*.inp)</translation>
    </message>
    <message>
        <source>Export specification (JSON)...</source>
        <translation>Exporter la spécification (JSON)...</translation>
    </message>
    <message>
        <source>The model as a text file that opens again, here and on the command line</source>
        <translation>Le modèle en fichier texte, à rouvrir ici ou en ligne de commande</translation>
    </message>
    <message>
        <source>Export &amp;report (HTML, PDF)...</source>
        <translation>Ex&amp;porter le rapport (HTML, PDF)...</translation>
    </message>
    <message>
        <source>Requirements, materials with their sources, loads, meshes, results and pictures</source>
        <translation>Exigences, matériaux et leurs sources, charges, maillages, résultats et images</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>Fichiers ré&amp;cents</translation>
    </message>
    <message>
        <source>&amp;Revert to version</source>
        <translation>Reve&amp;nir à une version</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>All that can be opened (*.twin *.twin.json *.step *.stp *.STEP *.STP)</source>
        <translation>Tous les fichiers pris en charge (*.twin *.twin.json *.step *.stp *.STEP *.STP)</translation>
    </message>
    <message>
        <source>Projects (*.twin)</source>
        <translation>Projets (*.twin)</translation>
    </message>
    <message>
        <source>Spec files (*.twin.json)</source>
        <translation>Fichiers de spécification (*.twin.json)</translation>
    </message>
    <message>
        <source>Import STEP</source>
        <translation>Importer un STEP</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved the version %1.</source>
        <translation>Version %1 enregistrée.</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No versions saved yet</source>
        <translation>Aucune version enregistrée</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Specifications (*.twin.json)</source>
        <translation>Spécifications (*.twin.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pages Web (*.html)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Films (*.mp4)</source>
        <translation>Vidéos (*.mp4)</translation>
    </message>
    <message>
        <source>Moving pictures (*.gif)</source>
        <translation>Images animées (*.gif)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Export as a film (MP4, GIF) or pictures...</source>
        <translation>Exporter en vidéo (MP4, GIF) ou en images...</translation>
    </message>
    <message>
        <source>The result over its time, or a stress study as it deforms: all parts, isometric, automatic colours. Films need the program ffmpeg, pictures do not.</source>
        <translation>Le résultat dans le temps, ou la déformation d’une étude mécanique&#xa0;: toutes les pièces, vue isométrique, couleurs automatiques. Les vidéos demandent le programme ffmpeg, les images non.</translation>
    </message>
    <message>
        <source>only what varies in time or deforms</source>
        <translation>seulement ce qui varie dans le temps ou se déforme</translation>
    </message>
    <message>
        <source>Export as pictures (PNG; no films without ffmpeg)...</source>
        <translation>Exporter en images (PNG&#xa0;; pas de vidéo sans ffmpeg)...</translation>
    </message>
    <message>
        <source>Films need the program ffmpeg, which is not installed. What can be written now are single pictures, frame_0000.png and so on, in a folder.</source>
        <translation>Les vidéos demandent le programme ffmpeg, qui n’est pas installé. Seules des images séparées peuvent être écrites, frame_0000.png, etc., dans un dossier.</translation>
    </message>
    <message>
        <source>Single pictures in a folder of this name (*)</source>
        <translation>Images séparées dans un dossier de ce nom (*)</translation>
    </message>
    <message>
        <source>Co&amp;mpact the project</source>
        <translation>Co&amp;mpacter le projet</translation>
    </message>
    <message>
        <source>Drops results that no study and scenario shows any more</source>
        <translation>Supprime les résultats qu’aucune étude ni aucun scénario ne montre plus</translation>
    </message>
</context>
<context>
    <name>twinbench::ForecastController</name>
    <message>
        <source>the result is up to date</source>
        <translation>le résultat est à jour</translation>
    </message>
</context>
<context>
    <name>twinbench::GuideBrowser</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation>Le manuel n’est pas installé&#xa0;: %1 manque.</translation>
    </message>
</context>
<context>
    <name>twinbench::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Help on what is at hand</source>
        <translation>&amp;Aide contextuelle</translation>
    </message>
    <message>
        <source>The section of the manual about the field, the panel or the step</source>
        <translation>La section du manuel sur le champ, le panneau ou l’étape en cours</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Report a problem...</source>
        <translation>&amp;Signaler un problème...</translation>
    </message>
    <message>
        <source>What to send about it</source>
        <translation>Ce qu’il faut envoyer à ce sujet</translation>
    </message>
</context>
<context>
    <name>twinbench::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>The beginning of the user guide</source>
        <translation>Le début du guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>twinbench::LibraryList</name>
    <message>
        <source>Find by name or group</source>
        <translation>Rechercher par nom ou groupe</translation>
    </message>
    <message>
        <source>Filter the materials</source>
        <translation>Filtrer les matériaux</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>Drag a material onto a part, or double click to give it to the selected parts.</source>
        <translation>Faites glisser un matériau sur une pièce, ou double-cliquez pour l’affecter aux pièces sélectionnées.</translation>
    </message>
    <message>
        <source>Values of the material</source>
        <translation>Valeurs du matériau</translation>
    </message>
    <message>
        <source>My materials</source>
        <translation>Mes matériaux</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>In this model</source>
        <translation>Dans ce modèle</translation>
    </message>
</context>
<context>
    <name>twinbench::MainWindow</name>
    <message>
        <source>%1 GB of memory free</source>
        <translation>%1 Go de mémoire libre</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
    <message>
        <source>%1 (not saved under a name)</source>
        <translation>%1 (sans nom d’enregistrement)</translation>
    </message>
    <message>
        <source> [read-only]</source>
        <translation> [lecture seule]</translation>
    </message>
    <message>
        <source>%1 — Twinbench</source>
        <translation>%1 — Twinbench</translation>
    </message>
    <message>
        <source>%1 is being computed. Quit again to stop it.</source>
        <translation>Calcul en cours&#xa0;: %1. Quittez de nouveau pour l’arrêter.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fenê&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Find an action, part or parameter</source>
        <translation>&amp;Rechercher une action, une pièce ou un paramètre</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>twinbench::MaterialDrop</name>
    <message>
        <source>With Shift: for all %1 selected parts</source>
        <translation>Avec Maj&#xa0;: pour les %1 pièces sélectionnées</translation>
    </message>
</context>
<context>
    <name>twinbench::MendingOffers</name>
    <message>
        <source>%1 of %2 parts could not be meshed: %3.</source>
        <translation>%1 pièces sur %2 n’ont pas pu être maillées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Leave out of the studies</source>
        <translation>Exclure des études</translation>
    </message>
    <message>
        <source>The geometry was not read.</source>
        <translation>La géométrie n’a pas été lue.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Take the file out again</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>%1 stands where its file has it, in the other parts.</source>
        <translation>%1 est à la position donnée par son fichier, à l’intérieur des autres pièces.</translation>
    </message>
    <message>
        <source>Put it beside them</source>
        <translation>Placer à côté</translation>
    </message>
</context>
<context>
    <name>twinbench::MeshController</name>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Smallest quality</source>
        <translation>Qualité minimale</translation>
    </message>
    <message>
        <source>Volume error</source>
        <translation>Erreur de volume</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Old: the mesh size has changed since</source>
        <translation>Ancien&#xa0;: la taille de maille a changé depuis</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Toutes les pièces</translation>
    </message>
    <message>
        <source>%1 part has no mesh</source>
        <translation>%1 pièce n’a pas de maillage</translation>
    </message>
    <message>
        <source>%1 parts have no mesh</source>
        <translation>%1 pièces n’ont pas de maillage</translation>
    </message>
    <message>
        <source>Poor elements: stresses near them are rough. Short edges and thin faces of the part make them; else try a smaller mesh size.</source>
        <translation>Éléments de mauvaise qualité : les contraintes à proximité sont approximatives. Des arêtes courtes et des faces étroites de la pièce en sont la cause ; sinon, essayez une taille de maille plus petite.</translation>
    </message>
    <message>
        <source>Relaxed nodes</source>
        <translation>Nœuds relâchés</translation>
    </message>
    <message>
        <source>%1 (removed: edges %2, faces %3)</source>
        <translation>%1 (supprimés : arêtes %2, faces %3)</translation>
    </message>
    <message>
        <source>The mesh does not follow every face: on one the area is off by %1. Try a smaller mesh size.</source>
        <translation>Le maillage ne suit pas toutes les faces : sur l&apos;une, l&apos;aire s&apos;écarte de %1. Essayez une taille de maille plus petite.</translation>
    </message>
</context>
<context>
    <name>twinbench::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation>(et %1 de plus)</translation>
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
        <translation>Mode affiché</translation>
    </message>
    <message>
        <source>Play the vibration, slowed down</source>
        <translation>Jouer la vibration au ralenti</translation>
    </message>
    <message>
        <source>Play the vibration</source>
        <translation>Jouer la vibration</translation>
    </message>
</context>
<context>
    <name>twinbench::ModelClipboard</name>
    <message>
        <source>Select attachments, studies, materials ... in the model tree first.</source>
        <translation>Sélectionnez d&apos;abord des conditions, études, matériaux ... dans l&apos;arbre du modèle.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Nothing of a model was copied.</source>
        <translation>Rien n&apos;a été copié depuis un modèle.</translation>
    </message>
</context>
<context>
    <name>twinbench::ModelPresenter</name>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>pas de résultat</translation>
    </message>
    <message>
        <source>stale, %1</source>
        <translation>obsolète, %1</translation>
    </message>
    <message>
        <source>met, %1</source>
        <translation>satisfaite, %1</translation>
    </message>
    <message>
        <source>not met, %1</source>
        <translation>non satisfaite, %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>The geometry cannot be shown. The Log tells why.</source>
        <translation>La géométrie ne peut pas être affichée. Le Journal en donne la raison.</translation>
    </message>
    <message>
        <source>No geometry yet. Import a STEP file.</source>
        <translation>Pas encore de géométrie. Importez un fichier STEP.</translation>
    </message>
    <message>
        <source>%1 stale result</source>
        <translation>%1 résultat obsolète</translation>
    </message>
    <message>
        <source>%1 stale results</source>
        <translation>%1 résultats obsolètes</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limite : %1</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario : %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Déterminé par : %1</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>ne peut être jugée</translation>
    </message>
</context>
<context>
    <name>twinbench::ModelTree</name>
    <message>
        <source>Filter the model</source>
        <translation>Filtrer le modèle</translation>
    </message>
    <message>
        <source>Model tree</source>
        <translation>Arbre du modèle</translation>
    </message>
    <message>
        <source>Nothing in the model matches.</source>
        <translation>Rien dans le modèle ne correspond.</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Import a STEP file</source>
        <translation>Importez un fichier STEP</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>Drag a material onto a part</source>
        <translation>Faites glisser un matériau sur une pièce</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Values with a name, for scenarios</source>
        <translation>Valeurs nommées, pour les scénarios</translation>
    </message>
    <message>
        <source>Selections</source>
        <translation>Sélections</translation>
    </message>
    <message>
        <source>Faces with a name</source>
        <translation>Faces nommées</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Pick faces, then attach a load</source>
        <translation>Sélectionnez des faces, puis appliquez une charge</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No parts touch</source>
        <translation>Aucune pièce n’est en contact</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Add a study under Solve</source>
        <translation>Ajoutez une étude sous Calcul</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Only the baseline</source>
        <translation>Seulement Baseline</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Moniteurs</translation>
    </message>
    <message>
        <source>Points that runs record</source>
        <translation>Points enregistrés par les calculs</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Limits that results must keep</source>
        <translation>Limites que les résultats doivent respecter</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 pièce</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 pièces</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Shows this result</source>
        <translation>Affiche ce résultat</translation>
    </message>
    <message>
        <source>%1, with values of its own</source>
        <translation>%1, avec des valeurs propres</translation>
    </message>
    <message>
        <source>Part of a name, or a condition on the result shown: &gt; 60 degC</source>
        <translation>Partie d’un nom, ou condition sur le résultat affiché : &gt; 60 degC</translation>
    </message>
    <message>
        <source>%1 in %2; %3 in the baseline</source>
        <translation>%1 dans %2 ; %3 dans Baseline</translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation>Recherche des contacts …</translation>
    </message>
</context>
<context>
    <name>twinbench::OwnMaterialsController</name>
    <message>
        <source>%1 is among your materials</source>
        <translation>%1 est parmi vos matériaux</translation>
    </message>
</context>
<context>
    <name>twinbench::PartActions</name>
    <message>
        <source>&amp;Parts</source>
        <translation>Piè&amp;ces</translation>
    </message>
    <message>
        <source>&amp;Place on a face</source>
        <translation>&amp;Placer sur une face</translation>
    </message>
    <message>
        <source>Lays a flat face of one STEP file on a face of another: two clicks</source>
        <translation>Applique une face plane d’un fichier STEP sur une face d’un autre&#xa0;: deux clics</translation>
    </message>
    <message>
        <source>&amp;Leave out of the studies</source>
        <translation>&amp;Exclure des études</translation>
    </message>
    <message>
        <source>The selected parts are neither meshed nor solved</source>
        <translation>Les pièces sélectionnées ne sont ni maillées ni calculées</translation>
    </message>
    <message>
        <source>&amp;Take into the studies</source>
        <translation>&amp;Inclure dans les études</translation>
    </message>
    <message>
        <source>Takes parts in again that were left out</source>
        <translation>Réintègre des pièces exclues</translation>
    </message>
</context>
<context>
    <name>twinbench::PartPage</name>
    <message>
        <source>%1 parts</source>
        <translation>%1 pièces</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Solide</translation>
    </message>
    <message>
        <source>no: shown, but not analysed</source>
        <translation>non&#xa0;: affichée, mais pas analysée</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>several materials</source>
        <translation>plusieurs matériaux</translation>
    </message>
    <message>
        <source>no material</source>
        <translation>sans matériau</translation>
    </message>
    <message>
        <source>%1 (library)</source>
        <translation>%1 (bibliothèque)</translation>
    </message>
    <message>
        <source>Part of the studies</source>
        <translation>Incluse dans les études</translation>
    </message>
    <message>
        <source>Parts that are left out are neither meshed nor solved</source>
        <translation>Les pièces exclues ne sont ni maillées ni calculées</translation>
    </message>
    <message>
        <source>Element size</source>
        <translation>Taille d’élément</translation>
    </message>
    <message>
        <source>Of the mesh of what is selected; empty: as the whole mesh</source>
        <translation>Du maillage de la sélection&#xa0;; vide&#xa0;: comme l’ensemble du maillage</translation>
    </message>
    <message>
        <source>several sizes</source>
        <translation>plusieurs tailles</translation>
    </message>
    <message>
        <source>by size and curvature</source>
        <translation>selon la taille et la courbure</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (as the whole mesh)</source>
        <translation>%1 (comme l’ensemble du maillage)</translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation>Position du fichier</translation>
    </message>
    <message>
        <source>Lay a face of it on another face</source>
        <translation>Appliquer une de ses faces sur une autre face</translation>
    </message>
    <message>
        <source>Turn by 90° about</source>
        <translation>Tourner de 90° autour de</translation>
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
        <translation>Chemin</translation>
    </message>
    <message>
        <source>From x, y, z</source>
        <translation>De x, y, z</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Three lengths with their units; bare numbers are in the unit shown</source>
        <translation>Trois longueurs avec leurs unités&#xa0;; les nombres seuls sont dans l’unité indiquée</translation>
    </message>
    <message>
        <source>From x, y, z [%1]</source>
        <translation>De x, y, z [%1]</translation>
    </message>
    <message>
        <source>A point is three lengths with commas between them: 1 cm, 0, 2.5</source>
        <translation>Un point est formé de trois longueurs séparées par des virgules&#xa0;: 1 cm, 0, 2.5</translation>
    </message>
</context>
<context>
    <name>twinbench::PhysicsActions</name>
    <message>
        <source>&amp;Physics</source>
        <translation>&amp;Physique</translation>
    </message>
    <message>
        <source>&amp;Name the picked faces</source>
        <translation>&amp;Nommer les faces sélectionnées</translation>
    </message>
    <message>
        <source>Keeps the faces under a name that attachments and monitors can use</source>
        <translation>Garde les faces sous un nom que les conditions et les moniteurs peuvent utiliser</translation>
    </message>
    <message>
        <source>New &amp;material</source>
        <translation>Nouveau &amp;matériau</translation>
    </message>
    <message>
        <source>A material of this model with values of your own</source>
        <translation>Un matériau de ce modèle avec vos propres valeurs</translation>
    </message>
    <message>
        <source>&amp;Propose materials</source>
        <translation>&amp;Proposer des matériaux</translation>
    </message>
    <message>
        <source>Guesses materials by the names of the parts, for you to confirm</source>
        <translation>Propose des matériaux d’après les noms des pièces&#xa0;; vous confirmez</translation>
    </message>
</context>
<context>
    <name>twinbench::PlaceController</name>
    <message>
        <source>The geometry has changed. Start placing anew.</source>
        <translation>La géométrie a changé. Recommencez le placement.</translation>
    </message>
    <message>
        <source>Add a second STEP file to the project first: parts of one file stand where the file has them.</source>
        <translation>Ajoutez d’abord un deuxième fichier STEP au projet&#xa0;: les pièces d’un même fichier gardent la position qu’il leur donne.</translation>
    </message>
    <message>
        <source>Click the flat face that moves. Escape ends.</source>
        <translation>Cliquez sur la face plane à déplacer. Échap termine.</translation>
    </message>
    <message>
        <source>That face of %1 is not flat. Click a flat one.</source>
        <translation>Cette face de %1 n’est pas plane. Cliquez sur une face plane.</translation>
    </message>
    <message>
        <source>Now click the place on a flat face of another file that %1 goes on.</source>
        <translation>Cliquez maintenant sur une face plane d’un autre fichier, là où %1 se pose.</translation>
    </message>
    <message>
        <source>That face is of the same file and would move along. Click one of another.</source>
        <translation>Cette face est du même fichier et se déplacerait avec lui. Cliquez sur une face d’un autre fichier.</translation>
    </message>
    <message>
        <source>Placed %1. Properties has its position.</source>
        <translation>%1 placé. Sa position figure dans Propriétés.</translation>
    </message>
</context>
<context>
    <name>twinbench::PlotPanel</name>
    <message>
        <source>Plots</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Curves over time</source>
        <translation>Courbes dans le temps</translation>
    </message>
    <message>
        <source>Curves along a path</source>
        <translation>Courbes le long d’un chemin</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>%1 (stale)</source>
        <translation>%1 (obsolète)</translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation>Temps [s]</translation>
    </message>
    <message>
        <source>Distance [%1]</source>
        <translation>Distance [%1]</translation>
    </message>
    <message>
        <source>No curves. Show the result of a transient study (R) or run one (F5); each point that is probed adds its own.</source>
        <translation>Aucune courbe. Affichez le résultat d’une étude transitoire (R) ou lancez-en une (F5)&#xa0;; chaque point sondé ajoute la sienne.</translation>
    </message>
    <message>
        <source>No path. Choose Results &gt; Path and click two points of a result, or type them above.</source>
        <translation>Aucun chemin. Choisissez Résultats &gt; Chemin et cliquez sur deux points d’un résultat, ou saisissez-les ci-dessus.</translation>
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
        <translation>Tourner&#xa0;: gauche. Déplacer&#xa0;: central, ou Maj + gauche. Zoomer&#xa0;: droit, ou la molette.</translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Ctrl + middle. Zoom: Shift + middle, or the wheel.</source>
        <translation>Tourner&#xa0;: central. Déplacer&#xa0;: Ctrl + central. Zoomer&#xa0;: Maj + central, ou la molette.</translation>
    </message>
    <message>
        <source>Pan: middle. Turn: middle, then hold left or right. Zoom: middle, then click left or right; or the wheel.</source>
        <translation>Déplacer&#xa0;: central. Tourner&#xa0;: central, puis maintenir gauche ou droit. Zoomer&#xa0;: central, puis cliquer gauche ou droit&#xa0;; ou la molette.</translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Shift + middle, or middle + right. Zoom: Ctrl + middle, middle + left, or the wheel.</source>
        <translation>Tourner&#xa0;: central. Déplacer&#xa0;: Maj + central, ou central + droit. Zoomer&#xa0;: Ctrl + central, central + gauche, ou la molette.</translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Shift + middle. Zoom: Ctrl + middle, or the wheel.</source>
        <translation>Tourner&#xa0;: central. Déplacer&#xa0;: Maj + central. Zoomer&#xa0;: Ctrl + central, ou la molette.</translation>
    </message>
    <message>
        <source>Tell on the desktop when runs have ended</source>
        <translation>Signaler la fin des calculs sur le bureau</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Of results and measures. Typed values keep the units they were typed with, and exports are the same whatever is chosen here.</source>
        <translation>Pour les résultats et les mesures. Les valeurs saisies gardent leurs unités, et les exportations ne dépendent pas de ce choix.</translation>
    </message>
    <message>
        <source>Mouse in the view, as in</source>
        <translation>Souris dans la vue, comme dans</translation>
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
        <translation>les %1 cœurs</translation>
    </message>
    <message>
        <source>What is computed does not depend on it, only how fast. It counts as soon as nothing is being computed.</source>
        <translation>Les résultats n’en dépendent pas, seulement la vitesse. S’applique dès qu’aucun calcul n’est en cours.</translation>
    </message>
    <message>
        <source>Threads of computations</source>
        <translation>Threads de calcul</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Playing a result takes</source>
        <translation>Durée de lecture d’un résultat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
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
        <translation>in, lbf, psi, °F (impériales)</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message>
        <source>A project keeps results of before, so that undo and redo need no new run. When its file gets larger than this, those that no study and scenario shows are dropped.</source>
        <translation>Un projet garde les résultats antérieurs, afin qu’annuler et rétablir ne demandent pas de nouveau calcul. Quand son fichier dépasse cette taille, ceux qu’aucune étude ni aucun scénario ne montre sont supprimés.</translation>
    </message>
    <message>
        <source>Results kept in a project</source>
        <translation>Résultats gardés dans un projet</translation>
    </message>
</context>
<context>
    <name>twinbench::ProblemLog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>twinbench::ProjectFiles</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>twinbench::PropertyPage</name>
    <message>
        <source>Attach physics</source>
        <translation>Appliquer une condition</translation>
    </message>
    <message>
        <source>On all their faces</source>
        <translation>Sur toutes leurs faces</translation>
    </message>
    <message>
        <source>On their common edge</source>
        <translation>Sur leur arête commune</translation>
    </message>
    <message>
        <source>At their common corner</source>
        <translation>Sur leur sommet commun</translation>
    </message>
    <message>
        <source>In their parts</source>
        <translation>Dans leurs pièces</translation>
    </message>
</context>
<context>
    <name>twinbench::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Aucune sélection</translation>
    </message>
    <message>
        <source>Click a face in the view, or a part or an entry in the model tree.</source>
        <translation>Cliquez sur une face dans la vue, ou sur une pièce ou une entrée dans l’arbre du modèle.</translation>
    </message>
</context>
<context>
    <name>twinbench::ProposalController</name>
    <message>
        <source>%1 part has got its material</source>
        <translation>%1 pièce a reçu son matériau</translation>
    </message>
    <message>
        <source>%1 parts have got their materials</source>
        <translation>%1 pièces ont reçu leurs matériaux</translation>
    </message>
</context>
<context>
    <name>twinbench::ProposalTable</name>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Assign what is ticked</source>
        <translation>Affecter ce qui est coché</translation>
    </message>
    <message>
        <source>Proposed materials</source>
        <translation>Matériaux proposés</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Proposed material</source>
        <translation>Matériau proposé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Double click or F2 to choose another</source>
        <translation>Double-clic ou F2 pour en choisir un autre</translation>
    </message>
    <message>
        <source>Guessed by the names of the parts. Nothing is assigned before you say so: %1.</source>
        <translation>Propositions déduites des noms des pièces. Rien n’est affecté sans votre accord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 part is ticked</source>
        <translation>%1 pièce est cochée</translation>
    </message>
    <message>
        <source>%1 parts are ticked</source>
        <translation>%1 pièces sont cochées</translation>
    </message>
    <message>
        <source>No name tells of a material.</source>
        <translation>Aucun nom n’indique de matériau.</translation>
    </message>
    <message>
        <source>Every solid part has a material, or there is none yet.</source>
        <translation>Chaque pièce solide a un matériau, ou il n’y a pas encore de pièce.</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 pièce</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 pièces</translation>
    </message>
    <message>
        <source>Without a proposal: %1.</source>
        <translation>Sans proposition&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 other part</source>
        <translation>%1 autre pièce</translation>
    </message>
    <message>
        <source>%1 other parts</source>
        <translation>%1 autres pièces</translation>
    </message>
    <message>
        <source>Their names tell of none: double click the cell to choose one for all</source>
        <translation>Leurs noms n&apos;en indiquent aucun : double-clic dans la cellule pour en choisir un pour toutes</translation>
    </message>
</context>
<context>
    <name>twinbench::ReportController</name>
    <message>
        <source>Twinbench did not end as it should the last time. What you did is kept: edits are on the disk at once.</source>
        <translation>Twinbench ne s’est pas terminé normalement la dernière fois. Votre travail est conservé&#xa0;: les modifications sont aussitôt écrites sur le disque.</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>What to send about the last end</source>
        <translation>À envoyer au sujet du dernier arrêt</translation>
    </message>
    <message>
        <source>This tells the version, the system and the last messages, with the names of your files and parts in them. Nothing is sent by itself: read it, leave out what is nobody&apos;s business, and send it with what you did last.</source>
        <translation>Ce texte indique la version, le système et les derniers messages, avec les noms de vos fichiers et de vos pièces. Rien n’est envoyé automatiquement&#xa0;: lisez-le, retirez ce qui est confidentiel et envoyez-le en indiquant vos dernières actions.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This tells the version, the system and the messages of this session, with the names of your files and parts in them. Nothing is sent by itself: read it, and send it with what you did and what you expected.</source>
        <translation>Ce texte indique la version, le système et les messages de cette session, avec les noms de vos fichiers et de vos pièces. Rien n’est envoyé automatiquement&#xa0;: lisez-le et envoyez-le en indiquant ce que vous avez fait et ce que vous attendiez.</translation>
    </message>
</context>
<context>
    <name>twinbench::ReportWindow</name>
    <message>
        <source>What to send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save what to send</source>
        <translation>Enregistrer le texte à envoyer</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultBar</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Display: how the field is drawn, as surface, isosurfaces or arrows</source>
        <translation>Représentation du champ&#xa0;: surface, isosurfaces ou flèches</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours: range, bands and colours of the field; also by a click on its bar</source>
        <translation>Couleurs&#xa0;: plage, bandes et couleurs du champ&#xa0;; aussi par un clic sur l’échelle</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsActions</name>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>&amp;Show the result</source>
        <translation>&amp;Afficher le résultat</translation>
    </message>
    <message>
        <source>The chosen study under the chosen scenario</source>
        <translation>L’étude choisie avec le scénario choisi</translation>
    </message>
    <message>
        <source>Show the &amp;geometry</source>
        <translation>Afficher la &amp;géométrie</translation>
    </message>
    <message>
        <source>&amp;Deformed</source>
        <translation>&amp;Déformée</translation>
    </message>
    <message>
        <source>Shows displacements enlarged</source>
        <translation>Affiche les déplacements amplifiés</translation>
    </message>
    <message>
        <source>&amp;Minimum and maximum</source>
        <translation>&amp;Minimum et maximum</translation>
    </message>
    <message>
        <source>Mesh &amp;lines</source>
        <translation>&amp;Lignes du maillage</translation>
    </message>
    <message>
        <source>Rain&amp;bow colours</source>
        <translation>Couleurs arc-en-&amp;ciel</translation>
    </message>
    <message>
        <source>The classic colours, whose bright bands look like jumps that are not there</source>
        <translation>Les couleurs classiques, dont les bandes claires ressemblent à des sauts qui n’existent pas</translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation>&amp;Sonder</translation>
    </message>
    <message>
        <source>Click points of the result for their value and history; Escape ends</source>
        <translation>Cliquez sur des points du résultat pour leur valeur et leur historique&#xa0;; Échap termine</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation>C&amp;hemin</translation>
    </message>
    <message>
        <source>Click two points of the result for the field along the line between them; Escape ends</source>
        <translation>Cliquez sur deux points du résultat pour le champ le long du segment qui les relie&#xa0;; Échap termine</translation>
    </message>
    <message>
        <source>&amp;Clear probes</source>
        <translation>&amp;Effacer les sondes</translation>
    </message>
    <message>
        <source>&amp;Keep probes as monitors (needs a run)</source>
        <translation>Garder les sondes comme m&amp;oniteurs (calcul requis)</translation>
    </message>
    <message>
        <source>Monitors are recorded at every time step. Their study is run anew for them, and what takes its results.</source>
        <translation>Les moniteurs sont enregistrés à chaque pas de temps. Leur étude est recalculée, ainsi que celles qui utilisent ses résultats.</translation>
    </message>
    <message>
        <source>&amp;New requirement</source>
        <translation>&amp;Nouvelle exigence</translation>
    </message>
    <message>
        <source>A limit that results are judged by</source>
        <translation>Une limite qui sert à juger les résultats</translation>
    </message>
    <message>
        <source>Monitors are recorded by a run: the results of %1 are of before. Run it (F5).</source>
        <translation>Les moniteurs sont enregistrés par un calcul&#xa0;: les résultats de %1 sont antérieurs. Lancez le calcul (F5).</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>add a study first</source>
        <translation>ajoutez d’abord une étude</translation>
    </message>
    <message>
        <source>it is shown</source>
        <translation>déjà affichée</translation>
    </message>
    <message>
        <source>only results of stress studies</source>
        <translation>seulement les résultats d’études mécaniques</translation>
    </message>
    <message>
        <source>probe a point first</source>
        <translation>sondez d’abord un point</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsController</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Heat flow</source>
        <translation>Flux thermique</translation>
    </message>
    <message>
        <source>Heat flux</source>
        <translation>Densité de flux</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Contrainte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Load the result</source>
        <translation>Charger le résultat</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Différence&#xa0;: %1</translation>
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
        <translation>%1 n’a pas encore de résultat avec %2. Lancez le calcul (F5).</translation>
    </message>
    <message>
        <source>The line meets no part of this result.</source>
        <translation>La ligne ne rencontre aucune pièce de ce résultat.</translation>
    </message>
    <message>
        <source>Under the pointer: %1</source>
        <translation>Sous le pointeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: rigid motion</source>
        <translation>%1 : mouvement rigide</translation>
    </message>
    <message>
        <source>%1: %2 Hz</source>
        <translation>%1 : %2 Hz</translation>
    </message>
    <message>
        <source>%1: load factor %2</source>
        <translation>%1 : facteur de charge %2</translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsTable</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>No result yet. Choose a study and run it (F5).</source>
        <translation>Pas encore de résultat. Choisissez une étude et lancez-la (F5).</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source> (stale)</source>
        <translation> (obsolète)</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>At x, y, z [%1]</source>
        <translation>En x, y, z [%1]</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Balance error</source>
        <translation>Erreur de bilan</translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>Par pièce</translation>
    </message>
    <message>
        <source>Reaction forces: what each support exerts on the parts</source>
        <translation>Forces de réaction&#xa0;: ce que chaque appui exerce sur les pièces</translation>
    </message>
    <message>
        <source>Heat over the run: positive into the parts, negative out</source>
        <translation>Chaleur sur tout le calcul : positive vers les pièces, négative vers l’extérieur</translation>
    </message>
    <message>
        <source>Heat flow: positive into the parts, negative out of them</source>
        <translation>Flux de chaleur : positif vers les pièces, négatif en sortant</translation>
    </message>
    <message>
        <source>Through contacts: positive from first to second part</source>
        <translation>À travers les contacts : positif de la première à la seconde pièce</translation>
    </message>
    <message>
        <source>estimated error (energy norm)</source>
        <translation>erreur estimée (norme énergétique)</translation>
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
        <translation>Masse selon x [%]</translation>
    </message>
    <message>
        <source>Mass in y [%]</source>
        <translation>Masse selon y [%]</translation>
    </message>
    <message>
        <source>Mass in z [%]</source>
        <translation>Masse selon z [%]</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Résidu</translation>
    </message>
    <message>
        <source>%1 (rigid motion)</source>
        <translation>%1 (mouvement rigide)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Shares of the mass that constraints leave free to move: %1 kg of %2 kg in x</source>
        <translation>Parts de la masse que les appuis laissent libre : %1 kg sur %2 kg selon x</translation>
    </message>
    <message>
        <source>Modes that take part</source>
        <translation>Modes qui participent</translation>
    </message>
    <message>
        <source>Mode %1</source>
        <translation>Mode %1</translation>
    </message>
    <message>
        <source>Load factor, %1</source>
        <translation>Facteur de charge, %1</translation>
    </message>
    <message>
        <source>%1 (reversed loads)</source>
        <translation>%1 (charges inversées)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing buckles under these loads</source>
        <translation>Rien ne flambe sous ces charges</translation>
    </message>
    <message>
        <source>All loads times the factor</source>
        <translation>Toutes les charges fois le facteur</translation>
    </message>
    <message>
        <source>Electrodes: currents positive into the parts</source>
        <translation>Électrodes : courants positifs vers les pièces</translation>
    </message>
</context>
<context>
    <name>twinbench::RunBar</name>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
</context>
<context>
    <name>twinbench::RunNotifier</name>
    <message>
        <source>%1 run done</source>
        <translation>%1 calcul terminé</translation>
    </message>
    <message>
        <source>%1 runs done</source>
        <translation>%1 calculs terminés</translation>
    </message>
    <message>
        <source>%1 run not valid</source>
        <translation>%1 calcul non valide</translation>
    </message>
    <message>
        <source>%1 runs not valid</source>
        <translation>%1 calculs non valides</translation>
    </message>
    <message>
        <source>%1 run failed</source>
        <translation>%1 calcul en échec</translation>
    </message>
    <message>
        <source>%1 runs failed</source>
        <translation>%1 calculs en échec</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Running: %1, %2</source>
        <translation>En cours&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Loading the result …</source>
        <translation>Chargement du résultat…</translation>
    </message>
    <message>
        <source>%1 waits in the queue.</source>
        <translation>%1 est dans la file d’attente.</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>%1 is being computed: %2. The result is shown when it is there.</source>
        <translation>%1 est en cours de calcul : %2. Le résultat s’affiche dès qu’il est là.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>twinbench::RunQueue</name>
    <message>
        <source>%1 under %2</source>
        <translation>%1 avec %2</translation>
    </message>
</context>
<context>
    <name>twinbench::RunQueuePanel</name>
    <message>
        <source>No run waits. Run (F5) adds the chosen study under the chosen scenario, Run all (Shift+F5) under every scenario; what is added while a run is going on waits here.</source>
        <translation>Aucun calcul en attente. «&#xa0;Lancer&#xa0;» (F5) ajoute l’étude choisie avec le scénario choisi, «&#xa0;Lancer tous les scénarios&#xa0;» (Maj+F5) avec chaque scénario&#xa0;; ce qui est ajouté pendant un calcul attend ici.</translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation>File d’attente des calculs</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout retirer</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 (en cours)</translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViewActions</name>
    <message>
        <source>Saved &amp;views</source>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>&amp;Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Camera, visible parts, cuts, exploded view and result</source>
        <translation>Caméra, pièces visibles, coupes, vue éclatée et résultat</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistrée sous %1.</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>Vue &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>Vue &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Replace by this view</source>
        <translation>&amp;Remplacer par cette vue</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>Garde le nom</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation>Suppri&amp;mer la vue</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>save a view first</source>
        <translation>enregistrez d’abord une vue</translation>
    </message>
    <message>
        <source>choose a saved view first</source>
        <translation>choisissez d’abord une vue enregistrée</translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViews</name>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Click a view to see it again; F2 renames it</source>
        <translation>Cliquez sur une vue pour la retrouver&#xa0;; F2 la renomme</translation>
    </message>
</context>
<context>
    <name>twinbench::ScenarioTable</name>
    <message>
        <source>No parameters yet. Name a value above, use the name in place of numbers, and scenarios can change it.</source>
        <translation>Pas encore de paramètres. Nommez une valeur ci-dessus, utilisez le nom à la place de nombres, et les scénarios pourront la modifier.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nouveau scénario</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Nom du nouveau scénario</translation>
    </message>
    <message>
        <source>New parameter: h_air = 10 W/(m²·K)</source>
        <translation>Nouveau paramètre&#xa0;: h_air = 10 W/(m²·K)</translation>
    </message>
    <message>
        <source>Name and value of the new parameter</source>
        <translation>Nom et valeur du nouveau paramètre</translation>
    </message>
    <message>
        <source>A name, an equals sign and a value with its unit, or an expression of others</source>
        <translation>Un nom, un signe égal et une valeur avec son unité, ou une expression d’autres paramètres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation>Supprimer le scénario</translation>
    </message>
    <message>
        <source>Double click to show this scenario</source>
        <translation>Double-clic pour afficher ce scénario</translation>
    </message>
    <message>
        <source>Overridden. Empty the cell to inherit the baseline.</source>
        <translation>Valeur remplacée. Videz la cellule pour hériter de Baseline.</translation>
    </message>
    <message>
        <source>Inherited from the baseline</source>
        <translation>Hérité de Baseline</translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation>Scénario 1</translation>
    </message>
</context>
<context>
    <name>twinbench::SelectionController</name>
    <message>
        <source>contact of %1 and %2</source>
        <translation>contact de %1 et %2</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 pièces</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1 face</source>
        <translation>%1 face</translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation>%1 faces</translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation>%1 pièce</translation>
    </message>
    <message>
        <source>%1, shown as whole faces</source>
        <translation>%1, affiché en faces entières</translation>
    </message>
</context>
<context>
    <name>twinbench::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Words of an action, or keys</source>
        <translation>Mots d’une action, ou touches</translation>
    </message>
    <message>
        <source>Filter of the shortcuts</source>
        <translation>Filtre des raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>twinbench::SolveActions</name>
    <message>
        <source>&amp;Solve</source>
        <translation>Ca&amp;lcul</translation>
    </message>
    <message>
        <source>&amp;Mesh all parts</source>
        <translation>&amp;Mailler toutes les pièces</translation>
    </message>
    <message>
        <source>Meshes all solids and shows the quality</source>
        <translation>Maille tous les solides et affiche la qualité</translation>
    </message>
    <message>
        <source>Mesh si&amp;ze</source>
        <translation>&amp;Taille de maille</translation>
    </message>
    <message>
        <source>The settings of the mesh</source>
        <translation>Paramètres du maillage</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <source>How parts that touch are joined</source>
        <translation>Comment sont reliées les pièces qui se touchent</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouvelle étude&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Solves the chosen study under the chosen scenario</source>
        <translation>Calcule l’étude choisie avec le scénario choisi</translation>
    </message>
    <message>
        <source>Run &amp;all scenarios</source>
        <translation>L&amp;ancer tous les scénarios</translation>
    </message>
    <message>
        <source>Solves the chosen study under the baseline and every scenario</source>
        <translation>Calcule l’étude choisie avec Baseline et chaque scénario</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Cancels what is being computed</source>
        <translation>Annule le calcul en cours</translation>
    </message>
    <message>
        <source>add a study first</source>
        <translation>ajoutez d’abord une étude</translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation>aucun calcul en cours</translation>
    </message>
</context>
<context>
    <name>twinbench::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation>Twinbench</translation>
    </message>
    <message>
        <source>From the CAD of an electric vehicle to temperatures and stresses, and on to the vehicle&apos;s digital twin.</source>
        <translation>De la CAO d’un véhicule électrique aux températures et aux contraintes, jusqu’au jumeau numérique du véhicule.</translation>
    </message>
    <message>
        <source>Import a STEP file</source>
        <translation>Importer un fichier STEP</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>Pas encore enregistré sous un nom</translation>
    </message>
</context>
<context>
    <name>twinbench::StepBar</name>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Matériaux</translation>
    </message>
    <message>
        <source>Physics</source>
        <translation>Physique</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Missing for a run</source>
        <translation>Éléments manquants pour un calcul</translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation>Prêt à calculer</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ready to run: %1</source>
        <translation>Prêt à calculer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>twinbench::TaskBar</name>
    <message>
        <source>Running tasks</source>
        <translation>Tâches en cours</translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation>Avancement de la tâche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel this task; what was computed before stays</source>
        <translation>Annuler cette tâche&#xa0;; ce qui a déjà été calculé reste</translation>
    </message>
    <message>
        <source> (+%1 more)</source>
        <translation> (+%1 de plus)</translation>
    </message>
</context>
<context>
    <name>twinbench::TemperatureTableDialog</name>
    <message>
        <source>%1 over temperature</source>
        <translation>%1 en fonction de la température</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Puts in rows that were copied from a spreadsheet (Ctrl+V)</source>
        <translation>Insère des lignes copiées d’un tableur (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>twinbench::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Time or extremes</source>
        <translation>Instant ou extrêmes</translation>
    </message>
    <message>
        <source>The field at a time, or at each place its extreme over all times</source>
        <translation>Le champ à un instant, ou en chaque point son extrême sur tous les instants</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À un instant</translation>
    </message>
    <message>
        <source>Maximum over time</source>
        <translation>Maximum dans le temps</translation>
    </message>
    <message>
        <source>Minimum over time</source>
        <translation>Minimum dans le temps</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Time of the shown fields</source>
        <translation>Instant des champs affichés</translation>
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
        <translation>Tournez le modèle&#xa0;: faites glisser avec le bouton gauche. La molette zoome, F ajuste la vue.</translation>
    </message>
    <message>
        <source>Click a face: the tree and the properties tell what it is.</source>
        <translation>Cliquez sur une face&#xa0;: l’arbre et les propriétés la décrivent.</translation>
    </message>
    <message>
        <source>Press F5: the study is solved, with its progress at the bottom.</source>
        <translation>Appuyez sur F5&#xa0;: l’étude est calculée, avec son avancement en bas.</translation>
    </message>
    <message>
        <source>Drag the time below the view, or in the plot: both follow.</source>
        <translation>Faites glisser le temps sous la vue ou dans la courbe&#xa0;: les deux suivent.</translation>
    </message>
    <message>
        <source>Change a value under Scenarios: results turn stale until F5. Compare with puts two scenarios side by side.</source>
        <translation>Modifiez une valeur sous Scénarios&#xa0;: les résultats deviennent obsolètes jusqu’à F5. «&#xa0;Comparer à&#xa0;» place deux scénarios côte à côte.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tour %1 of %2&lt;/b&gt; &amp;nbsp; %3</source>
        <translation>&lt;b&gt;Visite %1 sur %2&lt;/b&gt; &amp;nbsp; %3</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>twinbench::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Tout a&amp;juster</translation>
    </message>
    <message>
        <source>Shows all visible parts</source>
        <translation>Affiche toutes les pièces visibles</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>&amp;Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation>A&amp;rêtes</translation>
    </message>
    <message>
        <source>Pick &amp;parts instead of faces</source>
        <translation>Sélectionner des &amp;pièces au lieu de faces</translation>
    </message>
    <message>
        <source>Save a &amp;picture...</source>
        <translation>Enregistrer une &amp;image...</translation>
    </message>
    <message>
        <source>&amp;Review mode</source>
        <translation>Mode &amp;revue</translation>
    </message>
    <message>
        <source>Only the 3D view</source>
        <translation>Seulement la vue 3D</translation>
    </message>
    <message>
        <source>&amp;Clip planes</source>
        <translation>Plans de &amp;coupe</translation>
    </message>
    <message>
        <source>Cut the model open, with up to three planes</source>
        <translation>Ouvre le modèle avec jusqu’à trois plans</translation>
    </message>
    <message>
        <source>E&amp;xploded view</source>
        <translation>Vue écla&amp;tée</translation>
    </message>
    <message>
        <source>Draws the parts from each other</source>
        <translation>Écarte les pièces les unes des autres</translation>
    </message>
    <message>
        <source>&amp;Isometric</source>
        <translation>&amp;Isométrique</translation>
    </message>
    <message>
        <source>F&amp;ront (-Y)</source>
        <translation>A&amp;vant (-Y)</translation>
    </message>
    <message>
        <source>&amp;Back (+Y)</source>
        <translation>Arri&amp;ère (+Y)</translation>
    </message>
    <message>
        <source>&amp;Left (-X)</source>
        <translation>&amp;Gauche (-X)</translation>
    </message>
    <message>
        <source>Ri&amp;ght (+X)</source>
        <translation>&amp;Droite (+X)</translation>
    </message>
    <message>
        <source>&amp;Top (+Z)</source>
        <translation>De&amp;ssus (+Z)</translation>
    </message>
    <message>
        <source>Botto&amp;m (-Z)</source>
        <translation>Dess&amp;ous (-Z)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>Hides the selected parts</source>
        <translation>Masque les pièces sélectionnées</translation>
    </message>
    <message>
        <source>I&amp;solate</source>
        <translation>Iso&amp;ler</translation>
    </message>
    <message>
        <source>Shows only the selected parts</source>
        <translation>Affiche seulement les pièces sélectionnées</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout affic&amp;her</translation>
    </message>
    <message>
        <source>See thr&amp;ough</source>
        <translation>Tra&amp;nsparent</translation>
    </message>
    <message>
        <source>Makes the selected parts transparent, or opaque again</source>
        <translation>Rend les pièces sélectionnées transparentes, ou de nouveau opaques</translation>
    </message>
    <message>
        <source>Make all opa&amp;que</source>
        <translation>Tout ren&amp;dre opaque</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Numbers of results and measures; typed values keep their units</source>
        <translation>Nombres des résultats et des mesures&#xa0;; les valeurs saisies gardent leurs unités</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Coul&amp;eurs</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Enregistrer une image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Units: mm, N, MPa, °C</source>
        <translation>Unités&#xa0;: mm, N, MPa, °C</translation>
    </message>
    <message>
        <source>Units: m, N, Pa, °C (SI)</source>
        <translation>Unités&#xa0;: m, N, Pa, °C (SI)</translation>
    </message>
    <message>
        <source>Units: in, lbf, psi, °F (imperial)</source>
        <translation>Unités&#xa0;: in, lbf, psi, °F (impériales)</translation>
    </message>
</context>
<context>
    <name>twinbench::Viewport</name>
    <message>
        <source>3D view</source>
        <translation>Vue 3D</translation>
    </message>
    <message>
        <source>Click to set range, bands and colours</source>
        <translation>Cliquez pour régler la plage, les bandes et les couleurs</translation>
    </message>
    <message>
        <source>cut away</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>derrière</translation>
    </message>
</context>
<context>
    <name>twinbench::Workbench</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>%1 under %2 is being computed already.</source>
        <translation>%1 avec %2 est déjà en cours de calcul.</translation>
    </message>
    <message>
        <source>Stopped: %1 under %2</source>
        <translation>Arrêté&#xa0;: %1 avec %2</translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation>Maillage</translation>
    </message>
    <message>
        <source>Stopped: meshing</source>
        <translation>Arrêté&#xa0;: maillage</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacter</translation>
    </message>
    <message>
        <source>Results that nothing shows were dropped: the project file is smaller by %1.</source>
        <translation>Les résultats que rien ne montre ont été supprimés&#xa0;: le fichier du projet a diminué de %1.</translation>
    </message>
</context>
</TS>
