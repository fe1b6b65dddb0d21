package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;

/// Makes bad workbooks out of a good one, each in the way that a case names.
final class BadBooks {

  private static final Path CASES = Path.of("..", "cases", "bad", "workbook.csv");
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String OUTSIDE =
      "<Relationship Id=\"rIdX\" Type=\"http://x/externalLink\" Target=\"http://127.0.0.1:PORT/x\""
          + " TargetMode=\"External\"/>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final int port;

  /// @param port of a listener that must not be called
  BadBooks(Path good, int port) throws IOException {
    this.port = port;
    try (ZipFile zip = new ZipFile(good.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
  }

  /// A good workbook, of the tiny example.
  static Path good(Path home) throws IOException {
    Path book = home.resolve("good.xlsx");
    Conversion.of(Path.of("..", "examples", "tiny")).write(book);
    return book;
  }

  /// The cases of `cases/bad/workbook.csv`.
  static List<Map<String, String>> cases() throws IOException, SheetException {
    Sheet sheet = SheetReader.read("workbook.csv", SheetReader.bytes(CASES));
    List<Map<String, String>> cases =
        sheet.lines().stream().map(line -> named(sheet.header(), line.cells())).toList();
    assertThat(cases).hasSizeGreaterThan(40);
    return cases;
  }

  private static Map<String, String> named(List<String> header, List<String> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      named.put(header.get(i), cells.get(i));
    }
    return named;
  }

  /// The bytes of the workbook that a case describes by a word and what follows it.
  byte[] make(String recipe) {
    int space = recipe.indexOf(' ');
    String word = space < 0 ? recipe : recipe.substring(0, space);
    String rest = space < 0 ? "" : recipe.substring(space + 1);
    return switch (word) {
      case "zeros" -> withSheet(new byte[Integer.parseInt(rest) << 20]);
      case "spaces" ->
          withSheet(
              text("<worksheet>" + " ".repeat(Integer.parseInt(rest) << 20) + "</worksheet>"));
      case "nested" -> with("xl/media/inner.zip", zip());
      case "overlap" -> overlap();
      case "understate" -> understate();
      case "empty-parts" -> emptyParts(Integer.parseInt(rest));
      case "name" -> named(rest);
      case "link" -> link();
      case "twice" -> twice();
      case "other-name" -> otherName();
      case "cut" -> cut(Integer.parseInt(rest));
      case "locked" -> compound("EncryptedPackage");
      case "old" -> compound("Workbook");
      case "binary" -> with("xl/workbook.bin", text("x"));
      case "opendocument" -> openDocument();
      case "before" -> join(text(rest), zip());
      case "behind" -> join(zip(), text(rest));
      case "macros" -> with("xl/vbaProject.bin", text("macro"));
      case "huge-size" -> hugeSize();
      case "dtd" -> withSheet(text("<!DOCTYPE w [" + declared(rest) + "]><w>&x;</w>"));
      case "laughs" -> withTexts(text(laughs()));
      case "outside" -> outside();
      case "cell" -> withSheet(sheet("<c r=\"" + rest + "\"><v>1</v></c>"));
      case "row" ->
          withSheet(
              text("<worksheet><sheetData><row r=\"" + rest + "\"/></sheetData></worksheet>"));
      case "far" -> far();
      case "stock" -> stock(rest);
      case "stock-heading" -> heading();
      case "threat-day" -> threatDay(rest);
      case "deep" -> withSheet(text("<worksheet>" + "<a>".repeat(Integer.parseInt(rest))));
      case "long-attribute" ->
          withSheet(text("<worksheet x=\"" + noise(Integer.parseInt(rest)) + "\"/>"));
      case "long-comment" ->
          withSheet(text("<worksheet><!-- > " + noise(Integer.parseInt(rest)) + "--></worksheet>"));
      case "bytes" ->
          withSheet(
              join(
                  text("<worksheet><a>"),
                  new byte[] {(byte) 0xC3, 0x28},
                  text("</a></worksheet>")));
      case "declared" ->
          withSheet(text("<?xml version=\"1.0\" encoding=\"" + rest + "\"?><worksheet/>"));
      case "utf-16" ->
          withSheet("<?xml version=\"1.0\"?><worksheet/>".getBytes(Charset.forName("UTF-16LE")));
      case "from-1904" ->
          edit("xl/workbook.xml", "<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>");
      case "hidden" -> hidden();
      case "not-well-formed" -> withSheet(text("<worksheet><sheetData></worksheet>"));
      case "sheets" -> manySheets(Integer.parseInt(rest));
      case "damaged" -> damaged();
      default -> throw new IllegalArgumentException("nobody knows how to make " + recipe);
    };
  }

  private byte[] zip() {
    return RawZip.of(parts).bytes();
  }

  private byte[] with(String name, byte[] data) {
    parts.put(name, data);
    return zip();
  }

  private byte[] withSheet(byte[] data) {
    return with(part("stock"), data);
  }

  private byte[] withTexts(byte[] data) {
    return with("xl/sharedStrings.xml", data);
  }

  private static byte[] sheet(String cell) {
    return text("<worksheet><sheetData><row>" + cell + "</row></sheetData></worksheet>");
  }

  /// The part of a sheet of the good workbook; its sheets are numbered in the order of their tabs.
  private String part(String sheet) {
    Matcher names = Pattern.compile("<sheet name=\"([^\"]*)\"").matcher(string("xl/workbook.xml"));
    for (int i = 1; names.find(); i++) {
      if (names.group(1).equals(sheet)) {
        return "xl/worksheets/sheet" + i + ".xml";
      }
    }
    throw new IllegalArgumentException("there is no sheet " + sheet);
  }

  private String string(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  private byte[] edit(String part, String pattern, String by) {
    String before = string(part);
    String after = before.replaceFirst(pattern, Matcher.quoteReplacement(by));
    assertThat(after).as("%s in %s", pattern, part).isNotEqualTo(before);
    return with(part, text(after));
  }

  private byte[] overlap() {
    RawZip zip = RawZip.of(parts);
    RawZip.Entry inner = new RawZip.Entry("inner.xml", text("<a/>"), false);
    byte[] header = RawZip.local(inner);
    RawZip.Entry outer = zip.add("outer.xml", join(header, inner.data));
    zip.bytes();
    RawZip again = RawZip.of(parts);
    again.add("outer.xml", outer.data);
    again.add("inner.xml", inner.data).offset = outer.offset + RawZip.local(outer).length;
    return again.bytes();
  }

  private byte[] understate() {
    parts.put(part("stock"), text("<a>" + noise(1 << 20) + "</a>"));
    RawZip zip = RawZip.of(parts);
    zip.get(part("stock")).size = 10;
    return zip.bytes();
  }

  private byte[] damaged() {
    RawZip zip = RawZip.of(parts);
    byte[] packed = zip.get(part("stock")).packed;
    Arrays.fill(packed, packed.length / 2, packed.length, (byte) 0x55);
    return zip.bytes();
  }

  private byte[] emptyParts(int count) {
    RawZip zip = RawZip.of(parts);
    for (int i = 0; i < count; i++) {
      zip.add("empty" + i, new byte[0]);
    }
    return zip.bytes();
  }

  private byte[] named(String name) {
    return with(name.replace("\\0", "\0"), text("x"));
  }

  private byte[] link() {
    RawZip zip = RawZip.of(parts);
    zip.add("xl/link", text("/etc/passwd")).unixType = 0xA000;
    return zip.bytes();
  }

  private byte[] twice() {
    RawZip zip = RawZip.of(parts);
    zip.add(part("stock"), text("<worksheet/>"));
    return zip.bytes();
  }

  private byte[] otherName() {
    RawZip zip = RawZip.of(parts);
    zip.get(part("stock")).localName = part("stock").replace("sheet", "other");
    return zip.bytes();
  }

  private byte[] hugeSize() {
    RawZip zip = RawZip.of(parts);
    RawZip.Entry entry = zip.get(part("stock"));
    entry.size = 0xFFFF_FFFFL;
    entry.packedSize = 0xFFFF_FFFFL;
    entry.extra = new byte[20];
    entry.extra[0] = 1;
    entry.extra[2] = 16;
    entry.extra[11] = (byte) 0x80;
    return zip.bytes();
  }

  private byte[] cut(int percent) {
    byte[] whole = zip();
    return Arrays.copyOf(whole, whole.length * percent / 100);
  }

  private static byte[] compound(String stream) {
    byte[] magic = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    return join(magic, new byte[1000], stream.getBytes(StandardCharsets.UTF_16LE), new byte[500]);
  }

  private byte[] openDocument() {
    parts.clear();
    parts.put("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"));
    return with("content.xml", text("<a/>"));
  }

  private String declared(String rest) {
    return rest.replace("PORT", "" + port);
  }

  private static String laughs() {
    StringBuilder text = new StringBuilder("<!DOCTYPE sst [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      text.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return text.append("]><sst><si><t>&a19;</t></si></sst>").toString();
  }

  private byte[] outside() {
    edit(RELATIONS, "</Relationships>", OUTSIDE.replace("PORT", "" + port) + "</Relationships>");
    return edit(
        part("stock"),
        "<sheetData>",
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"http://127.0.0.1:"
            + port
            + "/y\"/><sheetData>");
  }

  /// One cell in the last row and column of a sheet that is not known.
  private byte[] far() {
    parts.put(
        "xl/worksheets/far.xml",
        text(
            "<worksheet><sheetData><row r=\"1048576\"><c r=\"XFD1048576\""
                + " t=\"inlineStr\"><is><t>here</t></is></c></row></sheetData></worksheet>"));
    edit(
        "xl/workbook.xml",
        "</sheets>",
        "<sheet name=\"far\" sheetId=\"99\" r:id=\"rId99\"/></sheets>");
    return edit(
        RELATIONS,
        "</Relationships>",
        "<Relationship Id=\"rId99\" Type=\"http://x/worksheet\""
            + " Target=\"worksheets/far.xml\"/></Relationships>");
  }

  private byte[] manySheets(int count) {
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < count; i++) {
      more.append("<sheet name=\"s").append(i).append("\" sheetId=\"1\" r:id=\"rId1\"/>");
    }
    String id =
        string("xl/workbook.xml").replaceAll("(?s).*?<sheet [^>]*r:id=\"([^\"]*)\".*", "$1");
    return edit(
        "xl/workbook.xml", "</sheets>", more.toString().replace("rId1\"", id + "\"") + "</sheets>");
  }

  /// Puts something else into the cell C2 of the sheet stock, a quantity.
  private byte[] stock(String cell) {
    return edit(part("stock"), "<c r=\"C2\"[^>]*>.*?</c>", cell.replaceFirst("<c", "<c r=\"C2\""));
  }

  /// Writes the first heading of the sheet stock once more, over its third one.
  private byte[] heading() {
    return edit(
        part("stock"),
        "<c r=\"C1\"[^>]*>.*?</c>",
        "<c r=\"C1\" t=\"inlineStr\"><is><t>depot</t></is></c>");
  }

  /// Puts another number into the first day that the sheet threats has.
  private byte[] threatDay(String number) {
    return edit(part("threats"), "(?<=<v>)14[0-9]{3}(\\.0)?(?=</v>)", number);
  }

  private byte[] hidden() {
    edit(part("stock"), "<row r=\"2\"", "<row hidden=\"1\" r=\"2\"");
    edit(
        part("stock"),
        "</sheetData>",
        "</sheetData><mergeCells><mergeCell ref=\"E1:F1\"/></mergeCells>");
    return edit(
        "xl/workbook.xml", "<sheet name=\"stock\"", "<sheet state=\"hidden\" name=\"stock\"");
  }

  private static String noise(int length) {
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(16)));
    }
    return text.toString();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... pieces) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }
}
