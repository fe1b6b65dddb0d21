package org.indusco.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.exchange.archive.Archive;
import org.indusco.exchange.archive.ArchiveException;
import org.jspecify.annotations.Nullable;

/// Which parts of a container are sheets, texts and styles.
///
/// @param sheets in the order of their tabs
/// @param texts the part of shared texts; null for none
/// @param styles the part of styles; null for none
/// @param from1904 whether days are counted from 1904
/// @param notes what is in the file and left alone
record Contents(
    List<SheetPart> sheets,
    @Nullable String texts,
    @Nullable String styles,
    boolean from1904,
    List<String> notes) {

  private static final String ROOT = "_rels/.rels";

  static Contents of(Archive archive) throws IOException {
    refuseOtherKinds(archive);
    String book = book(archive);
    List<String> notes = leftAlone(archive);
    Map<String, String> byId = new HashMap<>();
    String texts = null;
    String styles = null;
    int outside = 0;
    for (Relation relation : Relation.of(archive, book)) {
      if (relation.outside()) {
        outside++;
        continue;
      }
      byId.put(relation.id(), relation.part());
      texts = relation.type().endsWith("/sharedStrings") ? relation.part() : texts;
      styles = relation.type().endsWith("/styles") ? relation.part() : styles;
    }
    if (outside > 0) {
      notes.add("Links to other files are not followed.");
    }
    List<SheetPart> sheets = new ArrayList<>();
    boolean from1904 = false;
    try (Xml xml = Xml.open(archive, book)) {
      for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
        if (name.equals("workbookPr")) {
          from1904 = xml.flag("date1904");
        } else if (name.equals("sheet")) {
          sheets.add(sheet(xml, byId));
        }
        if (sheets.size() > WorkbookLimits.SHEETS) {
          throw BrokenPart.unreadable(
              "the file has more than " + WorkbookLimits.SHEETS + " sheets");
        }
      }
    }
    requireReadable(sheets, archive);
    if (from1904) {
      notes.add("Days are counted from 1904 in this workbook, and are read so.");
    }
    return new Contents(sheets, texts, styles, from1904, notes);
  }

  private static SheetPart sheet(Xml xml, Map<String, String> byId) throws BrokenPart {
    String name = xml.attributeOr("name");
    // The relation's id is the attribute id in a namespace of its own; sheetId is another thing.
    String part = byId.get(xml.attributeOr("id"));
    if (part == null) {
      throw BrokenPart.unreadable("the sheet " + name + " is listed and not there");
    }
    return new SheetPart(name, part, !xml.attributeOr("state").matches("(visible)?"));
  }

  private static void requireReadable(List<SheetPart> sheets, Archive archive) throws BrokenPart {
    Map<String, String> seen = new HashMap<>();
    for (SheetPart sheet : sheets) {
      if (!archive.has(sheet.part())) {
        throw BrokenPart.unreadable("the sheet " + sheet.name() + " is listed and not there");
      }
      if (seen.put(sheet.name().toLowerCase(Locale.ROOT), sheet.part()) != null) {
        throw BrokenPart.unreadable("the file has two sheets named " + sheet.name());
      }
    }
  }

  private static String book(Archive archive) throws IOException {
    if (!archive.has(ROOT)) {
      throw new ArchiveException("the file is an archive, but not a workbook", "");
    }
    for (Relation relation : Relation.of(archive, "")) {
      if (relation.type().endsWith("/officeDocument") && archive.has(relation.part())) {
        return relation.part();
      }
    }
    throw new ArchiveException("the file is an archive, but not a workbook", "");
  }

  private static void refuseOtherKinds(Archive archive) throws ArchiveException {
    String kind = "";
    for (String name : archive.names()) {
      if (name.equals("mimetype") || name.equals("content.xml")) {
        kind = "an OpenDocument file (.ods)";
      } else if (name.equals("xl/workbook.bin")) {
        kind = "a binary workbook (.xlsb)";
      } else if (name.equals("word/document.xml") || name.equals("ppt/presentation.xml")) {
        kind = "a document of another program";
      }
    }
    if (!kind.isEmpty()) {
      throw new ArchiveException(
          "the file is " + kind + ", not an .xlsx",
          "Maybe open it in a spreadsheet and save it as .xlsx.");
    }
  }

  private static List<String> leftAlone(Archive archive) {
    List<String> notes = new ArrayList<>();
    if (archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      notes.add("Macros are not read and never run.");
    }
    if (archive.names().stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*\\.(zip|xlsx|docx|jar|7z)"))) {
      notes.add("Files within the file are not opened.");
    }
    return notes;
  }
}
