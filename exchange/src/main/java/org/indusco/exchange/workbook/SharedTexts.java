package org.indusco.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.exchange.archive.Archive;

/// The table of texts that cells share.
record SharedTexts(List<String> texts) {

  static SharedTexts read(Archive archive, String part) throws IOException {
    List<String> texts = new ArrayList<>();
    long characters = 0;
    try (Xml xml = Xml.open(archive, part)) {
      for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
        if (name.equals("si")) {
          String text = RichText.read(xml, WorkbookLimits.CELL_CHARACTERS);
          texts.add(text);
          characters += text.length();
        }
        if (texts.size() > WorkbookLimits.SHARED_TEXTS
            || characters > WorkbookLimits.SHARED_CHARACTERS) {
          throw BrokenPart.unreadable(
              String.format(
                  Locale.ROOT,
                  "%s has more than %,d texts or %,d characters",
                  part,
                  WorkbookLimits.SHARED_TEXTS,
                  WorkbookLimits.SHARED_CHARACTERS));
        }
      }
    }
    return new SharedTexts(texts);
  }
}
