// A motor with permanent magnets in the rotor and a water jacket around the stator.
#include <cmath>
#include <numbers>
#include <string>

#include "resources/samples/fasteners.h"
#include "resources/samples/motor_parts.h"
#include "resources/samples/samples.h"

namespace twinbench::samples {

namespace {

using namespace motor_size;
using ProductId = SampleAssembly::ProductId;

constexpr double kPi = std::numbers::pi;
constexpr Colour kAluminium = {196, 203, 209};
constexpr Colour kCopper = {200, 117, 51};
constexpr Colour kLamination = {128, 134, 146};
constexpr Colour kRotorBlue = {96, 112, 138};
constexpr Colour kMagnetColour = {70, 74, 84};
constexpr Colour kSteel = {150, 156, 162};
constexpr Colour kZinc = {214, 208, 180};

Placement turned(double angle, double z = 0) { return {rotation(kUp, angle), {0, 0, z}}; }

/// Upside down, its z = 0 at this height.
Placement flipped(double z) { return {rotation({1, 0, 0}, kPi), {0, 0, z}}; }

class MotorBuilder {
public:
    Result<AssemblyBuilder> build() {
        root_ = sample_.assembly("Motor");
        addHousing();
        addStator();
        addRotor();
        return sample_.result();
    }

private:
    void addHousing() {
        const ProductId group = sample_.assembly("Housing group");
        sample_.placeAt(group, sample_.part("Housing", jacketHousing(), kAluminium), {});
        const ProductId port = sample_.part("Coolant port", jacketPort(), kSteel);
        sample_.placeAt(group, port, {128 * mm, 0, -1.5 * kJacketPitch}, "Coolant inlet");
        sample_.placeAt(group, port, {128 * mm, 0, 1.5 * kJacketPitch}, "Coolant outlet");
        const ProductId shield = sample_.part("End shield", endShield(), kAluminium);
        const double top = kHousingHalfLength + kShieldThickness;
        sample_.placeAt(group, shield, {0, 0, top}, "End shield drive side");
        sample_.place(group, shield, flipped(-top), "End shield rear");
        const ProductId bolt = sample_.part("Bolt M5x25", flangeBolt(5 * mm, 25 * mm), kZinc);
        for (int i = 0; i < 2 * kShieldBolts; ++i) {
            const double angle = 2 * kPi * (i + 0.5) / kShieldBolts;
            const double x = kShieldBoltRadius * std::cos(angle);
            const double y = kShieldBoltRadius * std::sin(angle);
            const bool front = i < kShieldBolts;
            Placement place = front ? turned(0, top) : flipped(-top);
            place.translation.x = x;
            place.translation.y = y;
            sample_.place(group, bolt, place, numbered("Shield bolt", i + 1));
        }
        sample_.placeAt(root_, group, {});
    }

    void addStator() {
        const ProductId stator = sample_.assembly("Stator group");
        sample_.placeAt(stator, sample_.part("Stator", statorStack(), kLamination), {});
        const ProductId winding = sample_.part("Slot winding", slotWinding(), kCopper);
        for (int i = 0; i < kSlots; ++i) {
            sample_.place(stator, winding, turned(2 * kPi * i / kSlots),
                          numbered("Winding", i + 1));
        }
        const ProductId end = sample_.part("End winding", endWinding(), kCopper);
        sample_.placeAt(stator, end, {0, 0, kWindingHalfLength}, "End winding drive side");
        sample_.place(stator, end, flipped(-kWindingHalfLength), "End winding rear");
        sample_.placeAt(root_, stator, {});
    }

    void addRotor() {
        const ProductId rotor = sample_.assembly("Rotor group");
        sample_.placeAt(rotor, sample_.part("Rotor", rotorStack(), kRotorBlue), {});
        const ProductId product = sample_.part("Rotor magnet", magnet(), kMagnetColour);
        for (int i = 0; i < kMagnets; ++i) {
            sample_.place(rotor, product, turned(2 * kPi * i / kMagnets),
                          numbered("Magnet", i + 1));
        }
        const ProductId disc = sample_.part("Balance disc", balanceDisc(), kSteel);
        sample_.placeAt(rotor, disc, {0, 0, kStackLength / 2}, "Balance disc drive side");
        sample_.placeAt(rotor, disc, {0, 0, -kStackLength / 2 - kDiscThickness},
                        "Balance disc rear");
        sample_.placeAt(rotor, sample_.part("Shaft", motorShaft(), kSteel), {});
        const ProductId bearing = ballBearing();
        sample_.placeAt(rotor, bearing, {0, 0, kBearingZ}, "Bearing drive side");
        sample_.place(rotor, bearing, flipped(-kBearingZ), "Bearing rear");
        sample_.placeAt(root_, rotor, {});
    }

    ProductId ballBearing() {
        const ProductId bearing = sample_.assembly("Bearing 6207");
        sample_.placeAt(bearing, sample_.part("Inner ring", bearingInnerRing(), kSteel), {});
        sample_.placeAt(bearing, sample_.part("Outer ring", bearingOuterRing(), kSteel), {});
        const ProductId ball = sample_.part("Ball", bearingBall(), kZinc);
        constexpr double circle = 27e-3;
        for (int i = 0; i < kBalls; ++i) {
            const double angle = 2 * kPi * i / kBalls;
            sample_.placeAt(bearing, ball,
                            {circle * std::cos(angle), circle * std::sin(angle), kBearingWidth / 2},
                            numbered("Ball", i + 1));
        }
        return bearing;
    }

    SampleAssembly sample_;
    ProductId root_ = 0;
};

}  // namespace

Result<AssemblyBuilder> motor() { return MotorBuilder().build(); }

}  // namespace twinbench::samples
