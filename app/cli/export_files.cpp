#include "app/cli/export_files.h"

#include "app/cli/model_picture.h"
#include "twin/export_csv.h"
#include "twin/export_inp.h"
#include "twin/export_vtu.h"

namespace twinbench {

namespace {

Checked<void> toChecked(const Result<void>& result) {
    if (!result) {
        return fail(Problems{result.error()});
    }
    return {};
}

Checked<void> writeDeck(CliSession& session, StudyRunner& runner, const ExportRequest& request) {
    const auto prepared = runner.prepare(request.model, request.request, session.task());
    if (!prepared) {
        return fail(prepared.error());
    }
    return exportInp(*prepared, *session.pool(), request.path, session.task());
}

}  // namespace

Checked<void> exportFile(CliSession& session, const ExportRequest& request) {
    auto runner = session.runner();
    if (!runner) {
        return fail(Problems{runner.error()});
    }
    if (request.format == "vtu") {
        return toChecked(
            exportVtu(**runner, request.result, request.moment, request.path, session.task()));
    }
    if (request.format == "csv") {
        return toChecked(exportCsv(request.result, request.path));
    }
    if (request.format == "inp") {
        return writeDeck(session, **runner, request);
    }
    if (request.format == "png") {
        const ChosenResult chosen{request.result, false, request.moment};
        return drawPicture(session, request.model, &chosen, "", {}, request.path);
    }
    return fail(Problems{badInput("export.format", request.format, "There is no format '{0}'.",
                                  {request.format}, "Choose vtu, csv, inp or png.")});
}

}  // namespace twinbench
