// As precompiled.h, for the tests.
#pragma once

#include <QtCore>
#include <QtTest>

#include "cmake/precompiled.h"
