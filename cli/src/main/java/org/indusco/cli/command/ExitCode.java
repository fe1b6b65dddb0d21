package org.indusco.cli.command;

/// How the program ended, as its caller sees it.
public enum ExitCode {
  DONE(0, "done"),
  REFUSED(1, "the input was refused; every fault is listed"),
  USAGE(2, "the command line was not understood"),
  NO_PLAN(3, "no feasible plan was found"),
  UNSOUND(4, "doctor found what must be mended, or verify what is not as it was approved"),
  NO_JDK(69, "no JDK 25 was found"),
  INTERNAL(70, "something went wrong inside Indusco; the case id names the details"),
  STOPPED(130, "stopped by Ctrl-C; the best checked plan so far is written and marked");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /// The number.
  public int code() {
    return code;
  }

  /// What it means, as half a sentence.
  public String meaning() {
    return meaning;
  }
}
