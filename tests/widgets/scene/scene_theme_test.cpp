#include "widgets/scene/scene_theme.h"

#include <QtTest>
#include <cmath>

using namespace twinbench;

class SceneThemeTest : public QObject {
    Q_OBJECT

private:
    static double luma(const Colour& c) { return 0.299 * c.red + 0.587 * c.green + 0.114 * c.blue; }

private slots:
    void blackIsSeenOnTheDarkBackground() {
        const SceneTheme theme = SceneTheme::dark();
        for (const Colour colour : {Colour{0, 0, 0}, Colour{20, 20, 24}, Colour{0, 0, 120}}) {
            QVERIFY(luma(theme.drawn(colour)) > luma(theme.background) + 45.0);
        }
    }

    void whiteIsSeenOnTheLightBackground() {
        const SceneTheme theme = SceneTheme::light();
        for (const Colour colour : {Colour{255, 255, 255}, Colour{240, 245, 250}}) {
            QVERIFY(luma(theme.drawn(colour)) < luma(theme.background) - 25.0);
        }
    }

    void coloursBetweenStayWhatTheyAre() {
        for (const SceneTheme& theme : {SceneTheme::light(), SceneTheme::dark()}) {
            for (const Colour colour : {Colour{180, 188, 198}, Colour{230, 120, 40}}) {
                QCOMPARE(theme.drawn(colour), colour);
            }
        }
    }

    void lighterColoursStayLighter() {
        for (const SceneTheme& theme : {SceneTheme::light(), SceneTheme::dark()}) {
            double before = -1.0;
            for (int grey = 0; grey <= 255; grey += 5) {
                const auto c = static_cast<std::uint8_t>(grey);
                const double now = luma(theme.drawn({c, c, c}));
                QVERIFY(now > before);
                before = now;
            }
        }
    }
};

QTEST_APPLESS_MAIN(SceneThemeTest)
#include "scene_theme_test.moc"
