#include "widgets/proposal_table.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "tests/geometry/synthetic_shapes.h"

using namespace twinbench;
using namespace twinbench::test;

class ProposalTableTest : public QObject {
    Q_OBJECT

private:
    MaterialLibrary library_;
    std::shared_ptr<const Assembly> assembly_;
    std::vector<MaterialProposal> proposals_ = {{0, "library:Steel S235", "fastener"},
                                                {1, "library:Steel S235", "fastener"},
                                                {2, "library:FR4", "circuit board"}};

private slots:
    void initTestCase() {
        const ShapePointer bolt = boxShape({0, 0, 0}, {1, 1, 1});
        assembly_ = std::make_shared<const Assembly>(
            makeAssembly("A", {makePart("Bolt", bolt), makePart("Bolt [2]", bolt),
                               makePart("Board", boxShape({0, 0, 0}, {2, 1, 1})),
                               makePart("Thing", boxShape({0, 0, 0}, {3, 1, 1}))}));
    }

    void occurrencesOfAProductAreOneRow() {
        ProposalTable table(library_);
        table.setProposals(proposals_, assembly_, {3});
        QCOMPARE(table.table()->rowCount(), 3);
        QCOMPARE(table.table()->item(1, 0)->text(), QString("Bolt and 1 more"));
        QCOMPARE(table.table()->item(2, 1)->text(), QString("FR4"));
        QVERIFY(table.accepted() == proposals_);
    }

    void theRestIsOneRowThatWaitsForAMaterial() {
        ProposalTable table(library_);
        table.setProposals({proposals_[2]}, assembly_, {0, 1, 3});
        QCOMPARE(table.table()->item(0, 0)->text(), QString("3 other parts"));
        QCOMPARE(table.accepted().size(), std::size_t(1));
        table.table()->item(0, 1)->setText("Steel S235");
        const auto accepted = table.accepted();
        QCOMPARE(accepted.size(), std::size_t(4));
        QCOMPARE(accepted[0].material, std::string("library:Steel S235"));
        QCOMPARE(accepted[2].material, std::string("library:FR4"));
    }

    void whatIsNotTickedIsLeftOut() {
        ProposalTable table(library_);
        table.setProposals(proposals_, assembly_, {});
        table.table()->item(0, 0)->setCheckState(Qt::Unchecked);
        QCOMPARE(table.accepted().size(), std::size_t(1));
        QCOMPARE(table.accepted().front().part, 2U);
        table.table()->item(1, 0)->setCheckState(Qt::Unchecked);
        QVERIFY(!table.findChild<QPushButton*>("acceptProposals")->isEnabled());
    }

    void anotherMaterialCanBeChosen() {
        ProposalTable table(library_);
        table.setProposals(proposals_, assembly_, {});
        table.table()->item(0, 1)->setText("Stainless steel 304");
        QSignalSpy spy(&table, &ProposalTable::acceptRequested);
        table.findChild<QPushButton*>("acceptProposals")->click();
        QCOMPARE(spy.size(), 1);
        const auto accepted = spy[0][0].value<std::vector<MaterialProposal>>();
        QCOMPARE(accepted.size(), std::size_t(3));
        QCOMPARE(accepted[1].material, std::string("library:Stainless steel 304"));
        QCOMPARE(accepted[2].material, std::string("library:FR4"));
    }

    void theSameProposalsAgainKeepTheChoices() {
        ProposalTable table(library_);
        table.setProposals(proposals_, assembly_, {});
        table.table()->item(0, 0)->setCheckState(Qt::Unchecked);
        table.setProposals(proposals_, assembly_, {3});
        QCOMPARE(table.accepted().size(), std::size_t(1));
    }

    void rowsThatStayKeepTheirChoicesWhenAnotherGoes() {
        ProposalTable table(library_);
        table.setProposals(proposals_, assembly_, {});
        table.table()->item(0, 0)->setCheckState(Qt::Unchecked);
        table.table()->item(0, 1)->setText("Stainless steel 304");
        table.setProposals({proposals_[0], proposals_[1]}, assembly_, {});
        QCOMPARE(table.table()->rowCount(), 1);
        QCOMPARE(table.table()->item(0, 0)->checkState(), Qt::Unchecked);
        QCOMPARE(table.table()->item(0, 1)->text(), QString("Stainless steel 304"));
        // The row that comes back is a new one, that of the bolts the same in another assembly.
        const auto other = std::make_shared<const Assembly>(*assembly_);
        table.setProposals(proposals_, other, {});
        QCOMPARE(table.table()->item(0, 0)->checkState(), Qt::Unchecked);
        QCOMPARE(table.table()->item(1, 0)->checkState(), Qt::Checked);
        QCOMPARE(table.table()->item(1, 1)->text(), QString("FR4"));
    }

    void aRowPointsAtItsParts() {
        ProposalTable table(library_);
        table.setProposals(proposals_, assembly_, {});
        QSignalSpy spy(&table, &ProposalTable::partsPointed);
        table.table()->selectRow(0);
        QCOMPARE(spy.size(), 1);
        QVERIFY(
            (spy[0][0].value<std::vector<std::uint32_t>>() == std::vector<std::uint32_t>{0, 1}));
    }
};

QTEST_MAIN(ProposalTableTest)

#include "proposal_table_test.moc"
