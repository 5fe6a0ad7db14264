#include "widgets/colour_bar_popover.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

#include "widgets/silenced_edits.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kDigits = 6;
constexpr int kFieldWidth = 150;
constexpr int kAutomatic = -1;
constexpr int kSmooth = 0;

/// For the value without a colour map of its own.
constexpr int kUsualMap = -1;

void choose(QComboBox& box, int data) { box.setCurrentIndex(std::max(0, box.findData(data))); }

}  // namespace

ColourBarPopover::ColourBarPopover(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      title_(new QLabel(this)),
      minimum_(new QLineEdit(this)),
      maximum_(new QLineEdit(this)),
      bands_(new QComboBox(this)),
      map_(new QComboBox(this)),
      logarithmic_(new QCheckBox(tr("&Logarithmic"), this)),
      problem_(new QLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Colour bar"));
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    for (QLineEdit* field : {minimum_, maximum_}) {
        field->setMinimumWidth(kFieldWidth);
        field->setClearButtonEnabled(true);
        field->setToolTip(tr("A value in any unit of the field; empty: it suits the values"));
    }
    bands_->addItem(tr("Automatic"), kAutomatic);
    bands_->addItem(tr("Smooth"), kSmooth);
    for (const int count : {4, 5, 6, 8, 10, 12, 16, 20}) {
        bands_->addItem(tr("%1 bands").arg(count), count);
    }
    map_->addItem(tr("Usual"), kUsualMap);
    map_->addItem(tr("Viridis"), static_cast<int>(ColourMap::Viridis));
    map_->addItem(tr("Blue to red"), static_cast<int>(ColourMap::BlueRed));
    map_->addItem(tr("Rainbow"), static_cast<int>(ColourMap::Rainbow));
    problem_->setWordWrap(true);
    problem_->hide();
    auto* automatic = new QPushButton(tr("&Automatic"), this);
    automatic->setAutoDefault(false);
    auto* form = new QFormLayout(this);
    form->addRow(title_);
    form->addRow(tr("Ma&ximum"), maximum_);
    form->addRow(tr("Mi&nimum"), minimum_);
    form->addRow(tr("&Bands"), bands_);
    form->addRow(tr("&Colours"), map_);
    form->addRow(QString(), logarithmic_);
    form->addRow(problem_);
    form->addRow(QString(), automatic);
    for (QLineEdit* field : {minimum_, maximum_}) {
        connect(field, &QLineEdit::editingFinished, this, &ColourBarPopover::readFields);
    }
    for (QComboBox* box : {bands_, map_}) {
        connect(box, &QComboBox::activated, this, &ColourBarPopover::readFields);
    }
    connect(logarithmic_, &QCheckBox::clicked, this, &ColourBarPopover::readFields);
    connect(automatic, &QPushButton::clicked, this, &ColourBarPopover::makeAutomatic);
}

ColourBarPopover::~ColourBarPopover() { silenceEdits(*this); }

QString ColourBarPopover::textOf(double number) const {
    return QString("%1 %2").arg(QString::number(number, 'g', kDigits),
                                printedUnits(subject_.unit.symbol));
}

void ColourBarPopover::show(const ColourBarSubject& subject) {
    subject_ = subject;
    title_->setText(subject.title);
    const ColourBarWish& wish = subject.wish;
    minimum_->setPlaceholderText(textOf(subject.automatic.minimum));
    maximum_->setPlaceholderText(textOf(subject.automatic.maximum));
    minimum_->setText(wish.minimum ? textOf(*wish.minimum) : QString());
    maximum_->setText(wish.maximum ? textOf(*wish.maximum) : QString());
    choose(*bands_, wish.bands.value_or(kAutomatic));
    choose(*map_, wish.map ? static_cast<int>(*wish.map) : kUsualMap);
    logarithmic_->setChecked(wish.logarithmic);
    logarithmic_->setEnabled(subject.isPositive);
    logarithmic_->setToolTip(subject.isPositive ? QString()
                                                : tr("Only where all values are positive"));
    problem_->hide();
}

void ColourBarPopover::open(const ColourBarSubject& subject, QPoint global) {
    show(subject);
    adjustSize();
    // To the left of the bar, within the screen.
    QPoint corner = global - QPoint(width(), 0);
    if (const QScreen* screen = QGuiApplication::screenAt(global)) {
        const QRect room = screen->availableGeometry();
        corner.setX(
            std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        corner.setY(
            std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(corner);
    QFrame::show();
    maximum_->setFocus();
}

QString ColourBarPopover::problem() const {
    return problem_->isHidden() ? QString() : problem_->text();
}

std::optional<double> ColourBarPopover::numberOf(const QLineEdit& field) {
    const QString text = field.text().trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto typed = typedValue(text, subject_.unit);
    if (!typed) {
        problem_->setText(
            tr("'%1' is no value in %2.").arg(text, printedUnits(subject_.unit.symbol)));
        problem_->show();
        return std::nullopt;
    }
    return subject_.unit.fromSi(*typed);
}

void ColourBarPopover::readFields() {
    problem_->hide();
    ColourBarWish wish;
    wish.minimum = numberOf(*minimum_);
    wish.maximum = numberOf(*maximum_);
    if (const int bands = bands_->currentData().toInt(); bands != kAutomatic) {
        wish.bands = bands;
    }
    if (const int map = map_->currentData().toInt(); map != kUsualMap) {
        wish.map = static_cast<ColourMap>(map);
    }
    wish.logarithmic = logarithmic_->isChecked();
    if (wish.minimum.value_or(subject_.automatic.minimum) >=
        wish.maximum.value_or(subject_.automatic.maximum)) {
        problem_->setText(tr("The minimum must be below the maximum."));
        problem_->show();
    }
    adjustSize();
    if (problem_->isHidden() && wish != subject_.wish) {
        subject_.wish = wish;
        emit wished(wish);
    }
}

void ColourBarPopover::makeAutomatic() {
    ColourBarSubject subject = subject_;
    subject.wish = ColourBarWish();
    show(subject);
    emit wished(subject.wish);
}

}  // namespace twinbench
