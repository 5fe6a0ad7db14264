#include "widgets/scenario_table.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace twinbench;

class ScenarioTableTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        model_ = SystemModel();
        const auto done =
            apply(model_, {"Set up",
                           {{EntityKind::Parameter, "h_air", Json("800 W/(m^2*K)"), {}},
                            {EntityKind::Parameter, "loss", Json("8 W"), {}},
                            {EntityKind::Scenario,
                             "Double flow",
                             Json{{"set", {{"h_air", "1600 W/(m^2*K)"}}}},
                             {}}}});
        QVERIFY(done);
        table_ = std::make_unique<ScenarioTable>();
        connect(table_.get(), &ScenarioTable::editRequested, this, [this](const ModelEdit& edit) {
            QVERIFY(apply(model_, edit));
            table_->setModel(model_);
        });
        connect(table_.get(), &ScenarioTable::problemsFound, this,
                [this](const Problems& problems) { problems_ = problems; });
        problems_.clear();
        table_->setModel(model_);
    }

    void whatAScenarioOverridesIsBold() {
        QVERIFY(cell("h_air", 1)->font().bold());
        QVERIFY(!cell("loss", 1)->font().bold());
        QCOMPARE(cell("loss", 1)->text(), QString("8 W"));
        QCOMPARE(cell("h_air", 1)->text(), QString::fromUtf8("1600 W/(m\u00B2\u00B7K)"));
    }

    void anEditedCellOverridesAndAnEmptiedOneInheritsAgain() {
        cell("loss", 1)->setText("12 W");
        QTRY_COMPARE(overrides(), Json({{"h_air", "1600 W/(m^2*K)"}, {"loss", "12 W"}}));
        cell("loss", 1)->setText("");
        QTRY_COMPARE(overrides(), Json({{"h_air", "1600 W/(m^2*K)"}}));
        QCOMPARE(cell("loss", 1)->text(), QString("8 W"));
    }

    void aBareNumberTakesTheUnitOfItsCell() {
        cell("loss", 1)->setText("12000 mW");
        QTRY_VERIFY(overrides().contains("loss"));
        cell("loss", 1)->setText("7000");
        QTRY_COMPARE(overrides().at("loss"), Json("7000 mW"));
        cell("loss", 0)->setText("9");
        QTRY_COMPARE(model_.find(EntityKind::Parameter, "loss")->values, Json("9 W"));
    }

    void theBaselineIsTheParameterItself() {
        cell("loss", 0)->setText("9 W");
        QTRY_COMPARE(model_.find(EntityKind::Parameter, "loss")->values, Json("9 W"));
        QCOMPARE(cell("loss", 1)->text(), QString("9 W"));
    }

    void aWrongUnitIsToldAndGoesBack() {
        cell("loss", 1)->setText("12 K");
        QTRY_VERIFY(!problems_.empty());
        QTRY_COMPARE(cell("loss", 1)->text(), QString("8 W"));
        QCOMPARE(overrides(), Json({{"h_air", "1600 W/(m^2*K)"}}));
    }

    void aNewScenarioIsNamedByTheField() {
        table_->nameField()->setText("Hot day");
        QTest::keyClick(table_->nameField(), Qt::Key_Return);
        QTRY_VERIFY(model_.find(EntityKind::Scenario, "Hot day") != nullptr);
        QCOMPARE(table_->table()->columnCount(), 3);
    }

    void aNewParameterTakesNameAndValue() {
        table_->parameterField()->setText("gap = 0.2 mm");
        QTest::mouseClick(table_->findChild<QToolButton*>("addParameter"), Qt::LeftButton);
        QTRY_VERIFY(model_.find(EntityKind::Parameter, "gap") != nullptr);
        QCOMPARE(model_.find(EntityKind::Parameter, "gap")->values, Json("0.2 mm"));
    }

private:
    QTableWidgetItem* cell(const QString& parameter, int column) const {
        for (int row = 0; row < table_->table()->rowCount(); ++row) {
            if (table_->table()->verticalHeaderItem(row)->text() == parameter) {
                return table_->table()->item(row, column);
            }
        }
        return nullptr;
    }
    Json overrides() const {
        return model_.find(EntityKind::Scenario, "Double flow")->values.at("set");
    }

    SystemModel model_;
    std::unique_ptr<ScenarioTable> table_;
    Problems problems_;
};

QTEST_MAIN(ScenarioTableTest)
#include "scenario_table_test.moc"
