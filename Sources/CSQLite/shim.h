#ifndef GEWOON_CSQLITE_SHIM_H
#define GEWOON_CSQLITE_SHIM_H

#include <sqlite3.h>
#include <stdbool.h>

// What Swift cannot call by itself: functions of any number of arguments, and macros that are casts.

/// While it is on, what stands in the file counts for nothing, and VACUUM makes it an empty database under the locks of SQLite. To remove the
/// file instead would leave the journal of another program beside a file that it does not belong to.
static inline int gewoon_reset_database(sqlite3 *database, bool on) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_RESET_DATABASE, on ? 1 : 0, (int *)0);
}

/// Functions and views that stand in a foreign file are not to be trusted.
static inline int gewoon_distrust_schema(sqlite3 *database) {
  return sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
}

/// Binds a text, which SQLite copies.
static inline int gewoon_bind_text(sqlite3_stmt *statement, int place, const void *text, int count) {
  return sqlite3_bind_text(statement, place, (const char *)text, count, SQLITE_TRANSIENT);
}

/// Binds bytes, which SQLite copies.
static inline int gewoon_bind_blob(sqlite3_stmt *statement, int place, const void *bytes, int count) {
  return sqlite3_bind_blob(statement, place, bytes, count, SQLITE_TRANSIENT);
}

#endif
