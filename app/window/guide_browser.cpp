#include "app/window/guide_browser.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QImageReader>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QThread>
#include <algorithm>

#include "core/utf8_path.h"

namespace twinbench {

namespace {

constexpr const char* kGuide = "user_guide.md";
constexpr int kPictureMargin = 24;  // beside pictures
constexpr int kResizePause = 100;   // ms without another size

}  // namespace

GuideBrowser::GuideBrowser(std::filesystem::path folder, QWidget* parent)
    : QTextBrowser(parent), folder_(std::move(folder)) {
    setAccessibleName(tr("Manual"));
    setOpenExternalLinks(true);
    readers_.setMaxThreadCount(1);
    readers_.setThreadPriority(QThread::LowPriority);
    fitDue_.setSingleShot(true);
    fitDue_.setInterval(kResizePause);
    connect(&fitDue_, &QTimer::timeout, this, &GuideBrowser::fitPictures);
}

GuideBrowser::~GuideBrowser() {
    readers_.clear();
    readers_.waitForDone();
}

bool GuideBrowser::open(const QString& heading) {
    const QString file = QString::fromStdString(toUtf8(folder_ / kGuide));
    if (!QFile::exists(file)) {
        setPlainText(tr("The manual is not installed: %1 is missing.").arg(file));
        return false;
    }
    const QUrl url = QUrl::fromLocalFile(file);
    if (source() != url) {
        setSource(url, QTextDocument::MarkdownResource);
    }
    heading_ = heading;
    if (heading.isEmpty()) {
        verticalScrollBar()->setValue(0);
        return true;
    }
    return scrollTo(heading);
}

QStringList GuideBrowser::headings() const {
    QStringList texts;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0) {
            texts << block.text();
        }
    }
    return texts;
}

bool GuideBrowser::scrollTo(const QString& heading) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && block.text() == heading) {
            const QRectF place = document()->documentLayout()->blockBoundingRect(block);
            verticalScrollBar()->setValue(static_cast<int>(place.top()));
            return true;
        }
    }
    return false;
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource) {
        return QTextBrowser::loadResource(type, name);
    }
    const QString file = source().resolved(name).toLocalFile();
    const int room = std::max(1, viewport()->width() - kPictureMargin);
    const QSize whole = QImageReader(file).size();
    const QSize size =
        whole.width() > room ? whole.scaled(room, whole.height(), Qt::KeepAspectRatio) : whole;
    if (!size.isValid()) {
        return QTextBrowser::loadResource(type, name);
    }
    const auto known = pictures_.constFind(file);
    if (known != pictures_.constEnd() && known->size() == size) {
        return *known;
    }
    readPicture(name, file, size);
    // Until it is there, its place is kept: nothing moves while one reads.
    QImage place(size, QImage::Format_ARGB32_Premultiplied);
    place.fill(Qt::transparent);
    return place;
}

void GuideBrowser::readPicture(const QUrl& name, const QString& file, QSize size) {
    readers_.start([this, name, file, size] {
        const QImage picture(file);
        const QImage fitting = picture.size() == size ? picture
                                                      : picture.scaled(size, Qt::IgnoreAspectRatio,
                                                                       Qt::SmoothTransformation);
        QMetaObject::invokeMethod(
            this,
            [this, name, file, fitting] {
                if (fitting.isNull()) {
                    return;
                }
                pictures_[file] = fitting;
                document()->addResource(QTextDocument::ImageResource, name, fitting);
                viewport()->update();
            },
            Qt::QueuedConnection);
    });
}

void GuideBrowser::resizeEvent(QResizeEvent* event) {
    const bool isWider = event->size().width() != event->oldSize().width();
    QTextBrowser::resizeEvent(event);
    if (isWider && !source().isEmpty()) {
        fitDue_.start();
    }
}

void GuideBrowser::fitPictures() {
    readers_.clear();  // what was asked for in another size
    reload();
    scrollTo(heading_);
}

}  // namespace twinbench
