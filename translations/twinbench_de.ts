<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ForecastText</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, up to %3 of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 studies are to be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shape is to be meshed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shapes are to be meshed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: %1 (%2 are free)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the project file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 earlier run on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 earlier runs on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess: no such study was run on this machine yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaterialCategory</name>
    <message>
        <source>Aluminium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copper and brass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluids at rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnets and laminations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plastics and rubber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal interface</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaterialText</name>
    <message>
        <source>%1 at %2 to %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeshNote</name>
    <message>
        <source>%1 part meshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts meshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 part with poor elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts with poor elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no poor elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 part has no mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts have no mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartItems</name>
    <message>
        <source>no solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no solid: shown, but not analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape has faults; meshing may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no material</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meshes yet. Mesh all parts with F7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units that results and measures are shown in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Import a STEP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 part has no material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts have no material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acts on nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds the parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsLoading</name>
    <message>
        <source>STALE: the model has changed since this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunNote</name>
    <message>
        <source>done in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid, after %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unknowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 time steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balance off by %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the table as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>The stored data ends too early or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute or import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored data has {0} bytes more than expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program cannot be started: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and the memory available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has no headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the names of the columns there: Time [s];Loss [W].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single column of the table is called &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name as it stands in the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &apos;{0}&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; in line {1} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more cells or lines are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} has {1} cells, the first line {2} headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put cells that hold the separator into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file would be larger than the system allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -f) or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary folder cannot be made: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there or set TMPDIR to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a number with a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a decimal point, as in 0.5 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number and a unit, as in 45.1 degC or 5e-3 m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number in &apos;{0}&apos; is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a magnitude between 1e-307 and 1e307.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is below absolute zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures start at -273.15 degC (-459.67 degF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has a zero of its own and cannot be part of &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature differences are written with K, as in W/(m*K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown unit &apos;{0}&apos; in &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use units such as mm, degC, W/(m*K) or kg/m^3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; cannot be read at character {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write powers with ^, as in m^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join units by *, / and parentheses, as in W/(m^2*K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powers go from -9 to 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a unit such as mm or W/(m*K), or 1 for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored assembly refers to things that it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no solid: nothing can be analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model with its solids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} boundary triangles lie on no face and {1} triangles of faces are not on the boundary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} tetrahedra are inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmsh: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmsh&apos;s face {0} of area {1} mm^2 is no face of the part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the surface mesh has {0} triangles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tetrahedra were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healing the solid failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAD kernel gave up on the shape: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the shape in the CAD program and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} face(s) of the product belong to no solid and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export solids only, or sew the faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAD kernel finds faults in the shape; meshing it may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair it in the CAD program if that happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored boundary representation is damaged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the CAD file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is {1}; it must be greater than 0 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a positive length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The solid could not be built: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the sizes fit the solid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} separate solids are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result is not a valid solid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Boolean operation failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edge matches the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select edges that the solid has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {0} of {1} does not fit the {2} selected edge(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entities of the file could not be translated and are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the parts with the CAD program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file looks like STEP but its data cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from the CAD program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating the geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a compressed archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it and import the STEP file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a STEP file: it does not begin with ISO-10303-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model as STEP AP203, AP214 or AP242.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins as STEP but holds binary data: it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: END-ISO-10303-21 is missing at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema of the file, &quot;{0}&quot;, is none that carries CAD geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no product and no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the model was exported, not only its properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAD kernel gave up reading the file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again, with another application protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STEP file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product holds itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place each assembly only in assemblies above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The STEP file cannot be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tessellating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part has no solid, so it has no volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude it from the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boundary representation does not fit the part: {0} faces instead of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flattest element has a scaled Jacobian of {0} (at least {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh has {0} % more volume than the part (at most {1} % either way).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way of meshing worked. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the part in the CAD system, set another element size, or exclude the part from the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAD kernel failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face is not plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose plane faces to lay one on the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part is called &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name, the path or a pattern of a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The face selector is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;all&apos; for all faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;and&apos;, &apos;or&apos; or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;and&apos; or &apos;or&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most 100 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;=&apos; after &apos;normal&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direction (0, 0, 0) is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a direction as +z or (0, 0, 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an area such as 1 cm^2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length such as 3 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a unit of area, as in 1 cm^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a unit of length, as in 3 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part in quotes after &apos;touching&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;(&apos; after &apos;nearest&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;,&apos; and another coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;)&apos; after three coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give coordinates in millimetres or with a unit of length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the direction as three numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends where {0} should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; stands where {1} should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no condition for faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are planar, cylindrical, hole, boss, normal, radius, area, lowest, highest, touching, nearest, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} took longer than {1} s and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplify the shape, or try a larger element size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was killed from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory may have run out: close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} crashed (signal {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape is likely to be damaged: repair it in the CAD program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: export it again from the CAD program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ended without an answer (exit code {1}). {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free memory and the free space for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element size of {0} mm is too small: the least for this part is {1} mm (about {2} elements).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a larger element size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored mesh refers to nodes or elements that it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh the part again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cholesky factor needs {0} GB of memory, {1} GB are available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or conjugate gradients as the solver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system matrix is not positive definite (unknown {0} of {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that each part is held or connected, and that its properties are positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direct solution leaves a residual of {0}, {1} was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system is close to singular: check that each part is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration {0}, residual {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elastic support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stiffness is negative or not finite somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a stiffness of at least 0 N/m^3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh has no edge between the faces {0} and {1} where the geometry has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller mesh size, or attach to a face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conjugate gradients reached a residual of {0} in {1} iterations, {2} was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Cholesky as the solver, a coarser mesh, or a larger tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system matrix is not positive definite: conjugate gradients met a direction without energy, or a number that is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that each part is held or connected, and all properties and loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cg + p-multigrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cg + p-multigrid, then cholesky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} {2}; it must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the part&apos;s material a positive value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has {1} K as temperature {2} of its table; they must ascend from absolute zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} {2}; it must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part has no material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a material to it or exclude it from the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts on no face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh has no such face for the {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh the part again or choose another face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is {0} m; it must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conductance is {0} W/(m^2 K); it must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of its {1} elements are inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh the part again with another element size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {0} problems:
{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to order the unknowns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a coarser mesh, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the coarse system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote load is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its expressions and its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}{1} can {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not held: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a face, add a support or bond it to a part that is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prescribed displacement is not a finite number everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node is held at {0} m along ({1}) here, but at {2} m by another constraint{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them agree or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force is not a finite number everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its expressions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressure is not a finite number everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its expression or table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young&apos;s modulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shear modulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson&apos;s ratios {0} (12), {1} (23), {2} (13) do not fit the Young&apos;s moduli: a load could set energy free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square of ratio 12 must be less than E1 / E2, and so on for 23 and 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson&apos;s ratio is {0}; it must lie between -1 and 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the part&apos;s material a Poisson&apos;s ratio in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thermal expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elastic table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh has no node {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature has {0} values for {1} nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve the thermal study on the mesh of this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature is not a finite number everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest displacement, {0} m, is beyond small-strain theory (model size {1} m).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check loads, materials and whether the supports hold every motion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The displacement field is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the materials and the mesh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the equations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factorising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the {0} reaches from {1} to {2}, the temperatures from {3} to {4}: beyond its ends the last value counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the table if the property goes on changing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature gets to {0} at {1}, {2} {3} everything that acts on the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine the mesh where temperatures change suddenly: its elements are larger than the depth that the change has reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thermal conductivity must be a finite symmetric tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest principal thermal conductivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thermal conductivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specific heat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mesh has no such part for the heat source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts on no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ambient temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat transfer coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat transfer coefficient is {0} W/(m^2 K); it must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emissivity is {0}; it must be between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prescribed temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different temperatures are prescribed on this face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temperature and a heat flux are prescribed on this face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {0}; it must be a finite number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s is not after the one before it or lies beyond the duration of {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be one finite value for each of {0} nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperatures that properties or radiation depend on do not settle: after {0} iterations the residual is {1} of that at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the table of its material for jumps, or start a transient with smaller steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the radiation and the table of its material, or run a transient study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature field is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a finite number everywhere at {1} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges or points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prescribed temperature, convection or radiation holds these parts, so their steady temperature is undetermined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a convection, a radiation or a temperature, or a contact to a part that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat transfer coefficient is negative or not finite at {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {0} s the emissivity is not between 0 and 1, or the ambient temperature is below absolute zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The convection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The radiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load depends on time in a way that does not tell when it changes; steps are kept within {0} s, and what happens within less may be missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set max_step, or write the load with table(t, ...) or if(t &lt; ..., ...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts on no part of the study &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts in no study: a thermal study needs {0} as its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give faces, or a stress study that takes the temperature of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the study &apos;{0}&apos; it needs {1} as its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a STEP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power per part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat released in each matched part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat released per volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat released in all matched parts together, by their volume; along edges by their length, at points in equal shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat released in the volume of parts, for example by losses in a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive into the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat per area through the part of a face that touches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed temperature: of faces in a thermal study, of parts in a stress study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat transfer coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the fluid far from the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat to a fluid through the part of a face that touches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emissivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the face; without it the material&apos;s counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the surroundings that the face looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat radiated to wide surroundings by the part of a face that touches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces, edges or points that do not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions of the assembly, or the normal of each face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces, edges or points that move in some directions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frictionless support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces that slide but do not move along their normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane faces where the model was cut along a plane of symmetry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal stiffness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force per area and displacement along the normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangential stiffness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force per area and displacement along the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Springs between faces and a body that does not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed motion of faces; a missing component is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total over all matched faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name of vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A force spread evenly over the area of all matched faces, the length of edges, or points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle of the faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the assembly; need not lie on a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote force or moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A force and a moment at a place, carried by faces that stay free to deform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mass that hangs on faces: gravity and acceleration act on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive into the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load normal to faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceleration of free fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of all parts of the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceleration of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inertia of all parts of the study, against their acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute or import it again, or restore the project from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be an object {...}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} &apos;{1}&apos; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is missing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one target can be given: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of studies is empty, so it would act nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name studies, or leave the key out for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;library:NAME&quot; or an object of properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be an object {...} or a list of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {&quot;part&quot;: &quot;Plate&quot;, &quot;where&quot;: &quot;planar&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Baseline&apos; is the model without a scenario and cannot name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STEP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative to the spec file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About an axis through the file&apos;s origin, before the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s bytes in the project, set by the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a path or a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, paths or patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query; absent: all faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact conductance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether displacements are tied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How parts pass heat and force where they touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces up to this distance apart touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False: no contact at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides the contacts between two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two names, paths or patterns of parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the size and curvature of the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten-node tetrahedra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where parts meet: the one that is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat per time out of the model through faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example max(temperature, &apos;Cell*&apos;) &lt; 45 degC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific heat capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal conductivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrical conductivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisson&apos;s ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thermal expansion coefficient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free of thermal strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shear modulus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part&apos;s own product frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions of the first two of three values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two queries: the edges between a face of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query: all edges of these faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the one of these edges that is nearest to this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the surface of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no finite value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a division by zero, a root or a logarithm of a negative number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; depends on time or place, but one value is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t, x, y and z can be used in loads and temperatures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parameter &apos;{0}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is {1} and cannot be the name of a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, for example &apos;{0}_1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a unit symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is an absolute temperature, but a difference is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {0} has no unit, but {1} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a unit, but a plain number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a quantity in {1}, but one in {2} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; in &apos;{1}&apos; does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results can be asked for in requirements only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument {0} of &apos;{1}&apos; must be {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it by a quantity of its kind, as in sin(t / 60 s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the square of a quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;table&apos; takes a position and pairs of position and value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example table(t, 0 s, 10 W, 60 s, 20 W).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of a table must be fixed values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The positions of a table must ascend; argument {0} does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absolute temperature cannot be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degC and degF are absolute; write differences in K, or subtract another temperature first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; joins {1} and {2}, which are not the same kind of quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtracted from a temperature difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to an absolute temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a quotient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exponent must be a plain number, not {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised to a power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be raised to a fixed whole power only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a square root with sqrt().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an absolute temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a temperature difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quantity in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; at character {1} of &apos;{2}&apos; is not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison such as t &lt; 60 s is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}...&apos; is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into several parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in &apos;{0}&apos; is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temperature in &apos;{0}&apos; is below absolute zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a parameter, write a * before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit &apos;{0}&apos; in &apos;{1}&apos; does not follow a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 1 {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown function &apos;{0}&apos; in &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; in &apos;{1}&apos; takes {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote the part&apos;s name or pattern, as in &apos;Cell*&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is needed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value such as 5 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at character {0} of &apos;{1}&apos; is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote at character {0} of &apos;{1}&apos; does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; at character {1} of &apos;{2}&apos; has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote names that have other characters than letters, digits and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Von Mises stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tresca stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest principal stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety factor against yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle principal stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest principal stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor has no largest or smallest value over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a component, such as {0}_xx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CalculiX has no springs under faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of this study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {0} that changes with time cannot be written where another one acts or where it depends on place too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the loads one at a time, or as constants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; needs a value and a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;valid&apos; of &apos;{0}&apos; needs two ascending temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it needs a name and properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of materials cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program&apos;s resources again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no material &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts have no material: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign one, or exclude the parts from the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material &apos;{0}&apos; does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The property {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object with &quot;rules&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule needs words, a material and a reason: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library has no &apos;{0}&apos;. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign proposed materials to {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} of {1} holds from {2} to {3}, the temperatures reach from {4} to {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the material from the library and give it a table over the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the parts a smaller element size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the mesh the parts touch over {0}, in the CAD over {1} ({2} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The faces that the mesh does not follow have {0} on it, {1} in the CAD ({2} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must be UTF-8 text that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values are not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit of the journal cannot be read: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change without kind or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown kind &apos;{0}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position that is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is exactly one, named &apos;{0}&apos;, and it cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist and cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an edit without label or changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario &apos;{0}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} &apos;{1}&apos; does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; takes no part in the study &apos;{1}&apos; of type {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; gives no temperatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a thermal study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its initial temperature comes from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no heat flux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no field &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study is named for &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;study&quot;, or write &apos;Study&apos;.{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs do not tell the {0} of the field &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for max(von_mises), max(principal_stress), min(safety_factor), max(displacement) and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitor &apos;{0}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its point lies outside of {0}; the nearest part is &apos;{1}&apos;, {2} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a point inside a part of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part &apos;{0}&apos; is not in the study &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose faces of its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &quot;at&quot;: [x, y, z] in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The material &apos;{0}&apos; is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a property first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your materials cannot be made: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It depends on itself: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of these parameters a value of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its two points are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two points apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot have {0} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 2 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its points lies in a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line through a part, or more points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no such part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point lies outside of {0}; the nearest part is &apos;{1}&apos;, {2} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a point inside a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edit in the journal is not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the project from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit &apos;{0}&apos; cannot be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be changed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved version of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the saved versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it first or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project there cannot be replaced: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project cannot be saved there: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not hold the content {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the geometry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; mentions t, x, y or z, which have no value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; asks for no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example max(temperature, &apos;Cell*&apos;) &lt; 45 degC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has no {0} of this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its material a yield_strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has no {0} of {1} in &apos;{2}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the materials a yield_strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the field, the part and the type of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact &apos;{0}&apos; - &apos;{1}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts reach {0} into each other, more than the gap of {1}: they do not touch there, and pass neither heat nor force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the positions, or make the gap larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; do not touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No solid part takes part in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its parts and exclude, and that the geometry holds solids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face {0} of &apos;{1}&apos; is not plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetry holds on planes only; a frictionless support takes any face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges and points have no normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold them along x, y or z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temperature ({0}) and a heat flux ({1}) act on one face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes with time; the steady study takes its value at 0 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a transient study, or limit the load to other studies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges and points have neither a volume nor a power each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give total_power, which they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different temperatures ({0} and {1}) act on one face.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face {0} of &apos;{1}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the target of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} makes more than {1} stored fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is out of order or after the end at {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give ascending times up to the duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not hold the mesh of this result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the study again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not hold this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time {0} is outside of the result ({1} to {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time within, or &quot;end&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no field &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {0}, and components, such as {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not hold the field this one is made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on from {0} s when it is run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was kept of the stopped run is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again: it starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON is nested more than {0} levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of a spec needs more than ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spec is an object {...}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;twinbench&apos; with the format&apos;s version is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;twinbench&quot;: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} of the format is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program reads version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;geometry&apos; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;geometry&quot;: [{&quot;file&quot;: &quot;module.step&quot;}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;{0}&apos; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be an object: name -&gt; value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &apos;name&apos; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &apos;{0}&apos; is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths are relative to the spec file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be &quot;none&quot; or an object {...}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the change was not written and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup; the sqlite3 program&apos;s &quot;.recover&quot; saves what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a Twinbench project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a *.twin file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is being written by another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a writable folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be opened ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the project file failed ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, its free space and its quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file failed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all solids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, paths or patterns; only these are meshed and need a material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, paths or patterns of parts that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides the model&apos;s contacts for this study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time between stored fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration / 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of stored fields, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial temperature from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thermal study whose (last) field is the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest local error of a time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits the adaptive time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed time step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches the adaptive time step off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady heat conduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperatures after a long time under constant loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient heat conduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperatures over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear static stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small displacements and stresses under constant loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thermal study whose field causes thermal strain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the temperature, and of loads that change with time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reactions miss the applied forces and moments by {0} % (limit {1} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine the mesh, and check that the parts are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heat balance is off by {0} % (limit {1} %): in {2}, out {3}, stored {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine the mesh or tighten the tolerance of the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be kept: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies depend on each other in a circle: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one of them start from a temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored result has a format this version does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for another run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edge lies between such faces: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name two faces that meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No solid part is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point is {0} away from the nearest part, &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a point on the surface of a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an assembly: write &apos;{0}/**&apos; for its parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solids of one product are called &apos;Product/Solid 2&apos;: write &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns are case-sensitive; * stands for any characters but /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part matches &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection &apos;{0}&apos; does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No face of the {0} matching parts is &apos;{1}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table: {&quot;table&quot;: [[&quot;20 degC&quot;, &quot;200 W/(m*K)&quot;], ...]}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study &apos;{0}&apos; has no temperature for this part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let both studies have the same parts and mesh, or exclude this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &apos;{0}&apos; has the unit {1}, which does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a column of another quantity, or mend its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table needs the text &apos;{0}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {&quot;file&quot;: &quot;losses.csv&quot;, &quot;time&quot;: &quot;Time [s]&quot;, &quot;value&quot;: &quot;Loss [W]&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be pairs of a time and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns hold no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of &apos;{0}&apos; do not ascend: {1} s comes after {2} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &apos;{0}&apos; was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the value again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not one of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of parameters and their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter &apos;{0}&apos; does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target or a list of targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one of {0} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of {0} can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;between&apos; must name two parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;between&quot;: [&quot;Cell 1&quot;, &quot;Pad&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a selection, or {&quot;part&quot;, &quot;where&quot;}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a flat list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;between&apos; must hold two queries of faces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;between&quot;: [&quot;hole&quot;, &quot;normal = +z&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object {...}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is out of range: {1} must be {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quantity or an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text such as &quot;5 mm&quot; or &quot;2 * cell_loss&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [&quot;x&quot;, &quot;y&quot;, &quot;z&quot;] with units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of a file cannot be a component of a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [&quot;10 s&quot;, &quot;20 s&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a point of three coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [x, y, z] in millimetres, or with units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an axis and an angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {&quot;axis&quot;: [0, 0, 1], &quot;angle&quot;: &quot;90 deg&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {0} has no unit, but an angle is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example &quot;90 deg&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a direction: three numbers that are not all zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example [0, 0, 1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [[1, 0, 0], [0, 1, 0]].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two directions that are not parallel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, paths or patterns (Cell *), separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each: a selection&apos;s name, or PART: QUERY, such as
Cold plate: hole and radius = 4.5 mm
Ctrl+Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each, the edges between faces of two queries, such as
Bracket: hole | planar and normal = +z
or all edges of the faces of one. With @ x, y, z only the nearest to this point. Ctrl+Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line each, in millimetres, such as
Bracket: 12.5, 0, 4
Ctrl+Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value or expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 1.5 * cell_loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the studies it acts in, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not active stays in the model but acts in no study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new parameter needs a name and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as h_air = 10 W/(m^2*K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a parameter &apos;{0}&apos; already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its value in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that an X server with OpenGL 3.2 is reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isosurfaces: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deformed x {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a coarser mesh or fewer parts, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended unexpectedly: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was computed before is kept. Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work broke off: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study has no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for untitled projects cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>designation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>designation of pure aluminium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stainless steel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electrical steel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>designation of oxygen-free copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>designation of electrolytic copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polyamide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polypropylene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polycarbonate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polyimide film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silicone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aerogel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aluminium nitride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alumina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ferrite magnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent magnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuit board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cylindrical cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal grease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thermal interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aluminium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastener, property class unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insulating holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conductor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extruded heat sink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cast housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel rim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shaft, gear or bearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lamination stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semiconductor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>battery cell, chemistry unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structural part, if of steel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, by &apos;{1}&apos; in &apos;{2}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not mesh </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshing </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in {1}, but {2} needs a unit such as {3}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for the digital twin of an electric vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project, a spec file or a STEP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ActionSet</name>
    <message>
        <source>open a project first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a STEP file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a result first: run a study (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::AnnotationActions</name>
    <message>
        <source>A&amp;nnotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area and radius of a face; distance and angle of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a face for its area and radius, then a second for the distance and the angle of both. With Ctrl a click tells of its face alone. Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes at a point of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the point that the note is about. Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text, a line for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;all measures and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::Annotations</name>
    <message>
        <source>radius %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (x %2, y %3, z %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faces %1 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of the faces %1°</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::AssemblyLoader</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::AttachController</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: select parts first, in the model tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click faces in the view first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs at least one face or part. Remove it with Ctrl+Backspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select parts first, in the view or in the model tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a study first (Ctrl+5): parts are left out of studies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the faces that get a name first; Ctrl adds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an attachment, a monitor, a scenario or a requirement first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what to remove in the model tree first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the parts that get the material first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 selected parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not among your materials any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts are of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ClipBar</name>
    <message>
        <source>Another clip plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut with this plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut across X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut across Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut across Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of the clip plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of the clip plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length with its unit; a bare number is in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the clip plane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ColourBarPopover</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in any unit of the field; empty: it suits the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue to red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rainbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mi&amp;nimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where all values are positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum must be below the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ColouringActions</name>
    <message>
        <source>Col&amp;our parts by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the STEP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part a colour of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temperature limit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parts got hotter than a limit in the shown result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 degC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a temperature. Write for example 60 degC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a result with temperatures first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a part or a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not possible now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ContactPage</name>
    <message>
        <source>Contact of two parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for contacts …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts do not touch any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts reach into each other by more than the gap of the contacts: neither heat nor force passes here. Check their positions, or make the gap larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as all contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bonded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not bonded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether displacements are tied in stress studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Bonded of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts have values of their own, which count before those of all contacts. A study may set others again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As all contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::DisplayActions</name>
    <message>
        <source>&amp;Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours on the parts, and on cuts through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Isosurfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfaces of equal values within the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction and size of the heat flux or the displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of isosurfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only fields that have a direction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::EditActions</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected attachment, monitor, scenario or requirement another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a copy of the selected attachment, monitor, scenario or requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the selected attachment, study, scenario ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, units, mouse, threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::EntityForm</name>
    <message>
        <source>Allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In spec files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of model is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a parameter, which scenarios can change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table over temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::EntityPage</name>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from the library to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area, with what is in contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts on the free area only, where the contact takes part in the study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in my materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a copy into the list of materials of all your projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ExplodeBar</name>
    <message>
        <source>Exploded view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of the assembly part first, then what they consist of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the parts together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::FacePage</name>
    <message>
        <source>Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free-form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::FileActions</name>
    <message>
        <source>STEP files (*.step *.stp *.STEP *.STP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project, a spec file or a STEP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import STEP...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a project with a STEP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add STEP to the project...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edit is saved at once; this gives the project a place of your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;version...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the model of now, to come back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export fields (VTU)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VTK file of one time, not of the extremes shown (*.vtu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VTK file of the time shown (*.vtu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ParaView collection of all times (*.pvd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export numbers (CSV)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CalculiX deck (INP)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CalculiX decks (*.inp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export specification (JSON)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model as a text file that opens again, here and on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;report (HTML, PDF)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements, materials with their sources, loads, meshes, results and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert to version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be opened (*.twin *.twin.json *.step *.stp *.STEP *.STP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects (*.twin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spec files (*.twin.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import STEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No versions saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specifications (*.twin.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films (*.mp4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving pictures (*.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as a film (MP4, GIF) or pictures...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result over its time, or a stress study as it deforms: all parts, isometric, automatic colours. Films need the program ffmpeg, pictures do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what varies in time or deforms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as pictures (PNG; no films without ffmpeg)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films need the program ffmpeg, which is not installed. What can be written now are single pictures, frame_0000.png and so on, in a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single pictures in a folder of this name (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ForecastController</name>
    <message>
        <source>the result is up to date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::GuideBrowser</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual is not installed: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on what is at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section of the manual about the field, the panel or the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report a problem...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the user guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::LibraryList</name>
    <message>
        <source>Find by name or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a material onto a part, or double click to give it to the selected parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::MainWindow</name>
    <message>
        <source>%1 GB of memory free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not saved under a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [read-only]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Twinbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being computed. Quit again to stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an action, part or parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::MaterialDrop</name>
    <message>
        <source>With Shift: for all %1 selected parts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::MendingOffers</name>
    <message>
        <source>%1 of %2 parts could not be meshed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of the studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands where its file has it, in the other parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it beside them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::MeshController</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old: the mesh size has changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor elements: stresses near them are rough. Try a smaller mesh size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 part has no mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts have no mesh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(and %1 more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ModelPresenter</name>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geometry cannot be shown. The Log tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No geometry yet. Import a STEP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stale result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stale results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ModelTree</name>
    <message>
        <source>Filter the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the model matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a STEP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a material onto a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values with a name, for scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick faces, then attach a load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parts touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a study under Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points that runs record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits that results must keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with values of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::OwnMaterialsController</name>
    <message>
        <source>%1 is among your materials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::PartActions</name>
    <message>
        <source>&amp;Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place on a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays a flat face of one STEP file on a face of another: two clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out of the studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected parts are neither meshed nor solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take into the studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes parts in again that were left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::PartPage</name>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: shown, but not analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (library)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that are left out are neither meshed nor solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the mesh of what is selected; empty: as the whole mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by size and curvature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as the whole mesh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a face of it on another face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn by 90° about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::PathPanel</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From x, y, z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lengths with their units; bare numbers are in the unit shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From x, y, z [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point is three lengths with commas between them: 1 cm, 0, 2.5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::PhysicsActions</name>
    <message>
        <source>&amp;Physics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name the picked faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the faces under a name that attachments and monitors can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A material of this model with values of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses materials by the names of the parts, for you to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::PlaceController</name>
    <message>
        <source>The geometry has changed. Start placing anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second STEP file to the project first: parts of one file stand where the file has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the flat face that moves. Escape ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That face of %1 is not flat. Click a flat one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now click the place on a flat face of another file that %1 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That face is of the same file and would move along. Click one of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed %1. Properties has its position.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::PlotPanel</name>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves along a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (stale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time [s]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No curves. Show the result of a transient study (R) or run one (F5); each point that is probed adds its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path. Choose Results &gt; Path and click two points of a result, or type them above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s = %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::PreferencesDialog</name>
    <message>
        <source>Turn: left. Pan: middle, or Shift + left. Zoom: right, or the wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Ctrl + middle. Zoom: Shift + middle, or the wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan: middle. Turn: middle, then hold left or right. Zoom: middle, then click left or right; or the wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Shift + middle, or middle + right. Zoom: Ctrl + middle, middle + left, or the wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn: middle. Pan: Shift + middle. Zoom: Ctrl + middle, or the wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on the desktop when runs have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm, N, MPa, ଌ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m, N, Pa, ଌ (SI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in, lbf, psi, ଏ (imperial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of results and measures. Typed values keep the units they were typed with, and exports are the same whatever is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mouse in the view, as in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SolidWorks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CATIA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NX, Creo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is computed does not depend on it, only how fast. It counts as soon as nothing is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads of computations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing a result takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ProblemLog</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ProjectFiles</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::PropertyPage</name>
    <message>
        <source>Attach physics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all their faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On their common edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At their common corner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a face in the view, or a part or an entry in the model tree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ProposalController</name>
    <message>
        <source>%1 part has got its material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts have got their materials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ProposalTable</name>
    <message>
        <source>Material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click or F2 to choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed by the names of the parts. Nothing is assigned before you say so: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 part is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts are ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name tells of a material.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every solid part has a material, or there is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a proposal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ReportController</name>
    <message>
        <source>Twinbench did not end as it should the last time. What you did is kept: edits are on the disk at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to send about the last end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tells the version, the system and the last messages, with the names of your files and parts in them. Nothing is sent by itself: read it, leave out what is nobody&apos;s business, and send it with what you did last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tells the version, the system and the messages of this session, with the names of your files and parts in them. Nothing is sent by itself: read it, and send it with what you did and what you expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ReportWindow</name>
    <message>
        <source>What to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ResultBar</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display: how the field is drawn, as surface, isosurfaces or arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: range, bands and colours of the field; also by a click on its bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsActions</name>
    <message>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen study under the chosen scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows displacements enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimum and maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh &amp;lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain&amp;bow colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic colours, whose bright bands look like jumps that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click points of the result for their value and history; Escape ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click two points of the result for the field along the line between them; Escape ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear probes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep probes as monitors (needs a run)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors are recorded at every time step. Their study is run anew for them, and what takes its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit that results are judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep probes as monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors are recorded by a run: the results of %1 are of before. Run it (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a study first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only results of stress studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe a point first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsController</name>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsPresenter</name>
    <message>
        <source>%1 has no result under %2 yet. Run it (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line meets no part of this result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the pointer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ResultsTable</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result yet. Choose a study and run it (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (stale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At x, y, z [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction forces: what each support exerts on the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat over the whole run, and its flow at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive into the parts, negative out of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; through contacts positive from the first part to the second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::RunBar</name>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::RunNotifier</name>
    <message>
        <source>%1 run done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 run not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::RunPresenter</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the result …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being computed: %2 %. The result is shown when it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::RunQueue</name>
    <message>
        <source>%1 under %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::RunQueuePanel</name>
    <message>
        <source>No run waits. Run (F5) adds the chosen study under the chosen scenario, Run all (Shift+F5) under every scenario; what is added while a run is going on waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViewActions</name>
    <message>
        <source>Saved &amp;views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera, visible parts, cuts, exploded view and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace by this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a view first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a saved view first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViews</name>
    <message>
        <source>View %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::SavedViewsPanel</name>
    <message>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a view to see it again; F2 renames it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ScenarioTable</name>
    <message>
        <source>No parameters yet. Name a value above, use the name in place of numbers, and scenarios can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New parameter: h_air = 10 W/(m²·K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and value of the new parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, an equals sign and a value with its unit, or an expression of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click to show this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden. Empty the cell to inherit the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited from the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::SelectionController</name>
    <message>
        <source>contact of %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shown as whole faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of an action, or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::SolveActions</name>
    <message>
        <source>&amp;Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mesh all parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meshes all solids and shows the quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How parts that touch are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solves the chosen study under the chosen scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;all scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solves the chosen study under the baseline and every scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels what is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a study first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is being computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the CAD of an electric vehicle to temperatures and stresses, and on to the vehicle&apos;s digital twin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a STEP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::StepBar</name>
    <message>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing for a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to run: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::TaskBar</name>
    <message>
        <source>Running tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this task; what was computed before stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (+%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::TemperatureTableDialog</name>
    <message>
        <source>%1 over temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts in rows that were copied from a spreadsheet (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::TimeBar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time or extremes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field at a time, or at each place its extreme over all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the shown fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t = %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::Tour</name>
    <message>
        <source>Turn the model: drag with the left button. The wheel zooms, F fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a face: the tree and the properties tell what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5: the study is solved, with its progress at the bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the time below the view, or in the plot: both follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a value under Scenarios: results turn stale until F5. Compare with puts two scenarios side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Tour %1 of %2&lt;/b&gt; &amp;nbsp; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all visible parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick &amp;parts instead of faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the 3D view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clip planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut the model open, with up to three planes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xploded view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the parts from each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Isometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ront (-Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back (+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left (-X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ri&amp;ght (+X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Top (+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botto&amp;m (-Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the selected parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;solate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the selected parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See thr&amp;ough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the selected parts transparent, or opaque again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all opa&amp;que</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of results and measures; typed values keep their units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units: mm, N, MPa, ଌ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units: m, N, Pa, ଌ (SI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units: in, lbf, psi, ଏ (imperial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::Viewport</name>
    <message>
        <source>3D view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to set range, bands and colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>twinbench::Workbench</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 under %2 is being computed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: meshing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
