#ifndef GEWOON_CNCURSES_SHIM_H
#define GEWOON_CNCURSES_SHIM_H

// Without this the header declares no wide function at all; SwiftPM passes no -D on, so it has to be said here.
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// What Swift cannot call by itself: macros, C globals (not safe to touch in Swift 6) and structures of arrays.

// Locale

/// Takes the user's character set where that is UTF-8, else C.UTF-8. Without either, what is not ASCII shows as "?".
static inline void gewoon_take_locale(void) {
  if (setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) setlocale(LC_CTYPE, "C");
}

// Start and end

/// Opens the screen on standard input and output for the terminal type. Returns whether the type is known.
/// Not initscr(): it prints a line and ends the process where the type is unknown.
static inline bool gewoon_start(const char *term) {
  use_extended_names(TRUE);
  if (newterm(term, stdout, stdin) == NULL) return false;
  raw();  // not cbreak(): Ctrl-S and Ctrl-Q must arrive
  noecho();
  nonl();  // Enter is 13, Ctrl-J is 10
  typeahead(-1);
  keypad(stdscr, TRUE);
  mousemask(0, NULL);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  curs_set(1);
  return true;
}

/// The number of colours to draw with, 0 where there are none.
static inline int gewoon_start_colours(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  use_default_colors();
  return COLORS;
}

/// The string of a terminfo capability, or NULL where this terminal has none. Also for the extended names.
static inline const char *gewoon_terminfo(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// Whether the terminal draws no line below a text that has colours: the second bit of no_color_video in terminfo(5).
static inline bool gewoon_cannot_underline_colours(void) {
  int attributes = tigetnum("ncv");
  return attributes > 0 && (attributes & 2) != 0;
}

// Drawing

static inline uint32_t gewoon_bold(void) { return A_BOLD; }
static inline uint32_t gewoon_dim(void) { return A_DIM; }
static inline uint32_t gewoon_underline(void) { return A_UNDERLINE; }
static inline uint32_t gewoon_reverse(void) { return A_REVERSE; }

/// The scalars of one cell, ended by 0, and the columns that it takes. What does not fit is left off by the caller.
typedef struct {
  wchar_t scalars[CCHARW_MAX + 1];
  int columns;
} gewoon_cell;

/// Writes cells of one look on a row. A cell that libc gives another width than the caller becomes "?", so that a row never shifts.
static inline void gewoon_put(int row, int column, const gewoon_cell *cells, int count, uint32_t attributes, int pair) {
  enum { most = 256 };
  cchar_t line[most], plain;
  // All cells look the same: of nearly all of them only the letter is another.
  setcchar(&plain, L" ", attributes, 0, &pair);
  while (count > 0) {
    int used = 0, width = 0, taken = 0;
    while (taken < count && used + 1 < most) {
      const gewoon_cell *cell = &cells[taken++];
      wchar_t letter = cell->scalars[0];
      if (letter >= 0x20 && letter < 0x7F && cell->scalars[1] == 0 && cell->columns == 1) {
        line[used] = plain;
        line[used++].chars[0] = letter;
        width += 1;
        continue;
      }
      bool known = wcwidth(cell->scalars[0]) == cell->columns
                   && setcchar(&line[used], cell->scalars, attributes, 0, &pair) == OK;
      if (!known) {
        setcchar(&line[used], L"?", attributes, 0, &pair);
        if (cell->columns == 2) setcchar(&line[++used], L" ", attributes, 0, &pair);
      }
      used += 1;
      width += cell->columns;
    }
    mvwadd_wchnstr(stdscr, row, column, line, used);
    column += width;
    cells += taken;
    count -= taken;
  }
}

/// Sends what changed, with the cursor put in its place last.
static inline void gewoon_flush(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  doupdate();
}

/// Paints every cell again, whatever ncurses thinks that the terminal shows.
static inline void gewoon_repaint_all(void) { wrefresh(curscr); }

/// Clears the terminal with the next flush, and paints all of it.
static inline void gewoon_clear_next(void) { clearok(curscr, TRUE); }

/// The size that the terminal has now; false where it does not say.
static inline bool gewoon_terminal_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

/// The size of the window that is drawn in.
static inline void gewoon_window_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

// Signals

/// The signals that are read from a descriptor instead of interrupting.
static inline sigset_t gewoon_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGWINCH);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGQUIT);
  sigaddset(&set, SIGTSTP);
  sigaddset(&set, SIGCONT);
  // Nobody sends these to a program like ours on purpose, but each would end it with the terminal left as a screen.
  const int others[] = {SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT, SIGXCPU};
  for (unsigned at = 0; at < sizeof others / sizeof *others; at++) sigaddset(&set, others[at]);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) sigaddset(&set, number);
  return set;
}

/// Holds those signals back in this thread and in every thread that it starts later.
static inline void gewoon_block_signals(void) {
  sigset_t set = gewoon_signals();
  // The command line ignores this one, and what is ignored is never read.
  signal(SIGPIPE, SIG_DFL);
  pthread_sigmask(SIG_BLOCK, &set, NULL);
}

/// Takes away the word that we go on after a stop, where we know it already.
static inline void gewoon_forget_continue(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCONT);
  sigtimedwait(&set, NULL, &(struct timespec){0, 0});
}

/// A descriptor to read those signals from, or -1.
static inline int gewoon_signal_descriptor(void) {
  sigset_t set = gewoon_signals();
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

/// The number of the next signal that waits, or 0.
static inline int gewoon_next_signal(int descriptor) {
  struct signalfd_siginfo info;
  return read(descriptor, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

// Waking up

/// A descriptor that counts: a write makes it readable, a read makes it silent again. -1 where the system has none left.
static inline int gewoon_event_descriptor(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

// Private text in memory

/// Lets no crash leave what stood in memory: no file of any size, nothing for a collector of crashes, and no report of Swift's own, which
/// prints what the registers point to.
static inline void gewoon_forbid_core_files(void) {
  setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
  const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
  for (size_t index = 0; index < sizeof crashes / sizeof *crashes; index++) signal(crashes[index], SIG_DFL);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

// A crash: give the terminal back before the process dies. Only one Swift file may call these functions, because every object file that
// does gets its own copy of the variables below. They live in a function: Swift emits no variable of a header's top level.

struct gewoon_terminal {
  struct termios saved;
  volatile sig_atomic_t is_ours;
};

static inline struct gewoon_terminal *gewoon_terminal_state(void) {
  static struct gewoon_terminal state;
  return &state;
}

/// Only calls that are safe in a signal handler: write, tcsetattr, raise. SA_RESETHAND has put the default action back already.
static void gewoon_crashed(int signal) {
  static const char restore[] = "\033[0m\033[?2004l\033[?25h\033[?1l\033>\033[?1049l\r\n";
  struct gewoon_terminal *terminal = gewoon_terminal_state();
  if (terminal->is_ours) {
    terminal->is_ours = 0;
    if (write(STDOUT_FILENO, restore, sizeof restore - 1) < 0) {}
    tcsetattr(STDIN_FILENO, TCSANOW, &terminal->saved);
  }
  raise(signal);
}

/// Remembers how the terminal is set now. Returns whether standard input is a terminal.
static inline bool gewoon_save_modes(void) { return tcgetattr(STDIN_FILENO, &gewoon_terminal_state()->saved) == 0; }

/// Sets the terminal back as it was remembered.
static inline void gewoon_restore_modes(void) { tcsetattr(STDIN_FILENO, TCSADRAIN, &gewoon_terminal_state()->saved); }

/// Says whether a crash has a screen to give back.
static inline void gewoon_set_screen_is_ours(bool ours) { gewoon_terminal_state()->is_ours = ours; }

/// Catches the signals of a crash, on a stack of its own: the usual one may be the one that is full.
static inline void gewoon_catch_crashes(void) {
  enum { size = 64 * 1024 };
  stack_t stack = {.ss_sp = malloc(size), .ss_size = size};
  if (stack.ss_sp != NULL) sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = gewoon_crashed;
  action.sa_flags = SA_ONSTACK | (int)SA_RESETHAND | SA_NODEFER;
  sigaction(SIGILL, &action, NULL);
  sigaction(SIGTRAP, &action, NULL);
  sigaction(SIGABRT, &action, NULL);
  sigaction(SIGSEGV, &action, NULL);
  sigaction(SIGBUS, &action, NULL);
  sigaction(SIGFPE, &action, NULL);
  sigaction(SIGSYS, &action, NULL);
}

#endif
