#include "app/window/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <thread>

#include "app/window/interface_language.h"

namespace twinbench {

namespace {

constexpr int kWidth = 460;
constexpr int kLargestFile = 10'000;  // GB
constexpr double kShortestPlay = 1.0;
constexpr double kLongestPlay = 120.0;

template <class List, class Value>
int indexIn(const List& list, Value value) {
    return static_cast<int>(std::find(list.begin(), list.end(), value) - list.begin());
}

constexpr std::array kThemes{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};

QString mouseText(NavigationStyle style) {
    switch (style) {
        case NavigationStyle::Twinbench:
            return PreferencesDialog::tr(
                "Turn: left. Pan: middle, or Shift + left. Zoom: right, "
                "or the wheel.");
        case NavigationStyle::SolidWorks:
            return PreferencesDialog::tr(
                "Turn: middle. Pan: Ctrl + middle. Zoom: Shift + middle, "
                "or the wheel.");
        case NavigationStyle::Catia:
            return PreferencesDialog::tr(
                "Pan: middle. Turn: middle, then hold left or right. "
                "Zoom: middle, then click left or right; or the wheel.");
        case NavigationStyle::NxCreo:
            return PreferencesDialog::tr(
                "Turn: middle. Pan: Shift + middle, or middle + right. "
                "Zoom: Ctrl + middle, middle + left, or the wheel.");
        case NavigationStyle::Blender:
            return PreferencesDialog::tr(
                "Turn: middle. Pan: Shift + middle. Zoom: Ctrl + middle, "
                "or the wheel.");
    }
    return {};
}

}  // namespace

PreferencesDialog::PreferencesDialog(QWidget* parent)
    : QDialog(parent),
      mouse_(new QLabel(this)),
      threads_(new QSpinBox(this)),
      fileLimit_(new QSpinBox(this)),
      play_(new QDoubleSpinBox(this)),
      notifies_(new QCheckBox(tr("Tell on the desktop when runs have ended"), this)) {
    setWindowTitle(tr("Preferences"));
    setObjectName("preferences");
    auto* form = new QFormLayout;
    addLanguages(*form);
    theme_ =
        addChoice(*form, tr("Colours"), "theme", {tr("As the system"), tr("Light"), tr("Dark")});
    units_ = addChoice(
        *form, tr("Units"), "units",
        {tr("mm, N, MPa, °C"), tr("m, N, Pa, °C (SI)"), tr("in, lbf, psi, °F (imperial)")});
    units_->setToolTip(
        tr("Of results and measures. Typed values keep the units they were typed "
           "with, and exports are the same whatever is chosen here."));
    navigation_ =
        addChoice(*form, tr("Mouse in the view, as in"), "navigation",
                  {tr("Twinbench"), tr("SolidWorks"), tr("CATIA"), tr("NX, Creo"), tr("Blender")});
    mouse_->setWordWrap(true);
    // All texts take two lines at most, so that nothing moves with the choice.
    mouse_->setMinimumHeight(2 * mouse_->fontMetrics().lineSpacing());
    mouse_->setAlignment(Qt::AlignTop);
    form->addRow(QString(), mouse_);
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    threads_->setRange(0, cores);
    threads_->setSpecialValueText(tr("all %1 cores").arg(cores));
    threads_->setObjectName("threads");
    threads_->setToolTip(
        tr("What is computed does not depend on it, only how fast. It counts "
           "as soon as nothing is being computed."));
    form->addRow(tr("Threads of computations"), threads_);
    addFileLimit(*form);
    play_->setRange(kShortestPlay, kLongestPlay);
    play_->setDecimals(0);
    play_->setSuffix(tr(" s"));
    play_->setObjectName("playSeconds");
    form->addRow(tr("Playing a result takes"), play_);
    notifies_->setObjectName("notifies");
    form->addRow(QString(), notifies_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(threads_, &QSpinBox::valueChanged, this, &PreferencesDialog::read);
    connect(play_, &QDoubleSpinBox::valueChanged, this, &PreferencesDialog::read);
    connect(notifies_, &QCheckBox::toggled, this, &PreferencesDialog::read);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    for (int row = 0; row < form->rowCount(); ++row) {
        const auto* label = form->itemAt(row, QFormLayout::LabelRole);
        auto* field = form->itemAt(row, QFormLayout::FieldRole)->widget();
        if (label && label->widget()) {
            field->setAccessibleName(static_cast<QLabel*>(label->widget())->text());
        }
    }
    setMinimumWidth(kWidth);
    setPreferences({});
}

void PreferencesDialog::addLanguages(QFormLayout& form) {
    language_ = addChoice(form, tr("Language"), "language", {tr("As the system")});
    for (const InterfaceLanguage& language : interfaceLanguages()) {
        language_->addItem(language.name, language.code);
    }
    form.addRow(QString(), new QLabel(tr("Counts from the next start on."), this));
}

void PreferencesDialog::addFileLimit(QFormLayout& form) {
    fileLimit_->setRange(0, kLargestFile);
    fileLimit_->setSpecialValueText(tr("unlimited"));
    fileLimit_->setSuffix(tr(" GB"));
    fileLimit_->setObjectName("fileLimit");
    fileLimit_->setToolTip(
        tr("A project keeps results of before, so that undo and redo need no new run. When its "
           "file gets larger than this, those that no study and scenario shows are dropped."));
    connect(fileLimit_, &QSpinBox::valueChanged, this, &PreferencesDialog::read);
    form.addRow(tr("Results kept in a project"), fileLimit_);
}

QComboBox* PreferencesDialog::addChoice(QFormLayout& form, const QString& label,
                                        const QString& name, const QStringList& choices) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->addItems(choices);
    connect(box, &QComboBox::currentIndexChanged, this, &PreferencesDialog::read);
    form.addRow(label, box);
    return box;
}

void PreferencesDialog::setPreferences(const Preferences& preferences) {
    shown_ = preferences;
    filling_ = true;
    language_->setCurrentIndex(std::max(0, language_->findData(preferences.language)));
    theme_->setCurrentIndex(indexIn(kThemes, preferences.theme));
    units_->setCurrentIndex(indexIn(kUnitSystems, preferences.units));
    navigation_->setCurrentIndex(indexIn(kNavigationStyles, preferences.navigation));
    threads_->setValue(preferences.threads);
    fileLimit_->setValue(preferences.fileLimit);
    play_->setValue(preferences.playSeconds);
    notifies_->setChecked(preferences.notifies);
    mouse_->setText(mouseText(preferences.navigation));
    filling_ = false;
}

void PreferencesDialog::read() {
    if (filling_) {
        return;
    }
    const auto at = [](const auto& list, const QComboBox* box) {
        return list[static_cast<std::size_t>(box->currentIndex())];
    };
    shown_.language = language_->currentData().toString();
    shown_.theme = at(kThemes, theme_);
    shown_.units = at(kUnitSystems, units_);
    shown_.navigation = at(kNavigationStyles, navigation_);
    shown_.threads = threads_->value();
    shown_.fileLimit = fileLimit_->value();
    shown_.playSeconds = play_->value();
    shown_.notifies = notifies_->isChecked();
    mouse_->setText(mouseText(shown_.navigation));
    emit changed(shown_);
}

}  // namespace twinbench
