#pragma once

#include <QProxyStyle>

namespace twinbench {

/// Qt's Fusion style with check boxes that are outlined in the colour of text: its own outline
/// cannot be seen on a dark ground.
class CheckBoxStyle : public QProxyStyle {
    Q_OBJECT

public:
    CheckBoxStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

}  // namespace twinbench
