#include "widgets/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace twinbench {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 380;
constexpr int kMostShown = 200;

bool matchesAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window), input_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setAccessibleName(tr("Command palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    input_->setPlaceholderText(tr("Find an action, a part or a parameter"));
    input_->setAccessibleName(input_->placeholderText());
    input_->setClearButtonEnabled(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(input_);
    layout->addWidget(list_);
    input_->installEventFilter(this);
    connect(input_, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(input_, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> entries) {
    entries_ = std::move(entries);
    const int width = std::min(kWidth, parentWidget()->width() - 32);
    setGeometry((parentWidget()->width() - width) / 2, 72, width,
                std::min(kHeight, parentWidget()->height() - 96));
    input_->clear();
    refill();
    show();
    raise();
    input_->setFocus();
}

void CommandPalette::refill() {
    list_->clear();
    addMatches(true);
    const int possible = list_->count();
    addMatches(false);
    list_->setCurrentRow(possible > 0 ? 0 : -1);
}

void CommandPalette::addMatches(bool enabled) {
    const QStringList words = input_->text().split(' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < entries_.size() && list_->count() < kMostShown; ++i) {
        const PaletteEntry& entry = entries_[i];
        if (entry.isEnabled != enabled || !matchesAll(entry.title + " " + entry.detail, words)) {
            continue;
        }
        QString text = entry.title;
        if (!entry.detail.isEmpty()) {
            text += "   \u2014 " + entry.detail;
        }
        if (!entry.shortcut.isEmpty()) {
            text += "   [" + entry.shortcut + "]";
        }
        if (!enabled) {
            text += "   " + (entry.whyNot.isEmpty() ? tr("(not possible now)")
                                                    : QString("(%1)").arg(entry.whyNot));
        }
        auto* item = new QListWidgetItem(text, list_);
        item->setData(Qt::UserRole, static_cast<int>(i));
        item->setToolTip(text);
        if (!enabled) {
            item->setForeground(palette().color(QPalette::PlaceholderText));
        }
    }
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = list_->currentItem();
    if (!item) {
        return;
    }
    const PaletteEntry& entry = entries_[item->data(Qt::UserRole).toUInt()];
    if (!entry.isEnabled) {
        return;  // it stays, and says why
    }
    const auto run = entry.run;
    hide();
    parentWidget()->setFocus();
    run();
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::FocusOut && !list_->hasFocus()) {
        hide();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            hide();
            parentWidget()->setFocus();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            list_->setCurrentRow(
                std::clamp(list_->currentRow() + step, 0, std::max(0, list_->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

}  // namespace twinbench
