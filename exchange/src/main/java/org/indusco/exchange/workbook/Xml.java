package org.indusco.exchange.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.indusco.exchange.archive.Archive;
import org.indusco.exchange.archive.ArchiveException;
import org.indusco.exchange.fault.Fault;
import org.jspecify.annotations.Nullable;

/// One XML part as elements and texts, one after the other.
final class Xml implements AutoCloseable {

  /// Limits of the JDK on entities that a DTD declares. They count `&amp;` and its like too, of
  /// which an honest sheet may have a million; DTDs never come as far as the parser.
  private static final List<String> ENTITY_LIMITS =
      List.of(
          "jdk.xml.entityExpansionLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.entityReplacementLimit");

  private static final XMLInputFactory FACTORY = factory();

  private final String part;
  private final XMLStreamReader reader;
  private final InputStream in;
  private int depth;

  private Xml(String part, XMLStreamReader reader, InputStream in) {
    this.part = part;
    this.reader = reader;
    this.in = in;
  }

  /// Opens a part.
  ///
  /// @throws BrokenPart when it is no XML in UTF-8
  /// @throws ArchiveException when it is missing, damaged or too large
  static Xml open(Archive archive, String part) throws IOException {
    PushbackInputStream in = new PushbackInputStream(archive.open(part), 3);
    skipMark(in);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    GuardedText text = new GuardedText(new InputStreamReader(in, decoder), part);
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(text);
      Xml xml = new Xml(part, reader, in);
      xml.requireUtf8();
      return xml;
    } catch (XMLStreamException e) {
      throw cause(part, e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    ENTITY_LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return factory;
  }

  private static void skipMark(PushbackInputStream in) throws IOException {
    byte[] mark = in.readNBytes(3);
    boolean there =
        mark.length == 3
            && (mark[0] & 0xFF) == 0xEF
            && (mark[1] & 0xFF) == 0xBB
            && (mark[2] & 0xFF) == 0xBF;
    if (!there) {
      in.unread(mark);
    }
  }

  /// Bytes were read as UTF-8 whatever the part says of itself.
  private void requireUtf8() throws BrokenPart {
    String declared = reader.getCharacterEncodingScheme();
    if (declared != null
        && !declared.equalsIgnoreCase("UTF-8")
        && !declared.equalsIgnoreCase("US-ASCII")) {
      throw notUtf8(part);
    }
  }

  private static BrokenPart notUtf8(String part) {
    return new BrokenPart(
        Fault.Kind.ENCODING,
        part + " is not UTF-8",
        "Maybe open it in a spreadsheet and save it again.");
  }

  /// Goes on to the next element that begins; null at the end.
  @Nullable String nextElement() throws IOException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      event = next();
    }
    return event == XMLStreamConstants.END_DOCUMENT ? null : reader.getLocalName();
  }

  /// Goes on to the next event.
  int next() throws IOException {
    try {
      if (!reader.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (depth > WorkbookLimits.DEPTH) {
        throw BrokenPart.hostile(
            part + " has more than " + WorkbookLimits.DEPTH + " elements within each other");
      }
      return event;
    } catch (XMLStreamException e) {
      throw cause(part, e);
    }
  }

  /// The name of the element that begins or ends here.
  String name() {
    return reader.getLocalName();
  }

  /// The text met here.
  String text() {
    return reader.getText();
  }

  /// An attribute of the element that begins here, without regard to its namespace; null for none.
  @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /// An attribute, or the empty text.
  String attributeOr(String name) {
    String value = attribute(name);
    return value == null ? "" : value;
  }

  /// Whether an attribute says yes.
  boolean flag(String name) {
    String value = attributeOr(name);
    return value.equals("1") || value.equals("true");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// The parser wraps what stopped its input, sometimes more than once.
  private static IOException cause(String part, XMLStreamException e) {
    for (Throwable at = e; at != null; at = next(at)) {
      if (at instanceof ArchiveException || at instanceof BrokenPart) {
        return (IOException) at;
      }
      if (at instanceof CharacterCodingException) {
        return notUtf8(part);
      }
    }
    return BrokenPart.unreadable(
        part + " is no well-formed XML at line " + e.getLocation().getLineNumber());
  }

  private static @Nullable Throwable next(Throwable at) {
    if (at instanceof XMLStreamException stream && stream.getNestedException() != null) {
      return stream.getNestedException();
    }
    return at.getCause();
  }
}
