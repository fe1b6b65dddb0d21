package org.indusco.exchange.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A map as a picture of pixels.
public final class Png {

  private static final double PIXELS_PER_INCH = 96;

  private Png() {}

  /// The bytes of a PNG file.
  ///
  /// @param svg as the atlas writes it
  /// @param scale how many pixels a 96th of an inch becomes; 1 for the screen
  /// @throws FontException when this system has no font for what is written on the map
  public static byte[] of(String svg, double scale) {
    SvgText read = SvgText.read(svg);
    double times = scale * PIXELS_PER_INCH * read.inches() / read.width();
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(times * read.width()),
            (int) Math.round(times * read.height()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D surface = image.createGraphics();
    surface.setColor(Color.WHITE);
    surface.fillRect(0, 0, image.getWidth(), image.getHeight());
    surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    surface.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    surface.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    surface.scale(times, times);
    surface.setClip(0, 0, (int) Math.ceil(read.width()), (int) Math.ceil(read.height()));
    new Painter(surface, Typefaces.ofSystem()).paint(read.document());
    surface.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
