package org.indusco.cli.command;

import org.indusco.model.wording.Language;
import picocli.CommandLine.Option;

/// In which language a report, or another page, is written.
final class ReportLanguage {

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      defaultValue = "en",
      description = "Language of the HTML page: English or Chinese (default: ${DEFAULT-VALUE}).")
  private Language language = Language.EN;

  Language language() {
    return language;
  }
}
