package org.indusco.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes files that are too large to keep: a text in which `<<5*ab>>` stands for `ababababab`. A
/// `#` between the marks is the number of the repetition, from 0; `#7` is its remainder by 7.
final class Maker {

  private static final Pattern REPEATED = Pattern.compile("<<(\\d+)\\*(.*?)>>", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("#(\\d*)");

  private Maker() {}

  static void write(String text, Path file) throws IOException {
    Matcher repeated = REPEATED.matcher(text);
    int done = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      while (repeated.find()) {
        out.write(text, done, repeated.start() - done);
        repeat(Integer.parseInt(repeated.group(1)), repeated.group(2), out);
        done = repeated.end();
      }
      out.write(text.substring(done));
    }
  }

  private static void repeat(int times, String text, BufferedWriter out) throws IOException {
    boolean numbered = text.indexOf('#') >= 0;
    for (int i = 0; i < times; i++) {
      int number = i;
      out.write(
          numbered
              ? NUMBER
                  .matcher(text)
                  .replaceAll(
                      found ->
                          String.valueOf(
                              found.group(1).isEmpty()
                                  ? number
                                  : number % Integer.parseInt(found.group(1))))
              : text);
    }
  }
}
