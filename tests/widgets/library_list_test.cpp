#include "widgets/library_list.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include "twin/model_edit.h"
#include "widgets/material_text.h"

using namespace twinbench;

class LibraryListTest : public QObject {
    Q_OBJECT

private:
    MaterialLibrary library_;

    static LibraryMaterial own(const std::string& name) {
        return {name, "Own", {{"density", {"2 kg/m^3", "me", "", std::nullopt}}}};
    }

    static QTreeWidgetItem* itemOf(const LibraryList& list, const QString& name) {
        const auto* tree = list.findChild<QTreeWidget*>();
        const auto found = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }

    static QStringList shownOf(const LibraryList& list) {
        QStringList shown;
        const auto* tree = list.findChild<QTreeWidget*>();
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* group = tree->topLevelItem(i);
            for (int k = 0; k < group->childCount(); ++k) {
                if (!group->isHidden() && !group->child(k)->isHidden()) {
                    shown << group->child(k)->text(0);
                }
            }
        }
        return shown;
    }

private slots:
    void initTestCase() {
        auto read = MaterialLibrary::read(std::filesystem::path(TWINBENCH_SOURCE_DIR) /
                                          "resources" / "materials");
        QVERIFY(read.has_value());
        library_ = std::move(*read);
    }

    void materialsStandInTheirGroups() {
        const LibraryList list(library_);
        QCOMPARE(itemOf(list, "Steel S355")->parent()->text(0), QString("Steel"));
        QCOMPARE(itemOf(list, "FR4")->parent()->text(0), QString("Electronics"));
    }

    void wordsFindNamesAndGroups() {
        LibraryList list(library_);
        list.findChild<QLineEdit*>()->setText("alu cast");
        QCOMPARE(shownOf(list), QStringList({"Aluminium A356-T6, cast", "Aluminium ADC12, die cast",
                                             "Aluminium AlSi10Mg, cast"}));
        list.findChild<QLineEdit*>()->setText("cells lfp");
        QCOMPARE(shownOf(list), QStringList({"LFP cylindrical cell 26650", "LFP prismatic cell"}));
        list.findChild<QLineEdit*>()->setText("unobtainium");
        QVERIFY(shownOf(list).isEmpty());
    }

    void theCurrentMaterialShowsValueRangeAndSource() {
        LibraryList list(library_);
        list.findChild<QTreeWidget*>()->setCurrentItem(itemOf(list, "Steel S355"));
        const QString text = list.findChild<QLabel*>("materialPreview")->text();
        QVERIFY2(text.contains("EN 1993-1-2, 3.4.1.3"), qPrintable(text));
        QVERIFY2(text.contains(QString::fromUtf8("53.33 W/(m·K) at 20 °C to 40.68 W/(m·K)")),
                 qPrintable(text));
        QVERIFY2(text.contains(QString::fromUtf8("usable from 20 °C to 400 °C")), qPrintable(text));
    }

    void ownMaterialsAreAGroupOfTheirOwn() {
        LibraryList list(library_);
        list.setOwnMaterials({own("My alloy")});
        QTreeWidgetItem* item = itemOf(list, "My alloy");
        QCOMPARE(item->parent()->text(0), QString("My materials"));
        QSignalSpy spy(&list, &LibraryList::materialChosen);
        emit list.findChild<QTreeWidget*>()->itemDoubleClicked(item, 0);
        QCOMPARE(spy[0][0].toString(), QString("own:My alloy"));
    }
};

QTEST_MAIN(LibraryListTest)

#include "library_list_test.moc"
