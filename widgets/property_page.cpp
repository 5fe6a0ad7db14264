#include "widgets/property_page.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "widgets/engine_text.h"
#include "widgets/value_text.h"

namespace twinbench {

namespace {

constexpr int kMargin = 12;
constexpr int kSpacing = 8;
constexpr double kTitleSize = 1.15;  // of the usual font

/// Long names of files and parts wrap at their joints, but not at the point of a number: a
/// zero-width space follows each.
QString breakable(QString text) {
    static const QRegularExpression kJoints("([_/-]|\\.(?!\\d))(?=\\w)");
    return text.replace(kJoints, QString("\\1") + QChar(0x200B));
}

}  // namespace

PropertyPage::PropertyPage(const PropertyContext& context, QWidget* parent)
    : QWidget(parent), context_(context), lines_(new QVBoxLayout(this)) {
    lines_->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    lines_->setSpacing(kSpacing);
}

QColor PropertyPage::quietColour() const {
    return context_.theme.palette.color(QPalette::PlaceholderText);
}

void PropertyPage::addTitle(const QString& title, const QString& subtitle) {
    auto* heading = new QLabel(breakable(title), this);
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * kTitleSize);
    heading->setFont(font);
    heading->setWordWrap(true);
    heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines_->addWidget(heading);
    if (!subtitle.isEmpty()) {
        addText(breakable(subtitle), quietColour());
    }
}

QLabel* PropertyPage::addText(const QString& text, const QColor& colour) {
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    lines_->addWidget(label);
    return label;
}

QLabel* PropertyPage::addFact(const QString& name, const QString& value) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(name, row);
    auto* text = new QLabel(value, row);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    text->setWordWrap(true);  // a table over temperature takes several lines
    line->addWidget(label);
    line->addWidget(text, 1);
    lines_->addWidget(row);
    return text;
}

void PropertyPage::addNumber(const QString& name, double si, const Dimension& dimension) {
    addFact(name, printedQuantity({si, dimension, false}, context_.units));
}

void PropertyPage::addAttachMenu(TargetKind target, AttachPlace sharpest) {
    auto* button = new QPushButton(tr("Attach physics"), this);
    button->setObjectName("attach");
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    const auto add = [this, menu](const ModelDescriptor& model, AttachPlace place) {
        const QString id = QString::fromStdString(model.id);
        QAction* action = menu->addAction(engineText(model.label));
        action->setToolTip(engineText(model.help));
        connect(action, &QAction::triggered, this,
                [this, id, place] { emit attachRequested(id, place); });
    };
    const auto addAll = [&add](AttachPlace place, auto isWanted) {
        for (const ModelDescriptor& model : attachmentModels()) {
            if (isWanted(model)) {
                add(model, place);
            }
        }
    };
    addAll(AttachPlace::Selection, [target](const ModelDescriptor& model) {
        return model.target == target || model.target == TargetKind::PartOrFaces;
    });
    if (target == TargetKind::Part) {
        menu->addSection(tr("On all their faces"));
        addAll(AttachPlace::Selection,
               [](const ModelDescriptor& model) { return model.target == TargetKind::Faces; });
    }
    if (target == TargetKind::Faces) {
        menu->addSection(tr("In their parts"));
        addAll(AttachPlace::Selection,
               [](const ModelDescriptor& model) { return model.target == TargetKind::Part; });
    }
    if (sharpest != AttachPlace::Selection) {
        menu->addSection(sharpest == AttachPlace::CommonEdge ? tr("On their common edge")
                                                             : tr("At their common corner"));
        addAll(sharpest, [](const ModelDescriptor& model) { return model.edgesAndPoints; });
    }
    button->setMenu(menu);
    lines_->addWidget(button);
}

}  // namespace twinbench
