#include "app/window/mnemonic.h"

#include <QRegularExpression>

namespace twinbench {

QString withoutMnemonic(QString text) {
    static const QRegularExpression kInBrackets("\\s*\\(&\\w\\)");
    return text.remove(kInBrackets).remove('&');
}

}  // namespace twinbench
