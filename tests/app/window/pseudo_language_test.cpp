#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableWidget>
#include <QTranslator>
#include <QTreeWidget>
#include <set>

#include "tests/app/window/translation_file.h"
#include "tests/app/window/window_tour.h"
#include "widgets/library_list.h"

using namespace twinbench;

namespace {

constexpr QChar kOpening(u'\u27E6');
constexpr QChar kClosing(u'\u27E7');

/// Puts each text that the translators get into brackets: what is shown without them is either
/// not given to them, or asked for under another context.
class PseudoTranslator : public QTranslator {
public:
    PseudoTranslator() {
        for (const TranslatedMessage& message : readTranslationFile("de")) {
            known_.emplace(message.context, message.source);
        }
    }
    QString translate(const char* context, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return known_.contains({context, text}) ? kOpening + text + kClosing : QString();
    }
    bool isEmpty() const override { return known_.empty(); }

private:
    std::set<std::pair<QString, QString>> known_;
};

/// What stands outside of all brackets.
QString bare(const QString& text) {
    QString result;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == kOpening;
        if (depth == 0) {
            result += c;
        }
        depth -= c == kClosing;
    }
    return result;
}

template <class Outer>
bool isWithin(const QWidget& widget) {
    for (const QWidget* above = &widget; above; above = above->parentWidget()) {
        if (qobject_cast<const Outer*>(above)) {
            return true;
        }
    }
    return false;
}

/// Names of the model and of programs, units, keys, parts of queries.
bool isAllowed(const QString& word) {
    static const std::set<QString> kWords{
        // the project of the test
        "Two", "boxes", "Boxes", "Box", "Upper", "Lower", "metal", "Loss", "Coolant", "Steady",
        "Warm", "up", "More", "loss", "Touchable", "h_air", "Baseline", "twin", "json", "step",
        "max", "temperature",
        // names
        "Twinbench", "SolidWorks", "CATIA", "NX", "Creo", "Blender", "STEP", "CSV", "PDF", "HTML",
        "VTU", "CalculiX", "English", "Deutsch", "Fran\u00E7ais", "\u7B80\u4F53\u4E2D\u6587",
        // units and numbers
        "mm", "cm", "kg", "MPa", "GPa", "Pa", "ms", "min", "MB", "GB", "kB", "in", "lbf", "psi",
        "nan",
        // keys
        "Ctrl", "Shift", "Alt", "Del", "Esc", "Space", "Home", "End", "Return", "Enter", "Tab",
        "PgUp", "PgDown", "Backspace", "Left", "Right", "Up", "Down", "Ins",
        // queries
        "planar", "normal", "and", "library", "perfect",
        // samples
        "Battery", "module", "Inverter", "Motor", "Skateboard", "Busbar", "joint"};
    static const QRegularExpression kKey("^F\\d+$");
    return word.size() < 2 || kWords.contains(word) || kKey.match(word).hasMatch();
}

}  // namespace

/// Every text of the window can be translated.
class PseudoLanguageTest : public QObject {
    Q_OBJECT

private:
    PseudoTranslator translator_;
    std::unique_ptr<WindowFixture> fixture_;
    std::set<QString> found_;

    MainWindow& window() { return fixture_->window(); }

    void look(const QObject& owner, const char* what, QString text) {
        static const QRegularExpression kTag("<[^>]*>|&[a-z]+;");
        static const QRegularExpression kWord("[\\p{L}_][\\p{L}\\p{N}_]*");
        text.remove(kTag);
        const bool isQts =
            owner.objectName().startsWith("qt_") || owner.objectName().startsWith("Scroll");
        // Paths and quantities are those of the project.
        static const QRegularExpression kQuantity(R"(^[\d., -]+ .{1,12}$)");
        if (isQts || text.startsWith('/') || kQuantity.match(text).hasMatch()) {
            return;
        }
        const QString rest = bare(text.remove(QChar(0x200B)));
        for (auto match = kWord.globalMatch(rest); match.hasNext();) {
            if (!isAllowed(match.next().captured())) {
                found_.insert(
                    QString("%1 %2 (%3): %4")
                        .arg(owner.metaObject()->className(), what, owner.objectName(), text));
                return;
            }
        }
    }

    void lookAtItems(const QAbstractItemView& view) {
        const QAbstractItemModel* model = view.model();
        // The words of the library, with its sources, and the names that numbers of results have
        // in tables for other programs, too.
        const bool isData = isWithin<LibraryList>(view) || isWithin<ResultsTable>(view);
        const auto lookAt = [&](auto&& self, const QModelIndex& parent) -> void {
            for (int row = 0; row < model->rowCount(parent); ++row) {
                for (int column = 0; column < model->columnCount(parent); ++column) {
                    const QModelIndex index = model->index(row, column, parent);
                    if (!isData) {
                        look(view, "item", index.data().toString());
                        look(view, "item tip", index.data(Qt::ToolTipRole).toString());
                    }
                }
                self(self, model->index(row, 0, parent));
            }
        };
        lookAt(lookAt, {});
        for (int column = 0; column < model->columnCount(); ++column) {
            look(view, "header", model->headerData(column, Qt::Horizontal).toString());
        }
    }

    void lookAt(const QWidget& widget) {
        look(widget, "tip", widget.toolTip());
        look(widget, "accessible name", widget.accessibleName());
        if (widget.isWindow() || qobject_cast<const QDockWidget*>(&widget)) {
            look(widget, "title", widget.windowTitle());
        }
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            look(widget, "text", label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            look(widget, "text", button->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
            look(widget, "title", group->title());
        } else if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
            look(widget, "title", menu->title());
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
            look(widget, "placeholder", edit->placeholderText());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                look(widget, "tab", tabs->tabText(tab));
            }
        } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            for (int item = 0; item < box->count(); ++item) {
                look(widget, "choice", box->itemText(item));
            }
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
            if (!qobject_cast<const QHeaderView*>(view)) {
                lookAtItems(*view);
            }
        }
    }

    void lookAtAll() {
        for (const QWidget* widget : shownWidgets()) {
            lookAt(*widget);
        }
        for (const QAction* action : window().findChildren<QAction*>()) {
            look(*action, "action", action->text());
            look(*action, "tip", action->toolTip());
            look(*action, "status tip", action->statusTip());
        }
    }

    void verifyNothingFound() {
        for (const QString& text : found_) {
            qWarning("%s", qPrintable(text));
        }
        QVERIFY2(found_.empty(), "the texts above are not translated");
    }

private slots:
    void initTestCase() {
        QVERIFY(!translator_.isEmpty());
        QVERIFY(QCoreApplication::installTranslator(&translator_));
    }
    void init() {
        found_.clear();
        fixture_ = std::make_unique<WindowFixture>();
    }
    void cleanup() { fixture_.reset(); }

    void theStartPage() {
        lookAtAll();
        verifyNothingFound();
    }

    void aProjectInEachStep() {
        visitSteps(*fixture_, [this] { lookAtAll(); });
        verifyNothingFound();
    }

    void theProperties() {
        visitProperties(*fixture_, [this] { lookAtAll(); });
        verifyNothingFound();
    }

    void dialogs() {
        visitDialogs(*fixture_, [this] { lookAtAll(); });
        verifyNothingFound();
    }

    void aResult() {
        visitResult(*fixture_, [this] { lookAtAll(); });
        look(window(), "title of the field",
             QString::fromStdString(window().panels().views->main().scene().field()->title));
        look(window(), "caption of the field",
             QString::fromStdString(window().panels().views->main().scene().field()->caption));
        verifyNothingFound();
    }
};

int main(int argc, char** argv) { return runWindowTest<PseudoLanguageTest>(argc, argv); }
#include "pseudo_language_test.moc"
