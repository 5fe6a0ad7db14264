#include "twin/model_edit.h"

#include <QTest>
#include <random>

using namespace twinbench;

namespace {

EntityChange put(EntityKind kind, const std::string& name, Json values,
                 std::optional<std::size_t> position = {}) {
    return {kind, name, std::move(values), position};
}

/// Edits that are valid on the model they are made for.
class RandomEdits {
public:
    ModelEdit next(const SystemModel& model) {
        ModelEdit edit{"Random", {}};
        SystemModel state = model;
        for (int i = number(1, 4); i > 0; --i) {
            const EntityChange change = randomChange(state);
            if (apply(state, {"", {change}})) {
                edit.changes.push_back(change);
            }
        }
        return edit;
    }

private:
    int number(int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(generator_);
    }

    EntityChange randomChange(const SystemModel& model) {
        const EntityKind kind =
            std::array{EntityKind::Parameter, EntityKind::Attachment,
                       EntityKind::Contacts}[static_cast<std::size_t>(number(0, 2))];
        if (kind == EntityKind::Contacts) {
            return put(kind, "contacts", {{"gap", std::to_string(number(1, 9)) + " mm"}});
        }
        const std::string name = "entity " + std::to_string(number(0, 7));
        if (model.find(kind, name) != nullptr && number(0, 2) == 0) {
            return {kind, name, {}, {}};
        }
        std::optional<std::size_t> position;
        if (number(0, 1) == 0) {
            position = static_cast<std::size_t>(number(0, 9));
        }
        if (kind == EntityKind::Parameter) {
            return put(kind, name, std::to_string(number(0, 99)) + " W", position);
        }
        return put(kind, name,
                   {{"model", "heat_source"},
                    {"part", "Cell*"},
                    {"power", std::to_string(number(0, 99)) + " W"}},
                   position);
    }

    std::mt19937 generator_{20240611};
};

}  // namespace

class ModelEditTest : public QObject {
    Q_OBJECT

private slots:
    void undoesAndRedoesAnySequenceOfEdits() {
        RandomEdits edits;
        SystemModel model;
        std::vector<SystemModel> states = {model};
        std::vector<ModelEdit> done;
        std::vector<ModelEdit> inverses;
        for (int i = 0; i < 300; ++i) {
            done.push_back(edits.next(model));
            const auto inverse = apply(model, done.back());
            QVERIFY(inverse.has_value());
            inverses.push_back(*inverse);
            states.push_back(model);
        }
        QVERIFY(!(states.back() == states.front()));
        for (std::size_t i = done.size(); i-- > 0;) {
            const auto redo = apply(model, inverses[i]);
            QVERIFY(redo.has_value());
            QVERIFY(model == states[i]);
            QCOMPARE(model.hash(), states[i].hash());
            SystemModel again = model;
            QVERIFY(apply(again, *redo).has_value());
            QVERIFY(again == states[i + 1]);
            QVERIFY(apply(again, inverses[i]).has_value());
            QVERIFY(again == states[i]);
        }
    }

    void comesBackFromJsonUnchanged() {
        RandomEdits edits;
        SystemModel model;
        for (int i = 0; i < 50; ++i) {
            const ModelEdit edit = edits.next(model);
            const auto again = modelEditFromJson(Json::parse(toJson(edit).dump()));
            QVERIFY(again.has_value());
            QVERIFY(*again == edit);
            QVERIFY(apply(model, edit).has_value());
        }
    }

    void leavesCopiesOfTheModelAlone() {
        SystemModel model;
        const SystemModel copy = model;
        QVERIFY(apply(model, {"Add", {put(EntityKind::Parameter, "loss", "8 W")}}).has_value());
        QVERIFY(copy.find(EntityKind::Parameter, "loss") == nullptr);
        QVERIFY(!(copy == model));
        QVERIFY(copy.hash() != model.hash());
    }

    void leavesTheModelAsItWasOnAnError() {
        SystemModel model;
        const SystemModel before = model;
        const auto result =
            apply(model, {"Mixed",
                          {put(EntityKind::Parameter, "loss", "8 W"),
                           put(EntityKind::Parameter, "bad", "8 Wat"),
                           {EntityKind::Study, "Gone", {}, {}},
                           put(EntityKind::Attachment, "A", {{"model", "convction"}})}});
        QVERIFY(!result);
        QCOMPARE(result.error().size(), std::size_t(3));
        QVERIFY(model == before);
    }

    void namesTheNearestEntityWhenRemovingAnUnknownOne() {
        SystemModel model;
        QVERIFY(apply(model, {"Add", {put(EntityKind::Parameter, "cell_loss", "8 W")}}));
        const auto result = apply(model, {"", {{EntityKind::Parameter, "cell_los", {}, {}}}});
        QVERIFY(!result);
        QVERIFY(result.error().front().advice.find("cell_loss") != std::string::npos);
    }

    void keepsExactlyOneOfEachSingleton() {
        SystemModel model;
        QVERIFY(!apply(model, {"", {{EntityKind::Mesh, "mesh", {}, {}}}}));
        QVERIFY(!apply(model, {"", {put(EntityKind::Mesh, "other", Json::object())}}));
        QVERIFY(apply(model, {"", {put(EntityKind::Mesh, "mesh", {{"size", "5 mm"}})}}));
        QCOMPARE(model.entities(EntityKind::Mesh).size(), std::size_t(1));
    }

    void refusesTextThatIsNotUtf8() {
        SystemModel model;
        QVERIFY(!apply(model, {"", {put(EntityKind::Parameter, "loss\xff", "8 W")}}));
        QVERIFY(!apply(model, {"", {put(EntityKind::Project, "project", {{"name", "\xff"}})}}));
        QVERIFY(!apply(model, {"\xff", {}}));
    }

    void refusesADamagedJournal() {
        for (const char* text :
             {"3", "{}", R"({"label": "a", "changes": [{"kind": "nothing", "name": "b"}]})",
              R"({"label": "a", "changes": [{"kind": "study"}]})",
              R"({"label": "a", "changes": [{"kind": "study", "name": "b", "position": -1}]})"}) {
            QVERIFY2(!modelEditFromJson(Json::parse(text)), text);
        }
    }

    void findsFreeNames() {
        SystemModel model;
        QCOMPARE(model.freeName(EntityKind::Study, "Heat"), std::string("Heat"));
        const Json values = {{"type", "thermal_steady"}};
        QVERIFY(apply(model, {"", {put(EntityKind::Study, "Heat", values)}}));
        QCOMPARE(model.freeName(EntityKind::Study, "Heat"), std::string("Heat 2"));
    }
};

QTEST_GUILESS_MAIN(ModelEditTest)
#include "model_edit_test.moc"
