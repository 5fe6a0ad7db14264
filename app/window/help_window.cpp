#include "app/window/help_window.h"

#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

namespace twinbench {

namespace {

constexpr QSize kHelpSize{720, 640};
constexpr int kFieldMargin = 8;

}  // namespace

HelpWindow::HelpWindow(const std::filesystem::path& guide, QWidget* parent)
    : QDialog(parent), field_(new QLabel(this)), browser_(new GuideBrowser(guide, this)) {
    setWindowTitle(tr("Help"));
    setObjectName("help");
    field_->setWordWrap(true);
    field_->setMargin(kFieldMargin);
    field_->setAutoFillBackground(true);
    field_->setBackgroundRole(QPalette::AlternateBase);
    field_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* bar = new QToolBar(this);
    QAction* top = bar->addAction(tr("Contents"), this, [this] { browser_->open({}); });
    top->setToolTip(tr("The beginning of the user guide"));
    QAction* back = bar->addAction(tr("Back"), browser_, &QTextBrowser::backward);
    back->setEnabled(false);
    connect(browser_, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(field_);
    layout->addWidget(browser_, 1);
    resize(kHelpSize);
}

void HelpWindow::show(const HelpTopic& topic) {
    field_->setVisible(!topic.text.isEmpty());
    field_->setText(
        QString("<b>%1</b><br/>%2")
            .arg(topic.title.toHtmlEscaped(), topic.text.toHtmlEscaped().replace('\n', "<br/>")));
    QDialog::show();
    raise();
    activateWindow();
    browser_->open(topic.section);
}

}  // namespace twinbench
