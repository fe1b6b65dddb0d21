package org.indusco.exchange.fault;

/// Text of a file as a message may show it: on one line, with whatever cannot be seen, or turns
/// the text about, given by its code points.
public final class Visible {

  private static final int LONGEST = 60;
  private static final String DOTS = "...";

  private Visible() {}

  /// A text in which every character shows.
  public static String text(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (hidden(point)) {
                shown.append("<U+%04X>".formatted(point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.toString();
  }

  /// The same, shortened to 60 characters, and white space as single spaces.
  public static String brief(String text) {
    return brief(text, LONGEST);
  }

  /// The same, shortened to so many characters.
  public static String brief(String text, int longest) {
    // A long text is cut first, so that it is not gone through as a whole.
    int reach = Math.min(text.length(), 20 * longest);
    String line = text(text.substring(0, reach).strip().replaceAll("\\s+", " "));
    return reach == text.length() && line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(
                0,
                line.offsetByCodePoints(
                    0, Math.min(longest - DOTS.length(), line.codePointCount(0, line.length()))))
            + DOTS;
  }

  /// Whether a character cannot be seen, or changes how others are seen: controls, formats such as
  /// bidirectional overrides and zero-width spaces, halves of characters, and those that Unicode
  /// does not know.
  public static boolean hidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
