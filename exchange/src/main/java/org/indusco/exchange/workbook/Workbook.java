package org.indusco.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongUnaryOperator;
import org.indusco.exchange.archive.Archive;
import org.indusco.exchange.archive.ArchiveException;
import org.indusco.exchange.archive.ArchiveLimits;
import org.indusco.exchange.fault.Fault;

/// What reading a workbook gave.
///
/// @param sheets in the order of their tabs, those that are left alone not among them; none when
///     there are faults
/// @param faults of the file as a whole; those of a sheet stand with it
/// @param notes sentences on what was read although nobody sees it, or left alone
public record Workbook(List<WorkbookSheet> sheets, List<Fault> faults, List<String> notes) {

  /// What the name of a sheet begins with that is no part of the network.
  public static final String REMARK = "#";

  public Workbook {
    sheets = List.copyOf(sheets);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /// Reads a file; whatever is wrong with it comes back as faults.
  public static Workbook read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      long size = Files.size(file);
      return size > ArchiveLimits.FILE_BYTES
          ? refused(name, Fault.Kind.UNREADABLE, tooLarge(size), "")
          : read(name, Files.readAllBytes(file));
    } catch (IOException e) {
      return refused(
          name,
          Fault.Kind.UNREADABLE,
          "the file cannot be read: " + e.getClass().getSimpleName() + " " + e.getMessage(),
          "");
    }
  }

  /// Reads a file to its end, or so far that it is known to be too large.
  ///
  /// @param name by which faults call it
  /// @throws IOException when it cannot be read
  public static Workbook read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(ArchiveLimits.FILE_BYTES + 1);
    if (bytes.length <= ArchiveLimits.FILE_BYTES) {
      return read(name, bytes);
    }
    String reason =
        String.format(
            Locale.ROOT,
            "the file has more than %,d bytes, and no more are read",
            ArchiveLimits.FILE_BYTES);
    return refused(name, Fault.Kind.UNREADABLE, reason, "");
  }

  /// Reads the bytes of a file.
  ///
  /// @param name by which faults call it
  public static Workbook read(String name, byte[] bytes) {
    try {
      if (bytes.length > ArchiveLimits.FILE_BYTES) {
        return refused(name, Fault.Kind.UNREADABLE, tooLarge(bytes.length), "");
      }
      return read(Archive.open(bytes));
    } catch (ArchiveException e) {
      return refused(name, Fault.Kind.UNREADABLE, e.reason(), e.maybe());
    } catch (BrokenPart e) {
      return refused(name, e.kind(), e.reason(), e.maybe());
    } catch (IOException e) {
      return refused(name, Fault.Kind.UNREADABLE, "the file cannot be read: " + e.getMessage(), "");
    }
  }

  private static Workbook read(Archive archive) throws IOException {
    Contents contents = Contents.of(archive);
    List<String> notes = new ArrayList<>(contents.notes());
    String textPart = contents.texts();
    String stylePart = contents.styles();
    SharedTexts texts =
        textPart == null ? new SharedTexts(List.of()) : SharedTexts.read(archive, textPart);
    Formats formats = stylePart == null ? Formats.NONE : Formats.read(archive, stylePart);
    SerialDates dates = new SerialDates(contents.from1904());
    LongUnaryOperator budget = new Count();
    List<WorkbookSheet> sheets = new ArrayList<>();
    for (SheetPart part : contents.sheets()) {
      if (!part.name().startsWith(REMARK)) {
        sheets.add(SheetCells.read(archive, part, texts, formats, dates, budget, notes));
      }
    }
    return new Workbook(sheets, List.of(), notes);
  }

  /// Adds up.
  private static final class Count implements LongUnaryOperator {
    private long sum;

    @Override
    public long applyAsLong(long more) {
      sum += more;
      return sum;
    }
  }

  private static String tooLarge(long size) {
    return String.format(
        Locale.ROOT,
        "the file has %,d bytes, and at most %,d are read",
        size,
        ArchiveLimits.FILE_BYTES);
  }

  private static Workbook refused(String name, Fault.Kind kind, String reason, String maybe) {
    return new Workbook(
        List.of(), List.of(new Fault(kind, name, 0, "", "", reason, maybe)), List.of());
  }
}
