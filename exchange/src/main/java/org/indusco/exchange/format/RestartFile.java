package org.indusco.exchange.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.indusco.model.plan.Restart;
import org.indusco.model.plan.Summary;

/// What a plan leaves behind for planning again, as `restart.gz`.
///
/// Within gzip, which tells whether a byte was changed: the format's name, of which plan it is,
/// the words that are used, and then everything with words by their number. Numbers are written
/// as [DataOutputStream] writes them.
public final class RestartFile {

  /// The name of the file.
  public static final String FILE = "restart.gz";

  private static final String FORMAT = "indusco restart 1";
  private static final int MOST = 100_000_000;
  private static final int MOST_MONTHS = 10_000;
  private static final int MONTHS_OF_YEAR = 12;

  private RestartFile() {}

  /// The bytes of the file.
  ///
  /// @param summary of the plan, by which the file will know it
  public static byte[] bytes(Restart restart, Summary summary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
      new Writer(out).write(restart, summary);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can always be written", e);
    }
    return bytes.toByteArray();
  }

  /// What a plan left behind.
  ///
  /// @param summary of the plan that the file is to belong to
  /// @throws IllegalArgumentException when it is not such a file, is damaged, or belongs to
  ///     another plan; the message says which
  public static Restart read(byte[] bytes, Summary summary) {
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 16))) {
      Restart restart = new Reader(in).read(summary);
      if (in.read() >= 0) {
        throw new IllegalArgumentException("something follows its end");
      }
      return restart;
    } catch (IOException e) {
      throw new IllegalArgumentException("its bytes are not those that were written", e);
    }
  }

  /// Writes words by their number.
  private static final class Writer {

    private final DataOutputStream out;
    private final Map<String, Integer> words = new LinkedHashMap<>();

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void write(Restart restart, Summary summary) throws IOException {
      out.writeUTF(FORMAT);
      out.writeUTF(summary.inputHash());
      out.writeDouble(summary.value());
      out.writeDouble(summary.bound());
      collect(restart);
      out.writeInt(words.size());
      for (String word : words.keySet()) {
        out.writeUTF(word);
      }
      YearMonth start = restart.start();
      out.writeInt(start.getYear() * MONTHS_OF_YEAR + start.getMonthValue() - 1);
      out.writeInt(restart.months());
      out.writeDouble(restart.gap());
      out.writeDouble(restart.weight());
      out.writeDouble(restart.length());
      lines(restart.prices());
      lines(restart.amounts());
      out.writeInt(restart.courses().size());
      for (Restart.Course course : restart.courses()) {
        word(course.cooperative());
        out.writeDouble(course.share());
        out.writeBoolean(course.taken());
        for (String at : course.at()) {
          word(at);
        }
      }
    }

    private void collect(Restart restart) {
      for (List<Restart.Line> lines : List.of(restart.prices(), restart.amounts())) {
        for (Restart.Line line : lines) {
          collect(line.of());
          collect(line.item());
          collect(line.where());
        }
      }
      for (Restart.Course course : restart.courses()) {
        collect(course.cooperative());
        course.at().forEach(this::collect);
      }
    }

    private void collect(String word) {
      words.putIfAbsent(word, words.size());
    }

    private void lines(List<Restart.Line> lines) throws IOException {
      out.writeInt(lines.size());
      for (Restart.Line line : lines) {
        word(line.of());
        word(line.item());
        word(line.where());
        out.writeInt(line.number());
        for (double figure : line.byMonth()) {
          out.writeDouble(figure);
        }
      }
    }

    private void word(String word) throws IOException {
      Integer number = words.get(word);
      if (number == null) {
        throw new IllegalStateException("the word " + word + " was not collected");
      }
      out.writeInt(number);
    }
  }

  /// Reads what [Writer] wrote.
  private static final class Reader {

    private final DataInputStream in;
    private final List<String> words = new ArrayList<>();

    Reader(DataInputStream in) {
      this.in = in;
    }

    Restart read(Summary summary) throws IOException {
      require(in.readUTF().equals(FORMAT), "it is no file of this kind, or of another version");
      String hash = in.readUTF();
      double value = in.readDouble();
      double bound = in.readDouble();
      require(
          hash.equals(summary.inputHash()) && value == summary.value() && bound == summary.bound(),
          "it belongs to another plan");
      int count = count(MOST);
      for (int i = 0; i < count; i++) {
        words.add(in.readUTF());
      }
      int start = in.readInt();
      int months = count(MOST_MONTHS);
      return new Restart(
          YearMonth.of(
              Math.floorDiv(start, MONTHS_OF_YEAR), Math.floorMod(start, MONTHS_OF_YEAR) + 1),
          months,
          in.readDouble(),
          figure(),
          figure(),
          lines(months),
          lines(months),
          courses(months));
    }

    private List<Restart.Line> lines(int months) throws IOException {
      int count = count(MOST);
      List<Restart.Line> lines = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String of = word();
        String item = word();
        String where = word();
        int number = count(MOST);
        double[] byMonth = new double[months];
        for (int t = 0; t < months; t++) {
          byMonth[t] = figure();
        }
        lines.add(new Restart.Line(of, item, where, number, byMonth));
      }
      return lines;
    }

    private List<Restart.Course> courses(int months) throws IOException {
      int count = count(MOST);
      List<Restart.Course> courses = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        String cooperative = word();
        double share = figure();
        boolean taken = in.readBoolean();
        List<String> at = new ArrayList<>(months);
        for (int t = 0; t < months; t++) {
          at.add(word());
        }
        courses.add(new Restart.Course(cooperative, at, share, taken));
      }
      return courses;
    }

    private String word() throws IOException {
      int number = in.readInt();
      require(number >= 0 && number < words.size(), "it names a word that it does not list");
      return words.get(number);
    }

    private double figure() throws IOException {
      double figure = in.readDouble();
      require(figure >= 0 && figure < Double.POSITIVE_INFINITY, "a figure is " + figure);
      return figure;
    }

    private int count(int most) throws IOException {
      int count = in.readInt();
      require(count >= 0 && count <= most, "a count is " + count);
      return count;
    }

    private static void require(boolean holds, String fault) {
      if (!holds) {
        throw new IllegalArgumentException(fault);
      }
    }
  }
}
