package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// Lists of names in which those that differ by a number only are told together.
final class NameList {

  /// What stands before a number at the end, with the space between, the number, and nothing.
  private static final Pattern LATIN = Pattern.compile("(.*\\S )(\\d+)()");

  /// What stands before a number, the number, and what stands behind, as in 宝鸡毛织第1社.
  private static final Pattern CHINESE = Pattern.compile("(.*\\D)(\\d+)(\\D*)");

  private static final int TOGETHER = -1;

  /// What names have in common.
  ///
  /// @param position of a name without a number, which is told alone; else [#TOGETHER]
  private record Stem(String before, String behind, int position) {}

  private NameList() {}

  /// The names as one text, such as "Baoji cotton 2, 4 and 7; Baoji wool 1; New Star".
  static String of(Wording words, List<String> names) {
    Pattern numbered = words.language() == Language.ZH ? CHINESE : LATIN;
    Map<Stem, List<String>> numbers = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Matcher match = numbered.matcher(names.get(i));
      if (match.matches()) {
        Stem stem = new Stem(match.group(1), match.group(3), TOGETHER);
        numbers.computeIfAbsent(stem, key -> new ArrayList<>()).add(match.group(2));
      } else {
        numbers.put(new Stem(names.get(i), "", i), List.of());
      }
    }
    return numbers.entrySet().stream()
        .map(each -> told(words, each.getKey(), each.getValue()))
        .collect(Collectors.joining(words.say("namelist.between")));
  }

  private static String told(Wording words, Stem stem, List<String> numbers) {
    return stem.before() + words.list(numbers) + stem.behind();
  }
}
