package org.indusco.bench.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.bench.house.Modules.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indusco.app.library.Forest;
import org.indusco.app.library.Library;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.register.Register;
import org.indusco.app.sight.View;
import org.indusco.app.sight.WholeTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may use whom, as docs/architecture.md says.
class ArchitectureTest {

  private static final String[] ENGINES = {within("model"), within("planner"), within("atlas")};

  /// What everybody may use; `java..` is cut further for the engines below.
  private static final String[] GROUND = {"java..", "org.jspecify.annotations.."};

  @Test
  void everyModuleWasSeen() {
    Map<String, Integer> sizes = Modules.sizes();
    assertThat(sizes.keySet()).containsExactlyInAnyOrderElementsOf(Modules.NAMES);
    assertThat(sizes.get("model")).isGreaterThan(50);
    assertThat(sizes.get("planner")).isGreaterThan(50);
    assertThat(sizes.get("exact")).isGreaterThan(10);
    assertThat(sizes.get("atlas")).isGreaterThan(40);
    assertThat(sizes.get("exchange")).isGreaterThan(60);
    assertThat(sizes.get("app")).isGreaterThan(4);
    assertThat(sizes.get("store")).isGreaterThan(30);
    assertThat(sizes.get("cli")).isGreaterThan(12);
    assertThat(sizes.get("bench")).isGreaterThan(8);
  }

  @Test
  void noPackageIsInACycle() {
    slices().matching("org.indusco.(**)").should().beFreeOfCycles().check(Modules.classes());
  }

  /// Modules and libraries that each module may use beside the JDK, parted by spaces.
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "model, -, -",
        "planner, model, -",
        "exact, planner model, com.google.ortools..",
        "atlas, model, org.locationtech..",
        "exchange, atlas model, tools.jackson.. com.fasterxml.jackson.annotation.. de.siegmar.."
            + " org.dhatim.. org.openpdf.. org.sqlite.. javax.xml.. javax.imageio.. org.w3c.dom.."
            + " org.xml.sax..",
        "app, planner atlas model, com.sun.management.. com.github.benmanes.caffeine.."
            + " javax.crypto..",
        "store, app model, javax.sql.. org.springframework.jdbc.. org.springframework.transaction.."
            + " org.springframework.dao.. com.zaxxer.hikari.. org.flywaydb.. org.postgresql.."
            + " org.apache.commons.compress.. org.tukaani.xz.. tools.jackson.core.."
            + " com.sun.security.auth.module..",
        "server, app exchange model, org.springframework.. jakarta.. org.apache.catalina.."
            + " org.apache.tomcat.util.. io.swagger.. io.micrometer.. org.springdoc.."
            + " com.github.benmanes.caffeine.."
            + " tools.jackson.. org.bouncycastle.. com.fasterxml.jackson.annotation.."
            + " org.slf4j.. javax.sql.. javax.crypto..",
        "cli, store server app exact exchange planner atlas model, picocli.. me.tongfei.."
            + " tools.jackson.."
      })
  void aModuleUsesOnlyThoseBelowIt(String module, String modules, String libraries) {
    String[] allowed =
        Stream.of(
                Stream.of(GROUND),
                Stream.of(within(module)),
                words(modules).map(Modules::within),
                words(libraries))
            .flatMap(names -> names)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(within(module))
        .should()
        .onlyDependOnClassesThat(
            describe(
                "lie in " + String.join(", ", allowed),
                type -> inAny(type.getBaseComponentType(), allowed)))
        .check(Modules.classes());
  }

  @Test
  void nobodyUsesTheBench() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("bench"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(within("bench"))
        .check(Modules.classes());
  }

  @Test
  void theBenchLeavesNetworksAndShapesToOthers() {
    noClasses()
        .that()
        .resideInAPackage(within("bench"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("de.siegmar..", "org.locationtech..")
        .check(Modules.classes());
  }

  @Test
  void onlyProgramsWriteToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages(within("cli"), within("bench"))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(Modules.classes());
  }

  /// What Spring's sessions need the server hands on as a `DataSource`, without a word of SQL.
  @Test
  void onlyTheStoreSpeaksToPostgres() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.jdbc..", "org.flywaydb..", "com.zaxxer..", "org.postgresql..")
        .check(Modules.classes());
  }

  /// A GeoPackage is a file of SQLite, so `exchange` speaks SQL, too.
  @Test
  void nobodyElseSpeaksSql() {
    noClasses()
        .that()
        .resideOutsideOfPackages(within("store"), within("exchange"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.sql..")
        .check(Modules.classes());
  }

  /// What people read of networks passes the reading room, which cuts it to what they may see.
  @Test
  void theServerReadsNetworksInTheReadingRoomAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.indusco.server.*..")
        .should()
        .dependOnClassesThat(
            belongToAnyOf(Library.class, Forest.class, Register.class, ReadableNetworks.class))
        .check(Modules.classes());
    noClasses()
        .that()
        .resideInAPackage(within("server"))
        .and()
        .doNotHaveFullyQualifiedName("org.indusco.server.ogc.LentFeatures")
        .and()
        .doNotHaveFullyQualifiedName("org.indusco.server.atlas.AtlasApi")
        .should()
        .dependOnClassesThat(belongToAnyOf(View.class, WholeTime.class))
        .check(Modules.classes());
  }

  /// Programs are started at one place, where their surroundings are made clean; beside it a
  /// terminal is asked for its width.
  @Test
  void onlyTheLauncherStartsPrograms() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.indusco.store.postgres..", "org.indusco.cli.progress..", within("bench"))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class)
        .orShould()
        .callMethod(Runtime.class, "exec", String[].class)
        .check(Modules.classes());
  }

  @Test
  void enginesTouchNoFilesAndNoNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(ENGINES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..", "java.sql..")
        .orShould()
        .dependOnClassesThat(
            belongToAnyOf(
                java.io.File.class,
                java.io.FileReader.class,
                java.io.FileWriter.class,
                java.io.FileInputStream.class,
                java.io.FileOutputStream.class,
                java.io.RandomAccessFile.class))
        .check(Modules.classes());
  }

  @Test
  void enginesReadNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(ENGINES)
        .should()
        .accessTargetWhere(READS_A_CLOCK)
        .check(Modules.classes());
  }

  @Test
  void whatIsDrawnByChanceHasASeed() {
    noClasses()
        .should()
        .callConstructor(Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(java.util.concurrent.ThreadLocalRandom.class)
        .check(Modules.classes());
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        Modules.classes().getPackage("org.indusco").getSubpackagesInTree().stream()
            .filter(each -> !each.getClasses().isEmpty())
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());
    assertThat(unmarked).isEmpty();
  }

  @Test
  void packagesSpeakTheWordsOfTheField() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..core..", "..impl..", "..service..", "..dto..")
        .check(Modules.classes());
  }

  private static final DescribedPredicate<JavaAccess<?>> READS_A_CLOCK =
      describe(
          "read a clock",
          access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return switch (owner) {
              case "java.lang.System" ->
                  name.equals("nanoTime") || name.equals("currentTimeMillis");
              case "java.util.Date" -> true;
              case "java.lang.Thread" -> name.equals("sleep");
              default ->
                  owner.startsWith("java.time.")
                      && (name.equals("now") || name.startsWith("system"));
            };
          });

  private static boolean inAny(JavaClass type, String... patterns) {
    return type.isPrimitive()
        || Stream.of(patterns)
            .map(pattern -> pattern.substring(0, pattern.length() - 2))
            .anyMatch(
                root ->
                    type.getPackageName().equals(root)
                        || type.getPackageName().startsWith(root + "."));
  }

  private static Stream<String> words(String words) {
    return words == null ? Stream.of() : Stream.of(words.split(" "));
  }
}
