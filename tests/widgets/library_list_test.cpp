#include "widgets/library_list.h"

#include <QLineEdit>
#include <QTreeWidget>
#include <QtTest>

using namespace twinbench;

/// The list that materials are dragged from.
class LibraryListTest : public QObject {
    Q_OBJECT

private slots:
    void firstMaterialOfTheModelMovesNothingBelowThePointer() {
        const auto library = MaterialLibrary::read(std::filesystem::path(TWINBENCH_MATERIALS));
        QVERIFY(library);
        LibraryList list(*library);
        list.resize(300, 700);
        list.findChild<QLineEdit*>()->setText("Copper");
        list.show();
        const auto place = [&list] {
            for (QTreeWidget* tree : list.findChildren<QTreeWidget*>()) {
                const auto found =
                    tree->findItems("Copper", Qt::MatchStartsWith | Qt::MatchRecursive);
                for (QTreeWidgetItem* item : found) {
                    if (item->parent() && item->data(0, Qt::UserRole).toString().contains(':')) {
                        return tree->viewport()->mapTo(&list, tree->visualItemRect(item).topLeft());
                    }
                }
            }
            return QPoint(-1, -1);
        };
        const QPoint before = place();
        QVERIFY(before.y() > 0);
        SystemModel model;
        QVERIFY(apply(model, {"", {{EntityKind::Material, "Copper mine", Json::object(), {}}}}));
        list.setModel(model);
        QCOMPARE(place(), before);
    }
};

QTEST_MAIN(LibraryListTest)

#include "library_list_test.moc"
