#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace twinbench {

/// Something that the palette finds: an action, a parameter, a part.
struct PaletteEntry {
    QString title;
    QString detail;  ///< menu, kind
    QString shortcut;
    std::function<void()> run;
    bool isEnabled = true;
    QString whyNot = {};  ///< what is missing for one that is not enabled; empty if not known
};

/// A search field over the window that lists what matches all typed words, runs it with Enter and
/// goes away with Escape or when something else is clicked. What cannot be done now is listed last,
/// greyed, with what is missing.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    void open(std::vector<PaletteEntry> entries);
    QLineEdit* input() const { return input_; }
    QListWidget* list() const { return list_; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void refill();
    void addMatches(bool enabled);
    void runCurrent();

    QLineEdit* input_;
    QListWidget* list_;
    std::vector<PaletteEntry> entries_;
};

}  // namespace twinbench
