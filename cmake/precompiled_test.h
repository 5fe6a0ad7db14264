// As precompiled.h, for the tests. Not the headers of Qt Test: they read where a test is built.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QMetaObject>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QThread>
#include <QVariant>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <tl/expected.hpp>
