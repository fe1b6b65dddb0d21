package org.indusco.exchange.picture;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The data of paths as the atlas writes it: absolute M, L, V, Q and Z.
final class PathData {

  private static final Pattern TOKEN = Pattern.compile("[MLVQZ]|-?\\d+(?:\\.\\d+)?");

  private final Matcher tokens;
  private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
  private String next = "";

  private PathData(String data) {
    tokens = TOKEN.matcher(data);
  }

  static Path2D of(String data) {
    PathData reading = new PathData(data);
    reading.read();
    return reading.path;
  }

  private void read() {
    String command = "";
    while (advance()) {
      if (Character.isLetter(next.charAt(0))) {
        command = next;
        if (command.equals("Z")) {
          path.closePath();
        }
      } else {
        double x = Double.parseDouble(next);
        switch (command) {
          case "M" -> path.moveTo(x, number());
          case "L" -> path.lineTo(x, number());
          case "V" -> path.lineTo(path.getCurrentPoint().getX(), x);
          case "Q" -> path.quadTo(x, number(), number(), number());
          default -> throw new IllegalArgumentException("a number after " + command);
        }
      }
    }
  }

  private boolean advance() {
    boolean found = tokens.find();
    if (found) {
      next = tokens.group();
    }
    return found;
  }

  private double number() {
    if (!advance()) {
      throw new IllegalArgumentException("a path ends within a point");
    }
    return Double.parseDouble(next);
  }
}
