#include "geometry/cad/step_document.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include <Interface_Check.hxx>
#include <Interface_CheckIterator.hxx>
#include <Interface_EntityIterator.hxx>
#include <Interface_InterfaceModel.hxx>
#include <Interface_Static.hxx>
#include <STEPCAFControl_Controller.hxx>
#include <STEPCAFControl_Reader.hxx>
#include <StepBasic_Product.hxx>
#include <StepShape_SolidModel.hxx>
#include <TColStd_SequenceOfAsciiString.hxx>
#include <TCollection_HAsciiString.hxx>
#include <TDocStd_Application.hxx>
#include <TopExp_Explorer.hxx>
#include <TransferBRep.hxx>
#include <Transfer_TransientProcess.hxx>
#include <XCAFDoc_DocumentTool.hxx>
#include <XCAFDoc_ShapeTool.hxx>
#include <XSControl_TransferReader.hxx>
#include <XSControl_WorkSession.hxx>

#include "core/utf8_path.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/occ_progress.h"
#include "geometry/cad/step_text.h"

namespace twinbench {

namespace {

// The kernel's parser tells no progress: it has this share of the range, by typical times.
constexpr double kParsed = 0.4;

/// The kernel resolves \X2\ and \X4\ only.
class Utf8Reader : public STEPCAFControl_Reader {
public:
    Utf8Reader() {
        SetColorMode(Standard_True);
        SetNameMode(Standard_True);
        SetLayerMode(Standard_False);
        SetPropsMode(Standard_False);
        SetSHUOMode(Standard_False);
        SetGDTMode(Standard_False);
        SetMatMode(Standard_False);
        SetViewMode(Standard_False);
    }

protected:
    TCollection_ExtendedString convertName(const TCollection_AsciiString& name) const override {
        return {decodeStepText(name.ToCString()).c_str(), Standard_True};
    }
};

void setReadParameters(bool utf8) {
    STEPCAFControl_Controller::Init();
    XCAFDoc_ShapeTool::SetAutoNaming(Standard_False);
    Interface_Static::SetCVal("xstep.cascade.unit", "MM");
    // Without conversion each byte is one character, which is Latin-1.
    Interface_Static::SetCVal("read.step.codepage", utf8 ? "UTF8" : "NoConversion");
}

/// The kernel leaves out what it cannot translate; that must not pass in silence.
void warnOfFailures(const Handle(XSControl_WorkSession) & session,
                    const std::filesystem::path& file, const TaskContext& context) {
    int failures = 0;
    Interface_CheckIterator checks =
        session->TransferReader()->TransientProcess()->CheckList(Standard_False);
    for (checks.Start(); checks.More(); checks.Next()) {
        failures += checks.Value()->HasFailed() ? 1 : 0;
    }
    if (failures > 0) {
        context.diagnostics().warn(
            badInput("step.left_out", toUtf8(file),
                     "{0} entities of the file could not be translated and are missing.",
                     {std::to_string(failures)}, "Compare the parts with the CAD program."));
    }
}

std::string unitSymbol(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    struct Known {
        std::string_view name;
        const char* symbol;
    };
    static constexpr std::array<Known, 10> kUnits = {{{"milli", "mm"},
                                                      {"centi", "cm"},
                                                      {"micro", "um"},
                                                      {"nano", "nm"},
                                                      {"kilo", "km"},
                                                      {"metre", "m"},
                                                      {"meter", "m"},
                                                      {"inch", "inch"},
                                                      {"foot", "ft"},
                                                      {"mil", "mil"}}};
    for (const Known& unit : kUnits) {
        if (name.starts_with(unit.name)) {
            return unit.symbol;
        }
    }
    return name;
}

std::string unitOf(STEPControl_Reader& reader) {
    TColStd_SequenceOfAsciiString lengths;
    TColStd_SequenceOfAsciiString angles;
    TColStd_SequenceOfAsciiString solidAngles;
    reader.FileUnits(lengths, angles, solidAngles);
    return lengths.IsEmpty() ? std::string() : unitSymbol(lengths.First().ToCString());
}

std::vector<std::string> productsOf(const Handle(Interface_InterfaceModel) & model) {
    std::vector<std::string> names;
    for (Interface_EntityIterator entities = model->Entities(); entities.More(); entities.Next()) {
        const auto product = Handle(StepBasic_Product)::DownCast(entities.Value());
        if (product.IsNull()) {
            continue;
        }
        std::string name;
        for (const Handle(TCollection_HAsciiString) & text : {product->Name(), product->Id()}) {
            if (name.empty() && !text.IsNull()) {
                name = decodeStepText(text->ToCString());
            }
        }
        names.push_back(name);
    }
    return names;
}

/// "brep_12" is the translator's own count; "Pad003" is the step by which CAD made the solid, not
/// what it is.
bool isNameOfItsOwn(const std::string& name) {
    static constexpr std::array<std::string_view, 14> kCounted = {
        "brep_", "Pad",     "Pocket", "Body",   "Fillet",       "Chamfer",     "Revolution",
        "Sweep", "Extrude", "Cut",    "Fusion", "Boss-Extrude", "Cut-Extrude", "Mirror"};
    std::string_view word = name;
    while (!word.empty() && std::isdigit(static_cast<unsigned char>(word.back())) != 0) {
        word.remove_suffix(1);
    }
    const bool isCounted = std::find(kCounted.begin(), kCounted.end(), word) != kCounted.end();
    return !isGeneratedName(name) && name != "NONE" && !isCounted;
}

/// Of the solids that were translated. Translators write "NONE" or nothing where there is no name.
SolidNames solidNamesOf(const Handle(XSControl_WorkSession) & session) {
    SolidNames names;
    const Handle(Transfer_TransientProcess) process = session->TransferReader()->TransientProcess();
    for (Interface_EntityIterator entities = session->Model()->Entities(); entities.More();
         entities.Next()) {
        const auto solid = Handle(StepShape_SolidModel)::DownCast(entities.Value());
        if (solid.IsNull() || solid->Name().IsNull()) {
            continue;
        }
        const std::string name = decodeStepText(solid->Name()->ToCString());
        const TopoDS_Shape shape = TransferBRep::ShapeResult(process, solid);
        if (shape.IsNull() || !isNameOfItsOwn(name)) {
            continue;
        }
        for (TopExp_Explorer bodies(shape, TopAbs_SOLID); bodies.More(); bodies.Next()) {
            names.add(bodies.Current(), name);
        }
    }
    return names;
}

}  // namespace

Result<StepDocument> readStepDocument(const std::filesystem::path& file, bool utf8,
                                      const TaskContext& context) {
    silenceKernel();
    setReadParameters(utf8);
    context.report(0.0, "Reading the file");
    Utf8Reader reader;
    if (reader.ReadFile(toUtf8(file).c_str()) != IFSelect_RetDone) {
        return fail(badInput("step.unreadable", toUtf8(file),
                             "The file looks like STEP but its data cannot be read.", {},
                             "Export it again from the CAD program."));
    }
    if (const auto stopped = context.checkpoint(); !stopped) {
        return fail(stopped.error());
    }
    StepDocument result;
    result.unit = unitOf(reader.ChangeReader());
    result.products = productsOf(reader.Reader().WS()->Model());
    const Handle(TDocStd_Application) application = new TDocStd_Application;
    application->NewDocument("BinXCAF", result.document);
    XCAFDoc_DocumentTool::Set(result.document->Main(), Standard_False);
    const Handle(OccProgress) progress =
        new OccProgress(context.share(kParsed, 1.0), "Translating the geometry");
    reader.Transfer(result.document, progress->Start());
    if (const auto stopped = context.checkpoint(); !stopped) {
        return fail(stopped.error());
    }
    warnOfFailures(reader.Reader().WS(), file, context);
    result.solidNames = solidNamesOf(reader.Reader().WS());
    return result;
}

}  // namespace twinbench
