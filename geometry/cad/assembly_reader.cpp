#include "geometry/cad/assembly_reader.h"

#include <cmath>

#include <TCollection_AsciiString.hxx>
#include <TDF_LabelSequence.hxx>
#include <TDataStd_Name.hxx>
#include <XCAFDoc_DocumentTool.hxx>
#include <XCAFDoc_ShapeTool.hxx>

#include "geometry/cad/label_styles.h"
#include "geometry/cad/occ_convert.h"
#include "geometry/cad/product_shapes.h"
#include "geometry/cad/shape_codec.h"
#include "geometry/cad/step_text.h"

namespace twinbench {

namespace {

constexpr double kTessellated = 0.7;  // share of the progress range, by typical times
constexpr double kRoundScale = 1e-9;  // scales are rounded to this, so that equal ones share

std::string nameOf(const TDF_Label& label) {
    Handle(TDataStd_Name) name;
    if (!label.FindAttribute(TDataStd_Name::GetID(), name)) {
        return {};
    }
    const TCollection_AsciiString utf8(name->Get());
    return utf8.ToCString();
}

/// A product where it is used.
struct Usage {
    TDF_Label product;
    std::string name;
    gp_Trsf placement;
    std::optional<Colour> own;        ///< the occurrence's colour: instead of the product's
    std::optional<Colour> inherited;  ///< of an enclosing occurrence: where the product has none
    std::string parentPath;           ///< with a slash at its end; empty for the root
    bool anonymous = false;  ///< no product of its own: a piece of the parent's representation

    std::string path() const { return parentPath + name; }
};

class Walk {
public:
    Walk(ProductShapes& products, std::string fileName)
        : fileName_(std::move(fileName)), products_(products) {}

    Assembly run(const TDF_LabelSequence& roots) {
        if (roots.Length() == 1) {
            Usage usage;
            usage.product = roots.First();
            usage.name = productName(usage.product, fileName_);
            assembly_.root.name = usage.name;
            add(usage, assembly_.root);
        } else {
            assembly_.root.name = fileName_;
            for (const TDF_Label& root : roots) {
                Usage usage;
                usage.product = root;
                usage.name = productName(root, fileName_);
                usage.parentPath = fileName_ + "/";
                addChild(usage, assembly_.root);
            }
        }
        makeNamesUnique(assembly_.parts);
        return std::move(assembly_);
    }

private:
    static std::string productName(const TDF_Label& product, const std::string& otherwise) {
        const std::string name = nameOf(product);
        return name.empty() ? otherwise : name;
    }

    /// Fills `node`, which stands for this usage.
    void add(const Usage& usage, AssemblyNode& node) {
        if (XCAFDoc_ShapeTool::IsAssembly(usage.product)) {
            TDF_LabelSequence components;
            XCAFDoc_ShapeTool::GetComponents(usage.product, components);
            for (const TDF_Label& component : components) {
                addChild(usageOf(component, usage), node);
            }
        } else {
            addParts(usage, node);
        }
    }

    /// A product with one part is that part in its parent; all others are a node of their own.
    void addChild(const Usage& usage, AssemblyNode& parent) {
        AssemblyNode node;
        node.name = usage.name;
        add(usage, node);
        if (node.children.empty() && node.parts.size() == 1 &&
            !XCAFDoc_ShapeTool::IsAssembly(usage.product)) {
            parent.parts.push_back(node.parts.front());
        } else {
            parent.children.push_back(std::move(node));
        }
    }

    static Usage usageOf(const TDF_Label& component, const Usage& parent) {
        Usage usage;
        XCAFDoc_ShapeTool::GetReferredShape(component, usage.product);
        usage.name = nameOf(component);
        if (isGeneratedName(usage.name)) {
            usage.name = nameOf(usage.product);
        }
        usage.anonymous = usage.name.empty();
        usage.name = usage.anonymous ? parent.name : usage.name;
        usage.parentPath = usage.anonymous ? parent.parentPath : parent.path() + "/";
        const TopLoc_Location location = XCAFDoc_ShapeTool::GetLocation(component);
        usage.placement = parent.placement * location.Transformation();
        usage.own = colourOfLabel(component);
        usage.inherited = parent.own ? parent.own : parent.inherited;
        return usage;
    }

    void addParts(const Usage& usage, AssemblyNode& node) {
        const double scale = std::round(scaleOf(usage.placement) / kRoundScale) * kRoundScale;
        for (const ProductPart& shape : products_.of(usage.product, usage.name, scale)) {
            if (usage.anonymous && shape.shape->faces.empty()) {
                continue;  // annotations and construction lines beside the shape
            }
            Part part;
            part.name = usage.name + shape.suffix;
            part.path = usage.path() + shape.suffix;
            part.placement = toPlacement(usage.placement);
            part.shape = shape.shape;
            part.colour = usage.own ? usage.own : shape.colour ? shape.colour : usage.inherited;
            const auto index = static_cast<std::uint32_t>(assembly_.parts.size());
            const std::string& given = shape.givenName;
            if (given.empty() || given == usage.name || given == nameOf(usage.product)) {
                node.parts.push_back(index);
            } else {
                node.children.push_back({given, {}, {index}});
            }
            assembly_.parts.push_back(std::move(part));
        }
    }

    std::string fileName_;
    ProductShapes& products_;
    Assembly assembly_;
};

/// What a file without any shape holds: its products by name.
Assembly withoutShapes(const std::vector<std::string>& products, const std::string& fileName) {
    Assembly assembly;
    assembly.root.name = fileName;
    for (const std::string& product : products) {
        Part part;
        part.name = product.empty() ? fileName : product;
        part.path = fileName + "/" + part.name;
        part.shape = std::make_shared<const PartShape>();
        assembly.root.parts.push_back(static_cast<std::uint32_t>(assembly.parts.size()));
        assembly.parts.push_back(std::move(part));
    }
    makeNamesUnique(assembly.parts);
    return assembly;
}

bool hasSolid(const Assembly& assembly) {
    for (const Part& part : assembly.parts) {
        if (part.shape->solid) {
            return true;
        }
    }
    return false;
}

Result<Assembly> readProducts(const StepDocument& document, const TDF_LabelSequence& roots,
                              const std::string& fileName, const TaskContext& context,
                              const AssemblySink& onTessellated) {
    const ThreadPool pool;
    ProductShapes products(pool, document.solidNames);
    const auto assembly = [&] {
        Assembly read = Walk(products, fileName).run(roots);
        read.unit = document.unit;
        return read;
    };
    assembly();  // asks for all products
    if (auto done = products.tessellate(context.share(0.0, kTessellated)); !done) {
        return fail(done.error());
    }
    if (onTessellated) {
        onTessellated(assembly());
    }
    if (auto done = products.measure(context.share(kTessellated, 1.0)); !done) {
        return fail(done.error());
    }
    products.warn(context.diagnostics());
    return assembly();
}

}  // namespace

Result<Assembly> readAssembly(const StepDocument& document, const std::string& fileName,
                              const TaskContext& context, const AssemblySink& onTessellated) {
    const Handle(XCAFDoc_ShapeTool) shapes =
        XCAFDoc_DocumentTool::ShapeTool(document.document->Main());
    TDF_LabelSequence roots;
    shapes->GetFreeShapes(roots);
    auto assembly = roots.IsEmpty()
                        ? Result<Assembly>(withoutShapes(document.products, fileName))
                        : readProducts(document, roots, fileName, context, onTessellated);
    if (!assembly) {
        return assembly;
    }
    if (!hasSolid(*assembly)) {
        context.diagnostics().warn(badInput("step.no_solid", fileName,
                                            "The file holds no solid: nothing can be analysed.", {},
                                            "Export the model with its solids."));
    }
    assembly->unit = document.unit;
    assembly->warnings = context.diagnostics().warnings();
    return assembly;
}

}  // namespace twinbench
