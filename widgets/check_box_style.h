#pragma once

#include <QProxyStyle>

namespace twinbench {

/// Qt's Fusion style with check boxes that are outlined in the colour of text, as its own outline
/// cannot be seen on a dark ground, and with tabs that stand closer, as many stand in a row.
class CheckBoxStyle : public QProxyStyle {
    Q_OBJECT

public:
    CheckBoxStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
};

}  // namespace twinbench
