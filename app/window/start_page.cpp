#include "app/window/start_page.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/window/untitled_projects.h"
#include "core/utf8_path.h"
#include "widgets/theme.h"

namespace twinbench {

namespace {

constexpr int kColumnWidth = 640;
constexpr int kMostUntitled = 5;
constexpr int kFileHeight = 32;

/// "battery_module.twin.json" -> "Battery module"
QString titleOf(const QFileInfo& file) {
    QString title = file.fileName().section('.', 0, 0).replace('_', ' ');
    if (!title.isEmpty()) {
        title[0] = title[0].toUpper();
    }
    return title;
}

}  // namespace

StartPage::StartPage(std::filesystem::path samples, QWidget* parent)
    : QWidget(parent), samples_(std::move(samples)) {
    setAccessibleName(tr("Start"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* page = new QWidget;
    auto* centre = new QHBoxLayout(page);
    auto* column = new QWidget(page);
    column->setMaximumWidth(kColumnWidth);
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    list_ = new QVBoxLayout(column);
    list_->setContentsMargins(24, 40, 24, 24);
    list_->setSpacing(4);
    scroll->setWidget(page);
    rebuild();
}

void StartPage::setRecentFiles(const QStringList& files) {
    recent_ = files;
    rebuild();
}

void StartPage::addHeading(const QString& text) {
    auto* heading = new QLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, 20, 0, 4);
    list_->addWidget(heading);
}

void StartPage::addFile(const QString& title, const QString& path, const QString& icon) {
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setText(title);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(kFileHeight);
    button->setToolTip(path);
    button->setAccessibleDescription(path);
    connect(button, &QToolButton::clicked, this, [this, path] { emit fileChosen(path); });
    list_->addWidget(button);
}

void StartPage::rebuild() {
    while (QLayoutItem* item = list_->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
        } else if (item->layout()) {
            while (QLayoutItem* inner = item->layout()->takeAt(0)) {
                inner->widget()->deleteLater();
                delete inner;
            }
        }
        delete item;
    }
    auto* title = new QLabel(tr("Twinbench"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 2.0);
    title->setFont(font);
    list_->addWidget(title);
    auto* subtitle = new QLabel(
        tr("From the CAD of an electric vehicle to temperatures and stresses, and on to the "
           "vehicle's digital twin."));
    subtitle->setWordWrap(true);
    list_->addWidget(subtitle);
    list_->addSpacing(16);

    auto* buttons = new QHBoxLayout;
    auto* import = new QPushButton(themedIcon("import"), tr("Import a STEP file"));
    auto* open = new QPushButton(themedIcon("open"), tr("Open a project"));
    for (QPushButton* button : {import, open}) {
        button->setMinimumHeight(40);
        buttons->addWidget(button);
    }
    connect(import, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    list_->addLayout(buttons);

    const QDir samples(QString::fromStdString(toUtf8(samples_)));
    const auto sampleFiles = samples.entryInfoList({"*.twin.json"}, QDir::Files);
    if (!sampleFiles.isEmpty()) {
        addHeading(tr("Samples"));
        for (const QFileInfo& file : sampleFiles) {
            addFile(titleOf(file), file.absoluteFilePath(), "study");
        }
    }
    if (!recent_.isEmpty()) {
        addHeading(tr("Recent"));
        for (const QString& file : recent_) {
            addFile(QFileInfo(file).fileName(), file, "new");
        }
    }
    const QFileInfoList untitled = untitledProjects(kMostUntitled);
    if (!untitled.isEmpty()) {
        addHeading(tr("Not saved under a name yet"));
        for (const QFileInfo& project : untitled) {
            addFile(untitledTitle(project), project.absoluteFilePath(), "version");
        }
    }
    list_->addStretch(1);
}

}  // namespace twinbench
