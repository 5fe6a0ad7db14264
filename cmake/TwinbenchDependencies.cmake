# Every dependency of the project, found in one place. THIRD_PARTY_LICENSES lists them.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(fmt REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(Eigen3 3.4 REQUIRED NO_MODULE)
find_package(SQLite3 REQUIRED)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)

# CHOLMOD carries no CMake package file in SuiteSparse 5.
find_path(CHOLMOD_INCLUDE_DIR cholmod.h PATH_SUFFIXES suitesparse REQUIRED)
find_library(CHOLMOD_LIBRARY cholmod REQUIRED)
# CHOLMOD calls the BLAS; only OpenBLAS can be told its number of threads.
find_library(OPENBLAS_LIBRARY openblas REQUIRED)

# OpenCASCADE's package file refuses a request for 7.6 from 7.6.3, so the version is checked here.
find_package(OpenCASCADE REQUIRED)
if(OpenCASCADE_VERSION VERSION_LESS 7.6)
    message(FATAL_ERROR "OpenCASCADE 7.6 or newer is needed, found ${OpenCASCADE_VERSION}")
endif()
find_path(GMSH_INCLUDE_DIR gmsh.h REQUIRED)
find_library(GMSH_LIBRARY gmsh REQUIRED)
# Headers only, with GMP and MPFR. Its package file overwrites the build type where there is none.
find_package(CGAL 5.5 REQUIRED)

find_package(VTK 9.1 REQUIRED COMPONENTS
    CommonCore CommonDataModel CommonExecutionModel CommonMath CommonTransforms FiltersCore
    FiltersFlowPaths FiltersGeneral FiltersGeometry FiltersModeling FiltersSources
    InteractionStyle InteractionWidgets IOImage RenderingAnnotation RenderingCore
    RenderingFreeType RenderingOpenGL2 RenderingLabel)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets OpenGL OpenGLWidgets PrintSupport Svg
    LinguistTools)
if(TWINBENCH_BUILD_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(QCustomPlotQt6 REQUIRED)
if(UNIX AND NOT APPLE)
    find_package(X11 REQUIRED)
endif()
