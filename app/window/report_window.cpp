#include "app/window/report_window.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace twinbench {

namespace {

constexpr QSize kReportSize{680, 520};

}  // namespace

ReportWindow::ReportWindow(QWidget* parent)
    : QDialog(parent),
      introduction_(new QLabel(this)),
      text_(new QPlainTextEdit(this)),
      note_(new QLabel(this)) {
    setObjectName("report");
    introduction_->setWordWrap(true);
    text_->setAccessibleName(tr("What to send"));
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto* saveButton = buttons->addButton(tr("Save as..."), QDialogButtonBox::ActionRole);
    connect(copyButton, &QPushButton::clicked, this, &ReportWindow::copy);
    connect(saveButton, &QPushButton::clicked, this, &ReportWindow::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(introduction_);
    layout->addWidget(text_, 1);
    layout->addWidget(note_);
    layout->addWidget(buttons);
    resize(kReportSize);
}

void ReportWindow::show(const QString& title, const QString& introduction, const QString& text) {
    setWindowTitle(title);
    introduction_->setText(introduction);
    text_->setPlainText(text);
    note_->clear();
    QDialog::show();
    raise();
    activateWindow();
}

void ReportWindow::copy() {
    QGuiApplication::clipboard()->setText(text_->toPlainText());
    note_->setText(tr("Copied."));
}

void ReportWindow::save() {
    const QString path = QFileDialog::getSaveFileName(this, tr("Save what to send"),
                                                      "twinbench-report.txt", tr("Texts (*.txt)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.write(text_->toPlainText().toUtf8()) >= 0 && file.flush();
    note_->setText(isWritten ? tr("Wrote %1.").arg(path)
                             : tr("%1 cannot be written. Choose another folder.").arg(path));
}

}  // namespace twinbench
