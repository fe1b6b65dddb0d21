package org.indusco.bench;

import java.util.stream.Collectors;
import org.indusco.bench.synthetic.Size;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// Reads the sizes of generated networks that options name.
final class SizeNames {

  private SizeNames() {}

  /// The size of a name.
  ///
  /// @param option that named it
  /// @throws ParameterException when there is no such size
  static Size require(CommandSpec spec, String option, String name) {
    String known = Size.NAMED.stream().map(Size::name).collect(Collectors.joining(", "));
    return Size.find(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    option + ": there is no size " + name + ". Maybe one of " + known + "."));
  }
}
