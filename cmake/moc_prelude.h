// Read by moc before every file, never by a compiler. The moc of Qt 6.4 loses track of this macro
// of libstdc++ and then fails inside <chrono>, <concepts>, <mutex> and others.
#define _GLIBCXX_VISIBILITY(V)
