package org.indusco.exchange.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfWriter;

/// A map as a PDF of one page: lines and text stay lines and text, and fonts are embedded.
public final class Pdf {

  private static final double POINTS_PER_INCH = 72;

  private Pdf() {}

  /// The bytes of a PDF file.
  ///
  /// @param svg as the atlas writes it
  /// @throws FontException when this system has no font for what is written on the map
  public static byte[] of(String svg) {
    return of(svg, Typefaces.ofSystem());
  }

  static byte[] of(String svg, Typefaces typefaces) {
    SvgText read = SvgText.read(svg);
    double times = POINTS_PER_INCH * read.inches() / read.width();
    float width = (float) (times * read.width());
    float height = (float) (times * read.height());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Document document = new Document(new Rectangle(width, height))) {
      PdfWriter writer = PdfWriter.getInstance(document, bytes);
      document.addTitle(read.document().getElementsByTagName("title").item(0).getTextContent());
      document.open();
      Graphics2D surface =
          writer.getDirectContent().createGraphics(width, height, new Embedded(typefaces));
      surface.scale(times, times);
      surface.setClip(0, 0, (int) Math.ceil(read.width()), (int) Math.ceil(read.height()));
      new Painter(surface, typefaces).paint(read.document());
      surface.dispose();
    }
    return bytes.toByteArray();
  }

  /// The fonts of the painter, each embedded once with the characters that are used.
  private static final class Embedded implements FontMapper {

    private final Typefaces typefaces;
    private final Map<Path, BaseFont> fonts = new HashMap<>();

    Embedded(Typefaces typefaces) {
      this.typefaces = typefaces;
    }

    @Override
    public BaseFont awtToPdf(Font font) {
      // The surface begins with a font of its own, in which nothing is written.
      return typefaces
          .findFile(font)
          .map(known -> fonts.computeIfAbsent(known, file -> embed(file, font)))
          .orElseGet(Embedded::unused);
    }

    private static BaseFont unused() {
      try {
        return BaseFont.createFont();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static BaseFont embed(Path file, Font font) {
      try {
        String name = file.toString();
        if (name.endsWith(".ttc")) {
          String[] faces = BaseFont.enumerateTTCNames(name);
          int face = 0;
          for (int i = 0; i < faces.length; i++) {
            face = faces[i].equals(font.getPSName()) ? i : face;
          }
          name = name + "," + face;
        }
        return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
      throw new UnsupportedOperationException("a PDF is only written");
    }
  }
}
