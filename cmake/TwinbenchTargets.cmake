# Helpers that keep the CMake files of the rooms short: warnings, sanitizers, tests.

add_library(twinbench_options INTERFACE)
target_include_directories(twinbench_options INTERFACE ${CMAKE_SOURCE_DIR})
if(MSVC)
    target_compile_options(twinbench_options INTERFACE /W4 /WX /utf-8)
else()
    target_compile_options(twinbench_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC bug 105651: false alarms for "literal" + std::string. With precompiled headers it also
    # tells the other two, as it forgets that these headers belong to the system.
    target_compile_options(twinbench_options INTERFACE
        -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow)
endif()
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # It takes sources that a unit includes for headers, where unnamed namespaces are a fault.
    target_compile_options(twinbench_options INTERFACE -Wno-subobject-linkage)
endif()
if(TWINBENCH_SANITIZER STREQUAL "address")
    set(flags -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
elseif(TWINBENCH_SANITIZER STREQUAL "thread")
    set(flags -fsanitize=thread -fno-omit-frame-pointer)
elseif(TWINBENCH_SANITIZER STREQUAL "fuzzer")
    set(flags -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
endif()
if(TWINBENCH_SANITIZER)
    target_compile_options(twinbench_options INTERFACE ${flags})
    target_link_options(twinbench_options INTERFACE ${flags})
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A fifth of the time of the usual linker, which counts with so many tests.
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=gold TWINBENCH_HAS_GOLD)
    if(TWINBENCH_HAS_GOLD)
        target_link_options(twinbench_options INTERFACE -fuse-ld=gold)
    endif()
endif()

if(NOT MSVC)
    # The same everywhere, or a precompiled header could not be shared between targets.
    target_compile_options(twinbench_options INTERFACE -fPIC)
endif()

# The headers that most units read are compiled once, which halves the time of a build. A unit
# still includes what it uses: `bootstrap lint` reads the sources without them.
option(TWINBENCH_PRECOMPILED_HEADERS "Compile the common headers once" ON)
if(TWINBENCH_PRECOMPILED_HEADERS AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(twinbench_options INTERFACE -fpch-preprocess)  # ccache needs it
endif()

# twinbench_precompiled(NAME libs ...) compiles cmake/NAME.h. The macros that a header reads must
# be the same in a unit that uses it, so its users link to the same libraries.
function(twinbench_precompiled name)
    if(TWINBENCH_PRECOMPILED_HEADERS)
        file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp "")
        add_library(twinbench_${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
        set_target_properties(twinbench_${name} PROPERTIES UNITY_BUILD OFF)
        target_link_libraries(twinbench_${name} PRIVATE twinbench_options tl::expected
            ${ARGN})
        target_precompile_headers(twinbench_${name} PRIVATE <cmake/${name}.h>)
        # What ccache takes in place of the compiled header, which differs from folder to folder.
        file(GLOB headers ${CMAKE_SOURCE_DIR}/cmake/precompiled*.h)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${headers})
        set(sum "")
        foreach(header IN LISTS headers)
            file(SHA256 ${header} part)
            string(SHA256 sum "${sum}${part}")
        endforeach()
        file(WRITE ${CMAKE_BINARY_DIR}/CMakeFiles/twinbench_${name}.dir/cmake_pch.hxx.gch.sum
            "${sum} ${CMAKE_CXX_COMPILER_VERSION} ${CMAKE_BUILD_TYPE} ${CMAKE_CXX_FLAGS}"
            "${TWINBENCH_SANITIZER} ${Eigen3_VERSION} ${fmt_VERSION} ${Qt6_VERSION}\n")
    endif()
endfunction()
set(libraries fmt::fmt Eigen3::Eigen nlohmann_json::nlohmann_json)
twinbench_precompiled(precompiled ${libraries})
twinbench_precompiled(precompiled_vtk ${libraries} ${VTK_LIBRARIES})
if(TWINBENCH_PRECOMPILED_HEADERS)
    # As the scene, which starts the modules of VTK: the macro for it stands in their headers.
    vtk_module_autoinit(TARGETS twinbench_precompiled_vtk MODULES ${VTK_LIBRARIES})
endif()
twinbench_precompiled(precompiled_qt ${libraries} ${VTK_LIBRARIES} Qt6::Widgets)
if(TWINBENCH_BUILD_TESTS)
    # Qt Test without its macros that name the folder of the test: they differ between folders, and
    # a header compiled once cannot have both.
    add_library(twinbench_qt_test INTERFACE)
    target_include_directories(twinbench_qt_test SYSTEM INTERFACE
        $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_compile_definitions(twinbench_qt_test INTERFACE QT_TESTLIB_LIB)
    target_link_libraries(twinbench_qt_test INTERFACE Qt6::Core $<LINK_ONLY:Qt6::Test> ${libraries})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Tests compile faster so, and what they test is as it ships.
        target_compile_options(twinbench_qt_test INTERFACE $<$<CONFIG:Release>:-O1>)
    endif()
    twinbench_precompiled(precompiled_test twinbench_qt_test)
    twinbench_precompiled(precompiled_qt_test ${VTK_LIBRARIES} Qt6::Widgets
        twinbench_qt_test)
endif()

function(twinbench_use_precompiled target name)
    if(TWINBENCH_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM twinbench_${name})
    endif()
endfunction()

set(CMAKE_AUTOMOC_MOC_OPTIONS --include ${CMAKE_SOURCE_DIR}/cmake/moc_prelude.h)

# twinbench_add_library(NAME SOURCES ... [PUBLIC libs ...] [PRIVATE libs ...] [QT | VTK])
# QT runs moc over the sources of rooms that have QObject classes; VTK is for rooms that only draw.
function(twinbench_add_library name)
    cmake_parse_arguments(arg "QT;VTK" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC twinbench_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if(arg_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        twinbench_use_precompiled(${name} precompiled_qt)
    elseif(arg_VTK)
        twinbench_use_precompiled(${name} precompiled_vtk)
    else()
        twinbench_use_precompiled(${name} precompiled)
    endif()
endfunction()

# What `ctest -L unit` needs, for a quick build or one with a sanitizer.
add_custom_target(unit_tests)

# twinbench_add_test(ROOM CLASS LABELS l1 [l2] LIBRARIES ... [TIMEOUT seconds] [GUI])
# builds tests/<ROOM>/<CLASS>_test.cpp and registers it with CTest as <ROOM>.<CLASS>.
# GUI tests run one at a time under an X server, which the test launcher starts. QT is for tests
# outside the rooms that draw which use Qt's graphics.
function(twinbench_add_test room class)
    cmake_parse_arguments(arg "GUI;QT" "TIMEOUT" "LABELS;LIBRARIES;SOURCES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(TWINBENCH_SANITIZER)
        math(EXPR arg_TIMEOUT "3 * ${arg_TIMEOUT}")  # instrumented programs are slow
    endif()
    set(target ${room}_${class}_test)
    string(REPLACE "/" "_" target ${target})
    add_executable(${target} ${CMAKE_SOURCE_DIR}/tests/${room}/${class}_test.cpp ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES UNITY_BUILD OFF
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${target} PRIVATE twinbench_options twinbench_qt_test ${arg_LIBRARIES})
    # Not AUTOMOC: it would compile one more, mostly empty, unit for each test.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${target}/${class}_test.moc)
    qt_generate_moc(${CMAKE_SOURCE_DIR}/tests/${room}/${class}_test.cpp ${moc} TARGET ${target})
    target_sources(${target} PRIVATE ${moc})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${target})
    target_compile_definitions(${target} PRIVATE
        TWINBENCH_REAL_DATA="${TWINBENCH_REAL_DATA}"
        TWINBENCH_BINARY_DIR="${CMAKE_BINARY_DIR}/bin"
        TWINBENCH_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if("unit" IN_LIST arg_LABELS)
        add_dependencies(unit_tests ${target})
    endif()
    if(arg_QT OR room MATCHES "^(widgets|app/window)")
        target_link_libraries(${target} PRIVATE Qt6::Widgets ${VTK_LIBRARIES})
        twinbench_use_precompiled(${target} precompiled_qt_test)
    else()
        twinbench_use_precompiled(${target} precompiled_test)
    endif()
    set(command ${target})
    if(arg_GUI)
        set(command ${CMAKE_SOURCE_DIR}/tests/run_under_x $<TARGET_FILE:${target}>)
    endif()
    add_test(NAME ${room}.${class} COMMAND ${command})
    set_tests_properties(${room}.${class} PROPERTIES LABELS "${arg_LABELS}"
        TIMEOUT ${arg_TIMEOUT})
    # A test that skips everything it has is shown as skipped; in CI no gui or validation test may.
    if(NOT (DEFINED ENV{CI} AND arg_LABELS MATCHES "gui|validation"))
        set_tests_properties(${room}.${class} PROPERTIES
            SKIP_REGULAR_EXPRESSION "Totals: 2 passed, 0 failed, [1-9][0-9]* skipped")
    else()
        set_tests_properties(${room}.${class} PROPERTIES
            FAIL_REGULAR_EXPRESSION "Totals: [0-9]+ passed, 0 failed, [1-9][0-9]* skipped")
    endif()
    if(arg_GUI)
        set_tests_properties(${room}.${class} PROPERTIES RUN_SERIAL ON)
    endif()
endfunction()
