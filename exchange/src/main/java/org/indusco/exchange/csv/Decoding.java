package org.indusco.exchange.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.indusco.exchange.fault.Fault;

/// Turns bytes into text, a piece at a time: UTF-8, with or without a byte order mark.
final class Decoding {

  private static final String WAY_OUT = "save the file as \"CSV UTF-8\".";
  private static final int PIECE = 1 << 13;

  private final String file;
  private final byte[] bytes;
  private int line = 1;
  private char last = '\n';
  private boolean blank = true;

  Decoding(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  /// Refuses bytes that are no text.
  void check() throws SheetException {
    if (begins(0xFF, 0xFE) || begins(0xFE, 0xFF)) {
      throw fault("the file is UTF-16, not UTF-8", "Maybe " + WAY_OUT);
    }
    if (begins('P', 'K', 3, 4)) {
      throw fault("the file is a workbook or another archive, not CSV", "Maybe " + WAY_OUT);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = text();
    CharBuffer out = CharBuffer.allocate(PIECE);
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      look(out.flip());
      out.clear();
    } while (result.isOverflow());
    if (result.isError()) {
      throw fault("the file is not UTF-8", guess());
    }
  }

  /// Whether there is nothing but white space; known after the check.
  boolean blank() {
    return blank;
  }

  /// The checked text.
  Reader reader() {
    ByteBuffer text = text();
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, text.position(), text.remaining()), StandardCharsets.UTF_8);
  }

  /// How many quotes stand on a line.
  int quotes(int wanted) {
    int at = 1;
    int quotes = 0;
    for (int i = 0; i < bytes.length && at <= wanted; i++) {
      quotes += at == wanted && bytes[i] == '"' ? 1 : 0;
      boolean second = bytes[i] == '\n' && i > 0 && bytes[i - 1] == '\r';
      at += (bytes[i] == '\n' && !second) || bytes[i] == '\r' ? 1 : 0;
    }
    return quotes;
  }

  private ByteBuffer text() {
    int mark = begins(0xEF, 0xBB, 0xBF) ? 3 : 0;
    return ByteBuffer.wrap(bytes, mark, bytes.length - mark);
  }

  private void look(CharBuffer piece) throws SheetException {
    while (piece.hasRemaining()) {
      char c = piece.get();
      if (c == '\uFFFD') {
        throw fault(
            "a character was lost when the file was saved (U+FFFD stands for it)",
            "Maybe go back to the file from which it was made, and " + WAY_OUT);
      }
      if (CellText.isControl(c)) {
        throw fault(
            "the file holds the control character U+%04X".formatted((int) c),
            "Maybe it is no CSV file.");
      }
      if (c == '\r' || (c == '\n' && last != '\r')) {
        line++;
      }
      last = c;
      blank &= Character.isWhitespace(c);
    }
  }

  private String guess() {
    if (holdsZero()) {
      return "Maybe it is no CSV file.";
    }
    List<String> names =
        western() ? List.of("Windows-1252", "GB18030", "Big5") : List.of("GB18030", "Big5");
    String name =
        names.stream()
            .filter(each -> canDecode(Charset.forName(each)))
            .findFirst()
            .orElse("Windows-1251 or Windows-1256");
    return "Maybe it is " + name + ": open it as that, and " + WAY_OUT;
  }

  private boolean holdsZero() {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether high bytes are rare and mostly stand alone, as accented letters do; those of Chinese
  /// characters come in pairs.
  private boolean western() {
    int high = 0;
    int alone = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        boolean before = i > 0 && bytes[i - 1] < 0;
        boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
        alone += before || after ? 0 : 1;
      }
    }
    return high < bytes.length / 3 && 2 * alone > high;
  }

  private boolean canDecode(Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(PIECE);
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      out.clear();
    } while (result.isOverflow());
    return !result.isError();
  }

  private SheetException fault(String reason, String maybe) {
    return new SheetException(new Fault(Fault.Kind.ENCODING, file, line, "", "", reason, maybe));
  }

  private boolean begins(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
