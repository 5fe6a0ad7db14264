#include "geometry/cad/step_writer.h"

#include <BRep_Builder.hxx>
#include <Interface_Static.hxx>
#include <Quantity_Color.hxx>
#include <STEPCAFControl_Controller.hxx>
#include <STEPCAFControl_Writer.hxx>
#include <TDataStd_Name.hxx>
#include <TDocStd_Application.hxx>
#include <TopoDS_Compound.hxx>
#include <XCAFDoc_DocumentTool.hxx>

#include "core/utf8_path.h"
#include "geometry/cad/occ_convert.h"
#include "geometry/cad/occ_guard.h"
#include "geometry/cad/solid_impl.h"
#include "geometry/cad/step_text.h"

namespace twinbench {

namespace {

Quantity_Color toQuantity(const Colour& colour) {
    return {colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0, Quantity_TOC_sRGB};
}

void setName(const TDF_Label& label, const std::string& name) {
    TDataStd_Name::Set(label,
                       TCollection_ExtendedString(encodeStepText(name).c_str(), Standard_True));
}

/// One solid stays itself; several become a compound.
TopoDS_Shape shapeOf(const std::vector<Solid>& solids) {
    if (solids.size() == 1) {
        return solids.front().impl().shape;
    }
    TopoDS_Compound compound;
    BRep_Builder builder;
    builder.MakeCompound(compound);
    for (const Solid& solid : solids) {
        builder.Add(compound, solid.impl().shape);
    }
    return compound;
}

}  // namespace

StepWriter::StepWriter(const AssemblyBuilder& builder)
    : builder_(builder), labels_(builder.products_.size()) {
    silenceKernel();
    STEPCAFControl_Controller::Init();
    XCAFDoc_ShapeTool::SetAutoNaming(Standard_False);
    Interface_Static::SetCVal("xstep.cascade.unit", "MM");
    Interface_Static::SetCVal("write.step.unit", "MM");
    Interface_Static::SetCVal("write.step.schema", "AP242DIS");
    const Handle(TDocStd_Application) application = new TDocStd_Application;
    application->NewDocument("BinXCAF", document_);
    XCAFDoc_DocumentTool::Set(document_->Main(), Standard_False);
    shapes_ = XCAFDoc_DocumentTool::ShapeTool(document_->Main());
    colours_ = XCAFDoc_DocumentTool::ColorTool(document_->Main());
}

Result<void> StepWriter::write(const std::filesystem::path& file) {
    for (AssemblyBuilder::ProductId id = 0; id < labels_.size(); ++id) {
        labelOf(id);
    }
    shapes_->UpdateAssemblies();
    STEPCAFControl_Writer writer;
    const bool written = writer.Transfer(document_, STEPControl_AsIs) &&
                         writer.Write(toUtf8(file).c_str()) == IFSelect_RetDone;
    if (!written) {
        return fail(failure("step.write", toUtf8(file), "The STEP file cannot be written.", {},
                            "Check the folder, its permissions and the free space."));
    }
    return {};
}

TDF_Label StepWriter::labelOf(AssemblyBuilder::ProductId id) {
    if (labels_[id].IsNull()) {
        const AssemblyBuilder::Product& product = builder_.products_[id];
        const TDF_Label label = product.assembly ? addAssembly(product) : addPart(product);
        setName(label, product.name);
        if (product.colour) {
            colours_->SetColor(label, toQuantity(*product.colour), XCAFDoc_ColorSurf);
        }
        labels_[id] = label;
    }
    return labels_[id];
}

TDF_Label StepWriter::addPart(const AssemblyBuilder::Product& product) {
    const TopoDS_Shape shape = shapeOf(product.solids);
    const TDF_Label label = shapes_->NewShape();
    shapes_->SetShape(label, shape);
    colourFaces(product, shape, label);
    return label;
}

void StepWriter::colourFaces(const AssemblyBuilder::Product& product, const TopoDS_Shape& shape,
                             const TDF_Label& label) {
    for (const auto& [point, colour] : product.faceColours) {
        TDF_Label face;
        shapes_->AddSubShape(label, nearestSubShape(shape, TopAbs_FACE, point), face);
        if (!face.IsNull()) {
            colours_->SetColor(face, toQuantity(colour), XCAFDoc_ColorSurf);
        }
    }
}

TDF_Label StepWriter::addAssembly(const AssemblyBuilder::Product& product) {
    const TDF_Label label = shapes_->NewShape();
    for (const auto& occurrence : product.occurrences) {
        const TDF_Label child = labelOf(occurrence.child);
        const TDF_Label component = shapes_->AddComponent(
            label, child, TopLoc_Location(toTransformation(occurrence.placement)));
        const std::string& childName = builder_.products_[occurrence.child].name;
        setName(component, occurrence.name.empty() ? childName : occurrence.name);
        if (occurrence.colour) {
            colours_->SetColor(component, toQuantity(*occurrence.colour), XCAFDoc_ColorSurf);
        }
    }
    return label;
}

AssemblyBuilder::ProductId AssemblyBuilder::addPart(std::string name, std::vector<Solid> solids,
                                                    std::optional<Colour> colour) {
    Product product;
    product.name = std::move(name);
    product.solids = std::move(solids);
    product.colour = colour;
    products_.push_back(std::move(product));
    return products_.size() - 1;
}

void AssemblyBuilder::colourFace(ProductId part, const Vec3& nearestTo, const Colour& colour) {
    products_.at(part).faceColours.push_back({nearestTo, colour});
}

AssemblyBuilder::ProductId AssemblyBuilder::addAssembly(std::string name) {
    Product product;
    product.name = std::move(name);
    product.assembly = true;
    products_.push_back(std::move(product));
    return products_.size() - 1;
}

void AssemblyBuilder::addOccurrence(ProductId assembly, ProductId child, const Placement& placement,
                                    std::string name, std::optional<Colour> colour) {
    products_.at(assembly).occurrences.push_back({child, placement, std::move(name), colour});
}

bool AssemblyBuilder::holdsItself() const {
    // Depth-first with three states; a product met while still open closes a circle.
    enum class State { New, Open, Done };
    std::vector<State> states(products_.size(), State::New);
    const auto visit = [&](const auto& self, ProductId id) -> bool {
        if (states[id] != State::New) {
            return states[id] == State::Open;
        }
        states[id] = State::Open;
        for (const Occurrence& occurrence : products_[id].occurrences) {
            if (self(self, occurrence.child)) {
                return true;
            }
        }
        states[id] = State::Done;
        return false;
    };
    for (ProductId id = 0; id < products_.size(); ++id) {
        if (visit(visit, id)) {
            return true;
        }
    }
    return false;
}

Result<void> AssemblyBuilder::writeStep(const std::filesystem::path& file) const {
    if (holdsItself()) {
        return fail(badInput("assembly.cycle", toUtf8(file), "A product holds itself.", {},
                             "Place each assembly only in assemblies above it."));
    }
    return guarded([&] { return StepWriter(*this).write(file); },
                   [&](const std::string& reason) {
                       return failure("step.write", toUtf8(file),
                                      "The STEP file cannot be written: {0}", {reason});
                   });
}

}  // namespace twinbench
