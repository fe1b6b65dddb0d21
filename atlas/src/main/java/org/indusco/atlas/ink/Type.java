package org.indusco.atlas.ink;

/// Families of type and how wide text in them is.
public final class Type {

  private static final String CHINESE =
      "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei'";

  public static final String SANS =
      "'Source Sans 3','Source Sans Pro','Helvetica Neue',Arial,'Liberation Sans',"
          + CHINESE
          + ",sans-serif";

  public static final String SERIF =
      "'Source Serif 4','Source Serif Pro',Georgia,'Liberation Serif','Noto Serif CJK SC',"
          + CHINESE
          + ",serif";

  /// Advance widths of the printable ASCII characters in thousandths of the size: those of
  /// Helvetica, which the families above do not exceed.
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final double BOLD = 1.07;

  private Type() {}

  /// Width of a line of text in pixels, on the safe side.
  public static double width(String text, double size) {
    return text.codePoints().mapToLong(Type::advance).sum() * size / 1000;
  }

  /// Width of a line of bold text in pixels, on the safe side.
  public static double boldWidth(String text, double size) {
    return BOLD * width(text, size);
  }

  private static int advance(int c) {
    if (c >= ' ' && c < 127) {
      return WIDTHS[c - ' '];
    }
    return c >= 0x1100 ? 1000 : 600;
  }
}
