// A skateboard chassis of a small electric car: frame, battery pack, rear drive and four wheels.
#include <cmath>
#include <numbers>
#include <string>

#include "resources/samples/fasteners.h"
#include "resources/samples/module_parts.h"
#include "resources/samples/samples.h"
#include "resources/samples/skateboard_parts.h"

namespace twinbench::samples {

namespace {

using namespace skateboard_size;
using ProductId = SampleAssembly::ProductId;

constexpr double kPi = std::numbers::pi;
constexpr Colour kAluminium = {196, 203, 209};
constexpr Colour kCast = {160, 166, 172};
constexpr Colour kSheet = {62, 74, 89};
constexpr Colour kBlue = {52, 101, 164};
constexpr Colour kSteel = {110, 118, 125};
constexpr Colour kZinc = {214, 208, 180};
constexpr Colour kRubber = {38, 38, 40};
constexpr Colour kOrange = {230, 126, 34};
constexpr Colour kCoolant = {86, 155, 190};

Placement turned(double angle, const Vec3& position) { return {rotation(kUp, angle), position}; }

class SkateboardBuilder {
public:
    Result<AssemblyBuilder> build() {
        vehicle_ = sample_.assembly("Skateboard EV");
        m8_ = sample_.part("Bolt M8x30", flangeBolt(8 * mm, 30 * mm), kZinc);
        m12_ = sample_.part("Bolt M12x24", flangeBolt(12 * mm, 24 * mm), kZinc);
        m6_ = sample_.part("Bolt M6x16", flangeBolt(6 * mm, 16 * mm), kZinc);
        addChassis();
        addPack();
        addDrive();
        addCorners();
        return sample_.result();
    }

private:
    void addChassis() {
        const ProductId chassis = sample_.assembly("Chassis");
        addFrame(chassis);
        addSeatBeams(chassis);
        sample_.placeAt(vehicle_, chassis, {});
    }

    void addFrame(ProductId chassis) {
        const ProductId sillProduct = sample_.part("Sill", sill(), kAluminium);
        const ProductId torque = sample_.part("Torque box", torqueBox(), kAluminium);
        const ProductId rail = sample_.part("Crash rail", crashRail(), kAluminium);
        const ProductId bumper = sample_.part("Bumper beam", bumperBeam(), kAluminium);
        const ProductId frame = sample_.part("Subframe", subframe(), kCast);
        const ProductId tower = sample_.part("Strut tower", strutTower(), kCast);
        sample_.place(chassis, sillProduct, turned(kPi, {0, kSillY, kSillBottom}), "Sill left");
        sample_.placeAt(chassis, sillProduct, {0, -kSillY, kSillBottom}, "Sill right");
        for (const double end : {1.0, -1.0}) {
            const std::string where = end > 0 ? " front" : " rear";
            const double angle = end > 0 ? 0 : kPi;
            const double x = end * (kSillHalfLength + kTorqueBoxDepth / 2);
            const double railX = end * (kSillHalfLength + kTorqueBoxDepth);
            const double bumperX = railX + end * kCrashRailLength;
            sample_.placeAt(chassis, torque, {x, 0, kSillBottom}, "Torque box" + where);
            sample_.place(chassis, bumper, turned(angle, {bumperX, 0, kCrashRailBottom + 5 * mm}),
                          "Bumper beam" + where);
            sample_.placeAt(chassis, frame, {end * kWheelbase / 2, 0, kCrashRailBottom},
                            "Subframe" + where);
            for (const double side : {1.0, -1.0}) {
                const std::string corner = where + (side > 0 ? " left" : " right");
                const double y = side * kCrashRailY;
                sample_.place(chassis, rail, turned(angle, {railX, y, kCrashRailBottom}),
                              "Crash rail" + corner);
                sample_.place(chassis, tower,
                              turned(side > 0 ? 0 : kPi, {end * kDamperX, y, kRailTop}),
                              "Strut tower" + corner);
            }
        }
    }

    void addSeatBeams(ProductId chassis) {
        const ProductId set = sample_.assembly("Seat cross members");
        const ProductId beam = sample_.part("Seat cross member", seatBeam(), kAluminium);
        const ProductId bracket = sample_.part("Seat bracket", seatBracket(), kSteel);
        const double top = kSillBottom + kSillHeight;
        int bolts = 0;
        for (int i = -1; i <= 1; ++i) {
            const double x = i * kSeatBeamX;
            sample_.placeAt(set, beam, {x, 0, top + kBracketHeight},
                            numbered("Seat cross member", i + 2));
            for (const double y : {-kSillY, kSillY}) {
                sample_.placeAt(set, bracket, {x, y, top},
                                numbered("Seat bracket", 2 * (i + 1) + (y > 0 ? 2 : 1)));
                for (const double dx : {-kBracketBoltX, kBracketBoltX}) {
                    sample_.placeAt(set, m8_, {x + dx, y, top + 6 * mm},
                                    numbered("Bracket bolt", ++bolts));
                }
            }
        }
        sample_.placeAt(chassis, set, {});
    }

    void addPack() {
        const ProductId pack = sample_.assembly("Battery pack");
        addEnclosure(pack);
        addModules(pack);
        addPackCooling(pack);
        const ProductId box = sample_.part("Junction box", junctionBox(), kOrange);
        sample_.placeAt(pack, box, {kTrayHalfLength - 80 * mm, 0, kTrayWall},
                        "High-voltage junction box");
        sample_.place(pack, box, turned(kPi, {-kTrayHalfLength + 80 * mm, 0, kTrayWall}),
                      "Battery management box");
        sample_.placeAt(vehicle_, pack, {0, 0, kGroundClearance});
    }

    void addEnclosure(ProductId pack) {
        const ProductId enclosure = sample_.assembly("Enclosure");
        const ProductId cross = sample_.part("Pack cross member", packCrossMember(), kAluminium);
        const ProductId seat = sample_.part("Module seat", moduleSeat(), kAluminium);
        sample_.placeAt(enclosure, sample_.part("Tray", packTray(), kSheet), {});
        sample_.placeAt(enclosure, sample_.part("Cover", packCover(), kBlue), {0, 0, kTrayHeight});
        for (int i = -1; i <= 1; ++i) {
            sample_.placeAt(enclosure, cross, {i * kRowPitch, 0, 0},
                            numbered("Pack cross member", i + 2));
        }
        for (int row = 0; row < 4; ++row) {
            for (const double dx : {-kSeatHoleX, kSeatHoleX}) {
                sample_.placeAt(enclosure, seat, {rowX(row) + dx, 0, kTrayWall},
                                numbered("Module seat", 2 * row + (dx > 0 ? 2 : 1)));
            }
        }
        addLugs(enclosure);
        addFlangeBolts(enclosure);
        sample_.placeAt(pack, enclosure, {});
    }

    void addLugs(ProductId enclosure) {
        const ProductId lug = sample_.part("Pack lug", packLug(), kCast);
        const double z = kSillBottom - kGroundClearance;
        int number = 0;
        for (const double side : {1.0, -1.0}) {
            for (int i = -2; i <= 2; ++i) {
                ++number;
                sample_.place(enclosure, lug,
                              turned(side > 0 ? 0 : kPi, {i * kLugPitch, side * kTrayHalfWidth, z}),
                              numbered("Pack lug", number));
                // From below.
                const Vec3 head = {i * kLugPitch, side * kLugHoleY, z - kLugGrip};
                sample_.place(enclosure, m12_, {rotation(kAlongX, kPi), head},
                              numbered("Lug bolt", number));
            }
        }
    }

    void addFlangeBolts(ProductId enclosure) {
        const ProductId set = sample_.assembly("Cover fasteners");
        const ProductId nut = sample_.part("Nut M6", hexagonNut(6 * mm), kZinc);
        int number = 0;
        const auto fasten = [&](double x, double y) {
            ++number;
            sample_.placeAt(set, m6_, {x, y, kTrayHeight + kCoverThickness},
                            numbered("Cover bolt", number));
            const double below = kTrayHeight - kFlangeThickness - 0.8 * 6 * mm;
            sample_.placeAt(set, nut, {x, y, below}, numbered("Cover nut", number));
        };
        for (const double side : {-1.0, 1.0}) {
            for (int i = -4; i <= 4; ++i) {
                fasten(i * kFlangeBoltPitchX, side * (kTrayHalfWidth + kFlangeBoltInset));
            }
            for (int i = -3; i <= 3; ++i) {
                fasten(side * (kTrayHalfLength + kFlangeBoltInset), i * kFlangeBoltPitchY);
            }
        }
        sample_.placeAt(enclosure, set, {});
    }

    // Two in each of four rows, their ports towards the middle.
    void addModules(ProductId pack) {
        const ProductId modules = sample_.assembly("Modules");
        const ProductId mounted = sample_.assembly("Mounted module");
        sample_.placeAt(mounted, addBatteryModule(sample_), {}, "Module");
        int bolts = 0;
        for (const double side : {-1.0, 1.0}) {
            for (int i = -1; i <= 1; ++i) {
                sample_.placeAt(mounted, m8_, {i * kSeatHolePitchY, side * kSeatHoleX, 0},
                                numbered("Module bolt", ++bolts));
            }
        }
        for (int row = 0; row < 4; ++row) {
            for (const double side : {1.0, -1.0}) {
                sample_.place(modules, mounted,
                              turned(side * kPi / 2, {rowX(row), side * kModuleY, kModuleZ}),
                              numbered("Module", 2 * row + (side > 0 ? 1 : 2)));
            }
        }
        sample_.placeAt(pack, modules, {});
    }

    void addPackCooling(ProductId pack) {
        const ProductId cooling = sample_.assembly("Pack cooling");
        sample_.placeAt(cooling, sample_.part("Supply pipe", supplyPipe(), kCoolant), {});
        sample_.placeAt(cooling, sample_.part("Return pipe", returnPipe(), kCoolant), {});
        sample_.placeAt(pack, cooling, {});
    }

    void addDrive() {
        const ProductId drive = sample_.assembly("Rear drive");
        sample_.placeAt(drive, sample_.part("Motor", motorHousing(), kCast), {});
        sample_.placeAt(drive, sample_.part("Gear housing", gearHousing(), kAluminium), {});
        const ProductId axle = sample_.part("Drive axle", driveAxle(), kSteel);
        for (const double side : {1.0, -1.0}) {
            const Vec3 start = {kGearOutput.x, side * (kGearHalfWidth + 12 * mm), kGearOutput.z};
            sample_.place(drive, axle, {rotation(kAlongX, -side * kPi / 2), start},
                          side > 0 ? "Drive axle left" : "Drive axle right");
        }
        const ProductId mount = sample_.part("Drive mount", driveMount(), kAluminium);
        sample_.placeAt(drive, mount, {-1010 * mm, 0, kDriveMountZ}, "Drive mount front");
        sample_.placeAt(drive, mount, {-1360 * mm, 0, kDriveMountZ}, "Drive mount rear");
        addInverter(drive);
        sample_.placeAt(vehicle_, drive, {});
    }

    void addInverter(ProductId drive) {
        const ProductId inverter = sample_.assembly("Inverter");
        constexpr double height = 80 * mm;
        sample_.placeAt(inverter, sample_.part("Inverter housing", inverterHousing(), kCast), {});
        sample_.placeAt(inverter, sample_.part("Inverter cover", inverterCover(), kAluminium),
                        {0, 0, height});
        int bolts = 0;
        for (const double x : {-126 * mm, 0.0, 126 * mm}) {
            for (const double y : {-116 * mm, 0.0, 116 * mm}) {
                if (x != 0.0 || y != 0.0) {
                    sample_.placeAt(inverter, m6_, {x, y, height + 4 * mm},
                                    numbered("Inverter bolt", ++bolts));
                }
            }
        }
        sample_.placeAt(drive, inverter, {kMotorAxis.x, 195 * mm, kInverterZ});
    }

    void addCorners() {
        const ProductId wheel = wheelAssembly();
        const ProductId upright = sample_.part("Knuckle", knuckle(), kCast);
        const ProductId arm = sample_.part("Lower arm", lowerArm(), kSteel);
        const ProductId strut = sample_.part("Damper", damper(), kOrange);
        const double armBottom = kWheelRadius - 136 * mm;
        for (const double end : {1.0, -1.0}) {
            for (const double side : {1.0, -1.0}) {
                const std::string where =
                    std::string(end > 0 ? "front " : "rear ") + (side > 0 ? "left" : "right");
                const ProductId corner = sample_.assembly("Corner " + where);
                const double x = end * kWheelbase / 2;
                // The wheel's z outward, its y downward.
                const Placement hub = {
                    rotation(kAlongX, -side * kPi / 2) * rotation(kUp, side > 0 ? 0 : kPi),
                    {x, side * kHalfTrack, kWheelRadius}};
                sample_.place(corner, wheel, hub, "Wheel " + where);
                sample_.place(corner, upright, hub, "Knuckle " + where);
                const double inner = kCrashRailY + kCrashRailWidth / 2;
                sample_.place(corner, arm, turned(side > 0 ? 0 : kPi, {x, side * inner, armBottom}),
                              "Lower arm " + where);
                sample_.placeAt(corner, strut,
                                {end * kDamperX, side * (inner + 186 * mm), armBottom + 26 * mm},
                                "Damper " + where);
                sample_.placeAt(vehicle_, corner, {});
            }
        }
    }

    ProductId wheelAssembly() {
        const ProductId wheel = sample_.assembly("Wheel");
        sample_.placeAt(wheel, sample_.part("Tyre", tyre(), kRubber), {});
        sample_.placeAt(wheel, sample_.part("Rim", rim(), kAluminium), {});
        sample_.placeAt(wheel, sample_.part("Brake disc", brakeDisc(), kSteel), {});
        sample_.placeAt(wheel, sample_.part("Wheel hub", wheelHub(), kCast), {});
        const ProductId bolt =
            sample_.part("Wheel bolt M12x40", flangeBolt(12 * mm, 40 * mm), kZinc);
        for (int i = 0; i < 5; ++i) {
            const double angle = 2 * kPi * i / 5;
            const Vec3 seat = {kBoltCircle * std::cos(angle), kBoltCircle * std::sin(angle),
                               kHubFace + 14 * mm};
            sample_.placeAt(wheel, bolt, seat, numbered("Wheel bolt", i + 1));
        }
        return wheel;
    }

    static double rowX(int row) { return (row - 1.5) * kRowPitch; }

    static constexpr double kDamperX = 1120e-3;
    static constexpr double kRailTop = kCrashRailBottom + kCrashRailHeight;

    SampleAssembly sample_;
    ProductId vehicle_ = 0;
    ProductId m6_ = 0;
    ProductId m8_ = 0;
    ProductId m12_ = 0;
};

}  // namespace

Result<AssemblyBuilder> skateboard() { return SkateboardBuilder().build(); }

}  // namespace twinbench::samples
