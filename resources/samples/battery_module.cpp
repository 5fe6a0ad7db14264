// Twelve prismatic cells on a liquid-cooled plate.
#include <numbers>
#include <string>

#include "resources/samples/module_parts.h"
#include "resources/samples/samples.h"

namespace twinbench::samples {

namespace {

using namespace module;
using ProductId = SampleAssembly::ProductId;

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
    explicit ModuleBuilder(SampleAssembly& sample) : sample_(sample) {}

    ProductId build() {
        const ProductId module = sample_.assembly("Battery module");
        addStack(module);
        addBusbars(module);
        addCooling(module);
        addFrame(module);
        return module;
    }

private:
    // Every second cell is turned, so that neighbours stand plus to minus.
    void addStack(ProductId module) {
        const ProductId stack = sample_.assembly("Cell stack");
        const ProductId product = sample_.part("Prismatic cell", cell(), kCan);
        sample_.colourFace(product, {0, kTerminalY, kTerminalTop}, kPositive);
        sample_.colourFace(product, {0, -kTerminalY, kTerminalTop}, kNegative);
        for (int i = 0; i < kCells; ++i) {
            const Vec3 position = {cellX(i), 0, kPadThickness};
            sample_.place(stack, product, i % 2 == 0 ? at(position) : turnedAt(position),
                          "Cell " + std::to_string(i + 1));
        }
        sample_.place(module, stack, at({}));
    }

    void addBusbars(ProductId module) {
        const ProductId set = sample_.assembly("Busbar set");
        const ProductId link = sample_.part("Cell busbar", busbar(), kCopper);
        const double z = kPadThickness + kTerminalTop;
        for (int i = 0; i + 1 < kCells; ++i) {
            const double y = i % 2 == 0 ? kTerminalY : -kTerminalY;
            sample_.place(set, link, at({(cellX(i) + cellX(i + 1)) / 2, y, z}),
                          "Busbar " + std::to_string(i + 1));
        }
        const ProductId end = sample_.part("Module terminal", terminalBusbar(), kCopper);
        sample_.place(set, end, at({cellX(0), -kTerminalY, z}), "Terminal minus");
        sample_.place(set, end, turnedAt({cellX(kCells - 1), -kTerminalY, z}), "Terminal plus");
        sample_.place(module, set, at({}));
    }

    void addCooling(ProductId module) {
        const ProductId cooling = sample_.assembly("Cooling");
        const ProductId plate = sample_.part("Cold plate", coldPlate(), kColdPlate);
        const ProductId pad = sample_.part("Thermal pad", thermalPad(), kPad);
        const ProductId port = sample_.part("Coolant port", coolantPort(), kSteel);
        sample_.place(cooling, plate, at({}));
        sample_.place(cooling, pad, at({}));
        sample_.place(cooling, port, at({-kPlateHalfLength, -kPortY, kPortZ}), "Inlet");
        sample_.place(cooling, port, at({-kPlateHalfLength, kPortY, kPortZ}), "Outlet");
        sample_.place(module, cooling, at({}));
    }

    void addFrame(ProductId module) {
        const ProductId frame = sample_.assembly("Frame");
        const ProductId plate = sample_.part("End plate", endPlate(), kBrushed);
        const ProductId band = sample_.part("Strap", strap(), kSteel);
        sample_.place(frame, plate, at({kEndPlateInside, 0, 0}), "End plate right");
        sample_.place(frame, plate, turnedAt({-kEndPlateInside, 0, 0}), "End plate left");
        sample_.place(frame, band, at({}), "Strap back");
        sample_.place(frame, band, turnedAt({}), "Strap front");
        sample_.place(module, frame, at({}));
    }

    SampleAssembly& sample_;
};

}  // namespace

ProductId addBatteryModule(SampleAssembly& sample) { return ModuleBuilder(sample).build(); }

Result<AssemblyBuilder> batteryModule() {
    SampleAssembly sample;
    addBatteryModule(sample);
    return sample.result();
}

}  // namespace twinbench::samples
