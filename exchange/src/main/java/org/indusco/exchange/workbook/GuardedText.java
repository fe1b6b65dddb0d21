package org.indusco.exchange.workbook;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/// The characters of an XML part on their way to the parser, which keeps a whole tag, comment or
/// CDATA section in memory before it tells of it and looks up what a DTD says: markup that is too
/// long, and every DTD, ends the reading before the parser sees it.
final class GuardedText extends Reader {

  private enum In {
    TEXT,
    /// Behind `<`, before it is known what begins there.
    MARKUP,
    TAG,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private final Reader in;
  private final String part;
  private In state = In.TEXT;
  private final StringBuilder start = new StringBuilder();
  private long length;
  private char quote;
  private char last;
  private char lastButOne;

  GuardedText(Reader in, String part) {
    this.in = in;
    this.part = part;
  }

  @Override
  public int read(char[] into, int at, int count) throws IOException {
    int got = in.read(into, at, count);
    for (int i = at; i < at + got; i++) {
      see(into[i]);
    }
    return got;
  }

  private void see(char c) throws BrokenPart {
    if (state == In.TEXT) {
      if (c == '<') {
        state = In.MARKUP;
        start.setLength(0);
        length = 0;
      }
      return;
    }
    if (++length > WorkbookLimits.MARKUP_CHARACTERS) {
      throw BrokenPart.hostile(
          String.format(
              Locale.ROOT,
              "a tag or other markup in %s has more than %,d characters",
              part,
              WorkbookLimits.MARKUP_CHARACTERS));
    }
    switch (state) {
      case TEXT -> throw new IllegalStateException("text has no length");
      case MARKUP -> begin(c);
      case TAG -> inTag(c);
      case COMMENT -> endAt(c == '>' && last == '-' && lastButOne == '-');
      case CDATA -> endAt(c == '>' && last == ']' && lastButOne == ']');
      case INSTRUCTION -> endAt(c == '>' && last == '?');
    }
    lastButOne = last;
    last = c;
  }

  private void begin(char c) throws BrokenPart {
    start.append(c);
    String so = start.toString();
    if (so.equals("?")) {
      state = In.INSTRUCTION;
    } else if (so.equals("!--")) {
      state = In.COMMENT;
      forget();
    } else if (so.equals("![CDATA[")) {
      state = In.CDATA;
      forget();
    } else if (so.charAt(0) == '!') {
      if (!"!--".startsWith(so) && !"![CDATA[".startsWith(so)) {
        throw BrokenPart.hostile(
            part + " declares a document type (DTD), which no spreadsheet writes");
      }
    } else {
      state = In.TAG;
      quote = 0;
      inTag(c);
    }
  }

  /// So that neither `<!-->` nor `<![CDATA[>` is taken for an end.
  private void forget() {
    last = 0;
    lastButOne = 0;
    start.setLength(0);
  }

  private void inTag(char c) {
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      state = In.TEXT;
    }
  }

  private void endAt(boolean end) {
    state = end ? In.TEXT : state;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
