#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>
#include <QThreadPool>
#include <QTimer>
#include <filesystem>

namespace twinbench {

/// Shows the manual that is installed with the program: its Markdown pages, with pictures as wide
/// as the browser at most, and links from page to page.
class GuideBrowser : public QTextBrowser {
    Q_OBJECT

public:
    /// `folder`: of user_guide.md and the other pages.
    explicit GuideBrowser(std::filesystem::path folder, QWidget* parent = nullptr);
    ~GuideBrowser() override;

    /// Opens the user guide at the heading of this text, or at its beginning. False, with a note in
    /// the page, if there is no such page or heading.
    bool open(const QString& heading);
    /// The text of all headings of the shown page.
    QStringList headings() const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool scrollTo(const QString& heading);
    /// Pictures follow the width, once it has settled.
    void fitPictures();
    /// Reads a picture in the background, `size` large, and puts it into its place.
    void readPicture(const QUrl& name, const QString& file, QSize size);

    std::filesystem::path folder_;
    QString heading_;                  ///< at the top
    QHash<QString, QImage> pictures_;  ///< by file, as wide as they were last shown
    QThreadPool readers_;
    QTimer fitDue_;
};

}  // namespace twinbench
