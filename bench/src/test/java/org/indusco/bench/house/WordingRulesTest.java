package org.indusco.bench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every message is there in both languages, tells of the same things in both, and is said.
class WordingRulesTest {

  private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)");

  private static List<Path> english() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().contains("src/main/resources"))
          .filter(file -> file.endsWith("words_en.properties"))
          .toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }

  private static Properties chinese(Path english) throws IOException {
    return read(english.resolveSibling("words_zh.properties"));
  }

  @Test
  void bothLanguagesHaveTheSameMessages() throws IOException {
    assertThat(english()).hasSizeGreaterThanOrEqualTo(2);
    for (Path file : english()) {
      Properties en = read(file);
      assertThat(new TreeSet<>(chinese(file).stringPropertyNames()))
          .as(file.toString())
          .isEqualTo(new TreeSet<>(en.stringPropertyNames()))
          .isNotEmpty();
    }
  }

  @Test
  void bothTellOfTheSameThings() throws IOException {
    for (Path file : english()) {
      Properties en = read(file);
      Properties zh = chinese(file);
      for (String key : en.stringPropertyNames()) {
        assertThat(parameters(zh.getProperty(key)))
            .as(key)
            .isEqualTo(parameters(en.getProperty(key)));
        for (Properties words : List.of(en, zh)) {
          String said =
              new MessageFormat(words.getProperty(key), Locale.ENGLISH)
                  .format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
          assertThat(said).as(key).isNotBlank().doesNotContain("{", "}");
        }
      }
    }
  }

  private static TreeSet<String> parameters(String pattern) {
    return PARAMETER
        .matcher(pattern)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyMessageIsSaid() throws IOException {
    String sources =
        Sources.javaOfModules().stream()
            .flatMap(source -> source.lines().stream())
            .collect(Collectors.joining("\n"));
    for (Path file : english()) {
      for (String key : read(file).stringPropertyNames()) {
        // A key that ends in a constant's name is put together from its beginning.
        String beginning = key.substring(0, key.lastIndexOf('.') + 1);
        String middle = key.replaceAll("^[a-z]+\\.[a-z]+(\\..*)$", "$1");
        boolean said =
            sources.contains("\"" + key + "\"")
                || (!beginning.isEmpty() && sources.contains("\"" + beginning + "\""))
                || sources.contains("\"" + middle + "\"");
        assertThat(said).as(key).isTrue();
      }
    }
  }
}
