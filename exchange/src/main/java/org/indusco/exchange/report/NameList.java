package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indusco.model.wording.Wording;

/// Lists of names in which those that differ by a number only are told together.
final class NameList {

  private static final Pattern NUMBERED = Pattern.compile("(.*\\S) (\\d+)");

  private static final int TOGETHER = -1;

  /// What names have in common.
  ///
  /// @param position of a name without a number, which is told alone; else [#TOGETHER]
  private record Stem(String name, int position) {}

  private NameList() {}

  /// The names as one text, such as "Baoji cotton 2, 4 and 7; Baoji wool 1; New Star".
  static String of(Wording words, List<String> names) {
    Map<Stem, List<String>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Matcher match = NUMBERED.matcher(names.get(i));
      boolean numbered = match.matches();
      Stem stem = numbered ? new Stem(match.group(1), TOGETHER) : new Stem(names.get(i), i);
      List<String> some = numbers.computeIfAbsent(stem, key -> new ArrayList<>());
      if (numbered) {
        some.add(match.group(2));
      }
    }
    return numbers.entrySet().stream()
        .map(each -> (each.getKey().name() + " " + words.list(each.getValue())).strip())
        .collect(Collectors.joining("; "));
  }
}
