package org.indusco.atlas.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import org.xml.sax.InputSource;

class SvgTest {

  @Test
  void anythingMayBeWritten() throws Exception {
    String words = "a<b>&\"c\" 宝鸡 \u0007\uD800 \uD83D\uDE00 ]]>";
    String text =
        new Svg()
            .group(Ink.fill(words))
            .words(words, new Coordinate(1, 2), Lettering.of(12))
            .close()
            .text();
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));

    assertThat(document.getDocumentElement().getTextContent())
        .contains("a<b>&\"c\" 宝鸡 ")
        .contains("\uD83D\uDE00 ]]>");
    assertThat(document.getDocumentElement().getAttribute("fill")).startsWith("a<b>&\"c\"");
  }

  @Test
  void numbersAreShort() {
    assertThat(Svg.number(1)).isEqualTo("1");
    assertThat(Svg.number(-0.001)).isEqualTo("0");
    assertThat(Svg.number(1.005e3)).isEqualTo("1005");
    assertThat(Svg.number(10.5)).isEqualTo("10.5");
    assertThat(Svg.number(100)).isEqualTo("100");
    assertThat(Svg.number(2.0 / 3)).isEqualTo("0.67");
  }

  @Test
  void whatIsOpenedMustBeClosed() {
    assertThatThrownBy(() -> new Svg().definitions().text()).hasMessageContaining("defs");
  }

  @Test
  void pathsFollowTheirGeometry() throws Exception {
    assertThat(path("LINESTRING (0 0, 1.23 4.56, 1.234 4.561)")).contains("d=\"M0 0L1.2 4.6\"");
    assertThat(path("POLYGON ((0 0, 4 0, 4 4, 0 0), (2 1, 3 1, 3 2, 2 1))"))
        .contains("d=\"M0 0L4 0L4 4ZM2 1L3 1L3 2Z\"");
    assertThat(path("GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1), GEOMETRYCOLLECTION EMPTY)"))
        .contains("d=\"M0 0L1 1\"");
    assertThat(path("POLYGON EMPTY")).isEmpty();
    assertThat(path("POINT (1 1)")).isEmpty();
  }

  private static String path(String wkt) throws Exception {
    Geometry geometry = new WKTReader().read(wkt);
    return new Svg().path(geometry, Ink.stroke("#000000", 1)).text();
  }

  @Test
  void huesGrowDarkerAndRegionsKeepTheirs() {
    assertThat(Hues.darker("#804020", 0.5)).isEqualTo("#402010");
    assertThat(Hues.region("NW", 5)).isEqualTo("#8FB06B");
    assertThat(Hues.region("X", 1)).isNotEqualTo(Hues.region("X", 2));
    assertThat(Hues.industry(0)).isNotEqualTo(Hues.industry(7));
  }

  @Test
  void chineseIsAsWideAsItIsHigh() {
    assertThat(Type.width("宝鸡", 10)).isEqualTo(20);
    assertThat(Type.width("il", 10)).isLessThan(Type.width("WM", 10));
    assertThat(Type.boldWidth("a", 10)).isGreaterThan(Type.width("a", 10));
  }
}
