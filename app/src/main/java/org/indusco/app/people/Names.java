package org.indusco.app.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What people may be called.
final class Names {

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]{0,63}");
  private static final int LONGEST_DISPLAY = 80;

  private Names() {}

  /// A name to sign in by as it is compared: composed, small letters, no spaces around.
  static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /// A name to sign in by.
  ///
  /// @throws RefusalException when it cannot be one
  static String require(String name) {
    String folded = folded(name);
    if (!NAME.matcher(folded).matches()) {
      throw new RefusalException(Refusal.BAD_NAME, name);
    }
    return folded;
  }

  /// A name for pages; the name to sign in by when it is left empty.
  ///
  /// @throws RefusalException when it is too long or holds what cannot be shown
  static String requireDisplay(String display, String otherwise) {
    String stripped = Normalizer.normalize(display.strip(), Normalizer.Form.NFC);
    if (stripped.codePointCount(0, stripped.length()) > LONGEST_DISPLAY
        || stripped.codePoints().anyMatch(Names::cannotBeShown)) {
      throw new RefusalException(Refusal.BAD_DISPLAY_NAME, display);
    }
    return stripped.isEmpty() ? otherwise : stripped;
  }

  /// Control characters, halves of characters, and marks that turn the direction of writing.
  private static boolean cannotBeShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
