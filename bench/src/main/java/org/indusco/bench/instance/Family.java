package org.indusco.bench.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A family of public problems that share a layout.
public enum Family {
  /// Siting of plants with capacities, from the OR-Library.
  CFLP_ORLIB("cflp-orlib"),
  /// Mobile units that move between sites from period to period.
  MOBILE("mobile");

  private final String word;

  Family(String word) {
    this.word = word;
  }

  /// The family that a word names, or none.
  public static Optional<Family> find(String word) {
    return Arrays.stream(values()).filter(family -> family.word.equals(word)).findFirst();
  }

  /// The words for all families.
  public static List<String> names() {
    return Arrays.stream(values()).map(family -> family.word).toList();
  }

  /// Solves the problem in a file.
  ///
  /// @param most time for the exact finish
  /// @throws IOException when the file cannot be read
  /// @throws InstanceException when it is not in the layout, or no solution was found
  public Solved solve(Path file, Duration most) throws IOException, InstanceException {
    String name = InstanceText.name(file);
    String text = InstanceText.read(file);
    return switch (this) {
      case CFLP_ORLIB -> SitingSolver.solve(CapacitatedSiting.read(name, text), most);
      case MOBILE -> MobileSolver.solve(MobileSiting.read(name, text), most);
    };
  }
}
