#pragma once

#include <cstdint>
#include <vector>

#include "widgets/property_page.h"

namespace twinbench {

/// Selected parts: their material, size, whether studies take them, and where their file stands.
class PartPage : public PropertyPage {
    Q_OBJECT

public:
    /// `parts` is not empty; the context has an assembly.
    PartPage(const PropertyContext& context, std::vector<std::uint32_t> parts,
             QWidget* parent = nullptr);
    ~PartPage() override;

private:
    const Part& part(std::uint32_t index) const { return context().assembly->parts[index]; }
    void addSize();
    void addMaterialChoice();
    /// Whether the studies analyse the parts; what does not mesh or does not matter is left out.
    void addParticipation();
    void addMeshSize();
    void setMeshSize(const QString& text, QLabel& problem);
    /// Where the file of the parts stands, if there are several files to place.
    void addPlacement();
    void addTurns(const QString& geometry);

    const std::vector<std::uint32_t> parts_;
};

}  // namespace twinbench
