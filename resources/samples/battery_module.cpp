// Writes the sample assembly: twelve prismatic cells on a liquid-cooled plate, as STEP AP242.
#include <cstdio>
#include <filesystem>
#include <numbers>
#include <optional>
#include <string>

#include "resources/samples/module_parts.h"

namespace twinbench::samples {

namespace {

using namespace module;
using ProductId = AssemblyBuilder::ProductId;

constexpr Colour kCan = {170, 178, 189};
constexpr Colour kPositive = {192, 57, 43};
constexpr Colour kNegative = {44, 62, 80};
constexpr Colour kCopper = {200, 117, 51};
constexpr Colour kPad = {231, 143, 172};
constexpr Colour kColdPlate = {205, 212, 218};
constexpr Colour kBrushed = {150, 160, 168};
constexpr Colour kSteel = {110, 118, 125};

double cellX(int cell) { return (cell - (kCells - 1) / 2.0) * kPitch; }

Placement at(const Vec3& position) { return {kIdentity3, position}; }

Placement turnedAt(const Vec3& position) {
    return {rotation({0, 0, 1}, std::numbers::pi), position};
}

class ModuleBuilder {
public:
    Result<AssemblyBuilder> build() {
        const ProductId module = builder_.addAssembly("Battery module");
        addStack(module);
        addBusbars(module);
        addCooling(module);
        addFrame(module);
        if (error_) {
            return fail(*error_);
        }
        return std::move(builder_);
    }

private:
    // The first part that cannot be built is the error of the whole.
    ProductId addPart(const std::string& name, const Result<Solid>& solid, const Colour& colour) {
        if (!solid) {
            if (!error_) {
                error_ = solid.error();
                error_->object = name;
            }
            return 0;
        }
        return builder_.addPart(name, {*solid}, colour);
    }

    // Every second cell is turned, so that neighbours stand plus to minus.
    void addStack(ProductId module) {
        const ProductId stack = builder_.addAssembly("Cell stack");
        const ProductId product = addPart("Prismatic cell", cell(), kCan);
        builder_.colourFace(product, {0, kTerminalY, kTerminalTop}, kPositive);
        builder_.colourFace(product, {0, -kTerminalY, kTerminalTop}, kNegative);
        for (int i = 0; i < kCells; ++i) {
            const Vec3 position = {cellX(i), 0, kPadThickness};
            builder_.addOccurrence(stack, product, i % 2 == 0 ? at(position) : turnedAt(position),
                                   "Cell " + std::to_string(i + 1));
        }
        builder_.addOccurrence(module, stack, at({}));
    }

    void addBusbars(ProductId module) {
        const ProductId set = builder_.addAssembly("Busbar set");
        const ProductId link = addPart("Cell busbar", busbar(), kCopper);
        const double z = kPadThickness + kTerminalTop;
        for (int i = 0; i + 1 < kCells; ++i) {
            const double y = i % 2 == 0 ? kTerminalY : -kTerminalY;
            builder_.addOccurrence(set, link, at({(cellX(i) + cellX(i + 1)) / 2, y, z}),
                                   "Busbar " + std::to_string(i + 1));
        }
        const ProductId end = addPart("Module terminal", terminalBusbar(), kCopper);
        builder_.addOccurrence(set, end, at({cellX(0), -kTerminalY, z}), "Terminal minus");
        builder_.addOccurrence(set, end, turnedAt({cellX(kCells - 1), -kTerminalY, z}),
                               "Terminal plus");
        builder_.addOccurrence(module, set, at({}));
    }

    void addCooling(ProductId module) {
        const ProductId cooling = builder_.addAssembly("Cooling");
        const ProductId plate = addPart("Cold plate", coldPlate(), kColdPlate);
        const ProductId pad = addPart("Thermal pad", thermalPad(), kPad);
        const ProductId port = addPart("Coolant port", coolantPort(), kSteel);
        builder_.addOccurrence(cooling, plate, at({}));
        builder_.addOccurrence(cooling, pad, at({}));
        builder_.addOccurrence(cooling, port, at({-kPlateHalfLength, -kPortY, kPortZ}), "Inlet");
        builder_.addOccurrence(cooling, port, at({-kPlateHalfLength, kPortY, kPortZ}), "Outlet");
        builder_.addOccurrence(module, cooling, at({}));
    }

    void addFrame(ProductId module) {
        const ProductId frame = builder_.addAssembly("Frame");
        const ProductId plate = addPart("End plate", endPlate(), kBrushed);
        const ProductId band = addPart("Strap", strap(), kSteel);
        builder_.addOccurrence(frame, plate, at({kEndPlateInside, 0, 0}), "End plate right");
        builder_.addOccurrence(frame, plate, turnedAt({-kEndPlateInside, 0, 0}), "End plate left");
        builder_.addOccurrence(frame, band, at({}), "Strap back");
        builder_.addOccurrence(frame, band, turnedAt({}), "Strap front");
        builder_.addOccurrence(module, frame, at({}));
    }

    AssemblyBuilder builder_;
    std::optional<Error> error_;
};

int makeSamples(const std::filesystem::path& folder) {
    const auto written = ModuleBuilder().build().and_then([&](const AssemblyBuilder& builder) {
        return builder.writeStep(folder / "battery_module.step");
    });
    if (!written) {
        std::fprintf(stderr, "%s\n", written.error().describe().c_str());
        return 1;
    }
    return 0;
}

}  // namespace

}  // namespace twinbench::samples

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: twinbench-make-samples FOLDER\n", stderr);
        return 2;
    }
    return twinbench::samples::makeSamples(argv[1]);
}
