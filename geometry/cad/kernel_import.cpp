#include "geometry/cad/kernel_import.h"

#include <chrono>
#include <cmath>

#include <BRepBndLib.hxx>
#include <BRepMesh_IncrementalMesh.hxx>
#include <BRep_Tool.hxx>
#include <Bnd_Box.hxx>
#include <Poly_Triangulation.hxx>
#include <STEPControl_Reader.hxx>
#include <TopExp_Explorer.hxx>
#include <TopTools_MapOfShape.hxx>
#include <TopoDS.hxx>

#include "core/path_text.h"
#include "core/utf8_path.h"
#include "geometry/cad/occ_convert.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/tessellator.h"

namespace twinbench {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::size_t tessellateAlone(const TopoDS_Shape& solid) {
    Bnd_Box box;
    BRepBndLib::Add(solid, box);
    const double millimetres = box.IsVoid() ? 0.0 : std::sqrt(box.SquareExtent());
    const BRepMesh_IncrementalMesh mesher(solid,
                                          displayParameters(kMetresPerMillimetre * millimetres));
    std::size_t triangles = 0;
    for (TopExp_Explorer face(solid, TopAbs_FACE); face.More(); face.Next()) {
        TopLoc_Location location;
        const auto made = BRep_Tool::Triangulation(TopoDS::Face(face.Current()), location);
        triangles += made.IsNull() ? 0 : static_cast<std::size_t>(made->NbTriangles());
    }
    return triangles;
}

}  // namespace

Result<KernelImport> importByKernelAlone(const std::filesystem::path& file) {
    const auto failed = [&](const std::string& reason) {
        return failure("step.kernel", pathText(file), "OpenCASCADE cannot read the file: {0}",
                       {reason});
    };
    silenceKernel();
    return guarded(
        [&]() -> Result<KernelImport> {
            KernelImport result;
            auto start = Clock::now();
            STEPControl_Reader reader;
            if (reader.ReadFile(toUtf8(file).c_str()) != IFSelect_RetDone) {
                return fail(failed("it is no STEP file."));
            }
            reader.TransferRoots();
            const TopoDS_Shape whole = reader.OneShape();
            result.readSeconds = since(start);
            start = Clock::now();
            TopTools_MapOfShape done;
            for (TopExp_Explorer solid(whole, TopAbs_SOLID); solid.More(); solid.Next()) {
                const TopoDS_Shape atOrigin = solid.Current().Located(TopLoc_Location());
                if (done.Add(atOrigin)) {
                    result.triangles += tessellateAlone(atOrigin);
                }
            }
            result.tessellationSeconds = since(start);
            return result;
        },
        failed);
}

}  // namespace twinbench
