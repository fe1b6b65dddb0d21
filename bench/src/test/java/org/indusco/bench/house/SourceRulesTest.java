package org.indusco.bench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules of style that only the text of the sources can show.
class SourceRulesTest {

  private static final int LONGEST = 400;

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "\\s*public (?:(?:static|final|abstract|sealed|non-sealed|strictfp) )*"
              + "(?:class|record|enum|interface|@interface) .*");

  // Parted, so that this file does not find itself.
  private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
  private static final Pattern SKIPPED =
      Pattern.compile(
          "@Dis" + "abled|@Ig" + "nore\\b|\\bAssum" + "ptions\\b|assum" + "(eT|eF|ingT)");
  private static final Pattern CATCHES_ALL =
      Pattern.compile(
          "catch \\((?:final )?(?:[\\w.]+ \\| )*(Exception|Throwable|RuntimeException)\\b");
  private static final Pattern MOCK =
      Pattern.compile("mock" + "ito|easy" + "mock", Pattern.CASE_INSENSITIVE);

  private static final List<Sources.Source> JAVA = Sources.java();

  @Test
  void theSourcesOfEveryModuleWereSeen() {
    for (String module : Modules.NAMES) {
      assertThat(JAVA)
          .as(module)
          .filteredOn(source -> source.name().startsWith(module + "/"))
          .isNotEmpty();
    }
    assertThat(Sources.others()).hasSizeGreaterThan(8);
  }

  @Test
  void everyPublicTypeIsDocumented() {
    List<String> bare = new ArrayList<>();
    int seen = 0;
    for (Sources.Source source : Sources.javaOfModules()) {
      for (int i = 0; i < source.lines().size(); i++) {
        if (PUBLIC_TYPE.matcher(source.lines().get(i)).matches()) {
          seen++;
          if (!documented(source.lines(), i)) {
            bare.add(source.spot(i));
          }
        }
      }
    }
    assertThat(bare).isEmpty();
    assertThat(seen).isGreaterThan(100);
  }

  /// Whether documentation stands above a declaration and its annotations.
  private static boolean documented(List<String> lines, int declaration) {
    for (int i = declaration - 1; i >= 0 && !lines.get(i).isBlank(); i--) {
      if (lines.get(i).strip().startsWith("///")) {
        return true;
      }
    }
    return false;
  }

  @Test
  void everyPackageSaysItsPurposeFirst() {
    assertThat(Sources.javaOfModules())
        .filteredOn(source -> source.name().endsWith("package-info.java"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            source -> assertThat(source.lines().getFirst()).as(source.name()).startsWith("/// "));
  }

  @Test
  void noFileIsTooLong() {
    assertThat(JAVA)
        .filteredOn(source -> source.lines().size() > LONGEST)
        .extracting(source -> source.name() + " has " + source.lines().size() + " lines")
        .isEmpty();
  }

  @Test
  void nothingIsLeftForLater() {
    assertThat(spots(Stream.concat(JAVA.stream(), Sources.others().stream()), LEFT_OVER)).isEmpty();
  }

  @Test
  void noTestIsSkipped() {
    assertThat(spots(JAVA.stream(), SKIPPED)).isEmpty();
  }

  @Test
  void nothingCatchesEverything() {
    assertThat(spots(JAVA.stream(), CATCHES_ALL)).isEmpty();
  }

  @Test
  void nothingIsMocked() {
    assertThat(spots(Stream.concat(JAVA.stream(), Sources.others().stream()), MOCK)).isEmpty();
  }

  @Test
  void theRulesFindWhatTheyForbid() {
    assertThat(LEFT_OVER.matcher("// TO" + "DO: later").find()).isTrue();
    assertThat(SKIPPED.matcher("  @Dis" + "abled(\"slow\")").find()).isTrue();
    assertThat(SKIPPED.matcher("assum" + "eTrue(fast)").find()).isTrue();
    assertThat(CATCHES_ALL.matcher("} catch (IOException | " + "Exception e) {").find()).isTrue();
    assertThat(CATCHES_ALL.matcher("} catch (IOException e) {").find()).isFalse();
    assertThat(PUBLIC_TYPE.matcher("  public sealed interface Knowledge {").matches()).isTrue();
    assertThat(PUBLIC_TYPE.matcher("public record Place(").matches()).isTrue();
    assertThat(documented(List.of("/// A town.", "@Table(", "    name = \"places\")", ""), 3))
        .isTrue();
    assertThat(documented(List.of("/// A town.", "", "@Table", ""), 3)).isFalse();
  }

  private static List<String> spots(Stream<Sources.Source> sources, Pattern pattern) {
    List<String> spots = new ArrayList<>();
    sources.forEach(
        source -> {
          for (int i = 0; i < source.lines().size(); i++) {
            if (pattern.matcher(source.lines().get(i)).find()) {
              spots.add(source.spot(i) + ": " + source.lines().get(i).strip());
            }
          }
        });
    return spots;
  }
}
