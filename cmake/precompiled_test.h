// As precompiled.h, for the tests without widgets.
#pragma once

#include <QtTest>

#include "precompiled.h"
