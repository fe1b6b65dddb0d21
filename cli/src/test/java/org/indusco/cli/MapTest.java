package org.indusco.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
  void theEndingOfTheFileNamesItsFormat() throws IOException {
    Path none = scratch.resolve("tiny.jpg");
    Typed typed = type("map", TINY, "--out", none);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .contains("ends in none of .svg, .png, .pdf and .geojson. Maybe " + none + ".svg")
        .contains("See indusco map --help.");
    assertThat(none).doesNotExist();

    Path data = scratch.resolve("tiny.geojson");
    assertThat(type("map", TINY, "--theme", "members", "--out", data).code()).isZero();
    assertThat(Files.readString(data))
        .startsWith("{\"type\":\"FeatureCollection\"")
        .contains("\"id\":\"baoji\"", "\"value\":", "\"coordinates\":[107.24,34.36]");
  }

  /// A system without fonts refuses pictures with the way out; nothing else may go wrong.
  @Test
  void picturesAreWrittenWhereTheSystemHasFonts() throws IOException {
    for (String ending : List.of("png", "pdf")) {
      Path file = scratch.resolve("tiny." + ending);
      Typed typed = type("map", TINY, "--size", "a4", "--dpi", 60, "--out", file);
      if (typed.code() == 0) {
        assertThat(Files.size(file)).isGreaterThan(10_000);
        String magic = ending.equals("pdf") ? "%PDF" : "PNG";
        assertThat(new String(Files.readAllBytes(file), ISO_8859_1).substring(0, 8))
            .contains(magic);
      } else {
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains("Maybe install");
      }
    }
  }

  @Test
  void aPlanShowsWhatANetworkCannot() throws Exception {
    Path plan = scratch.resolve("plan");
    assertThat(type("plan", TINY, "--quiet", "--out", plan).code()).isZero();
    for (String theme : List.of("flows", "moves", "prices", "production", "members")) {
      Path file = scratch.resolve(theme + ".svg");
      Typed typed = type("map", plan, "--theme", theme, "--lang", "zh", "--out", file);
      assertThat(typed.code()).as(typed.err()).isZero();
      assertThat(svg(file).getTextContent()).contains("宝鸡").doesNotContain("Legend");
    }
    assertThat(type("map", TINY, "--theme", "flows").err())
        .contains("The theme flows shows what a plan decides")
        .contains("Maybe plan it first: indusco plan " + TINY);
    assertThat(type("map", plan, "--theme", "flows", "--good", "wol").err())
        .contains("there is no good \"wol\". Maybe wool");
    assertThat(type("map", plan, "--theme", "moves", "--good", "wool").err())
        .contains("--good goes with production, flows and prices, not with moves");

    Path each = scratch.resolve("wool-{date}.svg");
    List<String> words = List.of("--from", "1940-07", "--to", "1940-09", "--every", "month");
    Object[] typed =
        Stream.concat(
                Stream.of("map", plan, "--theme", "flows", "--good", "wool", "--out", each),
                words.stream())
            .toArray();
    assertThat(type(typed).out()).contains("wool-1940-07.svg", "wool-1940-09.svg");
    assertThat(svg(scratch.resolve("wool-1940-08.svg")).getTextContent())
        .contains("Where Wool is shipped, August 1940");
  }

  @Test
  void datesMustGoTogether() {
    assertThat(type("map", TINY, "--every", "month").err()).contains("--every needs --from");
    assertThat(type("map", TINY, "--from", "1940").err()).contains("needed together");
    assertThat(type("map", TINY, "--date", "1940", "--from", "1940", "--to", "1941").err())
        .contains("only one of both");
    assertThat(type("map", TINY, "--from", "1930", "--to", "1940", "--every", "month").err())
        .contains("a sheet of 132 maps; 1 to 36 can be");
    assertThat(type("map", TINY, "--region", "west").err()).contains("no region \"west\"");
    assertThat(type("map", TINY, "--size", "b5").err()).contains("no size \"b5\"");
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
