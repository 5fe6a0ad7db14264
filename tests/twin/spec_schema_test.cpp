#include "twin/spec_schema.h"

#include <QTest>
#include <fstream>
#include <iterator>

#include "tests/twin/contract_spec.h"

using namespace twinbench;

class SpecSchemaTest : public QObject {
    Q_OBJECT

private slots:
    /// The file is made anew from a failed run's output: it lies beside the test program.
    void isTheOneInTheResources() {
        const std::filesystem::path root = TWINBENCH_SOURCE_DIR;
        std::ifstream file(root / "resources" / "schemas" / "twin.schema.json", std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const std::string wanted = specSchema().dump(2) + "\n";
        if (text != wanted) {
            std::ofstream("twin.schema.json", std::ios::binary) << wanted;
        }
        QVERIFY2(text == wanted, "Copy twin.schema.json from the working folder to resources");
    }

    void knowsEveryKeyOfTheContract() {
        const Json schema = specSchema();
        const Json spec = Json::parse(test::kContractSpec);
        for (const auto& [key, value] : spec.items()) {
            QVERIFY2(schema["properties"].contains(key), key.c_str());
        }
        QVERIFY(schema["additionalProperties"] == false);
    }

    void describesAValueWithItsUnit() {
        const Json schema = specSchema();
        const Json& models = schema["properties"]["attach"]["items"]["oneOf"];
        for (const Json& model : models) {
            if (model["properties"]["model"]["const"] == "convection") {
                const Json& coefficient = model["properties"]["coefficient"];
                QVERIFY(coefficient["description"] == "Heat transfer coefficient [W/(m^2*K)]");
                QVERIFY(coefficient["anyOf"][0]["type"] == "string");
                return;
            }
        }
        QFAIL("convection is not in the schema");
    }
};

QTEST_GUILESS_MAIN(SpecSchemaTest)
#include "spec_schema_test.moc"
