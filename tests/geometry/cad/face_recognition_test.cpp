#include "geometry/cad/face_recognition.h"

#include <QtTest>
#include <map>

#include <BRepAdaptor_Surface.hxx>
#include <BRepBuilderAPI_NurbsConvert.hxx>
#include <BRepPrimAPI_MakeTorus.hxx>
#include <TopoDS.hxx>

#include "geometry/cad/part_shape_builder.h"
#include "geometry/cad/shape_codec.h"
#include "geometry/cad/solid_impl.h"

namespace twinbench {

class FaceRecognitionTest : public QObject {
    Q_OBJECT

private slots:
    void splineFacesAreRecognisedByTheirGeometry();
    void holesAndBossesStoredAsSplinesAreToldApart();
    void narrowSplineFilletIsACylinder();
    void spheresAndConesStoredAsSplinesAreRecognised();
    void freeFormFaceStaysFreeForm();
    void elementaryTorusIsRecognised();
    void bytesOfAShapeComeBack();
    void damagedBytesAreAnError();
};

namespace {

/// A plate with a hole, a boss and rounded vertical edges.
Solid plate() {
    const Solid block = Solid::box({0.1, 0.06, 0.01}).value();
    const Solid drill = Solid::cylinder(0.004, 0.02).value().moved({0.02, 0.03, -0.005});
    const Solid pin = Solid::cylinder(0.006, 0.02).value().moved({0.07, 0.03, 0.005});
    const Solid rounded = block.fillet(0.005, EdgeSelection::along({0, 0, 1})).value();
    return rounded.cut(drill).value().fuse(pin).value();
}

TopoDS_Shape asSplines(const TopoDS_Shape& shape) {
    return BRepBuilderAPI_NurbsConvert(shape, /*Copy*/ Standard_True).Shape();
}

PartShape recognised(const TopoDS_Shape& shape) {
    return buildPartShape(shape, TaskContext()).value();
}

std::map<SurfaceKind, int> kindsOf(const PartShape& shape) {
    std::map<SurfaceKind, int> kinds;
    for (const FaceInfo& face : shape.faces) {
        ++kinds[face.kind];
    }
    return kinds;
}

/// The only face of a kind.
const FaceInfo& theFace(const PartShape& shape, SurfaceKind kind) {
    const FaceInfo* found = nullptr;
    for (const FaceInfo& face : shape.faces) {
        if (face.kind == kind) {
            Q_ASSERT(found == nullptr);
            found = &face;
        }
    }
    if (found == nullptr) {
        qFatal("no such face");
    }
    return *found;
}

}  // namespace

void FaceRecognitionTest::splineFacesAreRecognisedByTheirGeometry() {
    const TopoDS_Shape exact = plate().impl().shape;
    const TopoDS_Shape splines = asSplines(exact);
    for (const TopoDS_Shape& face : facesOf(splines)) {
        QCOMPARE(BRepAdaptor_Surface(TopoDS::Face(face)).GetType(), GeomAbs_BSplineSurface);
    }
    const PartShape before = recognised(exact);
    const PartShape after = recognised(splines);
    QVERIFY(kindsOf(before) == kindsOf(after));
    for (const FaceInfo& face : after.faces) {
        if (face.kind == SurfaceKind::Plane) {
            QVERIFY(std::abs(norm(face.normal) - 1.0) < 1e-9);
            const bool sideOutward = dot(face.normal, face.centroid - after.mass.centroid) > 0.0;
            QVERIFY(sideOutward || face.normal.z > 0.99);  // the foot of the boss
        }
    }
}

void FaceRecognitionTest::holesAndBossesStoredAsSplinesAreToldApart() {
    const PartShape shape = recognised(asSplines(plate().impl().shape));
    std::map<double, int> bosses;
    int holes = 0;
    for (const FaceInfo& face : shape.faces) {
        if (face.kind != SurfaceKind::Cylinder) {
            continue;
        }
        QVERIFY(std::abs(face.axisDirection.z) > 1.0 - 1e-9);
        if (face.hole) {
            ++holes;
            QVERIFY(std::abs(face.radius - 0.004) < 1e-7);
            QVERIFY(std::hypot(face.axisPoint.x - 0.02, face.axisPoint.y - 0.03) < 1e-7);
        } else {
            ++bosses[std::round(face.radius * 1e6) / 1e6];
        }
    }
    QCOMPARE(holes, 1);
    QVERIFY((bosses == std::map<double, int>{{0.005, 4}, {0.006, 1}}));
}

void FaceRecognitionTest::narrowSplineFilletIsACylinder() {
    // 0.1 mm round over 1 m: it deviates from a plane by less than 1e-3 of its size.
    const Solid bar = Solid::box({1.0, 0.01, 0.01}).value();
    const Solid rounded = bar.fillet(1e-4, EdgeSelection::near({0.5, 0, 0})).value();
    const PartShape shape = recognised(asSplines(rounded.impl().shape));
    const FaceInfo& fillet = theFace(shape, SurfaceKind::Cylinder);
    QVERIFY(std::abs(fillet.radius / 1e-4 - 1.0) < 1e-3);
    QVERIFY(std::abs(fillet.axisDirection.x) > 1.0 - 1e-9);
}

void FaceRecognitionTest::spheresAndConesStoredAsSplinesAreRecognised() {
    const PartShape ball = recognised(asSplines(Solid::sphere(0.02).value().impl().shape));
    const FaceInfo& sphere = theFace(ball, SurfaceKind::Sphere);
    QVERIFY(std::abs(sphere.radius - 0.02) < 1e-7);
    QVERIFY(norm(sphere.axisPoint) < 1e-7);
    const Solid tip = Solid::cone(0.02, 0.01, 0.03).value();
    const PartShape shape = recognised(asSplines(tip.impl().shape));
    const FaceInfo& cone = theFace(shape, SurfaceKind::Cone);
    QVERIFY(norm(cone.axisPoint - Vec3{0, 0, 0.06}) < 1e-6);
    QVERIFY(std::abs(cone.axisDirection.z) > 1.0 - 1e-9);
}

void FaceRecognitionTest::freeFormFaceStaysFreeForm() {
    const PartShape ring = recognised(asSplines(BRepPrimAPI_MakeTorus(20.0, 5.0).Solid()));
    QVERIFY(kindsOf(ring) == (std::map<SurfaceKind, int>{{SurfaceKind::Freeform, 1}}));
}

void FaceRecognitionTest::elementaryTorusIsRecognised() {
    const PartShape ring = recognised(BRepPrimAPI_MakeTorus(20.0, 5.0).Solid());
    const FaceInfo& torus = theFace(ring, SurfaceKind::Torus);
    QVERIFY(std::abs(torus.radius - 0.02) < 1e-12);
    QVERIFY(std::abs(torus.box.max.x - 0.025) < 1e-9);
}

void FaceRecognitionTest::bytesOfAShapeComeBack() {
    const PartShape shape = recognised(plate().impl().shape);
    const auto decoded = decodeShape(shape.brep);
    QVERIFY(decoded);
    const PartShape again = recognised(*decoded);
    QVERIFY(std::abs(again.mass.volume / shape.mass.volume - 1.0) < 1e-12);
    QCOMPARE(again.faces.size(), shape.faces.size());
    for (std::size_t f = 0; f < shape.faces.size(); ++f) {
        QVERIFY(norm(again.faces[f].centroid - shape.faces[f].centroid) < 1e-12);
    }
}

void FaceRecognitionTest::damagedBytesAreAnError() {
    std::vector<std::byte> bytes = recognised(plate().impl().shape).brep;
    bytes.resize(bytes.size() / 2);
    QVERIFY(!decodeShape(bytes));
    QVERIFY(!decodeShape(std::vector<std::byte>(64, std::byte{7})));
}

}  // namespace twinbench

QTEST_GUILESS_MAIN(twinbench::FaceRecognitionTest)
#include "face_recognition_test.moc"
