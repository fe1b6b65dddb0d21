package org.indusco.bench.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The classes of all modules, without those of tests and those that JMH writes.
final class Modules {

  static final List<String> NAMES =
      List.of(
          "model",
          "planner",
          "exact",
          "atlas",
          "exchange",
          "app",
          "store",
          "server",
          "cli",
          "bench");

  private Modules() {}

  /// Read when somebody first asks for them, which takes a while; who wants names alone does not.
  private static final class Read {

    static final JavaClasses CLASSES =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("/jmh_generated/"))
            .importPackages("org.indusco");
  }

  /// All classes.
  static JavaClasses classes() {
    return Read.CLASSES;
  }

  /// How many classes each module has.
  static Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new TreeMap<>();
    for (JavaClass type : classes()) {
      sizes.merge(type.getPackageName().split("\\.")[2], 1, Integer::sum);
    }
    return sizes;
  }

  /// The package of a module with all below it, as ArchUnit writes it.
  static String within(String module) {
    return "org.indusco." + module + "..";
  }
}
