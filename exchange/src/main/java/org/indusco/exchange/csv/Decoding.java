package org.indusco.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.indusco.exchange.fault.Fault;

/// Turns bytes into text: UTF-8, with or without a byte order mark.
final class Decoding {

  private static final String WAY_OUT = "save the file as \"CSV UTF-8\".";

  private final String file;

  Decoding(String file) {
    this.file = file;
  }

  String decode(byte[] bytes) throws SheetException {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      throw fault(1, "the file is UTF-16, not UTF-8", "Maybe " + WAY_OUT);
    }
    if (begins(bytes, 'P', 'K', 3, 4)) {
      throw fault(1, "the file is a workbook or another archive, not CSV", "Maybe " + WAY_OUT);
    }
    int mark = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length - mark + 1);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw fault(lineAt(text, text.length()), "the file is not UTF-8", guess(bytes));
    }
    refuseLostCharacters(text);
    return text;
  }

  private void refuseLostCharacters(String text) throws SheetException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        throw fault(
            lineAt(text, i),
            "a character was lost when the file was saved (U+FFFD stands for it)",
            "Maybe go back to the file from which it was made, and " + WAY_OUT);
      }
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        throw fault(
            lineAt(text, i),
            "the file holds the control character U+%04X".formatted((int) c),
            "Maybe it is no CSV file.");
      }
    }
  }

  private static String guess(byte[] bytes) {
    List<String> names =
        western(bytes)
            ? List.of("Windows-1252", "GB18030", "Big5")
            : List.of("GB18030", "Big5", "Windows-1252");
    for (String name : names) {
      if (canDecode(Charset.forName(name), bytes)) {
        return "Maybe it is " + name + ": open it as that, and " + WAY_OUT;
      }
    }
    return "Maybe " + WAY_OUT;
  }

  /// Whether high bytes are rare and mostly stand alone, as accented letters do; those of Chinese
  /// characters come in pairs.
  private static boolean western(byte[] bytes) {
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

  private static boolean canDecode(Charset charset, byte[] bytes) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private SheetException fault(int row, String reason, String maybe) {
    return new SheetException(new Fault(Fault.Kind.ENCODING, file, row, "", "", reason, maybe));
  }

  private static int lineAt(String text, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if ((c == '\n' || c == '\r') && !second) {
        line++;
      }
    }
    return line;
  }

  private static boolean begins(byte[] bytes, int... start) {
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
