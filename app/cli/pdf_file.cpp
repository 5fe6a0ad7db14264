#include "app/cli/pdf_file.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>
#include <cstdio>

#include "core/file.h"

namespace twinbench {

namespace {

constexpr int kDotsPerInch = 96;  // the page is laid out as a browser would
constexpr int kImageWidth = 640;  // px; fits between the margins
constexpr double kMargin = 18.0;  // mm

/// As a page needs it: smaller letters, no margins beside those of the paper, images that fit.
QString forPaper(QString html) {
    static const QRegularExpression kWidth("<img width=\"\\d+\"");
    static const QRegularExpression kBody("body\\{font:\\d+px([^}]*?)max-width[^}]*\\}");
    html.replace(kBody, "body{font:10px\\1}");
    return html.replace(kWidth, QString("<img width=\"%1\"").arg(kImageWidth));
}

/// Without a session of its own the kit complains of a missing folder that a page does not need.
void tellNothingOfFolders(QtMsgType /*type*/, const QMessageLogContext& /*context*/,
                          const QString& message) {
    if (!message.startsWith("QStandardPaths:")) {
        std::fputs(qPrintable(message + "\n"), stderr);
    }
}

}  // namespace

Result<void> writePdf(const std::string& html, const std::filesystem::path& path) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(tellNothingOfFolders);
    int count = 1;
    std::string name = "twinbench-cli";
    char* arguments[] = {name.data(), nullptr};
    const QGuiApplication application(count, arguments);
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({kMargin, kMargin, kMargin, kMargin}, QPageLayout::Millimeter);
        QTextDocument document;
        document.setHtml(forPaper(QString::fromStdString(html)));
        document.setPageSize(writer.pageLayout().paintRectPixels(kDotsPerInch).size());
        document.print(&writer);
    }
    const QByteArray& bytes = pdf.data();
    return writeFileAtomically(
        path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

}  // namespace twinbench
