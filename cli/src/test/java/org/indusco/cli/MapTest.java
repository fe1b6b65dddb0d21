package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class MapTest {

  private static final Path CIC = Path.of("..", "examples", "cic-1940");

  @TempDir private Path scratch;

  @Test
  void aMapIsAnSvgFileOfTheWidthAskedFor()
      throws IOException, ParserConfigurationException, SAXException {
    Path file = scratch.resolve("maps").resolve("tiny.svg");
    Typed typed = type("map", TINY, "--out", file, "--width", 900);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).isEqualTo("Wrote " + file + "." + System.lineSeparator());
    Element svg = svg(file);
    assertThat(svg.getTagName()).isEqualTo("svg");
    assertThat(svg.getAttribute("viewBox")).contains(" 900 ");
    assertThat(svg.getTextContent()).contains("Baoji");
  }

  @Test
  void bothThemesOfTheNetworkOf1940AreDrawn()
      throws IOException, ParserConfigurationException, SAXException {
    Path regions = scratch.resolve("regions.svg");
    Path industries = scratch.resolve("industries.svg");
    assertThat(type("map", CIC, "--date", "1942-07", "--out", regions).code()).isZero();
    assertThat(
            type("map", CIC, "--theme", "INDUSTRIES", "--largest", 2, "--out", industries).code())
        .isZero();
    assertThat(svg(regions).getTextContent()).contains("1942");
    assertThat(svg(industries).getTextContent())
        .contains("1940")
        .isNotEqualTo(svg(regions).getTextContent());
  }

  @Test
  void onlySvgIsWritten() {
    Path file = scratch.resolve("tiny.png");
    Typed typed = type("map", TINY, "--out", file);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .contains("only .svg files can be written. Maybe " + file + ".svg")
        .contains("See indusco map --help.");
    assertThat(file).doesNotExist();
  }

  @Test
  void whatCannotBeDrawnIsAUsageFault() {
    Path file = scratch.resolve("tiny.svg");
    assertThat(type("map", TINY, "--out", file, "--date", "July").err())
        .contains("This map cannot be drawn: not a date such as 1940, 1940-07 or 1940-07-15.");
    assertThat(type("map", TINY, "--out", file, "--width", 1).code()).isEqualTo(2);
    assertThat(type("map", TINY, "--out", file, "--largest", 0).code()).isEqualTo(2);
    assertThat(type("map", TINY, "--out", file, "--theme", "goods").err()).contains("goods");
    assertThat(file).doesNotExist();
  }

  private static Element svg(Path file)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Files.readString(file))))
        .getDocumentElement();
  }
}
