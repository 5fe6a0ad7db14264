#include "widgets/check_box_style.h"

#include <QPainter>
#include <QStyleOption>

namespace twinbench {

namespace {

constexpr int kTabMargins = 16;  // of the text of a tab, at both sides together

}  // namespace

CheckBoxStyle::CheckBoxStyle() : QProxyStyle("Fusion") {}

void CheckBoxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        painter->save();
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
}

int CheckBoxStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                               const QWidget* widget) const {
    return metric == PM_TabBarTabHSpace ? kTabMargins
                                        : QProxyStyle::pixelMetric(metric, option, widget);
}

}  // namespace twinbench
