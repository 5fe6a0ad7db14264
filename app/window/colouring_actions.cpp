#include "app/window/colouring_actions.h"

#include <QActionGroup>
#include <array>
#include <cmath>
#include <map>

#include "core/unit_text.h"
#include "twin/material_assignment.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

// Told apart by eyes of all kinds as far as ten can be (after Tol, Colour schemes, 2021).
constexpr std::array<Colour, 10> kColours = {{{0x44, 0x77, 0xaa},
                                              {0xee, 0x66, 0x77},
                                              {0x22, 0x88, 0x33},
                                              {0xcc, 0xbb, 0x44},
                                              {0x66, 0xcc, 0xee},
                                              {0xaa, 0x33, 0x77},
                                              {0xee, 0x88, 0x66},
                                              {0x99, 0xdd, 0xff},
                                              {0x77, 0x66, 0x33},
                                              {0x44, 0xbb, 0x99}}};
constexpr Colour kNone{0xb8, 0xbc, 0xc2};
constexpr Colour kBelow{0x22, 0x88, 0x33};
constexpr Colour kClose{0xcc, 0xbb, 0x44};
constexpr Colour kAbove{0xd6, 0x27, 0x28};
constexpr double kCloseBy = 5.0;  // K below the limit

/// Beyond the first ten they repeat, each time a little darker.
Colour colourOf(std::size_t index) {
    const Colour& base = kColours[index % kColours.size()];
    const double share = std::pow(0.82, static_cast<double>(index / kColours.size()));
    const auto channel = [share](std::uint8_t c) {
        return static_cast<std::uint8_t>(std::lround(share * c));
    };
    return {channel(base.red), channel(base.green), channel(base.blue)};
}

}  // namespace

ColouringActions::ColouringActions(QMainWindow& window, Workbench& workbench,
                                   ResultsController& results, ViewArea& views, NameBar& names)
    : ActionSet(tr("Col&our parts by"), window),
      workbench_(workbench),
      results_(results),
      views_(views),
      names_(names) {
    addChoice({"colour.cad", tr("&CAD"), "", {}, tr("The colours of the STEP file")}, By::Cad);
    addChoice({"colour.part", tr("&Part"), "colours", {}, tr("Each part a colour of its own")},
              By::Part);
    addChoice({"colour.material", tr("&Material"), "material", {}, {}}, By::Material);
    addChoice({"colour.limit",
               tr("&Temperature limit..."),
               "temperature",
               {},
               tr("Which parts got hotter than a limit in the shown result")},
              By::Limit);
    auto* group = new QActionGroup(this);
    for (QAction* choice : actions()) {
        group->addAction(choice);
    }
    // After the views, which forget colours with the assembly.
    connect(&workbench_, &Workbench::assemblyChanged, this, &ColouringActions::follow,
            Qt::QueuedConnection);
    connect(&workbench_, &Workbench::modelChanged, this, &ColouringActions::follow);
    updateEnabled();
}

void ColouringActions::addChoice(const ActionText& text, By by) {
    QAction* choice = addToggle(text, by == by_, [this, by](bool on) {
        if (on && by != By::Limit) {
            colour(by);
        }
    });
    if (by == By::Limit) {
        // Another limit can be asked for again and again.
        connect(choice, &QAction::triggered, this, &ColouringActions::askForLimit);
    }
}

void ColouringActions::updateEnabled() {
    for (QAction* choice : actions()) {
        enable(*choice, workbench_.assembly() != nullptr, whyNoGeometry());
    }
    const bool hasTemperature =
        results_.result() && results_.result()->field("temperature") != nullptr;
    enable(*action("colour.limit"), hasTemperature || by_ == By::Limit,
           tr("show a result with temperatures first"));
}

void ColouringActions::follow() {
    if (by_ == By::Limit) {
        action("colour.cad")->setChecked(true);
        colour(By::Cad);  // what was told is of another model
    } else if (by_ != By::Cad) {
        colour(by_);
    }
}

void ColouringActions::colour(By by) {
    by_ = by;
    if (!workbench_.assembly() || by == By::Cad) {
        show({}, {});
    } else if (by == By::Part) {
        colourByPart();
    } else {
        colourByMaterial();
    }
}

void ColouringActions::colourByPart() {
    std::vector<Colour> colours;
    std::vector<LegendEntry> legend;
    for (const Part& part : workbench_.assembly()->parts) {
        colours.push_back(colourOf(colours.size()));
        legend.push_back({colours.back(), part.name});
    }
    show(colours, legend);
}

void ColouringActions::colourByMaterial() {
    std::vector<Colour> colours;
    std::map<std::string, Colour> known;
    std::vector<LegendEntry> legend;
    for (const Part& part : workbench_.assembly()->parts) {
        const std::string material = materialOf(workbench_.model(), part);
        const auto [found, isNew] = known.try_emplace(material);
        if (isNew) {
            const std::size_t used = known.size() - (known.contains("") ? 1 : 0);
            found->second = material.empty() ? kNone : colourOf(used - 1);
            legend.push_back(
                {found->second, material.empty() ? tr("no material").toStdString() : material});
        }
        colours.push_back(found->second);
    }
    show(colours, legend);
}

void ColouringActions::askForLimit() {
    names_.ask(
        tr("Limit of the temperature"), tr("60 degC"), tr("Colour the parts"),
        [this](const QString& text) {
            const auto typed = parseQuantity(asciiUnitText(text.trimmed().toStdString()));
            if (typed && typed->dimension == dimension::temperature()) {
                colourByLimit(typed->value);
            } else {
                emit hint(tr("%1 is not a temperature. Write for example 60 degC.").arg(text));
            }
        });
}

void ColouringActions::colourByLimit(double kelvin) {
    if (!results_.result() || !workbench_.assembly()) {
        return;
    }
    std::map<std::string, double> hottest;
    for (const ScalarResult& scalar : results_.result()->partScalars) {
        if (scalar.name == "max_temperature") {
            hottest[scalar.part] = scalar.value;
        }
    }
    std::vector<Colour> colours;
    for (const Part& part : workbench_.assembly()->parts) {
        const auto found = hottest.find(part.name);
        colours.push_back(found == hottest.end()              ? kNone
                          : found->second > kelvin            ? kAbove
                          : found->second > kelvin - kCloseBy ? kClose
                                                              : kBelow);
    }
    const auto text = [units = results_.units()](double value) {
        return printedQuantity({value, dimension::temperature(), true}, units);
    };
    by_ = By::Limit;
    results_.hide();
    show(colours, {{kAbove, tr("above %1").arg(text(kelvin)).toStdString()},
                   {kClose, tr("from %1").arg(text(kelvin - kCloseBy)).toStdString()},
                   {kBelow, tr("below").toStdString()},
                   {kNone, tr("not in the study").toStdString()}});
}

void ColouringActions::show(const std::vector<Colour>& colours,
                            const std::vector<LegendEntry>& legend) {
    views_.setPartColours(colours, legend);
    updateEnabled();
}

}  // namespace twinbench
