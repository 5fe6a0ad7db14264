#include "app/window/name_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace twinbench {

NameBar::NameBar(QWidget* parent)
    : QWidget(parent),
      question_(new QLabel(this)),
      name_(new QLineEdit(this)),
      accept_(new QPushButton(this)) {
    name_->setMaximumWidth(320);
    question_->setBuddy(name_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->addWidget(question_);
    layout->addWidget(name_, 1);
    layout->addWidget(accept_);
    layout->addStretch(1);
    const auto take = [this] {
        const QString name = name_->text().trimmed();
        if (!name.isEmpty()) {
            hide();
            done_(name);
        }
    };
    connect(name_, &QLineEdit::returnPressed, this, take);
    connect(accept_, &QPushButton::clicked, this, take);
    hide();
}

void NameBar::ask(const QString& question, const QString& proposal, const QString& button,
                  std::function<void(const QString&)> done) {
    done_ = std::move(done);
    question_->setText(question);
    accept_->setText(button);
    name_->setText(proposal);
    name_->selectAll();
    name_->setAccessibleName(question);
    show();
    name_->setFocus();
}

void NameBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace twinbench
