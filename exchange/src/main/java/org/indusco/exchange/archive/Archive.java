package org.indusco.exchange.archive;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/// A zip container in memory.
///
/// The JDK's own readers believe either the table of contents or the headers of the parts, take
/// whichever of two parts of one name comes last, and unpack without end; so the headers are read
/// here and the JDK only inflates.
public final class Archive {

  private static final String SAVE_AS_XLSX = "Maybe open it in a spreadsheet and save it as .xlsx.";

  private final byte[] bytes;
  private final Map<String, Part> parts;
  private long unpacked;

  private Archive(byte[] bytes, Map<String, Part> parts) {
    this.bytes = bytes;
    this.parts = parts;
  }

  /// Opens a container.
  ///
  /// @throws ArchiveException when the bytes are none, or one that contradicts itself or passes a
  ///     limit
  public static Archive open(byte[] bytes) throws ArchiveException {
    refuseOtherFormats(new Bytes(bytes), "a workbook", SAVE_AS_XLSX);
    return new Archive(bytes, Directory.read(bytes));
  }

  /// Opens a container that is no workbook but a folder of files.
  ///
  /// @throws ArchiveException when the bytes are none, or one that contradicts itself or passes a
  ///     limit
  public static Archive openZip(byte[] bytes) throws ArchiveException {
    refuseOtherFormats(new Bytes(bytes), "a zip file", "Maybe pack the folder as .zip.");
    return new Archive(bytes, Directory.read(bytes));
  }

  /// The names of the parts, in the file's order.
  public Set<String> names() {
    return parts.keySet();
  }

  /// Whether there is such a part.
  public boolean has(String name) {
    return parts.containsKey(name);
  }

  /// A part, unpacked while it is read; reading throws [ArchiveException].
  ///
  /// @throws ArchiveException when there is no such part
  public InputStream open(String name) throws ArchiveException {
    Part part = parts.get(name);
    if (part == null) {
      throw new ArchiveException(
          "the part " + PartNames.shown(name) + " is missing",
          "Maybe open it in a spreadsheet and save it again.");
    }
    return new Unpacking(bytes, part, more -> unpacked += more);
  }

  private static void refuseOtherFormats(Bytes bytes, String wanted, String maybe)
      throws ArchiveException {
    if (bytes.length() == 0) {
      throw new ArchiveException("the file is empty", "");
    }
    if (bytes.begins(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      throw compound(bytes);
    }
    if (bytes.begins('P', 'K', 5, 6)) {
      throw new ArchiveException("the file is an archive with nothing in it", "");
    }
    if (!bytes.begins('P', 'K', 3, 4)) {
      throw new ArchiveException("the file is " + format(bytes) + ", not " + wanted, maybe);
    }
  }

  /// Workbooks of the time before 2007 and those with a password are both compound files.
  private static ArchiveException compound(Bytes bytes) {
    byte[] locked = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    String all = new String(bytes.all(), StandardCharsets.ISO_8859_1);
    return all.contains(new String(locked, StandardCharsets.ISO_8859_1))
        ? new ArchiveException(
            "the file is locked with a password", "Maybe save it without password.")
        : new ArchiveException("the file is a workbook of the old format .xls", SAVE_AS_XLSX);
  }

  private static String format(Bytes bytes) {
    if (bytes.begins('%', 'P', 'D', 'F')) {
      return "a PDF";
    }
    return bytes.begins('<') ? "HTML or XML" : "of another format";
  }
}
