// As precompiled_vtk.h, for the units that use Qt.
#pragma once

#include <QtWidgets>

#include "cmake/precompiled_vtk.h"
