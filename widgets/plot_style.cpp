#include "widgets/plot_style.h"

#include <qcustomplot.h>

namespace twinbench {

void styleAxis(QCPAxis& axis, const Theme& theme) {
    const QColor text = theme.palette.color(QPalette::WindowText);
    axis.setBasePen(QPen(text));
    axis.setTickPen(QPen(text));
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(text);
    axis.setLabelColor(text);
    axis.setLabelPadding(4);
    axis.ticker()->setTickCount(4);
    axis.grid()->setPen(QPen(theme.gridLine));
    axis.grid()->setZeroLinePen(QPen(theme.gridLine));
}

}  // namespace twinbench
