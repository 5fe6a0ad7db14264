#include <QtTest>
#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <regex>
#include <set>
#include <sstream>

namespace twinbench {

/// The rules of docs/architecture.md that the text of the sources can show: which room may include
/// which, where Qt, OpenCASCADE, Gmsh, VTK, Eigen and POSIX may appear, and how long a file may be.
class IncludeRulesTest : public QObject {
    Q_OBJECT

private slots:
    void theTreeKeepsTheRules();
    void theScannerSeesTheWholeTree();
    void forbiddenIncludesAreFound_data();
    void forbiddenIncludesAreFound();
    void allowedIncludesPass_data();
    void allowedIncludesPass();
    void openCascadeComingThroughAHeaderIsFound();
    void tooLongFilesAreFound();
    void includesInCommentsDoNotCount();
};

namespace {

constexpr std::size_t kMostLines = 1000;

/// From left to right: each may include itself and those before it.
constexpr std::array kRooms = {"core",          "geometry", "simulation", "twin",
                               "widgets/scene", "widgets",  "app"};

bool isBelow(const std::string& path, const std::string& folder) {
    return path.starts_with(folder + "/");
}

/// The place of a path's room in kRooms; the test of a room counts as the room. -1 for others.
int roomOf(const std::string& path) {
    const std::string inRoom = isBelow(path, "tests") ? path.substr(6) : path;
    for (std::size_t i = 0; i < kRooms.size(); ++i) {
        if (isBelow(inRoom, kRooms[i])) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

bool isInAnyOf(const std::string& path, const std::vector<std::string>& folders) {
    return std::any_of(folders.begin(), folders.end(),
                       [&](const std::string& folder) { return isBelow(path, folder); });
}

bool isTest(const std::string& path) { return isBelow(path, "tests"); }
bool isPosixAdapter(const std::string& path) {
    return isBelow(path, "core") && path.ends_with("_posix.cpp");
}

/// Headers that only some files may include.
struct Restriction {
    const char* what;
    std::regex header;
    std::function<bool(const std::string& file)> isAllowed;
};

bool isOpenCascadeAdapter(const std::string& file) {
    return isInAnyOf(file, {"geometry/cad", "tests/geometry/cad"});
}

const std::vector<Restriction>& restrictions() {
    static const std::vector<Restriction> all = {
        {"Qt below the widgets", std::regex("Q[A-Za-z0-9]*|Qt[A-Za-z]*/.*|q[a-z]+\\.h"),
         [](const std::string& file) {
             return isTest(file) || isBelow(file, "twin/telemetry") ||
                    (!isInAnyOf(file, {"core", "geometry", "simulation", "twin", "widgets/scene"}));
         }},
        {"OpenCASCADE outside geometry/cad", std::regex(".*\\.hxx"), isOpenCascadeAdapter},
        {"Gmsh outside geometry/cad/*.cpp", std::regex("gmshc?\\.h.*"),
         [](const std::string& file) {
             return isBelow(file, "geometry/cad") && file.ends_with(".cpp");
         }},
        {"VTK outside the widgets", std::regex("vtk.*\\.h"),
         [](const std::string& file) {
             return isInAnyOf(file, {"widgets", "tests/widgets", "tests/app"});
         }},
        {"Eigen below the simulation", std::regex("Eigen/.*|unsupported/Eigen/.*"),
         [](const std::string& file) { return isTest(file) || roomOf(file) >= 2; }},
        {"POSIX outside core/*_posix.cpp",
         std::regex("(sys|arpa|net|netinet|linux)/.*|"
                    "(unistd|signal|fcntl|poll|spawn|dirent|pthread|sched|dlfcn|netdb|termios|pwd|"
                    "grp|ftw|glob|strings|syslog|execinfo|libgen)\\.h"),
         [](const std::string& file) { return isTest(file) || isPosixAdapter(file); }},
        {"a POSIX adapter's own header outside core/*_posix.cpp", std::regex(".*_posix\\.h"),
         [](const std::string& file) { return isPosixAdapter(file); }},
        {"a header of the programs outside app", std::regex("app/.*"),
         [](const std::string& file) {
             return isInAnyOf(file, {"app", "tests/app"});
         }},
        {"an include that does not start at the root", std::regex("\\.\\.?/.*"),
         [](const std::string&) { return false; }},
    };
    return all;
}

bool isAgainstTheArrow(const std::string& file, const std::string& header) {
    const int from = roomOf(file);
    const int to = isBelow(header, "tests") ? -1 : roomOf(header);
    return from >= 0 && to > from;
}

struct Include {
    std::size_t line;
    std::string header;
};

/// A source file; `path` is relative to the root, with '/'.
struct Source {
    Source(std::string pathOfFile, const std::string& text) : path(std::move(pathOfFile)) {
        static const std::regex kInclude("\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"].*");
        std::istringstream stream(text);
        for (std::string line; std::getline(stream, line);) {
            ++lines;
            isMade = isMade || line.starts_with("// Made by ");
            std::smatch match;
            if (std::regex_match(line, match, kInclude)) {
                includes.push_back({lines, match[1]});
            }
        }
    }

    std::string path;
    std::vector<Include> includes;
    std::size_t lines = 0;
    bool isMade = false;  ///< by a program: nobody reads all of it
};

/// The headers through which OpenCASCADE's types come, directly or by other headers of ours.
std::set<std::string> headersWithOpenCascade(const std::vector<Source>& sources) {
    std::set<std::string> found;
    const auto brings = [&](const Include& include) {
        return include.header.ends_with(".hxx") || found.contains(include.header);
    };
    bool grew = true;
    while (grew) {
        grew = false;
        for (const Source& source : sources) {
            if (source.path.ends_with(".h") &&
                std::any_of(source.includes.begin(), source.includes.end(), brings)) {
                grew = found.insert(source.path).second || grew;
            }
        }
    }
    return found;
}

/// "file:line: what" of every violation.
std::vector<std::string> violationsIn(const std::vector<Source>& sources) {
    const std::set<std::string> withOpenCascade = headersWithOpenCascade(sources);
    std::vector<std::string> violations;
    for (const Source& source : sources) {
        const auto report = [&](std::size_t line, const std::string& what) {
            violations.push_back(source.path + ":" + std::to_string(line) + ": " + what);
        };
        for (const auto& [line, header] : source.includes) {
            if (isAgainstTheArrow(source.path, header)) {
                report(line, header + " is of a room to the right");
            }
            if (withOpenCascade.contains(header) && !isOpenCascadeAdapter(source.path)) {
                report(line, header + " shows OpenCASCADE outside geometry/cad");
            }
            for (const Restriction& restriction : restrictions()) {
                if (std::regex_match(header, restriction.header) &&
                    !restriction.isAllowed(source.path)) {
                    report(line, header + " is " + restriction.what);
                }
            }
        }
        if (source.lines > kMostLines && !source.isMade) {
            report(source.lines, "a file has at most " + std::to_string(kMostLines) + " lines");
        }
    }
    return violations;
}

std::vector<std::string> violationsIn(const std::string& path, const std::string& text) {
    return violationsIn(std::vector<Source>{{path, text}});
}

/// Every source file of our own.
std::vector<Source> sourceTree() {
    namespace fs = std::filesystem;
    const fs::path root = TWINBENCH_SOURCE_DIR;
    std::vector<Source> sources;
    for (const char* folder :
         {"core", "geometry", "simulation", "twin", "widgets", "app", "tests", "resources"}) {
        if (!fs::exists(root / folder)) {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension().string();
            if (entry.is_regular_file() && (extension == ".h" || extension == ".cpp")) {
                std::ostringstream text;
                text << std::ifstream(entry.path()).rdbuf();
                sources.emplace_back(entry.path().lexically_relative(root).generic_string(),
                                     text.str());
            }
        }
    }
    return sources;
}

}  // namespace

void IncludeRulesTest::theTreeKeepsTheRules() {
    const std::vector<std::string> violations = violationsIn(sourceTree());
    for (const std::string& violation : violations) {
        qWarning("%s", violation.c_str());
    }
    QCOMPARE(violations.size(), std::size_t{0});
}

void IncludeRulesTest::theScannerSeesTheWholeTree() {
    const std::vector<Source> sources = sourceTree();
    for (const char* path :
         {"core/quantity.h", "core/child_process_posix.cpp", "tests/core/include_rules_test.cpp"}) {
        const auto found = std::find_if(sources.begin(), sources.end(),
                                        [&](const Source& source) { return source.path == path; });
        QVERIFY2(found != sources.end() && !found->includes.empty(), path);
    }
}

void IncludeRulesTest::forbiddenIncludesAreFound_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    const auto row = [](const char* file, const char* include) {
        QTest::addRow("%s in %s", include, file) << file << include;
    };
    row("core/error.cpp", "\"geometry/assembly.h\"");
    row("geometry/assembly.h", "\"simulation/material.h\"");
    row("simulation/material.h", "\"twin/system_model.h\"");
    row("twin/system_model.cpp", "\"widgets/scene/field_view.h\"");
    row("widgets/scene/field_view.cpp", "\"widgets/model_tree.h\"");
    row("widgets/model_tree.cpp", "\"app/main_window.h\"");
    row("tests/core/error_test.cpp", "\"twin/system_model.h\"");
    row("tests/validation/slab_test.cpp", "\"app/main_window.h\"");
    row("core/error.cpp", "<QString>");
    row("geometry/assembly.h", "<QtCore/QString>");
    row("simulation/material.h", "<qglobal.h>");
    row("twin/system_model.h", "<QObject>");
    row("widgets/scene/field_view.h", "<QImage>");
    row("geometry/assembly.h", "<TopoDS_Shape.hxx>");
    row("tests/geometry/assembly_test.cpp", "<TopoDS_Shape.hxx>");
    row("simulation/mesh.cpp", "<gmsh.h>");
    row("geometry/cad/volume_mesher.h", "<gmsh.h>");
    row("app/worker_main.cpp", "<gmsh.h_cwrap>");
    row("twin/system_model.cpp", "<vtkPolyData.h>");
    row("app/main_window.cpp", "<vtkRenderer.h>");
    row("geometry/assembly.cpp", "<Eigen/Dense>");
    row("core/file.cpp", "<unistd.h>");
    row("core/child_process.h", "<sys/wait.h>");
    row("twin/project_lock_posix.cpp", "<signal.h>");
    row("app/cli_main.cpp", "<signal.h>");
    row("twin/project_lock.cpp", "\"core/file_descriptor_posix.h\"");
    row("core/error.cpp", "\"../twin/system_model.h\"");
}

void IncludeRulesTest::forbiddenIncludesAreFound() {
    QFETCH(QString, file);
    QFETCH(QString, include);
    const std::string text = "#pragma once\n\n  # include " + include.toStdString() + "  // why\n";
    const std::vector<std::string> violations = violationsIn(file.toStdString(), text);
    QVERIFY(!violations.empty());
    QVERIFY(violations[0].starts_with(file.toStdString() + ":3: "));
}

void IncludeRulesTest::allowedIncludesPass_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    const auto row = [](const char* file, const char* include) {
        QTest::addRow("%s in %s", include, file) << file << include;
    };
    row("core/error.cpp", "\"core/error.h\"");
    row("widgets/model_tree.cpp", "\"widgets/scene/field_view.h\"");
    row("app/main_window.cpp", "\"core/error.h\"");
    row("app/main_window.cpp", "\"app/main_window.h\"");
    row("tests/app/main_window_test.cpp", "\"app/main_window.h\"");
    row("tests/validation/slab_test.cpp", "\"twin/system_model.h\"");
    row("tests/geometry/assembly_test.cpp", "\"tests/geometry/synthetic_shapes.h\"");
    row("tests/core/error_test.cpp", "<QtTest>");
    row("twin/telemetry/mqtt_client.cpp", "<QTcpSocket>");
    row("widgets/plot.cpp", "<qcustomplot.h>");
    row("geometry/cad/step_reader.cpp", "<STEPCAFControl_Reader.hxx>");
    row("geometry/cad/shape_codec.h", "<TopoDS_Shape.hxx>");
    row("geometry/cad/label_styles.cpp", "<Quantity_Color.hxx>");
    row("geometry/cad/volume_mesher.cpp", "<gmsh.h>");
    row("widgets/scene/field_view.cpp", "<vtkPolyData.h>");
    row("simulation/solver.cpp", "<Eigen/Sparse>");
    row("core/child_process_posix.cpp", "<sys/wait.h>");
    row("core/child_process_posix.cpp", "\"core/file_descriptor_posix.h\"");
    row("core/error.cpp", "<queue>");
    row("twin/project_store.cpp", "<sqlite3.h>");
}

void IncludeRulesTest::allowedIncludesPass() {
    QFETCH(QString, file);
    QFETCH(QString, include);
    const std::string text = "#include " + include.toStdString() + "\n";
    const std::vector<std::string> violations = violationsIn(file.toStdString(), text);
    QVERIFY2(violations.empty(), violations.empty() ? "" : violations[0].c_str());
}

void IncludeRulesTest::openCascadeComingThroughAHeaderIsFound() {
    const std::vector<Source> sources = {
        {"geometry/cad/outer.h", "#include \"geometry/cad/inner.h\"\n"},
        {"geometry/cad/inner.h", "#include <TopoDS_Shape.hxx>\n"},
        {"geometry/cad/plain.h", "#include \"core/vec3.h\"\n"},
        {"geometry/cad/mesher.cpp", "#include \"geometry/cad/outer.h\"\n"},
        {"geometry/mesh.cpp", "#include \"geometry/cad/plain.h\"\n"},
        {"simulation/mesh.cpp", "#include \"geometry/cad/outer.h\"\n"},
    };
    const std::vector<std::string> violations = violationsIn(sources);
    QCOMPARE(violations.size(), std::size_t{1});
    QVERIFY(violations[0].starts_with("simulation/mesh.cpp:1: geometry/cad/outer.h"));
}

void IncludeRulesTest::tooLongFilesAreFound() {
    std::string text;
    for (std::size_t i = 0; i < kMostLines; ++i) {
        text += "//\n";
    }
    QVERIFY(violationsIn("core/error.cpp", text).empty());
    QCOMPARE(violationsIn("core/error.cpp", text + "//\n").size(), std::size_t{1});
}

void IncludeRulesTest::includesInCommentsDoNotCount() {
    QVERIFY(violationsIn("core/error.cpp", std::string("// #include <QString>\n")).empty());
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::IncludeRulesTest)
#include "include_rules_test.moc"
