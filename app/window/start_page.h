#pragma once

#include <QWidget>
#include <filesystem>

class QVBoxLayout;

namespace twinbench {

/// What the window shows without a project: open, import, samples, recent files, and projects that
/// were never saved under a name.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(std::filesystem::path samples, QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& files);

signals:
    void openRequested();
    void importRequested();
    void fileChosen(const QString& path);

private:
    void rebuild();
    void addHeading(const QString& text);
    void addFile(const QString& title, const QString& path, const QString& icon);

    std::filesystem::path samples_;
    QStringList recent_;
    QVBoxLayout* list_;
};

}  // namespace twinbench
