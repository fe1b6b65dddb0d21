package org.indusco.cli.progress;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ProgressBarConsumer;

/// The last line of a terminal, drawn over again and again.
///
/// The library's own way of drawing asks the terminal through native code that takes Ctrl-C for
/// itself, and a plan would be lost.
final class TerminalLine implements ProgressBarConsumer {

  private static final int USUAL_WIDTH = 80;

  private final PrintStream terminal;
  private final int width;

  TerminalLine(PrintStream terminal) {
    this.terminal = terminal;
    width = widthOfTerminal() - 1;
  }

  @Override
  public int getMaxRenderedLength() {
    return width;
  }

  @Override
  public void accept(String line) {
    terminal.print("\r" + line);
    terminal.flush();
  }

  @Override
  public void clear() {
    accept(" ".repeat(width) + "\r");
  }

  @Override
  public void close() {
    terminal.flush();
  }

  /// Columns of the terminal that the program reads from, by the system's command stty.
  private static int widthOfTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectErrorStream(true)
              .start();
      String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return said.matches("\\d+ [1-9]\\d*\\s*")
          ? Integer.parseInt(said.strip().substring(said.indexOf(' ') + 1))
          : USUAL_WIDTH;
    } catch (IOException e) {
      // No such command, as on Windows.
      return USUAL_WIDTH;
    }
  }
}
