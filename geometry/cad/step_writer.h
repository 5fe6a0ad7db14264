#pragma once

#include <vector>

#include <TDF_Label.hxx>
#include <TDocStd_Document.hxx>
#include <XCAFDoc_ColorTool.hxx>
#include <XCAFDoc_ShapeTool.hxx>

#include "geometry/solid_builder.h"

namespace twinbench {

/// Puts the products of an AssemblyBuilder into OpenCASCADE's document and writes that as STEP
/// AP242. OpenCASCADE's exceptions pass.
class StepWriter {
public:
    explicit StepWriter(const AssemblyBuilder& builder);

    Result<void> write(const std::filesystem::path& file);

private:
    TDF_Label labelOf(AssemblyBuilder::ProductId id);
    TDF_Label addPart(const AssemblyBuilder::Product& product);
    TDF_Label addAssembly(const AssemblyBuilder::Product& product);
    void colourFaces(const AssemblyBuilder::Product& product, const TopoDS_Shape& shape,
                     const TDF_Label& label);

    const AssemblyBuilder& builder_;
    Handle(TDocStd_Document) document_;
    Handle(XCAFDoc_ShapeTool) shapes_;
    Handle(XCAFDoc_ColorTool) colours_;
    std::vector<TDF_Label> labels_;  ///< by product; null until the product was added
};

}  // namespace twinbench
