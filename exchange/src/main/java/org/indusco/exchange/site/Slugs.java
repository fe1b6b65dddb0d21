package org.indusco.exchange.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Names of files for ids, whatever these hold: letters, digits and hyphens, each name once even
/// where upper and lower case are the same.
final class Slugs {

  private static final int LONGEST = 60;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /// The name for an id: the same whenever it is asked for.
  String of(String id) {
    return names.computeIfAbsent(id, this::fresh);
  }

  private String fresh(String id) {
    String plain = id.replaceAll("[^A-Za-z0-9-]+", "-").replaceAll("^-+|-+$", "");
    String stem = plain.isEmpty() ? "x" : plain.substring(0, Math.min(LONGEST, plain.length()));
    // Windows keeps some names, such as con, for devices, whatever ending they have.
    boolean device = stem.matches("(?i)con|prn|aux|nul|com\\d|lpt\\d");
    String name = device ? stem + "-" : stem;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = stem + "-" + n;
    }
    return name;
  }
}
