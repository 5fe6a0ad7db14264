#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>
#include <array>

#include "widgets/check_box_style.h"

namespace twinbench {

namespace {

struct Tones {
    QRgb window, base, alternate, text, faint, button, border, accent, accentText;
};

QPalette paletteOf(const Tones& tones) {
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::WindowText, tones.text);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Text, tones.text);
    palette.setColor(QPalette::PlaceholderText, tones.faint);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ButtonText, tones.text);
    palette.setColor(QPalette::ToolTipBase, tones.base);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.accentText);
    palette.setColor(QPalette::Link, tones.accent);
    palette.setColor(QPalette::BrightText, tones.accentText);
    palette.setColor(QPalette::Mid, tones.border);
    palette.setColor(QPalette::Dark, tones.border);
    palette.setColor(QPalette::Midlight, tones.alternate);
    palette.setColor(QPalette::Light, tones.base);
    palette.setColor(QPalette::Shadow, tones.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tones.faint);
    }
    return palette;
}

/// Draws an SVG whose strokes say "currentColor" in the palette's text colour, at any size.
class TextColourIconEngine : public QIconEngine {
public:
    explicit TextColourIconEngine(QByteArray svg) : svg_(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = qApp->palette().color(group, QPalette::ButtonText);
        QByteArray svg = svg_;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TextColourIconEngine(svg_); }

private:
    QByteArray svg_;
};

}  // namespace

Theme Theme::lightTheme() {
    Theme theme;
    theme.palette = paletteOf(
        {0xf3f4f6, 0xffffff, 0xf0f2f5, 0x1e242b, 0x68717c, 0xe9ecf0, 0xc4cad1, 0x1666b0, 0xffffff});
    theme.scene = SceneTheme::light();
    theme.accent = QColor(0x16, 0x66, 0xb0);
    theme.warning = QColor(0x9a, 0x5b, 0x00);
    theme.error = QColor(0xb3, 0x26, 0x1e);
    theme.success = QColor(0x1d, 0x74, 0x3a);
    theme.stale = QColor(0x9a, 0x5b, 0x00);
    theme.gridLine = QColor(0xdd, 0xe1, 0xe6);
    return theme;
}

Theme Theme::darkTheme() {
    Theme theme;
    theme.dark = true;
    theme.palette = paletteOf(
        {0x262b32, 0x1d2127, 0x23282f, 0xe6eaee, 0x929ca7, 0x30363f, 0x434b55, 0x3f8fd6, 0x0c1014});
    theme.scene = SceneTheme::dark();
    theme.accent = QColor(0x5a, 0xa9, 0xf0);
    theme.warning = QColor(0xf0, 0xb4, 0x4a);
    theme.error = QColor(0xff, 0x8a, 0x80);
    theme.success = QColor(0x7d, 0xd0, 0x94);
    theme.stale = QColor(0xf0, 0xb4, 0x4a);
    theme.gridLine = QColor(0x38, 0x3f, 0x48);
    return theme;
}

Theme Theme::of(ThemeChoice choice) {
    if (choice == ThemeChoice::System) {
        // Qt 6.4 cannot ask for the colour scheme; a dark window colour tells it.
        const QPalette system =
            QApplication::style() ? QApplication::style()->standardPalette() : QPalette();
        choice = system.color(QPalette::Window).lightness() < 128 ? ThemeChoice::Dark
                                                                  : ThemeChoice::Light;
    }
    return choice == ThemeChoice::Dark ? darkTheme() : lightTheme();
}

void Theme::applyTo(QApplication& application) const {
    application.setStyle(new CheckBoxStyle);  // the application owns it
    application.setPalette(palette);
}

QColor Theme::curve(int index) const {
    // Okabe and Ito's palette for all kinds of colour vision, without its black and yellow.
    static constexpr std::array<QRgb, kCurveColours> kOnLight = {0xff0072b2, 0xffd55e00, 0xff007a5a,
                                                                 0xffa6497f, 0xff8a6d00, 0xff3d7ea6,
                                                                 0xff5b3fa8, 0xff555555};
    static constexpr std::array<QRgb, kCurveColours> kOnDark = {0xff56b4e9, 0xffe69f00, 0xff2fc79a,
                                                                0xffe08cc0, 0xfff0e442, 0xff9ecae1,
                                                                0xffb8a0f0, 0xffbdbdbd};
    const auto& colours = dark ? kOnDark : kOnLight;
    return QColor(colours[static_cast<std::size_t>(index) % colours.size()]);
}

QIcon themedIcon(const QString& name) {
    QFile file(":/icons/" + name + ".svg");
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QIcon(new TextColourIconEngine(file.readAll()));
}

}  // namespace twinbench
