package org.indusco.exchange.archive;

import java.util.Locale;
import java.util.Set;

/// Which names of parts are harmless on every system.
///
/// Parts are never written to a disk, so that no name can do harm here; a container that tries to
/// is refused all the same, since it was made to hurt and may be handed on.
final class PartNames {

  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  private PartNames() {}

  static boolean harmless(String name) {
    if (name.isEmpty() || name.startsWith("/") || name.length() > 512) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c) || c == '\\' || c == ':') {
        return false;
      }
    }
    String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    for (String step : path.split("/", -1)) {
      if (step.isEmpty() || step.endsWith(".") || step.endsWith(" ") || device(step)) {
        return false;
      }
    }
    return true;
  }

  private static boolean device(String step) {
    int dot = step.indexOf('.');
    String stem = dot < 0 ? step : step.substring(0, dot);
    return DEVICES.contains(stem.toLowerCase(Locale.ROOT));
  }

  /// A name as it may be shown: printable and short.
  static String shown(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), 60); i++) {
      char c = name.charAt(i);
      text.append(Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return text.toString();
  }
}
