package org.indusco.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/// Pictures of small documents in the manner of the atlas. Where a system has no fonts, what has
/// words on it must be refused with the way out; what has none is painted everywhere.
class PictureTest {

  private static final String SHAPES =
      """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 100 50" width="100" height="50">
      <title>Shapes</title>
      <rect width="100%" height="100%" fill="#FFFFFF"/>
      <defs>
      <pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path fill="none" stroke="#FF0000" stroke-width="1.6" d="M0 0V6"/>
      </pattern>
      </defs>
      <rect x="10" y="10" width="20" height="20" fill="#0000FF"/>
      <circle cx="50" cy="20" r="10" fill="#00FF00" fill-opacity="0.5"/>
      <path fill="url(#lines)" fill-opacity="1" d="M70 10L90 10L90 30L70 30Z"/>
      <clipPath id="box"><rect x="0" y="40" width="10" height="10"/></clipPath>
      <g clip-path="url(#box)">
      <rect x="0" y="40" width="100" height="10" fill="#000000"/>
      </g>
      </svg>
      """;

  private static String words(String words) {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 200 100" width="297mm" height="148.5mm">
        <title>Words</title>
        <g font-size="12" font-family="'Source Sans 3',sans-serif" fill="#22262B">
        <text x="100" y="50" font-size="20" text-anchor="middle">%s</text>
        </g>
        </svg>
        """
        .formatted(words);
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void shapesAreWhereTheDocumentHasThem() throws IOException {
    BufferedImage image = image(Png.of(SHAPES, 2));

    assertThat(image.getWidth()).isEqualTo(200);
    assertThat(image.getHeight()).isEqualTo(100);
    assertThat(image.getRGB(40, 40) & 0xFFFFFF).isEqualTo(0x0000FF);
    assertThat(image.getRGB(100, 40) & 0xFFFFFF).isEqualTo(0x7FFF7F);
    assertThat(image.getRGB(10, 90) & 0xFFFFFF).isEqualTo(0x000000);
    assertThat(image.getRGB(60, 90) & 0xFFFFFF).as("cut off").isEqualTo(0xFFFFFF);
    assertThat(red(image)).as("share of the hatched square").isBetween(0.1, 0.35);
  }

  /// A tile of six pixels shows the inner half of a line 1.6 wide: 0.8 of 6.
  private static double red(BufferedImage image) {
    double red = 0;
    for (int x = 142; x < 178; x++) {
      for (int y = 22; y < 58; y++) {
        red += 1 - (image.getRGB(x, y) & 255) / 255.0;
      }
    }
    return red / (36 * 36);
  }

  @Test
  void aPdfHasOnePageOfTheSizeOfThePaper() throws IOException {
    PdfReader shapes = new PdfReader(Pdf.of(SHAPES));
    assertThat(shapes.getNumberOfPages()).isEqualTo(1);
    assertThat(shapes.getPageSize(1).getWidth()).isEqualTo(75);
    assertThat(new String(shapes.getPageContent(1), StandardCharsets.ISO_8859_1))
        .as("lines stay lines")
        .doesNotContain(" Do");
  }

  @Test
  void wordsAreWrittenInFontsThatThePdfCarries() throws IOException {
    for (String words : List.of("Baoji", "Baoji 宝鸡")) {
      try {
        PdfReader read = new PdfReader(Pdf.of(words(words)));
        assertThat(read.getPageSize(1).getWidth()).isBetween(841f, 843f);
        PdfDictionary fonts = read.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        assertThat(fonts.getKeys()).hasSize(words.equals("Baoji") ? 1 : 2);
        assertThat(image(Png.of(words(words), 1)).getWidth()).isEqualTo(1123);
      } catch (FontException e) {
        assertThat(e).hasMessageContaining("Maybe install").hasMessageContaining(".svg");
      }
    }
  }

  @Test
  void wordsWithoutAFontAreRefused(@TempDir Path empty) {
    Typefaces none = Typefaces.in(List.of(empty));

    assertThatThrownBy(() -> Pdf.of(words("宝鸡"), none))
        .isInstanceOf(FontException.class)
        .hasMessageContaining("Chinese")
        .hasMessageContaining("fonts-noto-cjk");
    assertThatThrownBy(() -> Pdf.of(words("Baoji"), none))
        .isInstanceOf(FontException.class)
        .hasMessageContaining("fonts-liberation");
  }

  @Test
  void whatTheAtlasNeverWritesIsRefused() {
    assertThatThrownBy(() -> Png.of("no svg", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Png.of(SHAPES.replace("circle", "ellipse"), 1))
        .hasMessageContaining("ellipse");
  }
}
