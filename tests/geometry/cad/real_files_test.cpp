// The importer against ground_truth.tsv, which another program made from the same real files.
#include <QtTest>
#include <chrono>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <thread>

#include "geometry/cad/step_importer.h"

namespace twinbench {

class RealFilesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fileAgreesWithTheGroundTruth_data();
    void fileAgreesWithTheGroundTruth();
    void as1HasItsTreeAndNames();
    void as1IsRecognisedByGeometry();
    void unnamedOccurrencesTakeTheProductsName();
    void annotationsAreNoParts();
    void cancelDuringALongImportAnswersWithinASecond();
};

namespace {

using Row = std::map<std::string, std::string>;

std::filesystem::path folder() { return std::filesystem::path(TWINBENCH_REAL_DATA) / "step"; }

std::vector<std::string> split(const std::string& line) {
    std::vector<std::string> fields;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, '\t');) {
        fields.push_back(field);
    }
    return fields;
}

std::vector<Row> groundTruth() {
    std::ifstream stream(folder() / "ground_truth.tsv");
    std::string line;
    std::getline(stream, line);
    const std::vector<std::string> header = split(line);
    std::vector<Row> rows;
    while (std::getline(stream, line)) {
        const std::vector<std::string> fields = split(line);
        Row row;
        for (std::size_t i = 0; i < header.size() && i < fields.size(); ++i) {
            row[header[i]] = fields[i];
        }
        rows.push_back(row);
    }
    return rows;
}

/// What the ground truth counts, of an assembly.
struct Totals {
    std::size_t solids = 0;
    std::size_t faces = 0;
    double volume = 0.0;
    double area = 0.0;
    Box3 box;
    std::set<const PartShape*> distinctSolids;
    std::set<std::string> colours;
};

Totals totalsOf(const Assembly& assembly) {
    Totals totals;
    for (const Part& part : assembly.parts) {
        if (part.colour) {
            totals.colours.insert(part.colour->hex());
        }
        for (const FaceInfo& face : part.shape->faces) {
            if (face.colour) {
                totals.colours.insert(face.colour->hex());
            }
        }
        totals.faces += part.shape->faces.size();
        totals.area += part.shape->mass.area;
        totals.box.add(part.box());
        if (part.shape->solid) {
            ++totals.solids;
            totals.volume += part.shape->mass.volume;
            totals.distinctSolids.insert(part.shape.get());
        }
    }
    return totals;
}

/// "-10.0..190.0 -0.0..150.0 -4.0..80.0", millimetres.
Box3 parseBox(const std::string& text) {
    Box3 box;
    const int read = std::sscanf(text.c_str(), "%lf..%lf %lf..%lf %lf..%lf", &box.min.x, &box.max.x,
                                 &box.min.y, &box.max.y, &box.min.z, &box.max.z);
    return read == 6 ? Box3{box.min / 1e3, box.max / 1e3} : Box3{};
}

/// The table leaves a zero out at places.
std::size_t count(const std::string& text) { return text.empty() ? 0 : std::stoul(text); }

bool within(double actual, double expected, double relative) {
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

/// The exact box holds the triangles and is larger by no more than their deviation.
void compareBoxWithTriangles(const PartShape& shape) {
    Box3 box;
    for (const auto& triangle : shape.tessellation.triangles) {
        for (const std::uint32_t node : triangle) {
            box.add(shape.tessellation.points[node]);
        }
    }
    const double size = shape.mass.box.diagonal();
    QVERIFY(shape.mass.box.grown(1e-9 * size).contains(box.min));
    QVERIFY(shape.mass.box.grown(1e-9 * size).contains(box.max));
    QVERIFY(box.grown(1.1e-3 * size).contains(shape.mass.box.min));
    QVERIFY(box.grown(1.1e-3 * size).contains(shape.mass.box.max));
}

}  // namespace

void RealFilesTest::initTestCase() {
    if (!std::filesystem::exists(folder() / "ground_truth.tsv")) {
        QSKIP("The folder of real files is missing.");
    }
}

void RealFilesTest::fileAgreesWithTheGroundTruth_data() {
    QTest::addColumn<int>("row");
    const std::vector<Row> rows = groundTruth();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QTest::newRow(rows[i].at("file").c_str()) << static_cast<int>(i);
    }
}

void RealFilesTest::fileAgreesWithTheGroundTruth() {
    QFETCH(int, row);
    const Row truth = groundTruth().at(static_cast<std::size_t>(row));
    const auto result = importStepHere(folder() / truth.at("file"), TaskContext());
    if (truth.at("reads") == "no") {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
        QVERIFY(!result.error().advice.empty());
        return;
    }
    QVERIFY2(result, result ? "" : result.error().describe().c_str());
    const Assembly& assembly = result->assembly;
    const Totals totals = totalsOf(assembly);
    QCOMPARE(assembly.schema, truth.at("schema"));
    QCOMPARE(assembly.unit, truth.at("units"));
    QCOMPARE(totals.solids, count(truth.at("solid_occurrences")));
    QCOMPARE(totals.distinctSolids.size(), count(truth.at("distinct_solids")));
    QCOMPARE(totals.faces, count(truth.at("face_occurrences")));
    QVERIFY(within(totals.volume * 1e9, std::stod(truth.at("volume_mm3")), 1e-3));
    QVERIFY(within(totals.area * 1e6, std::stod(truth.at("area_mm2")), 1e-3));
    if (totals.solids == 0) {
        QCOMPARE(assembly.parts.size(), std::size_t{1});
        QVERIFY(!assembly.warnings.empty());
        return;
    }
    // The other program's boxes are rounded to 0.1 mm and are loose around splines.
    const Box3 loose = parseBox(truth.at("bounding_box_mm")).grown(6e-5);
    QVERIFY(loose.contains(totals.box.min) && loose.contains(totals.box.max));
    for (const PartShape* shape : totals.distinctSolids) {
        QVERIFY(shape->valid);
        compareBoxWithTriangles(*shape);
    }
    // One colour of the NIST file belongs to its annotations.
    const bool annotated = truth.at("file").starts_with("nist");
    QCOMPARE(totals.colours.size(), count(truth.at("colours")) - (annotated ? 1 : 0));
}

void RealFilesTest::as1HasItsTreeAndNames() {
    const auto result = importStepHere(folder() / "as1-oc-214.stp", TaskContext());
    QVERIFY(result);
    const Assembly& assembly = result->assembly;
    QCOMPARE(assembly.root.name, std::string("as1"));
    QCOMPARE(assembly.root.children.size(), std::size_t{3});
    QCOMPARE(assembly.root.children[1].children.size(), std::size_t{3});
    std::set<std::string> paths;
    for (const Part& part : assembly.parts) {
        paths.insert(part.path);
    }
    QCOMPARE(paths.size(), std::size_t{18});
    QVERIFY(paths.contains("as1/l-bracket-assembly_2/nut-bolt-assembly_3/bolt_1"));
    QVERIFY(paths.contains("as1/plate_1"));
}

void RealFilesTest::as1IsRecognisedByGeometry() {
    const auto result = importStepHere(folder() / "as1-oc-214.stp", TaskContext());
    QVERIFY(result);
    for (const Part& part : result->assembly.parts) {
        for (const FaceInfo& face : part.shape->faces) {
            QVERIFY(face.kind == SurfaceKind::Plane || face.kind == SurfaceKind::Cylinder);
        }
    }
}

void RealFilesTest::unnamedOccurrencesTakeTheProductsName() {
    const auto result = importStepHere(folder() / "Transformer_37x44.step", TaskContext());
    QVERIFY(result);
    QCOMPARE(result->assembly.parts.front().name, std::string("Transformer_37x045/Solid 1"));
    QCOMPARE(result->assembly.parts.back().path, std::string("ASSEMBLY/Transformer_37x44"));
}

void RealFilesTest::annotationsAreNoParts() {
    const auto result = importStepHere(folder() / "nist_ctc_01_asme1_ap242-e1.stp", TaskContext());
    QVERIFY(result);
    QCOMPARE(result->assembly.parts.size(), std::size_t{1});
    QCOMPARE(result->assembly.parts.front().path, std::string("NIST Complex Test Case 1"));
    QCOMPARE(result->assembly.parts.front().colour->hex(), std::string("#c0a9f9"));
}

void RealFilesTest::cancelDuringALongImportAnswersWithinASecond() {
    using namespace std::chrono_literals;
    const GeometryWorker worker(std::filesystem::path(TWINBENCH_BINARY_DIR) / "twinbench-worker");
    std::stop_source source;
    std::chrono::steady_clock::time_point stopped;
    std::jthread user([&] {
        std::this_thread::sleep_for(1s);
        stopped = std::chrono::steady_clock::now();
        source.request_stop();
    });
    const auto result =
        worker.importStep(folder() / "tinymovr_servokit_r2.stp", TaskContext(source.get_token()));
    const auto answered = std::chrono::steady_clock::now();
    user.join();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    QVERIFY(answered - stopped < 1s);
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::RealFilesTest)
#include "real_files_test.moc"
