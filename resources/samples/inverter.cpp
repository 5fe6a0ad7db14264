// A traction inverter: three half bridges of silicon carbide on a pin-fin heat sink in a liquid.
#include <numbers>
#include <string>

#include "resources/samples/fasteners.h"
#include "resources/samples/inverter_parts.h"
#include "resources/samples/samples.h"

namespace twinbench::samples {

namespace {

using namespace inverter_size;
using ProductId = SampleAssembly::ProductId;

constexpr Colour kAluminium = {196, 203, 209};
constexpr Colour kCopper = {200, 117, 51};
constexpr Colour kWhite = {238, 236, 226};
constexpr Colour kSilicon = {66, 72, 92};
constexpr Colour kPlastic = {44, 46, 50};
constexpr Colour kGreen = {34, 110, 62};
constexpr Colour kRubber = {38, 38, 40};
constexpr Colour kZinc = {214, 208, 180};
constexpr Colour kFilm = {222, 160, 60};

class InverterBuilder {
public:
    Result<AssemblyBuilder> build() {
        root_ = sample_.assembly("Traction inverter");
        m4_ = sample_.part("Bolt M4x7", flangeBolt(4 * mm, 7 * mm), kZinc);
        m5_ = sample_.part("Bolt M5x16", flangeBolt(5 * mm, 16 * mm), kZinc);
        addCooling();
        addModules();
        addPower();
        addControl();
        addCover();
        return sample_.result();
    }

private:
    void addCooling() {
        const ProductId group = sample_.assembly("Cooling");
        sample_.placeAt(group, sample_.part("Housing", inverterCase(), kAluminium), {});
        sample_.placeAt(group, sample_.part("Heat sink", pinFinSink(), kAluminium), {});
        sample_.placeAt(group, sample_.part("Channel seal", channelSeal(), kRubber), {});
        const ProductId port = sample_.part("Coolant port", casePort(), kAluminium);
        const double wall = kInsideX + kWall;
        sample_.placeAt(group, port, {wall, 0, kPortZ}, "Coolant inlet");
        sample_.place(group, port, {rotation(kUp, std::numbers::pi), {-wall, 0, kPortZ}},
                      "Coolant outlet");
        int bolts = 0;
        for (const double x : kSinkBoltX) {
            for (const double y : {-kSinkBoltY, kSinkBoltY}) {
                sample_.placeAt(group, m5_, {x, y, kSink.z}, numbered("Heat sink bolt", ++bolts));
            }
        }
        sample_.placeAt(root_, group, {});
    }

    ProductId powerModule() {
        const ProductId module = sample_.assembly("Half bridge");
        const ProductId pad = sample_.part("Copper layer", copperPad(), kCopper);
        const ProductId chip = sample_.part("Die", die(), kSilicon);
        const ProductId direct = sample_.part("DC tab", powerTab(14 * mm), kCopper);
        const ProductId phase = sample_.part("Phase tab", powerTab(18 * mm), kCopper);
        sample_.placeAt(module, sample_.part("Baseplate", baseplate(), kCopper), {});
        sample_.placeAt(module, sample_.part("Substrate", ceramic(), kWhite), {0, 0, kBaseplate.z});
        int dies = 0;
        for (const double x : {-kPadX, kPadX}) {
            const bool high = x < 0;
            sample_.placeAt(module, pad, {x, 0, kCeramicTop},
                            high ? "Copper layer plus" : "Copper layer phase");
            for (const double dx : {-kDieX, kDieX}) {
                for (const double y : {-kDiePitch / 2, kDiePitch / 2}) {
                    sample_.placeAt(module, chip, {x + dx, kDieY + y, kPadTop},
                                    numbered("Die", ++dies));
                }
            }
            sample_.placeAt(module, direct, {x, 0, kPadTop}, high ? "Tab plus" : "Tab minus");
        }
        sample_.place(module, phase, {rotation(kUp, std::numbers::pi), {kPadX, 0, kPadTop}},
                      "Tab phase");
        sample_.placeAt(module, sample_.part("Mould", mould(), kPlastic), {});
        int bolts = 0;
        for (const double x : {-kModuleBolt.x, kModuleBolt.x}) {
            for (const double y : {-kModuleBolt.y, kModuleBolt.y}) {
                sample_.placeAt(module, m4_, {x, y, kBaseplate.z},
                                numbered("Baseplate bolt", ++bolts));
            }
        }
        return module;
    }

    void addModules() {
        const ProductId modules = sample_.assembly("Power modules");
        const ProductId module = powerModule();
        for (int i = 0; i < 3; ++i) {
            sample_.placeAt(modules, module, {(i - 1) * kModulePitch, 0, kSink.z},
                            numbered("Phase", i + 1));
        }
        sample_.placeAt(root_, modules, {});
    }

    void addPower() {
        const ProductId group = sample_.assembly("DC link and busbars");
        sample_.placeAt(group, sample_.part("DC link capacitor", capacitor(), kPlastic), {});
        sample_.placeAt(group, sample_.part("Busbar minus", minusBusbar(), kCopper), {});
        sample_.placeAt(group, sample_.part("Busbar insulation", busbarInsulation(), kFilm), {});
        sample_.placeAt(group, sample_.part("Busbar plus", plusBusbar(), kCopper), {});
        const ProductId phase = sample_.part("Phase busbar", phaseBusbar(), kCopper);
        for (int i = 0; i < 3; ++i) {
            sample_.placeAt(group, phase, {(i - 1) * kModulePitch, 0, 0},
                            numbered("Phase busbar", i + 1));
        }
        sample_.placeAt(root_, group, {});
    }

    void addControl() {
        const ProductId group = sample_.assembly("Control board");
        const double top = kBoardZ + kBoard.z;
        sample_.placeAt(group, sample_.part("Board", controlBoard(), kGreen), {0, 0, kBoardZ});
        const ProductId post = sample_.part("Post", boardPost(), kZinc);
        int number = 0;
        for (const double x : {-kBoardPost.x, kBoardPost.x}) {
            for (const double y : {-kBoardPost.y, kBoardPost.y}) {
                ++number;
                sample_.placeAt(group, post, {x, y, 0}, numbered("Board post", number));
                sample_.placeAt(group, m4_, {x, y, top}, numbered("Board screw", number));
            }
        }
        const ProductId driver = sample_.part("Gate driver", gateDriver(), kPlastic);
        for (int i = 0; i < 6; ++i) {
            const Vec3 place = {(i / 2 - 1) * kModulePitch + (i % 2 == 0 ? -kPadX : kPadX),
                                -20 * mm, top};
            sample_.placeAt(group, driver, place, numbered("Gate driver", i + 1));
        }
        sample_.placeAt(group, sample_.part("Controller", controller(), kPlastic),
                        {0, 30 * mm, top});
        sample_.placeAt(root_, group, {});
    }

    void addCover() {
        const ProductId group = sample_.assembly("Cover");
        sample_.placeAt(group, sample_.part("Cover gasket", coverGasket(), kRubber),
                        {0, 0, kWallTop});
        const double top = kWallTop + kGasket + kCover;
        sample_.placeAt(group, sample_.part("Cover plate", caseCover(), kAluminium),
                        {0, 0, kWallTop + kGasket});
        int bolts = 0;
        for (const Vec3& bolt : inverterCoverBolts()) {
            sample_.placeAt(group, m5_, {bolt.x, bolt.y, top}, numbered("Cover bolt", ++bolts));
        }
        sample_.placeAt(root_, group, {});
    }

    SampleAssembly sample_;
    ProductId root_ = 0;
    ProductId m4_ = 0;
    ProductId m5_ = 0;
};

}  // namespace

Result<AssemblyBuilder> inverter() { return InverterBuilder().build(); }

}  // namespace twinbench::samples
