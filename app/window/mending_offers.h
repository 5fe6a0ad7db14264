#pragma once

#include <QObject>
#include <QStringList>
#include <set>
#include <string>

#include "app/window/attach_controller.h"
#include "app/window/place_controller.h"
#include "widgets/message_bar.h"

namespace twinbench {

/// Tells of what stands in the way together with a button that mends it: parts that do not mesh
/// are left out, a file that cannot be read is taken out again, one whose reading was stopped is
/// read once more, one that stands in the others is put beside them. UI thread.
class MendingOffers : public QObject {
    Q_OBJECT

public:
    MendingOffers(Workbench& workbench, AttachController& attach, PlaceController& place,
                  MessageBar& messages, QObject* parent = nullptr);

private:
    void leaveOut(const std::vector<std::uint32_t>& parts);
    void leaveOutPaths(const std::set<std::string>& paths);
    void readAgainOrTakeOut(bool isStopped);
    void putBeside(const QString& geometry);

    Workbench& workbench_;
    AttachController& attach_;
    PlaceController& place_;
    MessageBar& messages_;
};

}  // namespace twinbench
