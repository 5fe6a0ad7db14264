// As precompiled_qt.h, for the tests.
#pragma once

#include <QtTest>

#include "cmake/precompiled_qt.h"
