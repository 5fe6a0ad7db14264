#include "widgets/contact_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "tests/geometry/synthetic_shapes.h"
#include "twin/contact_overrides.h"

using namespace twinbench;
using namespace twinbench::test;

class ContactTableTest : public QObject {
    Q_OBJECT

private:
    using Columns = ContactTableModel;

    std::shared_ptr<const Assembly> assembly_;
    std::vector<ContactPair> contacts_;
    SystemModel model_;
    MaterialLibrary library_;
    std::unique_ptr<ContactTable> table_;

    QModelIndex cell(int row, int column) const {
        return table_->view()->model()->index(row, column);
    }
    QString text(int row, int column) const { return cell(row, column).data().toString(); }
    void show() { table_->setContacts(model_, assembly_, contacts_, false); }
    void enter(int row, int column, const QVariant& value) {
        table_->view()->model()->setData(cell(row, column), value);
        QCoreApplication::processEvents();
    }
    Json valueOf(std::uint32_t a, std::uint32_t b, const char* key) const {
        return contactValue(model_, assembly_->parts[a], assembly_->parts[b], key).value;
    }

private slots:
    void initTestCase() {
        assembly_ = std::make_shared<const Assembly>(
            makeAssembly("Kit", {makePart("Plate", boxShape({0, 0, 0}, {1, 1, 1})),
                                 makePart("Bolt", boxShape({0, 0, 1}, {1, 1, 2})),
                                 makePart("Nut", boxShape({0, 0, 2}, {1, 1, 3}))}));
        contacts_ = {{0, 1, {{0, 0, 2e-4}}, 2e-4, 1e-5, 0.0},
                     {1, 2, {{0, 0, 1e-3}}, 1e-3, 0, 2e-6}};
    }

    void init() {
        model_ = SystemModel();
        table_ = std::make_unique<ContactTable>(library_);
        connect(table_.get(), &ContactTable::editRequested, this, [this](const ModelEdit& edit) {
            QVERIFY(apply(model_, edit));
            show();
        });
        table_->show();
        show();
    }

    void aRowTellsWhereTwoPartsTouchAndWhatPasses() {
        QCOMPARE(table_->view()->model()->rowCount(), 2);
        QCOMPARE(text(0, Columns::FirstPart), QString("Plate"));
        QCOMPARE(text(0, Columns::SecondPart), QString("Bolt"));
        QCOMPARE(text(0, Columns::Area), QString("200"));
        QCOMPARE(text(0, Columns::Gap), QString("0.01"));
        QCOMPARE(text(1, Columns::Penetration), QString("0.002"));
        QCOMPARE(text(0, Columns::Conductance), QString("perfect"));
        QCOMPARE(text(0, Columns::Bonded), QString("yes"));
    }

    void numbersFollowTheUnits() {
        table_->setUnits(UnitSystem::Si);
        QCOMPARE(text(0, Columns::Area), QString("0.0002"));
        QVERIFY(table_->toTable().front()[Columns::Area].contains("m²"));
    }

    void sortsByNumberAndFiltersByName() {
        table_->view()->sortByColumn(Columns::Area, Qt::DescendingOrder);
        QCOMPARE(text(0, Columns::SecondPart), QString("Nut"));
        table_->filter()->setText("plate");
        QCOMPARE(table_->view()->model()->rowCount(), 1);
        QCOMPARE(text(0, Columns::SecondPart), QString("Bolt"));
    }

    void whatIsTypedHoldsForAllSelectedRows() {
        table_->view()->selectAll();
        enter(0, Columns::Conductance, "5000 W/(m²·K)");
        QCOMPARE(valueOf(0, 1, "conductance"), Json("5000 W/(m^2*K)"));
        QCOMPARE(valueOf(1, 2, "conductance"), Json("5000 W/(m^2*K)"));
        QVERIFY(cell(1, Columns::Conductance).data(Qt::FontRole).value<QFont>().bold());
        QCOMPARE(table_->view()->selectionModel()->selectedRows().size(), 2);
    }

    void aClickIntoAValueKeepsTheSelectedRows() {
        table_->resize(900, 300);
        table_->show();
        table_->view()->selectAll();
        const auto click = [this](int column) {
            const QPoint at = table_->view()->visualRect(cell(0, column)).center();
            QTest::mouseClick(table_->view()->viewport(), Qt::LeftButton, {}, at);
            return table_->view()->selectionModel()->selectedRows().size();
        };
        QCOMPARE(click(Columns::Conductance), 2);
        QCOMPARE(click(Columns::FirstPart), 1);
    }

    void aBareNumberTakesTheUnitOfBefore() {
        enter(0, Columns::Conductance, "5000 W/(m^2*K)");
        enter(0, Columns::Conductance, "300");
        QCOMPARE(valueOf(0, 1, "conductance"), Json("300 W/(m^2*K)"));
        QCOMPARE(valueOf(1, 2, "conductance"), Json("perfect"));
    }

    void aWrongValueIsToldAndNotTaken() {
        QSignalSpy problems(table_.get(), &ContactTable::problemsFound);
        enter(0, Columns::Conductance, "5 kg");
        QCOMPARE(problems.size(), 1);
        QCOMPARE(text(0, Columns::Conductance), QString("perfect"));
    }

    void emptiedValueAndButtonTakeBackWhatIsOwn() {
        enter(0, Columns::Conductance, "5000 W/(m^2*K)");
        enter(0, Columns::Bonded, int(Columns::Bond::NotBonded));
        QCOMPARE(valueOf(0, 1, "bonded"), Json(false));
        enter(0, Columns::Conductance, "");
        QCOMPARE(valueOf(0, 1, "conductance"), Json("perfect"));
        QCOMPARE(valueOf(0, 1, "bonded"), Json(false));
        table_->view()->selectRow(0);
        auto* reset = table_->findChild<QToolButton*>("resetContacts");
        QVERIFY(reset->isEnabled());
        reset->click();
        QVERIFY(model_.entities(EntityKind::ContactPair).empty());
        QVERIFY(!reset->isEnabled());
    }

    void choiceAsAllContactsTakesTheOwnOneBack() {
        enter(1, Columns::Bonded, int(Columns::Bond::NotBonded));
        enter(1, Columns::Bonded, int(Columns::Bond::AsAll));
        QVERIFY(model_.entities(EntityKind::ContactPair).empty());
    }

    void aLookAtTheChoiceOfABondChangesNothing() {
        table_->resize(900, 300);
        table_->show();
        table_->view()->edit(cell(0, Columns::Bonded));
        auto* box = table_->view()->findChild<QComboBox*>();
        QVERIFY(box);
        QCOMPARE(box->currentText(), QString("as all contacts"));
        box->hidePopup();
        QTest::keyClick(box, Qt::Key_Tab);
        QCoreApplication::processEvents();
        QVERIFY(model_.entities(EntityKind::ContactPair).empty());
    }

    void aProposedConductanceTellsItsOrigin() {
        const auto put = [this](EntityKind kind, const char* name, const Json& values) {
            QVERIFY(apply(model_, {"", {{kind, name, values, std::nullopt}}}));
        };
        put(EntityKind::Material, "metal", Json{{"thermal_conductivity", "200 W/(m*K)"}});
        put(EntityKind::Assignment, "all", Json{{"part", "*"}, {"material", "metal"}});
        put(EntityKind::Contacts, "contacts", Json{{"conductance", "auto"}});
        show();
        QCOMPARE(text(0, Columns::Conductance), QString("2500 W/(m\u00B2\u00B7K)"));
        QCOMPARE(text(0, Columns::Origin), QString("From air in a gap of 0.01 mm"));
        QCOMPARE(cell(0, Columns::Conductance).data(Qt::EditRole).toString(), QString("auto"));
        enter(0, Columns::Conductance, "500 W/(m^2*K)");
        QCOMPARE(text(0, Columns::Conductance), QString("500 W/(m\u00B2\u00B7K)"));
        QCOMPARE(text(0, Columns::Origin), QString("own value"));
        QCOMPARE(text(1, Columns::Origin), QString("From air between machined faces that touch"));
    }

    void aConductanceThatCannotBeProposedSaysWhy() {
        enter(0, Columns::Conductance, "auto");
        QCOMPARE(text(0, Columns::Conductance), QString("auto"));
        QVERIFY(text(0, Columns::Origin).contains("no material"));
        QCOMPARE(text(1, Columns::Origin), QString("as all contacts"));
    }

    void conductancesAreSortedAsNumbers() {
        enter(0, Columns::Conductance, "1000 W/(m^2*K)");
        enter(1, Columns::Conductance, "200 W/(m^2*K)");
        table_->view()->sortByColumn(Columns::Conductance, Qt::AscendingOrder);
        QCOMPARE(text(0, Columns::SecondPart), QString("Nut"));
        table_->filter()->setText("yes");
        QCOMPARE(table_->view()->model()->rowCount(), 0);  // names of parts are filtered
    }

    void anEditKeepsTheCurrentRow() {
        table_->view()->setCurrentIndex(cell(1, Columns::Conductance));
        enter(1, Columns::Conductance, "200 W/(m^2*K)");
        QCOMPARE(table_->view()->currentIndex().row(), 1);
    }

    void oneRowTellsItsContactAndSeveralTheirParts() {
        qRegisterMetaType<PartPair>();
        QSignalSpy contact(table_.get(), &ContactTable::contactChosen);
        QSignalSpy parts(table_.get(), &ContactTable::partsChosen);
        table_->view()->selectRow(1);
        QCOMPARE(contact.size(), 1);
        QCOMPARE(contact.front().front().value<PartPair>(), PartPair(1, 2));
        table_->view()->selectAll();
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts.front().front().value<std::vector<std::uint32_t>>(),
                 (std::vector<std::uint32_t>{0, 1, 2}));
    }

    void aContactThatIsSelectedElsewhereIsMarkedWithoutBeingTold() {
        QSignalSpy contact(table_.get(), &ContactTable::contactChosen);
        table_->showSelected(PartPair(1, 2));
        QCOMPARE(table_->view()->selectionModel()->selectedRows().front().row(), 1);
        QCOMPARE(contact.size(), 0);
    }

    void partsThatReachIntoEachOtherAreTold() {
        contacts_[0].faces.clear();
        show();
        QVERIFY(cell(0, Columns::Conductance).data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(cell(0, Columns::FirstPart).data(Qt::ToolTipRole).toString().contains("gap"));
        contacts_[0].faces = {{0, 0, 2e-4}};
    }
};

QTEST_MAIN(ContactTableTest)
#include "contact_table_test.moc"
