#include "widgets/model_tree.h"

#include <QHeaderView>
#include <QTreeWidgetItemIterator>
#include <QtTest>

#include "tests/geometry/synthetic_shapes.h"
#include "twin/model_edit.h"
#include "widgets/tree_items.h"

using namespace twinbench;
using namespace twinbench::test;

/// What the model tree shows and selects.
class ModelTreeTest : public QObject {
    Q_OBJECT

private:
    Selection selection_;
    std::unique_ptr<ModelTree> tree_;

    QTreeWidgetItem* item(const QString& text) {
        const auto found = tree_->tree()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }

private slots:
    void init() {
        selection_.clear();
        tree_ = std::make_unique<ModelTree>(selection_);
        tree_->resize(300, 600);
        tree_->setAssembly(std::make_shared<const Assembly>(
            makeAssembly("as1", {makePart("l-bracket-left_1", boxShape({0, 0, 0}, {1, 1, 1})),
                                 makePart("bolt_1 [2]", boxShape({0, 0, 0}, {1, 1, 1}))})));
        tree_->setVisible(true);
    }

    void longMaterialsAreElidedBeforeNamesOfParts() {
        tree_->setPartMaterials({{0, "Stainless steel 304, annealed and cold rolled"}, {1, "Oak"}});
        const QTreeWidget& tree = *tree_->tree();
        const QModelIndex name = tree.indexFromItem(item("l-bracket-left_1"), 0);
        QTRY_VERIFY(tree.visualRect(name).width() >= tree.sizeHintForIndex(name).width());
        QVERIFY(tree.header()->sectionSize(1) > 0);
    }

    void namesInClosedGroupsTakeNoRoomFromValues() {
        const QString material = "Aluminium 6061-T6";
        tree_->resize(310, 600);
        tree_->setPartMaterials({{0, material}, {1, material}});
        tree_->setContacts(
            QList<ContactRow>{
                {"l-bracket-assembly_1/l-bracket_1 \u2013 nut-bolt-assembly_3/bolt_1 [2]",
                 "94.2 mm\u00B2", PartPair(0, 1), false}},
            false);
        QTreeWidgetItem* contacts = item("Contacts");
        contacts->setExpanded(false);
        QHeaderView& header = *tree_->tree()->header();
        const int wanted = tree_->fontMetrics().horizontalAdvance("Aluminium");
        QTRY_VERIFY(header.sectionSize(1) >= wanted);
        const int before = header.sectionSize(1);
        contacts->setExpanded(true);
        QTRY_VERIFY(header.sectionSize(1) <= before);
        QVERIFY(header.sectionSize(1) >= static_cast<int>(0.35 * header.width()));
    }

    void parametersShowTheValueOfTheScenario() {
        SystemModel model;
        QVERIFY(apply(model, {"",
                              {{EntityKind::Parameter, "h_air", "10 W/(m^2*K)", std::nullopt},
                               {EntityKind::Scenario, "Fan",
                                Json{{"set", {{"h_air", "25 W/(m^2*K)"}}}}, std::nullopt}}}));
        tree_->setModel(model);
        QVERIFY(item("h_air")->text(1).startsWith("10 "));
        tree_->setScenario("Fan");
        QVERIFY(item("h_air")->text(1).startsWith("25 "));
        QVERIFY(item("h_air")->font(1).bold());
        QVERIFY(item("h_air")->toolTip(1).contains("10 "));
        tree_->setScenario("Baseline");
        QVERIFY(item("h_air")->text(1).startsWith("10 "));
        QVERIFY(!item("h_air")->font(1).bold());
    }

    void filterTakesPartsThatMeetACondition() {
        tree_->setPartFilter([](const QString& text) -> std::optional<std::set<std::uint32_t>> {
            return text.startsWith('>') ? std::optional<std::set<std::uint32_t>>({1})
                                        : std::nullopt;
        });
        tree_->filter()->setText("> 60 degC");
        const auto shown = [this](std::uint32_t part) {
            for (QTreeWidgetItemIterator it(tree_->tree()); *it; ++it) {
                if (partOf(*it) == part) {
                    return !(*it)->isHidden();
                }
            }
            return false;
        };
        QVERIFY(!shown(0) && shown(1));
        QVERIFY(item("Studies")->isHidden());
        tree_->filter()->clear();
        QVERIFY(shown(0) && shown(1));
        QVERIFY(!item("Studies")->isHidden());
    }

    void clickedContactIsSelectedAndDrawnSo() {
        tree_->setContacts(QList<ContactRow>{{"l-bracket-left_1 \u2013 bolt_1 [2]", "94.2 mm\u00B2",
                                              PartPair(0, 1), false}},
                           false);
        QTreeWidgetItem* contact = item("l-bracket-left_1 \u2013 bolt_1 [2]");
        QVERIFY(contact);
        tree_->tree()->scrollToItem(contact);
        QTest::mouseClick(tree_->tree()->viewport(), Qt::LeftButton, {},
                          tree_->tree()->visualItemRect(contact).center());
        QVERIFY(selection_.contact() == PartPair(0, 1));
        QVERIFY(contact->isSelected());
        QVERIFY(selection_.parts().empty());
        selection_.selectParts({1});
        QVERIFY(!contact->isSelected());
        QVERIFY(!selection_.contact());
    }
};

QTEST_MAIN(ModelTreeTest)

#include "model_tree_test.moc"
